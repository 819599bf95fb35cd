package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.CapitationArea;
import org.commissioning.model.resource.CapitationQuestion;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.model.resource.FunderStake;
import org.commissioning.model.resource.NeedWeight;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.resource.RiskShare;

/** What holds of fair shares whatever the areas, bodies and funders. */
class FairShareProperties {

  private static Money pence(long pence) {
    return new Money(BigDecimal.valueOf(pence, 2), "GBP");
  }

  private static List<CapitationArea> areas(int size, SplittableRandom random) {
    List<CapitationArea> areas = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      areas.add(
          new CapitationArea(
              "n" + i,
              null,
              (double) random.nextInt(1, 100_000),
              List.of(new NeedWeight("need", random.nextInt(500, 2000) / 1000.0)),
              pence(random.nextInt(1, 100_000_000))));
    }
    return areas;
  }

  private static long pence(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }

  private static long baselines(List<CapitationArea> areas) {
    return areas.stream().mapToLong(area -> pence(area.baseline())).sum();
  }

  @Property(tries = 300)
  void spendsTheTotalWithinFloorsAndCaps(
      @ForAll @IntRange(min = 1, max = 30) int size,
      @ForAll @IntRange(min = 0, max = 100) int pace,
      @ForAll @IntRange(min = 900, max = 1030) int floor,
      @ForAll @IntRange(min = 1030, max = 1200) int cap,
      @ForAll long seed) {
    List<CapitationArea> areas = areas(size, new SplittableRandom(seed));
    long total = Math.round(baselines(areas) * 1.03);
    double low = floor / 1000.0;
    double high = cap / 1000.0;
    WeightedCapitation found =
        WeightedCapitation.of(new CapitationQuestion(pence(total), areas, pace / 100.0, low, high));
    List<AreaAllocation> rows = found.areas();
    assertThat(rows.stream().mapToLong(row -> pence(row.target())).sum()).isEqualTo(total);
    if (rows.get(0).paced().toOptional().isEmpty()) {
      // A total that rounding put a penny below the floors or above the caps.
      assertThat(floor == 1030 || cap == 1030).isTrue();
      return;
    }
    assertThat(rows.stream().mapToLong(row -> pence(row.paced().orElseThrow().amount())).sum())
        .isEqualTo(total);
    double[] expected = byBisection(areas, total / 100.0, pace / 100.0, low, high);
    for (int i = 0; i < size; i++) {
      double amount = rows.get(i).paced().orElseThrow().amount().amount().doubleValue();
      double baseline = pence(areas.get(i).baseline()) / 100.0;
      assertThat(amount).isBetween(low * baseline - 0.0101, high * baseline + 0.0101);
      assertThat(amount).isCloseTo(expected[i], within(0.0101));
    }
  }

  /** A second route to the level: halving an interval, with no pieces and no sorting. */
  private static double[] byBisection(
      List<CapitationArea> areas, double total, double pace, double floor, double cap) {
    int size = areas.size();
    double[] baseline = new double[size];
    double[] weighted = new double[size];
    double all = 0;
    double sum = 0;
    for (int i = 0; i < size; i++) {
      CapitationArea area = areas.get(i);
      baseline[i] = pence(area.baseline()) / 100.0;
      weighted[i] = area.population() * area.weights().get(0).index();
      all += weighted[i];
      sum += baseline[i];
    }
    double low = 0;
    double high = 1e9;
    double[] found = new double[size];
    for (int round = 0; round < 200; round++) {
      double middle = (low + high) / 2;
      double spent = 0;
      for (int i = 0; i < size; i++) {
        double aim = (1 - pace) * baseline[i] * total / sum + pace * total * weighted[i] / all;
        found[i] = Math.min(Math.max(middle * aim, floor * baseline[i]), cap * baseline[i]);
        spent += found[i];
      }
      if (spent < total) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return found;
  }

  @Property(tries = 100)
  void movesNoAreaByMoreThanAPennyIfTheyAreTurnedRound(
      @ForAll @IntRange(min = 1, max = 20) int size, @ForAll long seed) {
    List<CapitationArea> areas = areas(size, new SplittableRandom(seed));
    List<CapitationArea> turned = new ArrayList<>(areas);
    Collections.reverse(turned);
    Money total = pence(baselines(areas));
    List<AreaAllocation> rows =
        WeightedCapitation.of(new CapitationQuestion(total, areas, 0.7, 0.99, 1.05)).areas();
    List<AreaAllocation> back =
        WeightedCapitation.of(new CapitationQuestion(total, turned, 0.7, 0.99, 1.05)).areas();
    for (int i = 0; i < size; i++) {
      long one = pence(rows.get(i).paced().orElseThrow().amount());
      long other = pence(back.get(size - 1 - i).paced().orElseThrow().amount());
      assertThat(Math.abs(one - other)).isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 300)
  void sharesEveryPennyOfABalance(
      @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<FundContribution> contributions = new ArrayList<>();
    List<RiskShare> shares = new ArrayList<>();
    int left = 10_000;
    long paid = 0;
    for (int i = 0; i < size; i++) {
      long amount = random.nextInt(0, 10_000_000);
      paid += amount;
      contributions.add(new FundContribution("n" + i, pence(amount)));
      int percent = i == size - 1 ? left : random.nextInt(0, left + 1);
      left -= percent;
      shares.add(new RiskShare("n" + i, BigDecimal.valueOf(percent, 2)));
    }
    long spent = random.nextLong(0, 2 * paid + 1);
    PooledFundShares found =
        PooledFundShares.of(
            new PooledFund("fund", "Fund", null, null, null, null, contributions, shares),
            pence(spent));
    assertThat(pence(found.balance().orElseThrow())).isEqualTo(spent - paid);
    long parts = 0;
    long net = 0;
    for (int i = 0; i < size; i++) {
      PartyShare party = found.parties().get(i);
      long part = pence(party.ofBalance().orElseThrow());
      parts += part;
      net += pence(party.net().orElseThrow());
      double exact = (spent - paid) * shares.get(i).percent().doubleValue() / 100;
      assertThat((double) part).isCloseTo(exact, within(1.0));
    }
    assertThat(parts).isEqualTo(spent - paid);
    assertThat(net).isEqualTo(spent);
  }

  @Property(tries = 300)
  void movesMoneyBetweenFundersOnly(
      @ForAll @IntRange(min = 2, max = 12) int size, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<FunderStake> stakes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      stakes.add(
          new FunderStake(
              "n" + i, pence(random.nextInt(1, 10_000_000)), pence(random.nextInt(1, 10_000_000))));
    }
    IncentiveAlignment found = IncentiveAlignment.of(stakes);
    long moved = 0;
    double cost = 0;
    double benefit = 0;
    for (FunderPosition funder : found.funders()) {
      moved += pence(funder.transfer().orElseThrow());
      cost += funder.costShare().orElseThrow();
      benefit += funder.benefitShare().orElseThrow();
    }
    assertThat(moved).isZero();
    assertThat(cost).isCloseTo(1, within(1e-12));
    assertThat(benefit).isCloseTo(1, within(1e-12));
    assertThat(found.misalignment().orElseThrow()).isBetween(0.0, 1.0);
    // Whoever pays what the transfers say pays as it gains.
    List<FunderStake> after = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      FunderStake stake = stakes.get(i);
      after.add(
          new FunderStake(
              stake.funder(),
              stake.cost().plus(found.funders().get(i).transfer().orElseThrow()),
              stake.benefit()));
    }
    long all = pence(found.cost());
    assertThat(IncentiveAlignment.of(after).misalignment().orElseThrow())
        .isLessThanOrEqualTo((double) size / all);
  }
}
