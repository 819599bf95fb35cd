package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.RankAcceptabilityQuestion;
import org.commissioning.model.option.UnsettledCriterion;
import org.commissioning.model.option.UnsettledOption;
import org.commissioning.model.option.UnsettledScore;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankAcceptabilityTest {

  private static UnsettledCriterion criterion(
      int j, @Nullable Integer rank, @Nullable Double least, @Nullable Double most) {
    return new UnsettledCriterion(
        "c" + j,
        null,
        CriterionDirection.HIGHER_IS_BETTER,
        new CriterionScale(0.0, 1.0),
        rank,
        least,
        most);
  }

  private static UnsettledOption option(int i, double spread, double... scores) {
    List<UnsettledScore> row = new ArrayList<>();
    for (int j = 0; j < scores.length; j++) {
      row.add(new UnsettledScore("c" + j, scores[j] - spread, null, scores[j] + spread));
    }
    return new UnsettledOption("o" + i, null, row);
  }

  private static RankAcceptabilityQuestion corners(UnsettledCriterion... criteria) {
    List<UnsettledOption> options = new ArrayList<>();
    for (int i = 0; i < criteria.length; i++) {
      double[] scores = new double[criteria.length];
      scores[i] = 1;
      options.add(option(i, 0, scores));
    }
    return new RankAcceptabilityQuestion(List.of(criteria), options, null, null);
  }

  private static OptionAcceptability of(RankAcceptabilityQuestion question, int option) {
    return RankAcceptability.of(question).options().orElseThrow().get(option);
  }

  @Test
  void theExampleIsAsDocumented() {
    RankAcceptability answer = RankAcceptability.of(RankAcceptability.CALCULATION.example());
    assertThat(answer.exact()).isTrue();
    List<OptionAcceptability> options = answer.options().orElseThrow();
    assertThat(options.get(0).places().get(0)).isCloseTo(0.5, within(1e-12));
    assertThat(options.get(1).places().get(0)).isCloseTo(0.5, within(1e-12));
    assertThat(options.get(2).places()).containsExactly(0.0, 1.0, 0.0);
    assertThat(options.get(0).centralWeights().orElseThrow().get(0)).isCloseTo(0.75, within(1e-12));
  }

  /**
   * Three options, each best on one of three criteria: a third each, and by order all or nothing.
   */
  @Test
  void theTriangleIsMeasuredExactly() {
    RankAcceptabilityQuestion open =
        corners(
            criterion(0, null, null, null),
            criterion(1, null, null, null),
            criterion(2, null, null, null));
    for (int i = 0; i < 3; i++) {
      for (double place : of(open, i).places()) {
        assertThat(place).isCloseTo(1 / 3.0, within(1e-12));
      }
    }
    RankAcceptabilityQuestion ordered =
        corners(
            criterion(0, 1, null, null), criterion(1, 2, null, null), criterion(2, 3, null, null));
    assertThat(of(ordered, 0).places().get(0)).isCloseTo(1, within(1e-12));
    // The middle of all weights in this order: the rank-order centroid.
    List<Double> central = of(ordered, 0).centralWeights().orElseThrow();
    assertThat(central.get(0)).isCloseTo(11 / 18.0, within(1e-12));
    assertThat(central.get(1)).isCloseTo(5 / 18.0, within(1e-12));
    assertThat(central.get(2)).isCloseTo(2 / 18.0, within(1e-12));
    RankAcceptabilityQuestion bounded =
        corners(
            criterion(0, null, 0.5, null),
            criterion(1, null, null, null),
            criterion(2, null, null, null));
    assertThat(of(bounded, 0).places().get(0)).isCloseTo(1, within(1e-12));
    assertThat(of(bounded, 1).centralWeights())
        .isEqualTo(Figure.none("no weights that were tried make it first"));
  }

  /** Drawn weights are even over all weights: the mean of the largest of four is 25/48. */
  @Test
  void weightsAreDrawnEvenly() {
    RankAcceptabilityQuestion four =
        corners(
            criterion(0, 1, null, null),
            criterion(1, 2, null, null),
            criterion(2, 3, null, null),
            criterion(3, 4, null, null));
    RankAcceptability answer = RankAcceptability.of(four);
    assertThat(answer.exact()).isFalse();
    assertThat(answer.draws()).isEqualTo(100_000);
    List<Double> central = answer.options().orElseThrow().get(0).centralWeights().orElseThrow();
    double[] centroid = {25 / 48.0, 13 / 48.0, 7 / 48.0, 3 / 48.0};
    for (int j = 0; j < 4; j++) {
      assertThat(central.get(j)).isCloseTo(centroid[j], within(2e-3));
    }
  }

  /**
   * The exact parts and draws of the same question, made inexact by a spread of next to nothing.
   */
  @Property(tries = 20)
  void drawsAgreeWithTheExactParts(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int criteria = 2 + random.nextInt(2);
    List<UnsettledCriterion> known = new ArrayList<>();
    boolean ordered = random.nextBoolean();
    for (int j = 0; j < criteria; j++) {
      known.add(
          criterion(j, ordered ? j + 1 : null, j == 1 && random.nextBoolean() ? 0.1 : null, 0.9));
    }
    List<UnsettledOption> fixed = new ArrayList<>();
    List<UnsettledOption> loose = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      double[] scores = new double[criteria];
      for (int j = 0; j < criteria; j++) {
        scores[j] = random.nextDouble(0.1, 0.9);
      }
      fixed.add(option(i, 0, scores));
      loose.add(option(i, 1e-9, scores));
    }
    RankAcceptability exact =
        RankAcceptability.of(new RankAcceptabilityQuestion(known, fixed, null, null));
    RankAcceptability drawn =
        RankAcceptability.of(new RankAcceptabilityQuestion(known, loose, 20_000, 7));
    assertThat(exact.exact()).isTrue();
    assertThat(drawn.exact()).isFalse();
    for (int i = 0; i < 5; i++) {
      double sum = 0;
      for (int place = 0; place < 5; place++) {
        double part = exact.options().orElseThrow().get(i).places().get(place);
        sum += part;
        assertThat(drawn.options().orElseThrow().get(i).places().get(place))
            .isCloseTo(part, within(6 * Math.sqrt(part * (1 - part) / 20_000) + 1e-3));
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
  }

  /**
   * A score between 0 and 1, all alike, beats a fixed 0.3 in seven draws of ten; a triangle less.
   */
  @Test
  void uncertainScoresAreDrawnAsTheyAreKnown() {
    List<UnsettledOption> options =
        List.of(
            new UnsettledOption("a", null, List.of(new UnsettledScore("c0", 0.0, null, 1.0))),
            new UnsettledOption("b", null, List.of(new UnsettledScore("c0", 0.3, null, 0.3))));
    RankAcceptabilityQuestion even =
        new RankAcceptabilityQuestion(List.of(criterion(0, null, null, null)), options, 100_000, 3);
    assertThat(of(even, 0).places().get(0)).isCloseTo(0.7, within(8e-3));
    List<UnsettledOption> peaked =
        List.of(
            new UnsettledOption("a", null, List.of(new UnsettledScore("c0", 0.0, 0.2, 1.0))),
            options.get(1));
    RankAcceptabilityQuestion triangle =
        new RankAcceptabilityQuestion(List.of(criterion(0, null, null, null)), peaked, 100_000, 3);
    // (1 − 0.3)² ÷ (1 − 0.2) of the triangle lies above 0.3.
    assertThat(of(triangle, 0).places().get(0)).isCloseTo(0.6125, within(8e-3));
  }

  @Test
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
    RankAcceptabilityQuestion question =
        corners(
            criterion(0, null, 0.1, null),
            criterion(1, null, null, 0.6),
            criterion(2, null, null, null),
            criterion(3, null, null, null));
    RankAcceptability alone = RankAcceptability.of(question);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      RankAcceptability shared = RankAcceptability.of(question, two);
      assertThat(shared.options()).isEqualTo(alone.options());
    } finally {
      two.shutdown();
    }
    assertThat(alone.options()).isEqualTo(RankAcceptability.of(question).options());
  }

  private static RankAcceptabilityQuestion loose(UnsettledCriterion... criteria) {
    List<UnsettledOption> options = new ArrayList<>();
    for (int i = 0; i < criteria.length; i++) {
      double[] scores = new double[criteria.length];
      Arrays.fill(scores, 0.1);
      scores[i] = 0.9;
      options.add(option(i, 1e-9, scores));
    }
    return new RankAcceptabilityQuestion(List.of(criteria), options, null, null);
  }

  /** Criteria of one rank are alike: neither may gain by standing before the other. */
  @Test
  void criteriaOfOneRankAreDrawnAlike() {
    RankAcceptability answer =
        RankAcceptability.of(
            loose(
                criterion(0, 1, null, null),
                criterion(1, 2, null, null),
                criterion(2, 1, null, null),
                criterion(3, null, null, null)));
    assertThat(answer.exact()).isFalse();
    List<OptionAcceptability> options = answer.options().orElseThrow();
    double first = options.get(0).places().get(0);
    double third = options.get(2).places().get(0);
    double error = options.get(0).errors().get(0);
    assertThat(first).isCloseTo(third, within(6 * error));
    // Of four weights in no order each is the largest a quarter of the time; the second cannot be.
    assertThat(options.get(1).places().get(0)).isZero();
    assertThat(options.get(3).places().get(0)).isCloseTo(0.25, within(6 * error));
  }

  /** A share that is settled leaves a triangle of the other three, and they are measured. */
  @Test
  void aSettledShareLeavesTheOthersToBeMeasured() {
    RankAcceptability answer =
        RankAcceptability.of(
            corners(
                criterion(0, null, 0.25, 0.25),
                criterion(1, null, null, null),
                criterion(2, null, null, null),
                criterion(3, null, null, null)));
    assertThat(answer.exact()).isTrue();
    List<OptionAcceptability> options = answer.options().orElseThrow();
    // The largest of three shares of 0.75 is never below 0.25.
    assertThat(options.get(0).places().get(0)).isCloseTo(0, within(1e-12));
    for (int i = 1; i < 4; i++) {
      assertThat(options.get(i).places().get(0)).isCloseTo(1 / 3.0, within(1e-12));
      assertThat(options.get(i).centralWeights().orElseThrow().get(0))
          .isCloseTo(0.25, within(1e-12));
    }
    RankAcceptability all =
        RankAcceptability.of(
            corners(
                criterion(0, null, 0.5, 0.5),
                criterion(1, null, 0.3, 0.3),
                criterion(2, null, null, null)));
    assertThat(all.options().orElseThrow().get(0).places()).containsExactly(1.0, 0.0, 0.0);
    assertThat(all.options().orElseThrow().get(2).places()).containsExactly(0.0, 0.0, 1.0);
  }

  /** Shares that are nearly settled are met too, evenly: their means are those of their bounds. */
  @Test
  void narrowBoundsAreMet() {
    UnsettledCriterion[] criteria = new UnsettledCriterion[8];
    for (int j = 0; j < 8; j++) {
      double middle = j < 4 ? 0.2 : 0.05;
      criteria[j] = criterion(j, null, middle - 0.001, middle + 0.001);
    }
    RankAcceptability answer = RankAcceptability.of(loose(criteria));
    List<OptionAcceptability> options = answer.options().orElseThrow();
    for (int i = 0; i < 8; i++) {
      assertThat(options.get(i).places().get(0)).isCloseTo(i < 4 ? 0.25 : 0, within(6 * 0.0014));
    }
    // Ranks and least shares together.
    for (int j = 0; j < 8; j++) {
      criteria[j] = criterion(j, j + 1, 0.12, null);
    }
    double room = 1 - 8 * 0.12;
    double mean = 0;
    for (int k = 1; k <= 8; k++) {
      mean += 1.0 / k / 8;
    }
    assertThat(
            RankAcceptability.of(loose(criteria))
                .options()
                .orElseThrow()
                .get(0)
                .centralWeights()
                .orElseThrow()
                .get(0))
        .isCloseTo(0.12 + room * mean, within(1e-4));
    // Most shares alone, that leave little: what is below them is drawn.
    for (int j = 0; j < 8; j++) {
      criteria[j] = criterion(j, null, null, 0.13);
    }
    RankAcceptability below = RankAcceptability.of(loose(criteria));
    assertThat(below.options().orElseThrow().get(0).places().get(0))
        .isCloseTo(0.125, within(6 * 0.00105));
  }

  /** Thirty options on three criteria by their parts, and by a grid of half a million weights. */
  @Test
  void manyOptionsAreMeasuredAsAFineGridCountsThem() {
    SplittableRandom random = new SplittableRandom(5);
    double[][] scores = new double[30][3];
    List<UnsettledOption> options = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < 3; j++) {
        scores[i][j] = random.nextDouble();
      }
      options.add(option(i, 0, scores[i]));
    }
    RankAcceptability answer =
        RankAcceptability.of(
            new RankAcceptabilityQuestion(
                List.of(
                    criterion(0, null, null, null),
                    criterion(1, null, null, null),
                    criterion(2, null, null, null)),
                options,
                null,
                null));
    assertThat(answer.exact()).isTrue();
    int steps = 700;
    int points = 0;
    double[][] counted = new double[30][30];
    for (int a = 0; a < steps; a++) {
      for (int b = 0; a + b < steps; b++) {
        double one = (a + 1 / 3.0) / steps;
        double two = (b + 1 / 3.0) / steps;
        points++;
        double[] values = new double[30];
        for (int i = 0; i < 30; i++) {
          values[i] = one * scores[i][0] + two * scores[i][1] + (1 - one - two) * scores[i][2];
        }
        for (int i = 0; i < 30; i++) {
          int place = 0;
          for (double other : values) {
            place += other > values[i] ? 1 : 0;
          }
          counted[i][place]++;
        }
      }
    }
    for (int i = 0; i < 30; i++) {
      double sum = 0;
      for (int place = 0; place < 30; place++) {
        double part = answer.options().orElseThrow().get(i).places().get(place);
        sum += part;
        assertThat(part).isCloseTo(counted[i][place] / points, within(2e-3));
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
  }

  /** What no draw met may still be: the note says how large it may be at most. */
  @Test
  void saysWhatNoDrawMetMayBe() {
    RankAcceptability answer =
        RankAcceptability.of(loose(criterion(0, 1, null, null), criterion(1, 2, null, null)));
    assertThat(answer.options().orElseThrow().get(1).errors().get(0)).isZero();
    assertThat(answer.notes())
        .containsExactly(
            "All weights that keep to what is said are taken as equally possible.",
            "100000 draws from the seed 1; each figure has its standard error. What none of them"
                + " met may still have a part of up to 0.00003, at 95 per cent.");
  }

  @Test
  void saysWhenNoWeightsKeepToTheBounds() {
    Figure<List<OptionAcceptability>> none = Figure.none("no weights keep to the bounds and ranks");
    assertThat(
            RankAcceptability.of(
                    corners(criterion(0, null, 0.8, null), criterion(1, null, 0.8, null)))
                .options())
        .isEqualTo(none);
    assertThat(
            RankAcceptability.of(
                    corners(
                        criterion(0, null, 0.5, null),
                        criterion(1, null, 0.5, null),
                        criterion(2, null, 0.5, null)))
                .options())
        .isEqualTo(none);
  }

  @Test
  void refusesScoresThatAreMissing() {
    assertThatThrownBy(
            () ->
                RankAcceptability.of(
                    new RankAcceptabilityQuestion(
                        List.of(criterion(0, null, null, null), criterion(1, null, null, null)),
                        List.of(option(0, 0, 0.5)),
                        null,
                        null)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::rule)
                    .containsExactly("must have a score on every criterion but lacks that on c1"));
  }

  /** Peers take their scales from the options at hand: there an option more changes everything. */
  @Test
  void anOptionThatIsBehindOnAllChangesNobodysFirstPlace() {
    List<UnsettledCriterion> criteria =
        List.of(
            criterion(0, null, null, null),
            criterion(1, null, null, null),
            criterion(2, null, null, null));
    List<UnsettledOption> options =
        new ArrayList<>(
            List.of(
                option(0, 0, 0.9, 0.4, 0.3),
                option(1, 0, 0.3, 0.8, 0.6),
                option(2, 0, 0.5, 0.5, 0.7)));
    RankAcceptability before =
        RankAcceptability.of(new RankAcceptabilityQuestion(criteria, options, null, null));
    options.add(option(3, 0, 0.0, 0.0, 0.0));
    RankAcceptability after =
        RankAcceptability.of(new RankAcceptabilityQuestion(criteria, options, null, null));
    for (int i = 0; i < 3; i++) {
      OptionAcceptability one = before.options().orElseThrow().get(i);
      OptionAcceptability other = after.options().orElseThrow().get(i);
      assertThat(one.places().get(0)).isBetween(0.05, 0.9);
      for (int place = 0; place < 3; place++) {
        assertThat(other.places().get(place)).isCloseTo(one.places().get(place), within(1e-12));
      }
      for (int j = 0; j < 3; j++) {
        assertThat(other.centralWeights().orElseThrow().get(j))
            .isCloseTo(one.centralWeights().orElseThrow().get(j), within(1e-9));
      }
    }
    assertThat(after.options().orElseThrow().get(3).places()).containsExactly(0.0, 0.0, 0.0, 1.0);
  }

  /**
   * Weights that are uniform numbers divided by their sum crowd in the middle: of three, the first
   * would be above a half in a sixth of the draws, and not, as here, in a quarter.
   */
  @Test
  void drawnWeightsDoNotCrowdInTheMiddle() {
    List<UnsettledOption> options =
        List.of(option(0, 1e-9, 0.9, 0.1, 0.1), option(1, 1e-9, 0.5, 0.5, 0.5));
    RankAcceptability answer =
        RankAcceptability.of(
            new RankAcceptabilityQuestion(
                List.of(
                    criterion(0, null, null, null),
                    criterion(1, null, null, null),
                    criterion(2, null, null, null)),
                options,
                100_000,
                11));
    assertThat(answer.exact()).isFalse();
    assertThat(answer.options().orElseThrow().get(0).places().get(0))
        .isCloseTo(0.25, within(6 * 0.00137));
  }

  /**
   * Ranks with two alike and two criteria without, bounds, fixed scores: by numpy, 640,000 of six
   * million draws of numpy.random.dirichlet that keep to all of it, with a standard error of
   * 0.0006.
   */
  @Test
  void ranksAndBoundsTogetherAreDrawnAsAnotherProgramDrawsThem() {
    double[][] scores = {
      {0.9, 0.2, 0.4, 0.5, 0.3},
      {0.3, 0.8, 0.5, 0.2, 0.6},
      {0.5, 0.5, 0.5, 0.5, 0.5},
      {0.2, 0.3, 0.9, 0.6, 0.7}
    };
    List<UnsettledOption> options = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      options.add(option(i, 0, scores[i]));
    }
    RankAcceptability answer =
        RankAcceptability.of(
            new RankAcceptabilityQuestion(
                List.of(
                    criterion(0, 1, null, 0.5),
                    criterion(1, 2, 0.1, null),
                    criterion(2, null, null, 0.4),
                    criterion(3, 2, null, null),
                    criterion(4, null, 0.05, null)),
                options,
                100_000,
                5));
    double[][] places = {
      {0.5448, 0.0995, 0.1017, 0.2540},
      {0.1355, 0.1915, 0.3325, 0.3404},
      {0.0319, 0.6186, 0.3456, 0.0039},
      {0.2878, 0.0903, 0.2202, 0.4017}
    };
    double[] central = {0.3911, 0.1917, 0.1189, 0.1344, 0.1640};
    for (int i = 0; i < 4; i++) {
      OptionAcceptability one = answer.options().orElseThrow().get(i);
      for (int place = 0; place < 4; place++) {
        assertThat(one.places().get(place)).isCloseTo(places[i][place], within(0.008));
      }
    }
    List<Double> first = answer.options().orElseThrow().get(0).centralWeights().orElseThrow();
    for (int j = 0; j < 5; j++) {
      assertThat(first.get(j)).isCloseTo(central[j], within(0.003));
    }
  }

  /**
   * Two shares settled among five, the rest a triangle measured exactly: by numpy, 800,000 draws,
   * and by the fractions that the two largest parts must be.
   */
  @Test
  void twoSettledSharesLeaveATriangle() {
    double[][] scores = {
      {0.9, 0.2, 0.4, 0.5, 0.3},
      {0.3, 0.8, 0.5, 0.2, 0.6},
      {0.5, 0.5, 0.5, 0.5, 0.5},
      {0.2, 0.3, 0.9, 0.6, 0.7}
    };
    List<UnsettledOption> options = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      options.add(option(i, 0, scores[i]));
    }
    RankAcceptability answer =
        RankAcceptability.of(
            new RankAcceptabilityQuestion(
                List.of(
                    criterion(0, null, 0.2, 0.2),
                    criterion(1, null, null, null),
                    criterion(2, null, null, null),
                    criterion(3, null, 0.1, 0.1),
                    criterion(4, null, null, null)),
                options,
                null,
                null));
    assertThat(answer.exact()).isTrue();
    List<OptionAcceptability> all = answer.options().orElseThrow();
    // The line where o1 and o3 are level cuts 11/21 and 11/14 off two sides of the triangle.
    assertThat(all.get(1).places().get(0)).isCloseTo(11 / 21.0 * 11 / 14, within(1e-12));
    assertThat(all.get(3).places().get(0)).isCloseTo(1 - 11 / 21.0 * 11 / 14, within(1e-12));
    double[][] places = {
      {0.0, 0.0103, 0.1814, 0.8084},
      {0.4116, 0.2558, 0.2019, 0.1307},
      {0.0, 0.6292, 0.3708, 0.0},
      {0.5884, 0.1047, 0.2460, 0.0609}
    };
    for (int i = 0; i < 4; i++) {
      for (int place = 0; place < 4; place++) {
        assertThat(all.get(i).places().get(place)).isCloseTo(places[i][place], within(0.0025));
      }
    }
  }
}
