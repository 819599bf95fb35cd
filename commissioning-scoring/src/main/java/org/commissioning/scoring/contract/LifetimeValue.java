package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.contract.ExtensionOption;
import org.commissioning.model.contract.LifetimeQuestion;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.Term;
import org.commissioning.model.contract.TermCharge;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.scoring.contract.internal.LifetimeRun;
import org.commissioning.scoring.contract.internal.LifetimeSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;

/**
 * What an agreement is worth over its whole term: without extensions, with those taken up, and with
 * every extension and option in it, with and without value added tax.
 *
 * <p><b>Formula.</b> a an amount, n how many whole times it falls due, d days of a time of l days,
 * t the rate of tax in percent:
 *
 * <pre>{@code
 * due in a span       a × (n + d ÷ l), less what fell due before the span
 * most                Σ over the longest term + Σ of options
 * with tax            most × (100 + t) ÷ 100
 * }</pre>
 *
 * <p><b>Units and range.</b> Money in one currency; each charge in each span is rounded to whole
 * minor units as stated, and all else is sums.
 *
 * <p><b>Assumptions.</b> Nothing is discounted and nothing indexed: amounts are as stated, for as
 * long as they are due. A charge that is due once is due on its first day. Options to have more may
 * be taken up from the start and run as long as the term can.
 *
 * <p><b>Edge cases.</b> A term without start or end has no value that could be stated. An extension
 * before one that was taken up counts as taken up. A part of a month or year counts by its days.
 * Without a rate, or if nothing is said about tax, the figure that needs it is not calculable.
 *
 * <p><b>Example.</b> Three years and one more at 50,000 a year: 150,000 for the term, 200,000 with
 * the extension, 240,000 with tax at 20%.
 *
 * <p><b>Reference.</b> Procurement Act 2023, Schedule 3, paragraph 1: the most that could be
 * expected to be paid, with options to extend and to have more; Scottish Procurement for the
 * example. What else that paragraph counts in (premiums, prizes, what the authority provides) is
 * stated as charges.
 *
 * @param question what was asked
 * @param base the value of the term without any extension
 * @param committed the value with the extensions that were taken up
 * @param options what options to have more add over the longest term
 * @param most the value with every extension and option, as amounts are stated
 * @param mostWithoutTax the same without value added tax
 * @param mostWithTax the same with it
 * @param extensions what each right to extend is worth
 * @param notes what a reader should know before relying on it
 */
public record LifetimeValue(
    @JsonIgnore LifetimeQuestion question,
    Figure<Money> base,
    Figure<Money> committed,
    Figure<Money> options,
    Figure<Money> most,
    Figure<Money> mostWithoutTax,
    Figure<Money> mostWithTax,
    List<ExtensionValue> extensions,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "contract-lifetime-value",
          "1",
          "Lifetime value of a contract",
          "What is the contract worth over its whole term, with and without its options?",
          "any",
          List.of(LifetimeSources.SCHEDULE_3, LifetimeSources.SCOTLAND));

  /** The entry in the catalogue. */
  public static final Calculation<LifetimeQuestion, LifetimeValue> CALCULATION =
      new Calculation<>(
          METHOD,
          LifetimeQuestion.class,
          LifetimeValue.class,
          LifetimeValue::of,
          new LifetimeQuestion(
              new Term(
                  LocalDate.of(2026, 4, 1),
                  LocalDate.of(2029, 3, 31),
                  List.of(new ExtensionOption("one-more", LocalDate.of(2030, 3, 31), null))),
              List.of(new TermCharge("fee", Money.of("50000.00", "GBP"), 12, null, null, false)),
              VatTreatment.EXCLUDED,
              new BigDecimal("20"),
              MoneyRounding.HALF_UP),
          LifetimeSources.FORMULAS,
          List.of());

  public LifetimeValue {
    extensions = List.copyOf(extensions);
    notes = List.copyOf(notes);
  }

  /**
   * Works the value out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static LifetimeValue of(LifetimeQuestion question) {
    Door.requireValid(question);
    LifetimeRun run = LifetimeRun.of(question, Steps.dropped());
    return new LifetimeValue(
        question,
        run.base(),
        run.committed(),
        run.options(),
        run.most(),
        run.beforeTax(),
        run.withTax(),
        run.extensions(),
        run.notes());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    LifetimeRun.of(question, steps);
    return steps.working();
  }
}
