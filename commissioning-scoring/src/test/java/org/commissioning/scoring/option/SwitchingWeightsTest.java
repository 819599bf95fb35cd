package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class SwitchingWeightsTest {

  private static AppraisalQuestion random(SplittableRandom random, double[] weights) {
    List<AppraisalCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < weights.length; j++) {
      criteria.add(
          new AppraisalCriterion(
              "c" + j,
              null,
              j % 2 == 0 ? CriterionDirection.HIGHER_IS_BETTER : CriterionDirection.LOWER_IS_BETTER,
              new CriterionScale(0.0, 10.0),
              weights[j]));
    }
    List<AppraisedOption> options = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<CriterionScore> scores = new ArrayList<>();
      for (int j = 0; j < weights.length; j++) {
        scores.add(new CriterionScore("c" + j, random.nextDouble(0, 10)));
      }
      options.add(new AppraisedOption("o" + i, null, null, scores));
    }
    return new AppraisalQuestion(criteria, options, null);
  }

  /** It is neither next to the end, as 2.66e-15, nor off the scale by a hair. */
  @Test
  void aScoreThatFallsToTheEndOfItsScaleIsThatEnd() {
    AppraisalQuestion question =
        Appraisals.question(
            new CriterionScale(0.0, 10.0),
            new double[] {0.1, 0.2, 0.7},
            new boolean[] {true, true, true},
            new double[][] {{10, 10, 5}, {0, 0, 5}, {0, 0, 0}});
    AppraisalQuestion other =
        Appraisals.question(
            new CriterionScale(0.0, 10.0),
            new double[] {0.3, 0.7},
            new boolean[] {true, true},
            new double[][] {{10, 5}, {0, 5}});
    assertThat(SwitchingWeights.of(other).scores().get(0).switchesAt().orElseThrow()).isZero();
    for (SwitchingScore score : SwitchingWeights.of(question).scores()) {
      score
          .switchesAt()
          .toOptional()
          .ifPresent(at -> assertThat(at == 0 || at > 1e-9).as("%s", score).isTrue());
    }
  }

  /** However the weights and scores round, an end of a scale that is meant is reached. */
  @Property(tries = 300)
  void theBestFallsToTheScoreOfTheNext(
      @ForAll @LongRange(min = 1, max = 97) long weight,
      @ForAll @LongRange(min = 0, max = 9) long tenths) {
    double share = weight / 97.0;
    AppraisalQuestion question =
        Appraisals.question(
            new CriterionScale(0.0, 1.0),
            new double[] {share, 1 - share + 0.01},
            new boolean[] {true, true},
            new double[][] {{1, 0.7}, {tenths / 10.0, 0.7}});
    double at = SwitchingWeights.of(question).scores().get(0).switchesAt().orElseThrow();
    assertThat(at).isCloseTo(tenths / 10.0, within(1e-12));
    if (tenths == 0) {
      assertThat(at).isZero();
    }
  }

  @Test
  void theExampleIsAsDocumented() {
    SwitchingWeights answer = SwitchingWeights.of(SwitchingWeights.CALCULATION.example());
    assertThat(answer.values()).hasSize(2);
    assertThat(answer.values().get(0)).isCloseTo(0.68, within(1e-12));
    assertThat(answer.values().get(1)).isCloseTo(0.64, within(1e-12));
    assertThat(answer.best().orElseThrow()).isEqualTo("A");
    SwitchingWeight quality = answer.weights().get(0);
    assertThat(quality.lower().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(quality.lowerOption().orElseThrow()).isEqualTo("B");
    assertThat(quality.upper().toOptional()).isEmpty();
    assertThat(answer.weights().get(1).upper().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(answer.scores().get(0).switchesAt().orElseThrow())
        .isCloseTo(220 / 3.0, within(1e-9));
    assertThat(answer.scores().get(1).switchesAt().orElseThrow()).isCloseTo(60, within(1e-9));
    assertThat(answer.scores().get(2).switchesAt().orElseThrow())
        .isCloseTo(200 / 3.0, within(1e-9));
    assertThat(answer.scores().get(3).switchesAt().orElseThrow()).isCloseTo(20, within(1e-9));
  }

  /** At a switching weight the two options are level, found by weighing anew. */
  @Property(tries = 300)
  void optionsAreLevelAtTheSwitch(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom draws = new SplittableRandom(seed);
    double[] weights = {1 + draws.nextDouble(), 1 + draws.nextDouble(), 1 + draws.nextDouble()};
    long scores = draws.nextLong();
    AppraisalQuestion question = random(new SplittableRandom(scores), weights);
    SwitchingWeights answer = SwitchingWeights.of(question);
    for (int j = 0; j < weights.length; j++) {
      SwitchingWeight found = answer.weights().get(j);
      if (found.lower().toOptional().isPresent()) {
        double others = weights[0] + weights[1] + weights[2] - weights[j];
        double at = found.lower().orElseThrow();
        double[] moved = weights.clone();
        moved[j] = at / (1 - at) * others;
        assertThat(at).isLessThanOrEqualTo(found.share());
        if (moved[j] > 1e-6) {
          List<Double> values =
              SwitchingWeights.of(random(new SplittableRandom(scores), moved)).values();
          int best = Integer.parseInt(answer.best().orElseThrow().substring(1));
          int other = Integer.parseInt(found.lowerOption().orElseThrow().substring(1));
          assertThat(values.get(best)).isCloseTo(values.get(other), within(1e-9));
          assertThat(values).allMatch(value -> value <= values.get(best) + 1e-9);
        }
      }
    }
  }

  @Test
  void optionsThatShareTheBestValueHaveNoSwitch() {
    AppraisalQuestion example = SwitchingWeights.CALCULATION.example();
    AppraisedOption first = example.options().get(0);
    SwitchingWeights answer =
        SwitchingWeights.of(
            new AppraisalQuestion(
                example.criteria(),
                List.of(first, new AppraisedOption("B", null, null, first.scores())),
                null));
    assertThat(answer.best().toString()).contains("several options share the best value");
    assertThat(answer.weights()).allMatch(weight -> weight.lower().toOptional().isEmpty());
    assertThat(answer.scores()).allMatch(score -> score.switchesAt().toOptional().isEmpty());
  }

  @Test
  void aScoreThatWouldLeaveItsScaleSaysSo() {
    AppraisalQuestion example = SwitchingWeights.CALCULATION.example();
    SwitchingWeights answer =
        SwitchingWeights.of(
            new AppraisalQuestion(
                example.criteria(),
                List.of(
                    new AppraisedOption(
                        "A",
                        null,
                        null,
                        List.of(
                            new CriterionScore("quality", 100.0), new CriterionScore("cost", 0.0))),
                    new AppraisedOption(
                        "B",
                        null,
                        null,
                        List.of(
                            new CriterionScore("quality", 0.0),
                            new CriterionScore("cost", 100.0)))),
                null));
    assertThat(answer.scores())
        .allMatch(score -> score.switchesAt().toString().contains("leave its scale"));
  }

  /** At a switching score the two options are level, found by scoring anew. */
  @Property(tries = 300)
  void optionsAreLevelAtTheSwitchingScore(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    AppraisalQuestion question = random(new SplittableRandom(seed), new double[] {3, 2, 1});
    SwitchingWeights answer = SwitchingWeights.of(question);
    for (SwitchingScore found : answer.scores()) {
      if (found.switchesAt().toOptional().isPresent()) {
        List<AppraisedOption> moved = new ArrayList<>();
        for (AppraisedOption option : question.options()) {
          List<CriterionScore> scores = new ArrayList<>();
          for (CriterionScore score : option.scores()) {
            boolean here =
                option.id().equals(found.option()) && score.criterion().equals(found.criterion());
            scores.add(
                here
                    ? new CriterionScore(score.criterion(), found.switchesAt().orElseThrow())
                    : score);
          }
          moved.add(new AppraisedOption(option.id(), null, null, scores));
        }
        List<Double> values =
            SwitchingWeights.of(new AppraisalQuestion(question.criteria(), moved, null)).values();
        int at = Integer.parseInt(found.option().substring(1));
        int other = Integer.parseInt(found.levelWith().orElseThrow().substring(1));
        assertThat(values.get(at)).isCloseTo(values.get(other), within(1e-9));
        assertThat(values).allMatch(value -> value <= values.get(at) + 1e-9);
      }
    }
  }

  @Test
  void optionsThatDifferOnOneCriterionOnlyAreLevelAtNoWeightAndNotAtMinusNothing() {
    AppraisalQuestion example = SwitchingWeights.CALCULATION.example();
    SwitchingWeights answer =
        SwitchingWeights.of(
            new AppraisalQuestion(
                example.criteria(),
                List.of(
                    new AppraisedOption(
                        "A",
                        null,
                        null,
                        List.of(
                            new CriterionScore("quality", 80.0), new CriterionScore("cost", 50.0))),
                    new AppraisedOption(
                        "B",
                        null,
                        null,
                        List.of(
                            new CriterionScore("quality", 60.0),
                            new CriterionScore("cost", 50.0)))),
                null));
    assertThat(answer.weights().get(0).lower()).hasToString("0.0");
    assertThat(answer.weights().get(0).upper().toOptional()).isEmpty();
    assertThat(answer.weights().get(1).upper()).hasToString("1.0");
  }

  @Test
  void refusesEveryFaultAtOnceAtItsPlace() {
    AppraisalQuestion example = SwitchingWeights.CALCULATION.example();
    AppraisalQuestion wrong =
        new AppraisalQuestion(
            example.criteria(),
            List.of(
                new AppraisedOption("A", null, null, List.of(new CriterionScore("quality", 120.0))),
                new AppraisedOption(
                    "B",
                    null,
                    null,
                    List.of(
                        new CriterionScore("quality", 60.0), new CriterionScore("cost", 30.0)))),
            110.0);
    assertThatThrownBy(() -> SwitchingWeights.of(wrong))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/options/0/scores: must have a score on every criterion but lacks that on"
                            + " cost",
                        "/options/0/scores/0/value: must be from 0 to 100 on its scale but was 120.0",
                        "/weightTotal: must be the sum of the weights, within 1 per cent, which is"
                            + " 100 but was 110.0"));
  }
}
