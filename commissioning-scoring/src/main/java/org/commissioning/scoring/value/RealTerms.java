package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.value.NominalAmount;
import org.commissioning.model.value.RealTermsQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.ValueSources;

/**
 * What amounts of several years are worth in the prices of one, so that general inflation is taken
 * out.
 *
 * <p><b>Formula.</b> A the amount in the prices of its year, I the price index of that year, I₀
 * that of the price year:
 *
 * <pre>{@code
 * real amount   A × I₀ ÷ I
 * }</pre>
 *
 * <p><b>Units and range.</b> In the currency of the question, at the prices of the price year.
 *
 * <p><b>Assumptions.</b> All index values are of one edition of one index: editions are rebased,
 * and two of them do not mix. No index is shipped, for it is revised every quarter.
 *
 * <p><b>Edge cases.</b> An amount of the price year stays what it is; if its index is not that of
 * the price year it is refused.
 *
 * <p><b>Example.</b> With the index at 100 in 2024 and 103 in 2025, 1,030 of 2025 is 1,000 in the
 * prices of 2024.
 *
 * <p><b>Reference.</b> HM Treasury (2026).
 *
 * @param question what was asked
 * @param amounts each amount in real terms, in the order of the question
 * @param total the real amounts, added up
 * @param notes what a reader should know before relying on it
 */
public record RealTerms(
    @JsonIgnore RealTermsQuestion question,
    List<RealAmount> amounts,
    double total,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "real-terms",
          "1",
          "Real terms",
          "What are amounts of several years worth in the prices of one?",
          "any",
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula REAL =
      new Formula(
          "real",
          "Amount in real terms",
          "A × I₀ ÷ I",
          List.of(
              "A: the amount in the prices of its year, I: the index of that year, I₀: the index of the price year."),
          List.of(ValueSources.GREEN_BOOK));

  /** The entry in the catalogue. */
  public static final Calculation<RealTermsQuestion, RealTerms> CALCULATION =
      new Calculation<>(
          METHOD,
          RealTermsQuestion.class,
          RealTerms.class,
          RealTerms::of,
          new RealTermsQuestion(
              "GBP",
              "Made-up index, 2024 = 100",
              2024,
              100.0,
              List.of(
                  new NominalAmount(2024, 1_000.0, 100.0),
                  new NominalAmount(2025, 1_030.0, 103.0))),
          List.of(REAL),
          List.of());

  public RealTerms {
    amounts = List.copyOf(amounts);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static RealTerms of(RealTermsQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static RealTerms evaluate(RealTermsQuestion question, Steps steps) {
    List<RealAmount> amounts = new ArrayList<>();
    double base = question.priceYearIndex();
    double sum = 0;
    steps.part(() -> "In the prices of " + question.priceYear());
    for (NominalAmount amount : question.amounts()) {
      double real = amount.amount() * base / amount.index();
      sum += real;
      steps.add(
          () ->
              Symbols.of("A", amount.amount())
                  .and("I₀", base)
                  .and("I", amount.index())
                  .step(String.valueOf(amount.year()), "A × I₀ ÷ I", real, null));
      amounts.add(new RealAmount(amount.year(), amount.amount(), real));
    }
    double total = sum;
    steps.add(() -> Step.fact("Sum", Digits.of(total)));
    return new RealTerms(
        question,
        amounts,
        total,
        List.of(
            "Amounts in "
                + question.currency()
                + " at the prices of "
                + question.priceYear()
                + ", by "
                + question.index()
                + "."));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
