package org.commissioning.model.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppraisalQuestionTest {

  private static AppraisalCriterion criterion(
      String id, double weight, @Nullable CriterionScale scale) {
    return new AppraisalCriterion(id, null, CriterionDirection.HIGHER_IS_BETTER, scale, weight);
  }

  private static AppraisedOption option(String id, CriterionScore... scores) {
    return new AppraisedOption(id, null, null, List.of(scores));
  }

  private static AppraisalQuestion question(
      List<AppraisalCriterion> criteria, @Nullable Double total, AppraisedOption... options) {
    return new AppraisalQuestion(criteria, List.of(options), total);
  }

  private static final AppraisedOption BOTH =
      option("b", new CriterionScore("q", 1.0), new CriterionScore("c", 2.0));

  @Test
  void namesTheOptionThatLacksAScoreAndTheCriterionItLacks() {
    assertThat(
            Violations.of(
                question(
                    List.of(criterion("q", 1, null), criterion("c", 1, null)),
                    null,
                    option("a", new CriterionScore("q", 3.0)),
                    BOTH)))
        .containsExactly(
            "options[0].scores: must have a score on every criterion but lacks that on c");
  }

  @Test
  void anUnknownCriterionIsOneFaultOnly() {
    assertThat(
            Violations.of(
                question(
                    List.of(criterion("q", 1, null), criterion("c", 1, null)),
                    null,
                    option("a", new CriterionScore("q", 3.0), new CriterionScore("x", 3.0)),
                    BOTH)))
        .containsExactly("options[0].scores[1].criterion: must be the id of a criterion");
  }

  @Test
  void refusesScoresOffTheirScaleAndAScaleWithoutLength() {
    assertThat(
            Violations.of(
                question(
                    List.of(
                        criterion("q", 1, new CriterionScale(0.0, 1.0)),
                        criterion("c", 1, new CriterionScale(2.0, 2.0))),
                    null,
                    option("a", new CriterionScore("q", 3.0), new CriterionScore("c", 3.0)),
                    BOTH)))
        .containsExactlyInAnyOrder(
            "criteria[1].scale.highest: must be above the lowest score",
            "options[0].scores[0].value: must be from 0 to 1 on its scale");
  }

  @Test
  void weightsMayMissTheirTotalByRoundingOnly() {
    List<AppraisalCriterion> thirds =
        List.of(criterion("q", 33.3, null), criterion("c", 33.3, null), criterion("d", 33.3, null));
    AppraisedOption a =
        option(
            "a",
            new CriterionScore("q", 3.0),
            new CriterionScore("c", 3.0),
            new CriterionScore("d", 3.0));
    AppraisedOption b = new AppraisedOption("b", null, true, a.scores());
    assertThat(Violations.of(question(thirds, 100.0, a, b))).isEmpty();
    assertThat(Violations.of(question(thirds, null, a, b))).isEmpty();
    assertThat(Violations.of(question(thirds, 105.0, a, b)))
        .containsExactly(
            "weightTotal: must be the sum of the weights, within 1 per cent, which is 99.9");
  }

  @Test
  void someWeightMustCount() {
    assertThat(
            Violations.of(
                question(
                    List.of(criterion("q", 0, null), criterion("c", 0, null)),
                    null,
                    BOTH,
                    new AppraisedOption("a", null, null, BOTH.scores()))))
        .containsExactly("criteria: must have at least one weight above 0");
  }
}
