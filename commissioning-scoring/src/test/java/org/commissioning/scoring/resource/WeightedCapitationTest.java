package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.CapitationArea;
import org.commissioning.model.resource.CapitationQuestion;
import org.commissioning.model.resource.NeedWeight;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Money shared out by need, worked by hand and held against stated figures. */
class WeightedCapitationTest {

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static CapitationArea area(
      String id, double people, double index, @Nullable String baseline) {
    return new CapitationArea(
        id,
        null,
        people,
        List.of(new NeedWeight("need", index)),
        baseline == null ? null : gbp(baseline));
  }

  private static List<String> targets(WeightedCapitation found) {
    return found.areas().stream().map(row -> row.target().amount().toPlainString()).toList();
  }

  private static List<String> amounts(WeightedCapitation found) {
    return found.areas().stream()
        .map(row -> row.paced().orElseThrow().amount().amount().toPlainString())
        .toList();
  }

  private static List<HeldBy> held(WeightedCapitation found) {
    return found.areas().stream().map(row -> row.paced().orElseThrow().heldBy()).toList();
  }

  @Test
  void givesTheExampleOfItsDescription() {
    WeightedCapitation found = WeightedCapitation.of(WeightedCapitation.CALCULATION.example());
    assertThat(found.weightedPopulation()).isEqualTo(300);
    assertThat(targets(found)).containsExactly("420.00", "350.00", "280.00");
    assertThat(amounts(found)).containsExactly("350.00", "400.00", "300.00");
    assertThat(held(found)).containsExactly(HeldBy.AIM, HeldBy.FLOOR, HeldBy.FLOOR);
    assertThat(found.level().orElseThrow()).isCloseTo(5 / 6.0, within(1e-15));
    assertThat(found.areas().get(0).openingDistance().orElseThrow())
        .isCloseTo(-0.25, within(1e-15));
    PacedAllocation north = found.areas().get(0).paced().orElseThrow();
    assertThat(north.growth().orElseThrow()).isCloseTo(1 / 6.0, within(1e-15));
    assertThat(north.closingDistance()).isCloseTo(-1 / 6.0, within(1e-15));
  }

  /** Two areas of 1.0 and 1.5 million people share 2,500 million; figures to the pound. */
  @Test
  void givesTargetsAndDistancesOfAWorkedNationalCase() {
    WeightedCapitation found =
        WeightedCapitation.of(
            new CapitationQuestion(
                gbp("2500000000"),
                List.of(area("a", 1e6, 1.1, "1020000000"), area("b", 1.5e6, 0.95, "1480000000")),
                null,
                null,
                null));
    assertThat(targets(found)).containsExactly("1089108910.89", "1410891089.11");
    assertThat(found.areas().get(0).openingDistance().orElseThrow())
        .isCloseTo(-0.06345, within(5e-6));
    assertThat(found.areas().get(1).openingDistance().orElseThrow())
        .isCloseTo(0.04898, within(5e-6));
    assertThat(amounts(found)).isEqualTo(targets(found));
    assertThat(found.notes())
        .containsExactly(
            "Neither a pace nor a floor or cap is stated, so that every area goes to its target at"
                + " once.");
  }

  @Test
  void letsAFloorAndACapHoldAtOnce() {
    // Targets 428, 356.67 and 285.33; the cap of 360 holds the first, the floor of 400 the second.
    WeightedCapitation found =
        WeightedCapitation.of(
            new CapitationQuestion(
                gbp("1070"),
                List.of(
                    area("a", 100, 1.2, "300"), area("b", 100, 1, "400"), area("c", 80, 1, "300")),
                1.0,
                1.0,
                1.2));
    assertThat(amounts(found)).containsExactly("360.00", "400.00", "310.00");
    assertThat(held(found)).containsExactly(HeldBy.CAP, HeldBy.FLOOR, HeldBy.AIM);
  }

  @Test
  void goesPartOfTheWay() {
    List<CapitationArea> areas = List.of(area("a", 1, 3, "50"), area("b", 1, 1, "50"));
    assertThat(
            amounts(
                WeightedCapitation.of(new CapitationQuestion(gbp("200"), areas, 0.5, null, null))))
        .containsExactly("125.00", "75.00");
    assertThat(
            amounts(
                WeightedCapitation.of(new CapitationQuestion(gbp("200"), areas, 0.0, null, null))))
        .containsExactly("100.00", "100.00");
  }

  @Test
  void multipliesEveryComponentInWhateverOrder() {
    List<NeedWeight> one = List.of(new NeedWeight("age", 1.1), new NeedWeight("cost", 1.3));
    List<NeedWeight> turned = List.of(new NeedWeight("cost", 1.3), new NeedWeight("age", 1.1));
    WeightedCapitation found =
        WeightedCapitation.targets(
            gbp("10.01"),
            List.of(
                new CapitationArea("a", null, 10.0, one, null),
                new CapitationArea("b", null, 10.0, turned, null)));
    assertThat(found.areas().get(0).weightedPopulation())
        .isCloseTo(14.3, within(1e-12))
        .isEqualTo(found.areas().get(1).weightedPopulation());
    // The odd penny goes to the first.
    assertThat(targets(found)).containsExactly("5.01", "5.00");
  }

  @Test
  void losesNoPenny() {
    WeightedCapitation found =
        WeightedCapitation.targets(
            gbp("100"),
            List.of(area("a", 1, 1, null), area("b", 1, 1, null), area("c", 1, 1, null)));
    assertThat(targets(found)).containsExactly("33.34", "33.33", "33.33");
    assertThat(
            WeightedCapitation.targets(
                    Money.of("100", "JPY"), List.of(area("a", 1, 1, null), area("b", 2, 1, null)))
                .areas())
        .extracting(row -> row.target().amount().toPlainString())
        .containsExactly("33", "67");
  }

  @Test
  void hasTargetsOnlyWithoutBaselines() {
    WeightedCapitation found =
        WeightedCapitation.targets(gbp("10"), List.of(area("a", 1, 1, "5"), area("b", 1, 1, null)));
    assertThat(targets(found)).containsExactly("5.00", "5.00");
    Figure<PacedAllocation> none = Figure.none("not every area states a baseline");
    assertThat(found.areas()).extracting(AreaAllocation::paced).containsOnly(none);
    assertThat(found.notes())
        .containsExactly("There are targets but no allocations: not every area states a baseline.");
    assertThat(WeightedCapitation.targets(gbp("10"), List.of(area("a", 1, 1, "0"))).level())
        .isEqualTo(Figure.none("no area has a baseline above 0"));
  }

  @Test
  void saysByHowMuchFloorsOrCapsCannotBeKept() {
    List<CapitationArea> areas = List.of(area("a", 1, 1, "60"), area("b", 1, 1, "50"));
    WeightedCapitation floors =
        WeightedCapitation.of(new CapitationQuestion(gbp("110"), areas, null, 1.01, null));
    assertThat(floors.level())
        .isEqualTo(
            new Figure.NotCalculable<>(
                "the floors of all areas come to 111.1, more than the total of 110",
                new BigDecimal("110"),
                new BigDecimal("111.10")));
    assertThat(targets(floors)).containsExactly("55.00", "55.00");
    assertThat(floors.notes())
        .containsExactly(
            "There are targets but no allocations: the floors of all areas come to 111.1, more than"
                + " the total of 110.");
    WeightedCapitation caps =
        WeightedCapitation.of(new CapitationQuestion(gbp("120"), areas, null, null, 1.05));
    assertThat(caps.level())
        .isEqualTo(
            new Figure.NotCalculable<>(
                "the caps of all areas come to 115.5, less than the total of 120",
                new BigDecimal("120"),
                new BigDecimal("115.50")));
  }

  /** 0.1 and 0.2 in binary are more than 0.3: floors of just the total are still feasible. */
  @Test
  void decidesWithoutRoundingWhetherFloorsCanBeKept() {
    WeightedCapitation found =
        WeightedCapitation.of(
            new CapitationQuestion(
                gbp("0.33"),
                List.of(area("a", 1, 1, "0.10"), area("b", 1, 1, "0.20")),
                null,
                1.1,
                1.1));
    assertThat(amounts(found)).containsExactly("0.11", "0.22");
    BigDecimal sum =
        found.areas().stream()
            .map(row -> row.paced().orElseThrow().amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo("0.33");
  }

  @Test
  void hasNoGrowthFromNothing() {
    WeightedCapitation found =
        WeightedCapitation.of(
            new CapitationQuestion(
                gbp("10"), List.of(area("a", 1, 1, "0"), area("b", 1, 1, "5")), null, null, null));
    assertThat(found.areas().get(0).paced().orElseThrow().growth())
        .isEqualTo(Figure.none("the baseline is 0"));
    assertThat(found.areas().get(0).openingDistance().orElseThrow()).isEqualTo(-1);
  }

  @Test
  void answersTheLargestAndTheSmallestAreas() {
    List<NeedWeight> low = new ArrayList<>();
    List<NeedWeight> high = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      low.add(new NeedWeight("w" + i, 0.001));
      high.add(new NeedWeight("w" + i, 1000.0));
    }
    WeightedCapitation found =
        WeightedCapitation.of(
            new CapitationQuestion(
                gbp("999999999999.99"),
                List.of(
                    new CapitationArea("a", null, 0.000001, low, gbp("999999999999.99")),
                    new CapitationArea("b", null, 1e15, high, gbp("0.01"))),
                null,
                0.0,
                1000.0));
    BigDecimal sum = BigDecimal.ZERO;
    for (AreaAllocation row : found.areas()) {
      PacedAllocation paced = row.paced().orElseThrow();
      assertThat(paced.closingDistance()).isFinite();
      assertThat(row.openingDistance().orElseThrow()).isFinite();
      sum = sum.add(paced.amount().amount());
    }
    assertThat(sum).isEqualByComparingTo("999999999999.99");
    assertThat(found.areas().get(1).paced().orElseThrow().amount().amount())
        .isEqualByComparingTo("10.00");
  }
}
