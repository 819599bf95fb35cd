package org.commissioning.scoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.commissioning.model.contribution.CoalitionValue;
import org.commissioning.model.contribution.ContributionQuestion;
import org.commissioning.model.contribution.Contributor;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/** Shares in what several bring about, held against published games and claims. */
class ContributionSharesTest {

  private static List<Contributor> contributors(int size) {
    List<Contributor> contributors = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      contributors.add(new Contributor("n" + i, null, null, null));
    }
    return contributors;
  }

  private static ContributionQuestion game(int size, IntToDoubleFunction value) {
    List<CoalitionValue> coalitions = new ArrayList<>();
    for (int mask = 1; mask < 1 << size; mask++) {
      List<String> members = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if ((mask & (1 << i)) != 0) {
          members.add("n" + i);
        }
      }
      coalitions.add(new CoalitionValue(members, value.applyAsDouble(mask)));
    }
    return new ContributionQuestion(contributors(size), coalitions, null);
  }

  private static double[] shapley(ContributionQuestion question) {
    return ContributionShares.of(question).shares().stream()
        .mapToDouble(share -> share.coalitional().orElseThrow().value())
        .toArray();
  }

  /** The dearest of the members: what a runway costs that serves them all. */
  private static IntToDoubleFunction dearest(double... costs) {
    return mask -> {
      double most = 0;
      for (int i = 0; i < costs.length; i++) {
        if ((mask & (1 << i)) != 0) {
          most = Math.max(most, costs[i]);
        }
      }
      return most;
    };
  }

  private static List<ClaimAwards> awards(double amount, double... claims) {
    List<Contributor> claimants = new ArrayList<>();
    for (double claim : claims) {
      claimants.add(new Contributor("n" + claimants.size(), null, null, claim));
    }
    return ContributionShares.of(amount, claimants).shares().stream()
        .map(share -> share.claims().orElseThrow())
        .toList();
  }

  @Test
  void givesTheExampleOfItsDescription() {
    ContributionShares shares = ContributionShares.of(ContributionShares.CALCULATION.example());
    assertThat(shapley(shares.question()))
        .containsExactly(new double[] {90, 60, 30}, within(1e-12));
    assertThat(shares.amount()).isEqualTo(180);
    assertThat(shares.shares()).extracting(ContributorShare::equal).containsOnly(60.0);
    assertThat(shares.shares())
        .extracting(share -> share.proportional().orElseThrow())
        .containsExactly(90.0, 54.0, 36.0);
    assertThat(shares.shares().get(0).coalitional().orElseThrow().share().orElseThrow())
        .isCloseTo(0.5, within(1e-15));
    // Worked by hand: 180 of claims of 150, 90 and 30.
    List<ClaimAwards> claims =
        shares.shares().stream().map(share -> share.claims().orElseThrow()).toList();
    assertThat(claims)
        .containsExactly(
            new ClaimAwards(150, 100, 75, 120, 112.5),
            new ClaimAwards(90, 60, 75, 60, 52.5),
            new ClaimAwards(30, 20, 30, 0, 15));
  }

  /** The airport game as it is commonly printed: runways for 8, 11, 13 and 18. */
  @Test
  void sharesTheCostOfARunwayAsLittlechildAndOwenDo() {
    assertThat(shapley(game(4, dearest(8, 11, 13, 18))))
        .containsExactly(new double[] {2, 3, 4, 9}, within(1e-12));
  }

  /** Three share a taxi and get out at 6, 12 and 42: a common textbook game. */
  @Test
  void sharesTheFareOfATaxi() {
    assertThat(shapley(game(3, dearest(6, 12, 42))))
        .containsExactly(new double[] {2, 5, 35}, within(1e-12));
  }

  @Test
  void sharesTheRunwayOfTwentyAsTheSimpleExpressionDoes() {
    double[] costs = new double[20];
    String[] names = new String[20];
    double[] expected = new double[20];
    double before = 0;
    for (int i = 0; i < 20; i++) {
      names[i] = "n" + i;
      costs[i] = (i + 1) * (i + 2) / 3.0;
      expected[i] = (i == 0 ? 0 : expected[i - 1]) + (costs[i] - before) / (20 - i);
      before = costs[i];
    }
    ShapleyValues values = ShapleyValues.of(CoalitionTable.of(names, dearest(costs)));
    for (int i = 0; i < 20; i++) {
      assertThat(values.value(i)).isCloseTo(expected[i], within(1e-12 * expected[i]));
    }
    assertThat(values.together()).isEqualTo(costs[19]);
  }

  private static double securityCouncil(int mask) {
    int permanent = Integer.bitCount(mask & 31);
    return permanent == 5 && Integer.bitCount(mask) >= 9 ? 1 : 0;
  }

  /** Five permanent members, each with a veto, and nine votes of fifteen. */
  @Test
  void givesAPermanentMemberOfTheSecurityCouncilItsPublishedShare() {
    String[] names = new String[15];
    for (int i = 0; i < 15; i++) {
      names[i] = "n" + i;
    }
    ShapleyValues values =
        ShapleyValues.of(CoalitionTable.of(names, ContributionSharesTest::securityCouncil));
    for (int i = 0; i < 15; i++) {
      assertThat(values.value(i)).isCloseTo(i < 5 ? 421.0 / 2145 : 4.0 / 2145, within(1e-15));
    }
  }

  @Test
  void answersRecordsAndColumnsAlike() {
    IntToDoubleFunction value = mask -> Math.sqrt(mask) - (mask % 7);
    String[] names = {"n0", "n1", "n2", "n3", "n4", "n5", "n6"};
    ShapleyValues values = ShapleyValues.of(CoalitionTable.of(names, value));
    double[] scalar = shapley(game(7, value));
    for (int i = 0; i < 7; i++) {
      assertThat(values.value(i)).isEqualTo(scalar[i]);
    }
    assertThat(values.contributors()).containsExactly(names);
    assertThat(values.share(0).orElseThrow()).isEqualTo(scalar[0] / value.applyAsDouble(127));
  }

  /** One right glove and two left ones: a pair is worth 1. */
  @Test
  void sharesAPairOfGloves() {
    assertThat(shapley(game(3, mask -> (mask & 4) != 0 && mask > 4 ? 1 : 0)))
        .containsExactly(new double[] {1 / 6.0, 1 / 6.0, 2 / 3.0}, within(1e-15));
  }

  @Test
  void givesNothingToOneWhoAddsNothing() {
    ContributionShares shares =
        ContributionShares.of(game(5, mask -> Math.pow(Integer.bitCount(mask & 27), 1.7) / 3));
    CoalitionShare nobody = shares.shares().get(2).coalitional().orElseThrow();
    assertThat(nobody.value()).isEqualTo(0.0);
    assertThat(nobody.addsNothing()).isTrue();
    assertThat(shares.notes())
        .containsExactly("n2 adds nothing to any coalition, so that its Shapley value is 0.");
  }

  @Test
  void doesNotCallGainsNothingThatOnlyCancelOut() {
    ContributionShares shares =
        ContributionShares.of(game(2, mask -> mask == 1 ? 1 : mask == 2 ? 2 : 1));
    CoalitionShare first = shares.shares().get(0).coalitional().orElseThrow();
    assertThat(first.value()).isEqualTo(0.0);
    assertThat(first.addsNothing()).isFalse();
    assertThat(first.alone()).isEqualTo(1.0);
    assertThat(first.last()).isEqualTo(-1.0);
  }

  @Test
  void saysWhoWouldAchieveMoreAloneButNotForTheRoundingOfNumbers() {
    assertThat(ContributionShares.of(game(2, mask -> mask == 1 ? 5 : mask == 2 ? 1 : 4)).notes())
        .containsExactly(
            "n0 would achieve more alone, 5, than its Shapley value gives it, 4.",
            "n1 would achieve more alone, 1, than its Shapley value gives it, 0.");
    double[] each = {0.1, 0.2, 0.3, 0.7, 1.1};
    assertThat(
            ContributionShares.of(
                    game(
                        5,
                        mask -> {
                          double sum = 0;
                          for (int i = 0; i < 5; i++) {
                            sum += (mask & (1 << i)) == 0 ? 0 : each[i];
                          }
                          return sum;
                        }))
                .notes())
        .isEmpty();
  }

  @Test
  void sharesALossAndHasNoSharesOfIt() {
    ContributionShares shares = ContributionShares.of(game(2, mask -> mask == 3 ? -10 : 0));
    assertThat(shapley(shares.question())).containsExactly(-5, -5);
    assertThat(shares.shares().get(0).equal()).isEqualTo(-5);
    assertThat(shares.shares().get(0).coalitional().orElseThrow().share())
        .isEqualTo(Figure.none("what all bring about together is not above 0, or next to nothing"));
  }

  @Test
  void answersTheLargestAndTheSmallestValues() {
    assertThat(shapley(game(3, mask -> mask == 7 ? 1e15 : -1e15)))
        .containsExactly(new double[] {1e15 / 3, 1e15 / 3, 1e15 / 3}, within(1.0));
    assertThat(shapley(game(1, mask -> 1e-300))).containsExactly(1e-300);
    assertThat(shapley(game(3, mask -> 0))).containsExactly(0, 0, 0);
  }

  @Test
  void saysIfTheAmountStatedIsNotWhatAllBringAbout() {
    ContributionQuestion question = game(1, mask -> 4);
    assertThat(
            ContributionShares.of(
                    new ContributionQuestion(question.contributors(), question.coalitions(), 3.0))
                .notes())
        .containsExactly(
            "The amount stated, 3, is not what all bring about together, 4: Shapley values add up"
                + " to the second, the other shares to the first.");
  }

  /** Kethubot 93a, as explained by Aumann and Maschler (1985). */
  @Test
  void sharesAnEstateAsTheTalmudDoes() {
    double[][] expected = {
      {100, 100 / 3.0, 100 / 3.0, 100 / 3.0}, {200, 50, 75, 75}, {300, 50, 100, 150}
    };
    for (double[] row : expected) {
      List<ClaimAwards> awards = awards(row[0], 100, 200, 300);
      for (int i = 0; i < 3; i++) {
        assertThat(awards.get(i).talmud()).isEqualTo(row[i + 1]);
      }
    }
  }

  /** Two hold a garment: one claims all of it, the other half. */
  @Test
  void dividesTheContestedGarment() {
    assertThat(awards(1, 1, 0.5)).extracting(ClaimAwards::talmud).containsExactly(0.75, 0.25);
  }

  @Test
  void cutsClaimsByEveryRule() {
    List<ClaimAwards> awards = awards(400, 100, 200, 300);
    assertThat(awards).extracting(ClaimAwards::equalAwards).containsExactly(100.0, 150.0, 150.0);
    assertThat(awards)
        .extracting(ClaimAwards::equalLosses)
        .containsExactly(100 / 3.0, 400 / 3.0, 700 / 3.0);
    assertThat(awards).extracting(ClaimAwards::talmud).containsExactly(50.0, 125.0, 225.0);
    assertThat(awards.get(0).proportional()).isEqualTo(200 / 3.0);
  }

  /** In doubles 0.7 and 0.1 come to less than 0.8, and a third of 0.3 is not 0.1. */
  @Test
  void sharesTheDecimalsThatWereWritten() {
    assertThat(awards(0.8, 0.7, 0.1)).extracting(ClaimAwards::talmud).containsExactly(0.7, 0.1);
    assertThat(awards(0.3, 1, 1, 1)).extracting(ClaimAwards::equalAwards).containsOnly(0.1);
    assertThat(awards(0.3, 0.2, 0.3, 0.1))
        .extracting(ClaimAwards::equalLosses)
        .containsExactly(0.1, 0.2, 0.0);
  }

  /** All together bring about next to nothing, so that a part of it cannot be said. */
  @Test
  void worksOutNoShareOfNextToNothing() {
    ContributionShares shares =
        ContributionShares.of(game(2, mask -> mask == 3 ? Double.MIN_VALUE : mask * 60));
    assertThat(shares.shares().get(0).coalitional().orElseThrow().share())
        .isEqualTo(Figure.none("what all bring about together is not above 0, or next to nothing"));
    assertThat(shares.working().text()).doesNotContain("Share of all together");
  }

  @Test
  void meetsAllClaimsIfThereIsJustEnoughAndNoneOfThemIfThereIsNothing() {
    assertThat(awards(600, 100, 200, 300).get(1))
        .isEqualTo(new ClaimAwards(200, 200, 200, 200, 200));
    assertThat(awards(0, 100, 0, 300).get(2)).isEqualTo(new ClaimAwards(300, 0, 0, 0, 0));
  }

  @Test
  void losesNoSmallAmountAmongLargeClaims() {
    ClaimAwards award = awards(1e-6, 1e15, 1e15).get(1);
    assertThat(award.proportional()).isCloseTo(5e-7, within(1e-21));
    assertThat(award.equalAwards()).isCloseTo(5e-7, within(1e-21));
    assertThat(award.equalLosses()).isCloseTo(5e-7, within(1e-21));
    assertThat(award.talmud()).isCloseTo(5e-7, within(1e-21));
  }

  @Test
  void saysWhyClaimsAndInputsDecideNothing() {
    Figure<ClaimAwards> enough = claims(10.0, 4.0, 5.0);
    assertThat(enough)
        .isEqualTo(
            new Figure.NotCalculable<>(
                "the claims come to less than there is, so that every one of them can be met",
                BigDecimal.valueOf(10.0),
                BigDecimal.valueOf(9.0)));
    assertThat(claims(10.0, 4.0, null))
        .isEqualTo(Figure.none("not every contributor states a claim"));
    assertThat(claims(0.0, 0.0, 0.0)).isEqualTo(Figure.none("no claim is above 0"));
    ContributionShares shares =
        ContributionShares.of(
            1,
            List.of(new Contributor("a", null, 0.0, null), new Contributor("b", null, 0.0, null)));
    assertThat(shares.shares().get(0).proportional()).isEqualTo(Figure.none("no input is above 0"));
    assertThat(shares.shares().get(0).coalitional())
        .isEqualTo(Figure.none("no values of coalitions are stated"));
  }

  private static Figure<ClaimAwards> claims(double amount, Double first, Double second) {
    return ContributionShares.of(
            amount,
            List.of(
                new Contributor("a", null, null, first), new Contributor("b", null, 1.0, second)))
        .shares()
        .get(0)
        .claims();
  }
}
