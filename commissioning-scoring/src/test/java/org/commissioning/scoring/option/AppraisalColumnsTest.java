package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.NotCalculableException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class AppraisalColumnsTest {

  @Test
  void givesWhatTheQuestionGives() {
    SplittableRandom random = new SplittableRandom(11);
    String[] labels = new String[50];
    double[][] scores = new double[4][50];
    double[] weights = {1, 2, 3, 4};
    boolean[] higher = {true, false, true, false};
    List<AppraisalCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < 4; j++) {
      criteria.add(
          new AppraisalCriterion(
              "c" + j,
              null,
              higher[j] ? CriterionDirection.HIGHER_IS_BETTER : CriterionDirection.LOWER_IS_BETTER,
              null,
              weights[j]));
    }
    List<AppraisedOption> options = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      labels[i] = "o" + i;
      List<CriterionScore> row = new ArrayList<>();
      for (int j = 0; j < 4; j++) {
        scores[j][i] = random.nextDouble(0, 100);
        row.add(new CriterionScore("c" + j, scores[j][i]));
      }
      options.add(new AppraisedOption(labels[i], null, null, row));
    }
    List<ToIdeal> one =
        Topsis.of(new AppraisalQuestion(criteria, options, null)).options().orElseThrow();
    AppraisalColumns many = AppraisalColumns.topsis(labels, scores, weights, higher);
    for (int i = 0; i < 50; i++) {
      assertThat(many.closeness(i)).isEqualTo(one.get(i).closeness());
    }
    assertThat(many.gaps().count()).isZero();
  }

  @Test
  void aGapCostsNoOtherRowAnything() {
    double[] weights = {1};
    boolean[] higher = {true};
    AppraisalColumns whole =
        AppraisalColumns.topsis(
            new String[] {"a", "b", "c"}, new double[][] {{1, 2, 3}}, weights, higher);
    AppraisalColumns holed =
        AppraisalColumns.topsis(
            new String[] {"a", "gap", "b", "c"},
            new double[][] {{1, Double.NaN, 2, 3}},
            weights,
            higher);
    assertThat(holed.closeness(2)).isCloseTo(whole.closeness(1), within(0.0));
    assertThat(holed.calculated(1)).isFalse();
    assertThat(holed.label(1)).isEqualTo("gap");
    assertThat(holed.size()).isEqualTo(4);
    assertThat(holed.gaps().first().get(0).reason()).isEqualTo("a score is missing");
    assertThatThrownBy(() -> holed.closeness(1)).isInstanceOf(NotCalculableException.class);
    AppraisalColumns alike =
        AppraisalColumns.topsis(new String[] {"a", "b"}, new double[][] {{2, 2}}, weights, higher);
    assertThat(alike.gaps().count()).isEqualTo(2);
  }

  @Test
  void refusesATableThatDoesNotFit() {
    assertThatThrownBy(
            () ->
                AppraisalColumns.topsis(
                    new String[] {"a", "b"},
                    new double[][] {{1, 2}, {1}},
                    new double[] {-1, 0},
                    new boolean[] {true}))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/higher: must have 2 values but has 1",
                        "/scores/1: must have 2 values but has 1",
                        "/weights/0: must be 0 or from 0.000001 to 1000000 but was -1.0"));
  }

  /** A score beyond the bounds is not called missing, and a weight of next to nothing is none. */
  @Test
  void namesWhatIsWrongWithARow() {
    AppraisalColumns answer =
        AppraisalColumns.topsis(
            new String[] {"a", "large", "b", "none"},
            new double[][] {{1, 1e16, 2, Double.NEGATIVE_INFINITY}},
            new double[] {1},
            new boolean[] {true});
    assertThat(answer.gaps().first())
        .extracting(gap -> gap.reason())
        .containsExactly(AppraisalColumns.TOO_LARGE, AppraisalColumns.TOO_LARGE);
    assertThat(answer.closeness(0)).isZero();
    assertThat(answer.closeness(2)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                AppraisalColumns.topsis(
                    new String[] {"a"},
                    new double[][] {{1}},
                    new double[] {1e-300},
                    new boolean[] {true}))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/weights/0: must be 0 or from 0.000001 to 1000000 but was 1.0E-300"));
  }
}
