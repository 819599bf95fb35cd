package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.contract.internal.ContractSources;
import org.commissioning.scoring.contract.internal.Curves;
import org.commissioning.scoring.contract.internal.PaymentRun;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;

/**
 * What is to be paid for a period under the mechanisms of an agreement: every line, what limits and
 * shortfalls take off, and what is not paid for and why.
 *
 * <p><b>Formula.</b> Each mechanism gives lines of its own, by the formulas listed with the method;
 * a limit is a line too, so that
 *
 * <pre>{@code
 * payment   Σ lines, each rounded to whole minor units
 * }</pre>
 *
 * <p>Service credits are worked out last, on what the mechanisms that they apply to come to; the
 * most for the whole period comes after them.
 *
 * <p><b>Units and range.</b> Money in one currency. Lines are exact up to their rounding, which is
 * stated, and the payment is their sum with no rounding of its own. A limit that lies between two
 * minor units is kept on its own side. A payment below 0 is what the provider owes.
 *
 * <p><b>Assumptions.</b> What was delivered is what was counted. Amounts all say the same about
 * value added tax, and it is neither added nor taken out.
 *
 * <p><b>Edge cases.</b> What is not stated is not 0: a line without its count, cost or value is not
 * calculable and says so, and so is a payment with such a line; what the other lines come to stands
 * beside. A count that leaves out days of the period on which there is a price is not known for
 * those days. Nothing delivered must be stated as 0. A plan is for all days with a price, and
 * people covered for a part of the period count by their days.
 *
 * <p><b>Example.</b> 400 sessions at 52.50 up to 31 May and 300 at 54.00 from 1 June: 21,000.00 and
 * 16,200.00. Of 46 people in work, 6 would be without the service: 40 at 500.00 are 20,000.00. The
 * waiting time is 3 days above its target: 1% a day of the sessions is 1,116.00 less. 56,084.00.
 *
 * <p><b>Reference.</b> NHS England (2025) for blocks, unit prices and the aligned payment; 42
 * U.S.C. 18062 for the corridor. Where contracts differ, their own terms are the parameters.
 *
 * @param question what was asked
 * @param total what is to be paid
 * @param known what the lines that can be worked out come to; the payment itself if all can
 * @param mechanisms what each mechanism comes to
 * @param lines the lines, in order
 * @param unpaid what is not paid for, and why
 * @param notes what a reader should know before relying on it
 */
public record ContractPayment(
    @JsonIgnore PaymentQuestion question,
    Figure<Money> total,
    Figure<Money> known,
    List<MechanismTotal> mechanisms,
    List<PaymentLine> lines,
    List<Unpaid> unpaid,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "contract-payment",
          "1",
          "Payment under a contract",
          "What is to be paid for this period, line by line, and what is not paid for?",
          "any",
          List.of(
              ContractSources.PAYMENT_SCHEME,
              ContractSources.API_2022,
              ContractSources.CORRIDORS,
              ContractSources.PRICING_OUTCOMES));

  /** The entry in the catalogue. */
  public static final Calculation<PaymentQuestion, ContractPayment> CALCULATION =
      new Calculation<>(
          METHOD,
          PaymentQuestion.class,
          ContractPayment.class,
          ContractPayment::of,
          new PaymentQuestion(
              LocalDate.of(2026, 4, 1),
              LocalDate.of(2026, 6, 30),
              VatTreatment.EXEMPT,
              MoneyRounding.HALF_UP,
              null,
              List.of(
                  new PaymentMechanism.UnitPrices(
                      "sessions",
                      List.of(
                          new DatedPrice(
                              "session", Money.of("52.50", "GBP"), null, LocalDate.of(2026, 5, 31)),
                          new DatedPrice(
                              "session", Money.of("54.00", "GBP"), LocalDate.of(2026, 6, 1), null)),
                      null),
                  new PaymentMechanism.OutcomePayments(
                      "outcomes",
                      List.of(
                          new OutcomeRate(
                              "in-work",
                              Money.of("500.00", "GBP"),
                              new BigDecimal("6"),
                              new BigDecimal("20"),
                              null)),
                      null,
                      null,
                      null),
                  new PaymentMechanism.ServiceCredits(
                      "credits",
                      List.of("sessions"),
                      List.of(
                          new CreditRule(
                              "days-waited",
                              Polarity.LOWER_IS_BETTER,
                              new BigDecimal("14"),
                              new BigDecimal("1"),
                              List.of(),
                              new BigDecimal("5"))),
                      new BigDecimal("10"))),
              List.of(
                  new Delivered.Counted(
                      "sessions",
                      "session",
                      new BigDecimal("400"),
                      null,
                      LocalDate.of(2026, 5, 31)),
                  new Delivered.Counted(
                      "sessions", "session", new BigDecimal("300"), LocalDate.of(2026, 6, 1), null),
                  new Delivered.Counted("outcomes", "in-work", new BigDecimal("46"), null, null),
                  new Delivered.Measured("credits", "days-waited", new BigDecimal("17")))),
          ContractSources.PAYMENT,
          List.of());

  public ContractPayment {
    mechanisms = List.copyOf(mechanisms);
    lines = List.copyOf(lines);
    unpaid = List.copyOf(unpaid);
    notes = List.copyOf(notes);
  }

  /**
   * Works the payment out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ContractPayment of(PaymentQuestion question) {
    Door.requireValid(question);
    PaymentRun run = PaymentRun.of(question, Steps.dropped());
    return new ContractPayment(
        question, run.total(), run.known(), run.totals(), run.lines(), run.unpaid(), run.notes());
  }

  /**
   * What each mechanism comes to as the thing that it depends on grows, all else being as it was:
   * for pictures of caps, corridors and steps. None for a fixed sum, and none for a mechanism that
   * cannot be worked out or of which more than 500 facts are stated.
   */
  public List<PaymentCurve> curves() {
    return Curves.of(question, mechanisms);
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    PaymentRun.of(question, steps);
    return steps.working();
  }
}
