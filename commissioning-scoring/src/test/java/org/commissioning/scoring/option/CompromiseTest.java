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
import org.commissioning.model.option.CompromiseQuestion;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionPreference;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.OutrankingQuestion;
import org.commissioning.model.option.PreferenceFunction;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompromiseTest {

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

  /** Opricovic and Tzeng (2004): three mountains by risk and altitude. */
  @Test
  void vikorChoosesTheMountainInBetween() {
    Vikor answer =
        Vikor.of(
            new CompromiseQuestion(
                grid(
                    new double[] {1, 1},
                    new boolean[] {false, true},
                    new double[] {1, 3_000},
                    new double[] {2, 3_750},
                    new double[] {5, 4_500}),
                null));
    assertThat(answer.options().orElseThrow())
        .extracting(Compromise::sum)
        .containsExactly(0.5, 0.375, 0.5);
    assertThat(answer.options().orElseThrow())
        .extracting(Compromise::worst)
        .containsExactly(0.5, 0.25, 0.5);
    assertThat(answer.options().orElseThrow())
        .extracting(Compromise::compromise)
        .containsExactly(1.0, 0.0, 1.0);
    assertThat(answer.proposed()).isEqualTo(Figure.of(List.of("o1")));
  }

  /** Two that are level are both at 0, and none of them at 2.08e-16. */
  @Test
  void levelOptionsAreAtTheEndsOfTheWay() {
    Vikor vikor = Vikor.of(Vikor.CALCULATION.example());
    assertThat(vikor.options().orElseThrow())
        .extracting(Compromise::compromise)
        .containsExactly(0.0, 0.0, 1.0);
    assertThat(vikor.working().text()).doesNotContain("e-");
  }

  @Test
  void theExamplesAreAsDocumented() {
    Vikor vikor = Vikor.of(Vikor.CALCULATION.example());
    assertThat(vikor.proposed()).isEqualTo(Figure.of(List.of("A", "B")));
    assertThat(vikor.options().orElseThrow().get(2).place()).isEqualTo(3);
    Promethee flows = Promethee.of(Promethee.CALCULATION.example());
    assertThat(flows.options().get(0).net()).isCloseTo(0.2, within(1e-12));
    assertThat(flows.options().get(1).net()).isCloseTo(0.4, within(1e-12));
    assertThat(flows.options().get(2).net()).isCloseTo(-0.6, within(1e-12));
  }

  @Test
  void optionsThatAreAlikeHaveNoCompromise() {
    assertThat(
            Vikor.of(
                    new CompromiseQuestion(
                        grid(
                            new double[] {1, 0},
                            new boolean[] {true, true},
                            new double[] {3, 1},
                            new double[] {3, 2}),
                        0.3))
                .options())
        .isEqualTo(Figure.none("all options are alike on every criterion that has weight"));
  }

  @ParameterizedTest
  @CsvSource({
    "USUAL, 0.1, 1",
    "U_SHAPE, 2, 0",
    "U_SHAPE, 2.1, 1",
    "V_SHAPE, 2, 0.4",
    "V_SHAPE, 9, 1",
    "LEVEL, 2, 0",
    "LEVEL, 5, 0.5",
    "LEVEL, 5.1, 1",
    "LINEAR, 2, 0",
    "LINEAR, 3.5, 0.5",
    "LINEAR, 7, 1",
    "GAUSSIAN, 5, 0.3934693402873666"
  })
  void eachShapeIsAsDefined(PreferenceFunction function, double lead, double preference) {
    CriterionPreference by =
        new CriterionPreference(
            "c0",
            function,
            function.usesIndifference() ? 2.0 : null,
            function.usesPreference() ? 5.0 : null);
    Promethee answer =
        Promethee.of(
            new OutrankingQuestion(
                grid(
                    new double[] {1},
                    new boolean[] {false},
                    new double[] {10},
                    new double[] {10 + lead}),
                List.of(by)));
    assertThat(answer.options().get(0).leaving()).isCloseTo(preference, within(1e-12));
    assertThat(answer.options().get(1).leaving()).isZero();
  }

  /** Peers that divide by n and not by n − 1 find three quarters of this. */
  @Test
  void flowsAreMeansOverTheOthers() {
    Promethee answer =
        Promethee.of(
            new OutrankingQuestion(
                grid(
                    new double[] {1},
                    new boolean[] {true},
                    new double[] {4},
                    new double[] {3},
                    new double[] {2},
                    new double[] {1}),
                List.of()));
    assertThat(answer.options().get(0).leaving()).isEqualTo(1);
    assertThat(answer.options().get(3).net()).isEqualTo(-1);
  }

  @Property(tries = 200)
  void netFlowsAddUpToNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] scores = new double[5][3];
    for (double[] row : scores) {
      for (int j = 0; j < 3; j++) {
        row[j] = random.nextInt(10);
      }
    }
    AppraisalQuestion question =
        grid(new double[] {1, 2, 3}, new boolean[] {true, false, true}, scores);
    Promethee answer =
        Promethee.of(
            new OutrankingQuestion(
                question,
                List.of(
                    preference("c0", PreferenceFunction.LINEAR, 1.0, 4.0),
                    preference("c1", PreferenceFunction.GAUSSIAN, null, 3.0))));
    assertThat(answer.options().stream().mapToDouble(OptionFlow::net).sum())
        .isCloseTo(0, within(1e-12));
    for (Incomparable pair : answer.incomparable()) {
      OptionFlow one = flow(answer, pair.first());
      OptionFlow other = flow(answer, pair.second());
      assertThat((one.leaving() - other.leaving()) * (one.entering() - other.entering()))
          .isPositive();
    }
    Vikor vikor = Vikor.of(new CompromiseQuestion(question, null));
    if (vikor.options().toOptional().isPresent()) {
      assertThat(vikor.options().orElseThrow())
          .extracting(Compromise::compromise)
          .allMatch(value -> value >= -1e-12 && value <= 1 + 1e-12);
      assertThat(vikor.proposed().orElseThrow()).isNotEmpty();
    }
  }

  private static CriterionPreference preference(
      String criterion, PreferenceFunction function, @Nullable Double q, Double p) {
    return new CriterionPreference(criterion, function, q, p);
  }

  private static OptionFlow flow(Promethee answer, String option) {
    return answer.options().stream()
        .filter(flow -> flow.option().equals(option))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void refusesThresholdsThatDoNotFit() {
    assertThatThrownBy(
            () ->
                Promethee.of(
                    new OutrankingQuestion(
                        grid(
                            new double[] {1, 1},
                            new boolean[] {true, true},
                            new double[] {1, 1},
                            new double[] {2, 2}),
                        List.of(
                            preference("c0", PreferenceFunction.LINEAR, 4.0, 3.0),
                            new CriterionPreference(
                                "c1", PreferenceFunction.V_SHAPE, null, null)))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/preferences/0/preference: must be above the indifference but was 3.0",
                        "/preferences/1/preference: must be given for this function"));
  }
}
