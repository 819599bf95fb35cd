package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentIncentivesQuestion;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.contract.UnitCost;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.scoring.contract.internal.IncentiveSources;
import org.commissioning.scoring.contract.internal.Levers;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;

/**
 * Which behaviour earns more without a better outcome under the terms of a payment: each lever of a
 * provider pulled by itself, from what was delivered in a period, by the same code that works the
 * payment out.
 *
 * <p><b>Formula.</b> X the payment for the period, Y the payment with one lever pulled, c what that
 * costs the provider:
 *
 * <pre>{@code
 * income   Y − X
 * gain     (Y − X) − c
 * }</pre>
 *
 * <p>The levers are a finite list, {@link ProviderLever}, of which each mechanism has its own: more
 * and less activity for what is counted or only paid for as a sum; longer, shorter and split visits
 * for time bands; easy people and padded or withheld cost for budgets and costs; easy cases, hard
 * cases and minima for outcomes; thresholds for service credits; stopping where a cap is reached.
 *
 * <p><b>Units and range.</b> Money. Income is exact to the minor unit; cost and gain have as many
 * decimals as costs are stated with. A part of a cost moves in whole minor units.
 *
 * <p><b>Assumptions.</b> What a lever does to people's outcomes is what the lever is, and is not
 * measured: one more that nobody needs makes nothing better. Providers are not said to act like
 * this; the terms are said to pay for it. Levers are pulled one at a time, from one period: what a
 * change does to later periods, as a low-volume block's average, is not seen. Costs that several
 * mechanisms state as the same sum are one cost.
 *
 * <p><b>Edge cases.</b> Where the payment is not calculable, no lever is. A cost that is not stated
 * leaves more income for more work open: it is rewarded if it costs less than it earns. Less work
 * at a cost that is stated as 0 is not rewarded. Where nothing was delivered, a note says that
 * there was nothing to try.
 *
 * <p><b>Example.</b> Bands of 30 and 60 minutes at 12.40 and 22.80, at a cost of 0.30 a minute: a
 * visit of 30 minutes stretched to 31 earns 10.40 for 0.30; one of 45 cut to 31 earns the same and
 * saves 4.20. One more person who would find work anyway earns 500.00.
 *
 * <p><b>Reference.</b> Carter and Whitworth (2015) and Rees, Whitworth and Carter (2014) for
 * creaming and parking. The list of levers is this library's.
 *
 * @param question what was asked
 * @param rewarded how many of the levers leave the provider better off without a better outcome
 * @param findings what each lever brings, in the order of the mechanisms
 * @param notes by mechanism, which levers are rewarded, and which improvements earn nothing
 */
public record PaymentIncentives(
    @JsonIgnore PaymentIncentivesQuestion question,
    int rewarded,
    List<LeverFinding> findings,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "payment-incentives",
          "1",
          "Incentives of a payment",
          "Which behaviour earns more under this contract without a better outcome?",
          "any",
          List.of(IncentiveSources.CREAMING, IncentiveSources.DIFFERENTIAL));

  /** The entry in the catalogue. */
  public static final Calculation<PaymentIncentivesQuestion, PaymentIncentives> CALCULATION =
      new Calculation<>(
          METHOD,
          PaymentIncentivesQuestion.class,
          PaymentIncentives.class,
          PaymentIncentives::of,
          new PaymentIncentivesQuestion(
              new PaymentQuestion(
                  LocalDate.of(2026, 4, 1),
                  LocalDate.of(2026, 6, 30),
                  VatTreatment.EXEMPT,
                  MoneyRounding.HALF_UP,
                  null,
                  List.of(
                      new PaymentMechanism.TimeBands(
                          "visits",
                          List.of(
                              new TimeBand(30, Money.of("12.40", "GBP")),
                              new TimeBand(60, Money.of("22.80", "GBP"))),
                          BandRule.UP,
                          null,
                          8),
                      new PaymentMechanism.OutcomePayments(
                          "work",
                          List.of(
                              new OutcomeRate(
                                  "in-work",
                                  Money.of("500.00", "GBP"),
                                  null,
                                  new BigDecimal("10"),
                                  null)),
                          null,
                          null,
                          null)),
                  List.of(
                      new Delivered.Visits("visits", 30, 200),
                      new Delivered.Visits("visits", 45, 100),
                      new Delivered.Counted("work", "in-work", new BigDecimal("12"), null, null))),
              List.of(new UnitCost("visits", null, Money.of("0.30", "GBP")))),
          IncentiveSources.FORMULAS,
          List.of());

  public PaymentIncentives {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /**
   * Pulls each lever.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PaymentIncentives of(PaymentIncentivesQuestion question) {
    Door.requireValid(question);
    List<LeverFinding> findings = Levers.of(question, Steps.dropped());
    List<String> notes = new ArrayList<>();
    untried(notes, question.payment().delivered().isEmpty(), findings.isEmpty());
    for (PaymentMechanism mechanism : question.payment().mechanisms()) {
      note(notes, findings, mechanism.id(), IncentiveVerdict.REWARDED);
      note(notes, findings, mechanism.id(), IncentiveVerdict.IMPROVEMENT_UNPAID);
    }
    long rewarded =
        findings.stream().filter(found -> found.verdict() == IncentiveVerdict.REWARDED).count();
    return new PaymentIncentives(question, (int) rewarded, findings, notes);
  }

  /** Why levers are missing that have nothing to start from. */
  private static void untried(List<String> notes, boolean nothing, boolean none) {
    if (nothing) {
      notes.add(
          none
              ? "Nothing is stated as delivered, so nothing could be tried."
              : "Nothing is stated as delivered, so only what no mechanism counts could be tried.");
    } else if (none) {
      notes.add(
          "What is stated as delivered leaves nothing to try: none of it is above 0 and known.");
    }
  }

  /** The levers of a mechanism that have a verdict, each named once, in one sentence. */
  private static void note(
      List<String> notes, List<LeverFinding> findings, String mechanism, IncentiveVerdict verdict) {
    String levers =
        findings.stream()
            .filter(found -> found.mechanism().equals(mechanism) && found.verdict() == verdict)
            .map(found -> found.lever().label().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining("; "));
    if (!levers.isEmpty()) {
      boolean rewarded = verdict == IncentiveVerdict.REWARDED;
      notes.add(
          mechanism
              + ", "
              + (rewarded ? "rewarded without a better outcome" : verdict.label())
              + ": "
              + levers
              + ".");
    }
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    Levers.of(question, steps);
    return steps.working();
  }
}
