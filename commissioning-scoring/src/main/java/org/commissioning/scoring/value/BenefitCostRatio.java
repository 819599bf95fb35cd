package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.CashLine;
import org.commissioning.model.value.PresentValueQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.Streams;
import org.commissioning.scoring.value.internal.Total;
import org.commissioning.scoring.value.internal.ValueSources;

/**
 * What comes back for what is put in: benefits against all costs, and what is left against public
 * money alone.
 *
 * <p><b>Formula.</b> Of present values, B all benefits, C all costs, P the costs that public money
 * pays:
 *
 * <pre>{@code
 * benefit-cost ratio              B ÷ C
 * net value per public pound      (B − C) ÷ P
 * }</pre>
 *
 * <p><b>Units and range.</b> Money per money.
 *
 * <p><b>Assumptions.</b> What is a cost and what a lesser benefit is the asker's to say, and moves
 * the ratio though never the net value: compare ratios only where the same things were called
 * costs. The Green Book of 2026 does not take the ratio as a test to pass.
 *
 * <p><b>Edge cases.</b> Without costs above 0 there is no ratio, and without public costs above 0
 * no value per public pound. Costs that cancel are 0, whatever rounding leaves of them.
 *
 * <p><b>Example.</b> In the example of the present value 170,972.48 of benefits stand against
 * 147,492.36 of costs: 1.1592 to one.
 *
 * <p><b>Reference.</b> HM Treasury (2026).
 *
 * @param question what was asked
 * @param benefits the present value of all benefits
 * @param costs the present value of all costs
 * @param publicCosts the present value of what public money pays
 * @param net benefits less all costs
 * @param ratio benefits for each unit of all costs
 * @param netPerPublicPound what is left for each unit of public money
 * @param notes what a reader should know before relying on it
 */
public record BenefitCostRatio(
    @JsonIgnore PresentValueQuestion question,
    double benefits,
    double costs,
    double publicCosts,
    double net,
    Figure<Double> ratio,
    Figure<Double> netPerPublicPound,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "benefit-cost-ratio",
          "1",
          "Benefit-cost ratio and value per public pound",
          "What comes back for each pound put in?",
          "any",
          List.of(ValueSources.GREEN_BOOK, ValueSources.TAG));

  private static final Formula RATIO =
      new Formula(
          "ratio",
          "Benefit-cost ratio",
          "B ÷ C",
          List.of("B: the benefits, C: all costs."),
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula PER_PUBLIC =
      new Formula(
          "net-per-public-pound",
          "Net value per public pound",
          "(B − C) ÷ P",
          List.of("P: the costs that public money pays."),
          List.of(ValueSources.GREEN_BOOK));

  /** The entry in the catalogue. */
  public static final Calculation<PresentValueQuestion, BenefitCostRatio> CALCULATION =
      new Calculation<>(
          METHOD,
          PresentValueQuestion.class,
          BenefitCostRatio.class,
          BenefitCostRatio::of,
          new PresentValueQuestion(
              ValueBasis.greenBook(2026, LocalDate.of(2026, 4, 1)),
              List.of(
                  CashLine.of("set-up", CashKind.PUBLIC_COST, 100_000),
                  CashLine.of("running", CashKind.PUBLIC_COST, 0, 20_000, 20_000),
                  CashLine.of("families", CashKind.OTHER_COST, 0, 5_000, 5_000),
                  CashLine.of("health", CashKind.BENEFIT, 0, 90_000, 90_000))),
          List.of(
              ValueSources.FACTOR, ValueSources.MIDDLE, ValueSources.PRESENT, RATIO, PER_PUBLIC),
          List.of());

  public BenefitCostRatio {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static BenefitCostRatio of(PresentValueQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static BenefitCostRatio evaluate(PresentValueQuestion question, Steps steps) {
    Streams streams = Streams.of(question, steps);
    double benefits = streams.benefits();
    double costs = streams.costs();
    double paid = streams.publicCosts();
    steps.part(() -> "Ratios");
    double net = streams.net();
    Figure<Double> ratio = Total.ratio(benefits, costs, "the costs are not above 0");
    ratio
        .toOptional()
        .ifPresent(
            value ->
                steps.add(
                    () ->
                        Symbols.of("B", benefits)
                            .and("C", costs)
                            .step("Benefit-cost ratio", "B ÷ C", value, null)));
    Figure<Double> perPublic = Total.ratio(net, paid, "public money pays nothing that is above 0");
    perPublic
        .toOptional()
        .ifPresent(
            value ->
                steps.add(
                    () ->
                        Symbols.of("B", benefits)
                            .and("C", costs)
                            .and("P", paid)
                            .step("Net value per public pound", "(B − C) ÷ P", value, null)));
    List<String> notes = new ArrayList<>(PresentValue.notes(question));
    notes.add(
        "A ratio moves with what is called a cost and what a lesser benefit; the net value does"
            + " not.");
    return new BenefitCostRatio(question, benefits, costs, paid, net, ratio, perPublic, notes);
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
