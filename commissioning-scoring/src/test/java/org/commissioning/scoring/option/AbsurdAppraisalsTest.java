package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.ComparedCriterion;
import org.commissioning.model.option.CompromiseQuestion;
import org.commissioning.model.option.CriterionPreference;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.ObservedWeightsQuestion;
import org.commissioning.model.option.OptionsAppraisalQuestion;
import org.commissioning.model.option.OutrankingQuestion;
import org.commissioning.model.option.PairJudgement;
import org.commissioning.model.option.PairwiseQuestion;
import org.commissioning.model.option.PreferenceFunction;
import org.commissioning.model.option.RandomIndexTable;
import org.commissioning.model.option.RankAcceptabilityQuestion;
import org.commissioning.model.option.SwingCriterion;
import org.commissioning.model.option.SwingWeightsQuestion;
import org.commissioning.model.option.UnsettledCriterion;
import org.commissioning.model.option.UnsettledOption;
import org.commissioning.model.option.UnsettledScore;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

/** Numbers that nobody would mean: each is refused, or answered by figures or a reason. */
class AbsurdAppraisalsTest {

  private static final double[] SCORES = {
    0,
    -0.0,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    1e-310,
    1e-300,
    3e-300,
    1e-15,
    0.1 + 0.2,
    0.3,
    1,
    1 + 1e-15,
    -1,
    1e15,
    -1e15,
    999999999999999.9
  };

  private static final List<PreferenceFunction> SHAPES = List.of(PreferenceFunction.values());

  private static final double[] WEIGHTS = {0, 1e-6, 1, 0.1, 1e6};

  private static void answers(Supplier<? extends Explained> method) {
    Explained answer;
    try {
      answer = method.get();
    } catch (InvalidInputException refused) {
      assertThat(refused.problems()).isNotEmpty();
      return;
    }
    assertThat(Appraisals.numbers(answer)).allSatisfy(one -> assertThat(one).isFinite());
    assertThat(answer.working().text()).doesNotContain("NaN", "Infinity", "∞");
  }

  private static void refused(Supplier<?> method, String... texts) {
    assertThatThrownBy(method::get)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems()).extracting(Problem::text).containsExactly(texts));
  }

  @Property(tries = 1_500)
  void everyMethodAnswersOrRefuses(@ForAll @LongRange(min = 0, max = 100_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int criteria = 1 + random.nextInt(4);
    double[] weights = new double[criteria];
    boolean[] higher = new boolean[criteria];
    double[][] scores = new double[2 + random.nextInt(4)][criteria];
    boolean small = random.nextBoolean();
    List<ComparedCriterion> compared = new ArrayList<>();
    for (int j = 0; j < criteria; j++) {
      weights[j] = WEIGHTS[random.nextInt(WEIGHTS.length)];
      higher[j] = random.nextBoolean();
      compared.add(new ComparedCriterion("c" + j, null, Appraisals.direction(higher[j])));
      for (double[] row : scores) {
        row[j] = SCORES[random.nextInt(small ? 7 : SCORES.length)];
      }
    }
    CriterionScale scale = random.nextBoolean() ? new CriterionScale(-1e15, 1e15) : null;
    AppraisalQuestion question = Appraisals.question(scale, weights, higher, scores);
    answers(() -> WeightedSum.of(question));
    answers(() -> WeightedProduct.of(question));
    answers(() -> Topsis.of(question));
    answers(() -> Vikor.of(new CompromiseQuestion(question, random.nextDouble())));
    answers(() -> SwitchingWeights.of(question));
    answers(() -> OptionsAppraisal.of(new OptionsAppraisalQuestion(question, "None.", 0.1)));
    PreferenceFunction function = SHAPES.get(random.nextInt(SHAPES.size()));
    CriterionPreference preference =
        new CriterionPreference(
            "c0",
            function,
            function.usesIndifference() ? 1e-300 : null,
            function.usesPreference() ? 1e-9 : null);
    answers(() -> Promethee.of(new OutrankingQuestion(question, List.of(preference))));
    ObservedWeightsQuestion observed =
        new ObservedWeightsQuestion(compared, Appraisals.options(scores));
    answers(() -> EntropyWeights.of(observed));
    answers(() -> CriticWeights.of(observed));
  }

  @Property(tries = 300)
  void weightsAnswerOrRefuse(@ForAll @LongRange(min = 0, max = 100_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SwingCriterion> swings = new ArrayList<>();
    for (int j = 0; j < 3; j++) {
      swings.add(
          new SwingCriterion(
              "s" + j,
              null,
              SCORES[random.nextInt(SCORES.length)],
              SCORES[random.nextInt(SCORES.length)],
              WEIGHTS[random.nextInt(WEIGHTS.length)]));
    }
    answers(() -> SwingWeights.of(new SwingWeightsQuestion(swings)));
    double[] ratios = {0.001, 1_000, 1, 9, 1 / 9.0};
    int n = 2 + random.nextInt(11);
    List<String> criteria = new ArrayList<>();
    List<PairJudgement> judgements = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      criteria.add("k" + i);
      for (int k = 0; k < i; k++) {
        judgements.add(new PairJudgement("k" + i, "k" + k, ratios[random.nextInt(5)]));
      }
    }
    answers(() -> PairwiseWeights.of(new PairwiseQuestion(criteria, judgements, null, null)));
  }

  @Property(tries = 300)
  void acceptabilityAnswersOrRefuses(@ForAll @LongRange(min = 0, max = 100_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] shares = {0, 0.1, 0.2, 0.25, 0.5, 1, 1e-300, 1e-13};
    int count = 1 + random.nextInt(5);
    List<UnsettledCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < count; j++) {
      criteria.add(
          new UnsettledCriterion(
              "c" + j,
              null,
              Appraisals.direction(random.nextBoolean()),
              new CriterionScale(0.0, random.nextBoolean() ? 1.0 : 1e-310),
              random.nextBoolean() ? 1 + random.nextInt(3) : null,
              random.nextBoolean() ? shares[random.nextInt(shares.length)] : null,
              random.nextBoolean() ? shares[random.nextInt(shares.length)] : null));
    }
    List<UnsettledOption> options = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      List<UnsettledScore> row = new ArrayList<>();
      for (int j = 0; j < count; j++) {
        double score = random.nextInt(2) * criteria.get(j).scale().highest();
        row.add(new UnsettledScore("c" + j, 0.0, null, score));
      }
      options.add(new UnsettledOption("o" + i, null, row));
    }
    answers(() -> RankAcceptability.of(new RankAcceptabilityQuestion(criteria, options, 100, 1)));
  }

  /** With a share divided by a length of next to nothing this was no number. */
  @Test
  void topsisTellsScoresOfNextToNothingApart() {
    double least = Double.MIN_VALUE;
    List<ToIdeal> near =
        Topsis.of(
                Appraisals.question(
                    new double[] {1}, new boolean[] {true}, new double[][] {{least}, {3 * least}}))
            .options()
            .orElseThrow();
    assertThat(near).extracting(ToIdeal::closeness).containsExactly(0.0, 1.0);
  }

  @Test
  void aProductThatCannotBeWrittenIsNotCalculable() {
    assertThat(
            WeightedProduct.of(
                    Appraisals.question(
                        new double[] {1},
                        new boolean[] {false},
                        new double[][] {{Double.MIN_VALUE}, {1}}))
                .options())
        .isEqualTo(Figure.none("the product of o0 is too large or too small"));
  }

  /** 0 to the power of 0 is 1 for all: a criterion without weight stops no product. */
  @Test
  void aCriterionWithoutWeightStopsNoProduct() {
    assertThat(
            WeightedProduct.of(
                    Appraisals.question(
                        new double[] {1, 0},
                        new boolean[] {true, true},
                        new double[][] {{2, -1}, {8, 0}}))
                .options()
                .orElseThrow())
        .extracting(RankedOption::score)
        .allSatisfy(
            score -> assertThat(score).isIn(2.0, 8.0, 7.999999999999998, 8.000000000000002));
  }

  @Test
  void weightsThatMissTheirTotalByRoundingAreTakenInProportionAndSaid() {
    AppraisalQuestion question =
        Appraisals.question(
            new CriterionScale(0.0, 10.0),
            new double[] {33.3, 33.3, 33.3},
            new boolean[] {true, true, true},
            new double[][] {{1, 2, 3}, {4, 5, 6}});
    AppraisalQuestion meant = new AppraisalQuestion(question.criteria(), question.options(), 100.0);
    String note = "The weights add up to 99.9 and not to 100; they are taken in proportion.";
    assertThat(WeightedSum.of(meant).notes()).containsExactly(note);
    assertThat(WeightedSum.of(meant).options()).isEqualTo(WeightedSum.of(question).options());
    assertThat(SwitchingWeights.of(meant).notes()).contains(note);
    assertThat(OptionsAppraisal.of(new OptionsAppraisalQuestion(meant, "None.", null)).notes())
        .contains(note);
    refused(
        () -> WeightedSum.of(new AppraisalQuestion(question.criteria(), question.options(), 101.0)),
        "/weightTotal: must be the sum of the weights, within 1 per cent, which is 99.9 but was"
            + " 101.0");
  }

  @Test
  void refusesIdsThatAreTwiceOrUnknownAndNumbersThatAreNone() {
    AppraisalQuestion sound =
        Appraisals.question(
            new double[] {1, 1}, new boolean[] {true, false}, new double[][] {{1, 2}, {3, 4}});
    refused(
        () ->
            Topsis.of(
                new AppraisalQuestion(
                    List.of(sound.criteria().get(0), sound.criteria().get(0)),
                    List.of(sound.options().get(0), sound.options().get(0)),
                    null)),
        "/criteria/1/id: must not repeat an earlier entry but was 'c0'",
        "/options/0/scores/1/criterion: must be the id of a criterion but was 'c1'",
        "/options/1/id: must not repeat an earlier entry but was 'o0'",
        "/options/1/scores/1/criterion: must be the id of a criterion but was 'c1'");
    refused(
        () ->
            Vikor.of(
                new CompromiseQuestion(
                    Appraisals.question(
                        new double[] {-1, Double.NaN},
                        new boolean[] {true, true},
                        new double[][] {{1e300, Double.POSITIVE_INFINITY}}),
                    1.5)),
        "/appraisal/criteria/0/weight: must be at least 0 but was -1.0",
        "/appraisal/criteria/1/weight: must be a finite number but was NaN",
        "/appraisal/options: must have at least 2 entries",
        "/appraisal/options/0/scores/0/value: must be at most 1000000000000000 but was 1.0E300",
        "/appraisal/options/0/scores/1/value: must be a finite number but was Infinity",
        "/majority: must be at most 1 but was 1.5");
  }

  @Test
  void refusesThresholdsThatTheShapeDoesNotUse() {
    AppraisalQuestion question =
        Appraisals.question(
            new double[] {1, 1, 1, 1},
            new boolean[] {true, true, true, true},
            new double[][] {{1, 1, 1, 1}, {2, 2, 2, 2}});
    refused(
        () ->
            Promethee.of(
                new OutrankingQuestion(
                    question,
                    List.of(
                        new CriterionPreference("c0", PreferenceFunction.USUAL, 1.0, 2.0),
                        new CriterionPreference("c1", PreferenceFunction.V_SHAPE, 1.0, 2.0),
                        new CriterionPreference("c2", PreferenceFunction.U_SHAPE, 1.0, 2.0),
                        new CriterionPreference("c3", PreferenceFunction.GAUSSIAN, 1.0, null)))),
        "/preferences/0/indifference: must be left out, for this function does not use it but was"
            + " 1.0",
        "/preferences/0/preference: must be left out, for this function does not use it but was"
            + " 2.0",
        "/preferences/1/indifference: must be left out, for this function does not use it but was"
            + " 1.0",
        "/preferences/2/preference: must be left out, for this function does not use it but was"
            + " 2.0",
        "/preferences/3/indifference: must be left out, for this function does not use it but was"
            + " 1.0",
        "/preferences/3/preference: must be given for this function");
  }

  @Test
  void refusesAnIndexBesideATable() {
    refused(
        () ->
            PairwiseWeights.of(
                new PairwiseQuestion(
                    List.of("a", "b"),
                    List.of(new PairJudgement("a", "b", 2.0)),
                    RandomIndexTable.SAATY_2005,
                    0.9)),
        "/randomIndex: must be left out where a table is named but was 0.9");
  }

  @Test
  void refusesScoresOffTheirScaleAndSharesTheWrongWayRound() {
    refused(
        () ->
            RankAcceptability.of(
                new RankAcceptabilityQuestion(
                    List.of(
                        new UnsettledCriterion(
                            "c0",
                            null,
                            Appraisals.direction(true),
                            new CriterionScale(0.0, 1.0),
                            null,
                            0.6,
                            0.4)),
                    List.of(
                        new UnsettledOption(
                            "a", null, List.of(new UnsettledScore("c0", -1.0, null, 1e15)))),
                    null,
                    null)),
        "/criteria/0/leastShare: must be at most mostShare, 0.4 but was 0.6",
        "/options/0/scores/0/highest: must be from 0 to 1 on its scale but was 1.0E15",
        "/options/0/scores/0/lowest: must be from 0 to 1 on its scale but was -1.0");
  }

  /** A column of one value, or of 0, stops no method: it moves nobody, and is named. */
  @Test
  void columnsThatAreConstantOrZeroStopNoMethodAndAreNamed() {
    double[][] scores = {{1, 7, 0}, {2, 7, 0}, {4, 7, 0}};
    AppraisalQuestion question =
        Appraisals.question(new double[] {1, 1, 1}, new boolean[] {true, false, true}, scores);
    String note = "All options are alike on c1, c2, which tells nothing between them.";
    assertThat(WeightedSum.of(question).options())
        .extracting(RankedOption::place)
        .containsExactly(3, 2, 1);
    assertThat(WeightedSum.of(question).notes()).contains(note);
    assertThat(Topsis.of(question).options().orElseThrow())
        .extracting(ToIdeal::place)
        .containsExactly(3, 2, 1);
    assertThat(Topsis.of(question).notes()).contains(note);
    Vikor vikor = Vikor.of(new CompromiseQuestion(question, null));
    assertThat(vikor.options().orElseThrow())
        .extracting(Compromise::place)
        .containsExactly(3, 2, 1);
    assertThat(vikor.notes()).contains(note);
    Promethee promethee = Promethee.of(new OutrankingQuestion(question, List.of()));
    assertThat(promethee.options()).extracting(OptionFlow::place).containsExactly(3, 2, 1);
    assertThat(promethee.notes()).contains(note);
    assertThat(WeightedProduct.of(question).options())
        .isEqualTo(
            Figure.none("a product needs scores above 0, and there is one that is not on c2"));
    List<ComparedCriterion> compared =
        List.of(
            new ComparedCriterion("c0", null, Appraisals.direction(true)),
            new ComparedCriterion("c1", null, Appraisals.direction(false)),
            new ComparedCriterion("c2", null, Appraisals.direction(true)));
    ObservedWeightsQuestion observed =
        new ObservedWeightsQuestion(compared, Appraisals.options(scores));
    assertThat(EntropyWeights.of(observed).weights().orElseThrow())
        .extracting(ObservedWeight::weight)
        .containsExactly(1.0, 0.0, 0.0);
  }
}
