package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

class AggregationTest {

  private static AppraisalQuestion grid(double[] weights, boolean[] higher, double[]... scores) {
    List<AppraisalCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < weights.length; j++) {
      criteria.add(
          new AppraisalCriterion(
              "c" + j,
              null,
              higher[j] ? CriterionDirection.HIGHER_IS_BETTER : CriterionDirection.LOWER_IS_BETTER,
              null,
              weights[j]));
    }
    List<AppraisedOption> options = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      List<CriterionScore> row = new ArrayList<>();
      for (int j = 0; j < weights.length; j++) {
        row.add(new CriterionScore("c" + j, scores[i][j]));
      }
      options.add(new AppraisedOption("o" + i, null, null, row));
    }
    return new AppraisalQuestion(criteria, options, null);
  }

  /**
   * The choice of a fighter aircraft in Hwang and Yoon (1981): speed, range, payload, cost,
   * reliability and manoeuvrability, and the closeness they print.
   */
  @Test
  void topsisGivesThePublishedCloseness() {
    AppraisalQuestion aircraft =
        grid(
            new double[] {0.2, 0.1, 0.1, 0.1, 0.2, 0.3},
            new boolean[] {true, true, true, false, true, true},
            new double[] {2.0, 1500, 20000, 5.5, 5, 9},
            new double[] {2.5, 2700, 18000, 6.5, 3, 5},
            new double[] {1.8, 2000, 21000, 4.5, 7, 7},
            new double[] {2.2, 1800, 20000, 5.0, 5, 5});
    List<ToIdeal> options = Topsis.of(aircraft).options().orElseThrow();
    double[] printed = {0.643, 0.268, 0.613, 0.312};
    for (int i = 0; i < printed.length; i++) {
      assertThat(options.get(i).closeness()).isCloseTo(printed[i], within(1.5e-3));
    }
    assertThat(options).extracting(ToIdeal::place).containsExactly(1, 4, 2, 3);
  }

  @Test
  void theExamplesAreAsDocumented() {
    WeightedSum sum = WeightedSum.of(WeightedSum.CALCULATION.example());
    assertThat(sum.options()).extracting(RankedOption::place).containsExactly(1, 1, 3);
    assertThat(sum.options().get(0).score()).isCloseTo(0.6, within(1e-12));
    assertThat(sum.options().get(2).score()).isCloseTo(0.2, within(1e-12));
    List<RankedOption> product =
        WeightedProduct.of(WeightedProduct.CALCULATION.example()).options().orElseThrow();
    assertThat(product.get(0).score())
        .isCloseTo(Math.pow(80, 0.6) / Math.pow(50, 0.4), within(1e-12));
    assertThat(product.get(1).score()).isCloseTo(2.993, within(5e-4));
    assertThat(product).extracting(RankedOption::place).containsExactly(2, 1, 3);
    List<ToIdeal> near = Topsis.of(Topsis.CALCULATION.example()).options().orElseThrow();
    assertThat(near).extracting(ToIdeal::place).containsExactly(1, 2, 3);
    assertThat(near.get(0).closeness()).isCloseTo(0.5873, within(5e-5));
  }

  @Test
  void aProductNeedsScoresAboveNothing() {
    AppraisalQuestion question =
        grid(
            new double[] {1, 1},
            new boolean[] {true, true},
            new double[] {1, 0},
            new double[] {2, 3});
    assertThat(WeightedProduct.of(question).options())
        .isEqualTo(
            Figure.none("a product needs scores above 0, and there is one that is not on c1"));
  }

  /** Neither constant criteria nor columns of 0 give a number that means nothing. */
  @Test
  void criteriaThatTellNothingAreNamedAndMoveNobody() {
    AppraisalQuestion question =
        grid(
            new double[] {1, 1, 1},
            new boolean[] {true, true, false},
            new double[] {1, 0, 7},
            new double[] {2, 0, 7});
    String note = "All options are alike on c1, c2, which tells nothing between them.";
    assertThat(Topsis.of(question).notes()).contains(note);
    List<ToIdeal> near = Topsis.of(question).options().orElseThrow();
    assertThat(near).extracting(ToIdeal::closeness).containsExactly(0.0, 1.0);
    assertThat(WeightedSum.of(question).notes()).contains(note);
    assertThat(WeightedSum.of(question).options())
        .extracting(RankedOption::place)
        .containsExactly(2, 1);
    AppraisalQuestion alike =
        grid(
            new double[] {1, 1},
            new boolean[] {true, false},
            new double[] {3, 0},
            new double[] {3, 0});
    assertThat(Topsis.of(alike).options())
        .isEqualTo(Figure.none("all options are alike on every criterion that has weight"));
    assertThat(WeightedSum.of(alike).options())
        .extracting(RankedOption::place)
        .containsExactly(1, 1);
  }

  @Test
  void verySmallAndVeryLargeScoresAreRanked() {
    AppraisalQuestion question =
        grid(
            new double[] {1, 1},
            new boolean[] {true, false},
            new double[] {1e-300, 5e14},
            new double[] {3e-300, 1e15});
    List<ToIdeal> near = Topsis.of(question).options().orElseThrow();
    assertThat(near.get(0).closeness()).isBetween(0.0, 1.0);
    assertThat(WeightedProduct.of(question).options().orElseThrow())
        .extracting(RankedOption::place)
        .containsExactly(2, 1);
  }

  /** By the definition written out, whatever the order of options and the unit of a criterion. */
  @Property(tries = 200)
  void agreesWithTheDefinition(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int options = 2 + random.nextInt(6);
    double[] weights = {0.1 + random.nextDouble(), random.nextDouble(), random.nextDouble()};
    boolean[] higher = {true, false, random.nextBoolean()};
    double[][] scores = new double[options][3];
    double[][] scaled = new double[options][3];
    for (int i = 0; i < options; i++) {
      for (int j = 0; j < 3; j++) {
        scores[i][j] = random.nextDouble(0.1, 9);
        scaled[i][j] = scores[i][j] * (j == 1 ? 1_000 : 1);
      }
    }
    AppraisalQuestion question = grid(weights, higher, scores);
    double sum = weights[0] + weights[1] + weights[2];
    double[] best = new double[3];
    double[] worst = new double[3];
    double[][] v = new double[options][3];
    for (int j = 0; j < 3; j++) {
      double squares = 0;
      for (double[] row : scores) {
        squares += row[j] * row[j];
      }
      double most = Double.NEGATIVE_INFINITY;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < options; i++) {
        v[i][j] = weights[j] / sum * scores[i][j] / Math.sqrt(squares);
        most = Math.max(most, v[i][j]);
        least = Math.min(least, v[i][j]);
      }
      best[j] = higher[j] ? most : least;
      worst[j] = higher[j] ? least : most;
    }
    List<ToIdeal> near = Topsis.of(question).options().orElseThrow();
    List<ToIdeal> inGrams = Topsis.of(grid(weights, higher, scaled)).options().orElseThrow();
    List<RankedOption> product = WeightedProduct.of(question).options().orElseThrow();
    for (int i = 0; i < options; i++) {
      double toBest = 0;
      double toWorst = 0;
      double power = 1;
      for (int j = 0; j < 3; j++) {
        toBest += Math.pow(v[i][j] - best[j], 2);
        toWorst += Math.pow(v[i][j] - worst[j], 2);
        power *= Math.pow(scores[i][j], (higher[j] ? 1 : -1) * weights[j] / sum);
      }
      double closeness = Math.sqrt(toWorst) / (Math.sqrt(toBest) + Math.sqrt(toWorst));
      assertThat(near.get(i).closeness()).isCloseTo(closeness, within(1e-9));
      assertThat(inGrams.get(i).closeness()).isCloseTo(closeness, within(1e-9));
      assertThat(product.get(i).score()).isCloseTo(power, within(1e-9));
    }
    List<AppraisedOption> turned = new ArrayList<>(question.options());
    Collections.reverse(turned);
    List<ToIdeal> backward =
        new ArrayList<>(
            Topsis.of(new AppraisalQuestion(question.criteria(), turned, null))
                .options()
                .orElseThrow());
    Collections.reverse(backward);
    assertThat(backward)
        .extracting(ToIdeal::place)
        .isEqualTo(near.stream().map(ToIdeal::place).toList());
  }
}
