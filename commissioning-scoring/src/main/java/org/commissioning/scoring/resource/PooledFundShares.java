package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.resource.PooledFundQuestion;
import org.commissioning.model.resource.RiskShare;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.resource.internal.Amounts;
import org.commissioning.scoring.resource.internal.FairShareSources;
import org.jspecify.annotations.Nullable;

/**
 * What each body has paid into a pooled fund, what of an overspend or underspend falls to it, and
 * what the fund costs it in the end.
 *
 * <p><b>Formula.</b> c what a body pays in, T all that is paid in, s what is spent, p a body's risk
 * share in percent:
 *
 * <pre>{@code
 * share of the contributions  c ÷ T
 * overspend D                 s − T, below 0 an underspend
 * a body's part of it         D × p ÷ 100, in whole minor units by largest remainder
 * cost in the end             c + its part of D
 * }</pre>
 *
 * <p><b>Units and range.</b> Money in one currency, exact to its minor unit (pence): the parts add
 * up to the overspend, and the costs in the end to what was spent.
 *
 * <p><b>Assumptions.</b> The agreement shares overspends and underspends alike, by fixed
 * percentages. Bands, caps and money that must first be found within the fund are not covered.
 *
 * <p><b>Edge cases.</b> Where risk shares are not settled nobody's part is calculable: that risk
 * follows contributions is never taken for granted, but shown beside. A body that shares the risk
 * and pays nothing in, or the other way round, is named.
 *
 * <p><b>Example.</b> A council pays in 600.00 and a board 400.01; 1,100.02 is spent. Of the
 * overspend of 100.01, at 50% each, 50.01 falls to the council and 50.00 to the board.
 *
 * <p><b>Reference.</b> National Health Service Act 2006, section 75, for funds of this kind in
 * England; Balinski and Young (2001) for the largest remainder.
 *
 * @param question what was asked
 * @param paidIn all that is paid in
 * @param balance what was spent above it, below 0 for an underspend
 * @param parties each body's part: contributors in order, then those who share the risk only
 * @param notes what a reader should know before relying on it
 */
public record PooledFundShares(
    @JsonIgnore PooledFundQuestion question,
    Money paidIn,
    Figure<Money> balance,
    List<PartyShare> parties,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "pooled-fund",
          "1",
          "Shares in a pooled fund",
          "Who pays how much into the fund, and on whom does an overspend or underspend fall?",
          "any",
          List.of(FairShareSources.NHS_ACT, FairShareSources.BALINSKI_YOUNG));

  /** The entry in the catalogue. */
  public static final Calculation<PooledFundQuestion, PooledFundShares> CALCULATION =
      new Calculation<>(
          METHOD,
          PooledFundQuestion.class,
          PooledFundShares.class,
          PooledFundShares::of,
          new PooledFundQuestion(
              new PooledFund(
                  "care-fund",
                  "Care fund",
                  "council",
                  null,
                  null,
                  null,
                  List.of(
                      new FundContribution("council", Money.of("600.00", "GBP")),
                      new FundContribution("board", Money.of("400.01", "GBP"))),
                  List.of(
                      new RiskShare("council", new BigDecimal("50")),
                      new RiskShare("board", new BigDecimal("50")))),
              Money.of("1100.02", "GBP")),
          FairShareSources.POOLED_FUND,
          List.of());

  private static final String NOT_SETTLED = "how risk is shared is not settled";
  private static final String NOT_SPENT = "what was spent is not stated";
  private static final String NOTHING = "nothing is paid in";

  public PooledFundShares {
    parties = List.copyOf(parties);
    notes = List.copyOf(notes);
  }

  /**
   * Works the shares out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PooledFundShares of(PooledFundQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works the shares out of a fund from which so much was spent.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PooledFundShares of(PooledFund fund, @Nullable Money spent) {
    return of(new PooledFundQuestion(fund, spent));
  }

  private static PooledFundShares evaluate(PooledFundQuestion question, Steps steps) {
    PooledFund fund = question.fund();
    String currency = fund.contributions().get(0).amount().currency();
    Map<String, BigDecimal> contributed = new LinkedHashMap<>();
    for (FundContribution contribution : fund.contributions()) {
      contributed.merge(contribution.party(), contribution.amount().amount(), BigDecimal::add);
    }
    Map<String, BigDecimal> risk = new LinkedHashMap<>();
    for (RiskShare share : fund.riskShares()) {
      risk.put(share.party(), share.percent());
    }
    List<String> notes = new ArrayList<>();
    List<String> parties = new ArrayList<>(contributed.keySet());
    for (String party : risk.keySet()) {
      if (!contributed.containsKey(party)) {
        parties.add(party);
        notes.add(party + " shares the risk and pays nothing in.");
      }
    }
    for (String party : contributed.keySet()) {
      if (!risk.isEmpty() && !risk.containsKey(party)) {
        notes.add(party + " pays in and bears no risk.");
      }
    }
    BigDecimal total = contributed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    steps.part(() -> "Paid in");
    contributed.forEach((party, amount) -> steps.add(() -> Step.fact(party, Amounts.text(amount))));
    steps.add(() -> Step.fact("All", Amounts.text(total)));
    if (total.signum() > 0) {
      steps.part(() -> "Share of the contributions");
      contributed.forEach(
          (party, amount) ->
              steps.add(
                  () ->
                      new Step(
                          party,
                          "c ÷ T",
                          Amounts.text(amount) + " ÷ " + Amounts.text(total),
                          Digits.of(share(amount, total)),
                          null)));
    }
    BigDecimal balance =
        question.spent() == null ? null : question.spent().amount().subtract(total);
    steps.part(() -> "Overspend, or underspend if below 0");
    if (question.spent() != null) {
      BigDecimal spent = question.spent().amount();
      steps.add(() -> Amounts.difference("Balance", "s − T", spent, total, currency));
    } else {
      steps.add(() -> Step.fact("Balance", "not calculable: " + NOT_SPENT));
    }
    List<Figure<Money>> byRisk = parts(balance, currency, parties, risk, NOT_SETTLED);
    List<Figure<Money>> byContribution = parts(balance, currency, parties, contributed, NOTHING);
    List<PartyShare> rows = new ArrayList<>();
    steps.part(() -> "What falls to each");
    for (int i = 0; i < parties.size(); i++) {
      String party = parties.get(i);
      BigDecimal paid = contributed.getOrDefault(party, BigDecimal.ZERO);
      Money paidIn = new Money(paid, currency);
      Figure<BigDecimal> percent =
          risk.isEmpty()
              ? Figure.none(NOT_SETTLED)
              : Figure.of(risk.getOrDefault(party, BigDecimal.ZERO));
      Figure<Money> part = byRisk.get(i);
      rows.add(
          new PartyShare(
              party,
              paidIn,
              total.signum() > 0 ? Figure.of(share(paid, total)) : Figure.none(NOTHING),
              percent,
              part,
              byContribution.get(i),
              part.map(paidIn::plus)));
      if (balance != null && !risk.isEmpty()) {
        BigDecimal points = risk.getOrDefault(party, BigDecimal.ZERO);
        Money whole = part.orElseThrow();
        steps.add(
            () ->
                new Step(
                    party,
                    "D × p ÷ 100",
                    Amounts.within(balance) + " × " + Amounts.text(points) + " ÷ 100",
                    Amounts.text(balance.multiply(points).movePointLeft(2).stripTrailingZeros()),
                    currency));
        steps.add(() -> Step.fact(party + ", in whole minor units", Amounts.text(whole.amount())));
        steps.add(
            () ->
                new Step(
                    party + ", cost in the end",
                    "c + d",
                    Amounts.text(paid) + " + " + Amounts.within(whole.amount()),
                    Amounts.text(paid.add(whole.amount())),
                    currency));
      }
    }
    return new PooledFundShares(
        question,
        new Money(total, currency),
        balance == null ? Figure.none(NOT_SPENT) : Figure.of(new Money(balance, currency)),
        rows,
        notes);
  }

  private static double share(BigDecimal part, BigDecimal whole) {
    return part.doubleValue() / whole.doubleValue();
  }

  private static List<Figure<Money>> parts(
      @Nullable BigDecimal balance,
      String currency,
      List<String> parties,
      Map<String, BigDecimal> weights,
      String lack) {
    boolean shared = weights.values().stream().anyMatch(weight -> weight.signum() > 0);
    List<Figure<Money>> parts = new ArrayList<>();
    if (balance == null || !shared) {
      for (int i = 0; i < parties.size(); i++) {
        parts.add(Figure.none(shared ? NOT_SPENT : lack));
      }
      return parts;
    }
    List<BigDecimal> ratios =
        parties.stream()
            .map(party -> Objects.requireNonNull(weights.getOrDefault(party, BigDecimal.ZERO)))
            .toList();
    for (Money part : new Money(balance, currency).allocate(ratios)) {
      parts.add(Figure.of(part));
    }
    return parts;
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
