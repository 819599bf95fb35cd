package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.FunderStake;
import org.commissioning.model.resource.IncentiveQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.resource.internal.Amounts;
import org.commissioning.scoring.resource.internal.FairShareSources;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who pay for something are those who gain by it, who would not take part out of self
 * interest although it is worth it for all together, and what would have to change hands.
 *
 * <p><b>Formula.</b> c what a funder pays, C all cost; b what it gains, B all benefit:
 *
 * <pre>{@code
 * net           b − c
 * gap           b ÷ B − c ÷ C
 * misalignment  Σ |b ÷ B − c ÷ C| ÷ 2
 * transfer      C × b ÷ B − c, in whole minor units by largest remainder
 * compensation  Σ (c − b) over those who pay more than they gain
 * }</pre>
 *
 * <p><b>Units and range.</b> Money in one currency. Shares from 0 to 1, gaps from −1 to 1;
 * misalignment from 0, all pay as they gain, to 1, none of those who pay gains anything. Transfers
 * add up to 0.
 *
 * <p><b>Assumptions.</b> All amounts are over the same time, at the same prices, and benefits are
 * money's worth to that funder: whether they can be turned into cash is another question.
 *
 * <p><b>Edge cases.</b> Where nobody pays, nobody gains, or somebody is harmed, shares are not
 * calculable and say why; what each wins or loses still stands. Compensation is not calculable
 * where all together lose, since then no payment between them makes everyone whole.
 *
 * <p><b>Example.</b> A council pays 80.00 and gains 30.00, a hospital pays 20.00 and gains 120.00:
 * the council pays 80% and gains 20%, the misalignment is 0.6, and 50.00 from the hospital would
 * make the council whole.
 *
 * <p><b>Reference.</b> Duncan and Duncan (1955) for the index; Balinski and Young (2001) for the
 * largest remainder.
 *
 * @param question what was asked
 * @param cost all cost
 * @param benefit all benefit
 * @param funders what each pays and gains, in the order of the question
 * @param misalignment the part of the cost that would have to be paid by somebody else
 * @param compensation what those who lose would have to get from those who win
 * @param notes what a reader should know before relying on it
 */
public record IncentiveAlignment(
    @JsonIgnore IncentiveQuestion question,
    Money cost,
    Money benefit,
    List<FunderPosition> funders,
    Figure<Double> misalignment,
    Figure<Money> compensation,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "incentive-alignment",
          "1",
          "Alignment of incentives",
          "Are those who pay those who gain, and who would have to be compensated?",
          "any",
          List.of(FairShareSources.DUNCAN, FairShareSources.BALINSKI_YOUNG));

  /** The entry in the catalogue. */
  public static final Calculation<IncentiveQuestion, IncentiveAlignment> CALCULATION =
      new Calculation<>(
          METHOD,
          IncentiveQuestion.class,
          IncentiveAlignment.class,
          IncentiveAlignment::of,
          new IncentiveQuestion(
              List.of(stake("council", "80.00", "30.00"), stake("hospital", "20.00", "120.00"))),
          FairShareSources.INCENTIVES,
          List.of());

  public IncentiveAlignment {
    funders = List.copyOf(funders);
    notes = List.copyOf(notes);
  }

  private static FunderStake stake(String funder, String cost, String benefit) {
    return new FunderStake(funder, Money.of(cost, "GBP"), Money.of(benefit, "GBP"));
  }

  /**
   * Works the alignment out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static IncentiveAlignment of(IncentiveQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works the alignment of some funders out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static IncentiveAlignment of(List<FunderStake> funders) {
    return of(new IncentiveQuestion(funders));
  }

  private static IncentiveAlignment evaluate(IncentiveQuestion question, Steps steps) {
    List<FunderStake> stakes = question.funders();
    String currency = stakes.get(0).cost().currency();
    BigDecimal cost = BigDecimal.ZERO;
    BigDecimal benefit = BigDecimal.ZERO;
    BigDecimal losses = BigDecimal.ZERO;
    boolean harm = false;
    List<String> notes = new ArrayList<>();
    steps.part(() -> "Net gain");
    for (FunderStake stake : stakes) {
      BigDecimal pays = stake.cost().amount();
      BigDecimal gains = stake.benefit().amount();
      cost = cost.add(pays);
      benefit = benefit.add(gains);
      losses = losses.add(pays.subtract(gains).max(BigDecimal.ZERO));
      harm |= gains.signum() < 0;
      steps.add(() -> Amounts.difference(stake.funder(), "b − c", gains, pays, currency));
    }
    BigDecimal allCost = cost;
    BigDecimal allBenefit = benefit;
    BigDecimal allLosses = losses;
    steps.add(() -> Amounts.difference("All together", "B − C", allBenefit, allCost, currency));
    boolean worthIt = allBenefit.compareTo(allCost) >= 0;
    for (FunderStake stake : stakes) {
      if (worthIt && stake.cost().amount().compareTo(stake.benefit().amount()) > 0) {
        notes.add(
            stake.funder()
                + " pays more than it gains, although all together do not: it has a reason to stay"
                + " out.");
      }
    }
    String noCost = allCost.signum() == 0 ? "nobody pays anything" : null;
    String noBenefit =
        harm
            ? "somebody is harmed, so that shares of the benefit mean nothing"
            : allBenefit.signum() == 0 ? "nobody gains anything" : null;
    String noGap = noCost == null ? noBenefit : noCost;
    List<Figure<Money>> transfers = transfers(stakes, allCost, currency, noGap);
    List<FunderPosition> positions = new ArrayList<>();
    double apart = 0;
    steps.part(() -> "Gap, the share of benefit less that of cost");
    for (int i = 0; i < stakes.size(); i++) {
      FunderStake stake = stakes.get(i);
      double pays = stake.cost().amount().doubleValue();
      double gains = stake.benefit().amount().doubleValue();
      double costShare = pays / allCost.doubleValue();
      double benefitShare = gains / allBenefit.doubleValue();
      double gap = benefitShare - costShare;
      positions.add(
          new FunderPosition(
              stake.funder(),
              new Money(stake.benefit().amount().subtract(stake.cost().amount()), currency),
              figure(costShare, noCost),
              figure(benefitShare, noBenefit),
              figure(gap, noGap),
              figure(gains / pays, pays > 0 ? null : "it pays nothing"),
              transfers.get(i)));
      if (noGap == null) {
        apart += Math.abs(gap);
        steps.add(
            () ->
                Symbols.of("b", gains)
                    .and("B", allBenefit.doubleValue())
                    .and("c", pays)
                    .and("C", allCost.doubleValue())
                    .step(stake.funder(), "b ÷ B − c ÷ C", gap, null));
      }
    }
    // Rounding must not make it more than all of the cost.
    double misalignment = Math.min(1, apart / 2);
    double gaps = apart;
    if (noGap == null) {
      steps.add(
          () ->
              Symbols.of("G", gaps)
                  .step("Misalignment, half of all gaps", "G ÷ 2", misalignment, null));
      steps.part(() -> "Transfer for the same return to all");
      for (int i = 0; i < stakes.size(); i++) {
        FunderStake stake = stakes.get(i);
        Money transfer = transfers.get(i).orElseThrow();
        steps.add(
            () ->
                Symbols.of("C", allCost.doubleValue())
                    .and("b", stake.benefit().amount().doubleValue())
                    .and("B", allBenefit.doubleValue())
                    .and("c", stake.cost().amount().doubleValue())
                    .step(
                        stake.funder(),
                        "C × b ÷ B − c",
                        allCost.doubleValue()
                                * (stake.benefit().amount().doubleValue()
                                    / allBenefit.doubleValue())
                            - stake.cost().amount().doubleValue(),
                        currency));
        steps.add(
            () ->
                Step.fact(
                    stake.funder() + ", in whole minor units", Amounts.text(transfer.amount())));
      }
    }
    steps.part(() -> "Compensation");
    steps.add(
        () -> Step.fact("Losses of those who pay more than they gain", Amounts.text(allLosses)));
    if (noGap == null) {
      notes.add(
          "A misalignment of "
              + Digits.of(misalignment)
              + " is the part of the cost that would have to be paid by somebody else if all were"
              + " to pay as they gain.");
    }
    return new IncentiveAlignment(
        question,
        new Money(allCost, currency),
        new Money(allBenefit, currency),
        positions,
        figure(misalignment, noGap),
        worthIt
            ? Figure.of(new Money(allLosses, currency))
            : new Figure.NotCalculable<>(
                "all together lose, so that no payment between them makes everyone whole",
                allCost,
                allBenefit),
        notes);
  }

  private static Figure<Double> figure(double value, @Nullable String lack) {
    return lack == null ? Figure.of(value) : Figure.none(lack);
  }

  private static List<Figure<Money>> transfers(
      List<FunderStake> stakes, BigDecimal cost, String currency, @Nullable String lack) {
    List<Figure<Money>> transfers = new ArrayList<>();
    if (lack != null) {
      for (int i = 0; i < stakes.size(); i++) {
        transfers.add(Figure.none(lack));
      }
      return transfers;
    }
    List<BigDecimal> benefits = stakes.stream().map(stake -> stake.benefit().amount()).toList();
    List<Money> fair = new Money(cost, currency).allocate(benefits);
    for (int i = 0; i < stakes.size(); i++) {
      transfers.add(Figure.of(fair.get(i).minus(stakes.get(i).cost())));
    }
    return transfers;
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
