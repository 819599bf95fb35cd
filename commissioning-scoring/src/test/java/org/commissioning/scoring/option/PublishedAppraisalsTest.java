package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.option.ComparedCriterion;
import org.commissioning.model.option.CompromiseQuestion;
import org.commissioning.model.option.CriterionPreference;
import org.commissioning.model.option.ObservedWeightsQuestion;
import org.commissioning.model.option.OutrankingQuestion;
import org.commissioning.model.option.PairJudgement;
import org.commissioning.model.option.PairwiseQuestion;
import org.commissioning.model.option.PreferenceFunction;
import org.commissioning.model.option.RandomIndexTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures as they were published, or found by a second route. */
class PublishedAppraisalsTest {

  private static CriterionPreference shape(
      int criterion, PreferenceFunction function, @Nullable Double q, @Nullable Double p) {
    return new CriterionPreference("c" + criterion, function, q, p);
  }

  /**
   * Brans and Vincke (1985), Management Science 31(6): six power stations on six criteria of equal
   * weight, one for each shape. They print flows as sums over the five others and round preferences
   * on the way: hence the tolerance of 0.0025 on a sum.
   */
  @Test
  void prometheeRanksTheSixPowerStationsOfBransAndVincke() {
    double[][] stations = {
      {80, 90, 60, 5.4, 8, 5},
      {65, 58, 20, 9.7, 1, 1},
      {83, 60, 40, 7.2, 4, 7},
      {40, 80, 100, 7.5, 7, 10},
      {52, 72, 60, 2.0, 3, 8},
      {94, 96, 70, 3.6, 5, 6}
    };
    Promethee answer =
        Promethee.of(
            new OutrankingQuestion(
                Appraisals.question(
                    new double[] {1, 1, 1, 1, 1, 1},
                    new boolean[] {false, true, false, false, false, true},
                    stations),
                List.of(
                    shape(0, PreferenceFunction.U_SHAPE, 10.0, null),
                    shape(1, PreferenceFunction.V_SHAPE, null, 30.0),
                    shape(2, PreferenceFunction.LINEAR, 5.0, 50.0),
                    shape(3, PreferenceFunction.LEVEL, 1.0, 6.0),
                    shape(4, PreferenceFunction.USUAL, null, null),
                    shape(5, PreferenceFunction.GAUSSIAN, null, 5.0))));
    double[] leaving = {1.099, 1.980, 1.234, 1.644, 2.274, 1.500};
    double[] net = {-0.728, 0.085, -0.447, -0.102, 1.466, -0.274};
    for (int i = 0; i < 6; i++) {
      assertThat(answer.options().get(i).leaving() * 5).isCloseTo(leaving[i], within(2.5e-3));
      assertThat(answer.options().get(i).net() * 5).isCloseTo(net[i], within(2.5e-3));
    }
    assertThat(answer.options()).extracting(OptionFlow::place).containsExactly(6, 2, 5, 3, 1, 4);
  }

  private static final double[][] SITES = {
    {8, 7, 2, 1}, {5, 3, 7, 5}, {7, 5, 6, 4}, {9, 9, 7, 3}, {11, 10, 3, 7}, {6, 9, 5, 4}
  };

  private static final double[] SITE_WEIGHTS = {0.4, 0.3, 0.1, 0.2};

  private static final boolean[] ALL_HIGHER = {true, true, true, true};

  /** Papathanasiou and Ploskas (2018), Multiple criteria decision aid, chapter 3: net flows. */
  @Test
  void prometheeGivesTheNetFlowsOfPapathanasiouAndPloskas() {
    List<CriterionPreference> shapes = new ArrayList<>();
    for (int j = 0; j < 4; j++) {
      shapes.add(shape(j, PreferenceFunction.LINEAR, 1.0, 2.0));
    }
    Promethee answer =
        Promethee.of(
            new OutrankingQuestion(Appraisals.question(SITE_WEIGHTS, ALL_HIGHER, SITES), shapes));
    double[] printed = {-0.26, -0.52, -0.22, 0.36, 0.7, -0.06};
    for (int i = 0; i < 6; i++) {
      assertThat(answer.options().get(i).net()).isCloseTo(printed[i], within(1e-12));
    }
  }

  /** Papathanasiou and Ploskas (2018), Multiple criteria decision aid, chapter 2: v = 0.625. */
  @Test
  void vikorGivesTheCompromisesOfPapathanasiouAndPloskas() {
    Vikor answer =
        Vikor.of(
            new CompromiseQuestion(Appraisals.question(SITE_WEIGHTS, ALL_HIGHER, SITES), 0.625));
    double[] printed = {0.640, 1.000, 0.693, 0.271, 0.000, 0.694};
    List<Compromise> options = answer.options().orElseThrow();
    for (int i = 0; i < 6; i++) {
      assertThat(options.get(i).compromise()).isCloseTo(printed[i], within(5e-4));
    }
    assertThat(answer.proposed().orElseThrow()).containsExactly("o4");
  }

  private static double[] critic(boolean... higher) {
    double[][] phones = {
      {250, 16, 12, 5}, {200, 16, 8, 3}, {300, 32, 16, 4}, {275, 32, 8, 4}, {225, 16, 16, 2}
    };
    List<ComparedCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < higher.length; j++) {
      criteria.add(new ComparedCriterion("c" + j, null, Appraisals.direction(higher[j])));
    }
    return CriticWeights.of(new ObservedWeightsQuestion(criteria, Appraisals.options(phones)))
        .weights()
        .orElseThrow()
        .stream()
        .mapToDouble(ObservedWeight::weight)
        .toArray();
  }

  /**
   * Peers that lose the direction of the price find the second row for the first. Both rows by
   * numpy: standard deviation and correlation matrix of the scores from worst to best.
   */
  @Test
  void criticKeepsTheDirectionOfAPriceWherePeersLoseIt() {
    assertThat(critic(false, true, true, true))
        .containsExactly(
            new double[] {0.27156959, 0.28167162, 0.25638459, 0.1903742}, within(5e-9));
    assertThat(critic(true, true, true, true))
        .containsExactly(
            new double[] {0.13018016, 0.25902748, 0.37847563, 0.23231673}, within(5e-9));
  }

  private static PairwiseQuestion drinks(@Nullable RandomIndexTable table) {
    double[] upper = {
      9, 5, 2, 1, 1, 0.5, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 3.0, 0.25, 1 / 3.0,
      1 / 9.0, 0.5, 1, 1 / 3.0, 2, 0.5, 1 / 3.0
    };
    return judged(7, table, upper);
  }

  private static PairwiseQuestion judged(int n, @Nullable RandomIndexTable table, double... upper) {
    List<String> criteria = new ArrayList<>();
    List<PairJudgement> judgements = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < n; i++) {
      criteria.add("k" + i);
      for (int k = i + 1; k < n; k++) {
        judgements.add(new PairJudgement("k" + i, "k" + k, upper[at++]));
      }
    }
    return new PairwiseQuestion(criteria, judgements, table, null);
  }

  /** The same judgements of Saaty (2008) by three tables: a ratio is nothing without its table. */
  @Test
  void theRatioHangsOnTheNamedTable() {
    PairwiseWeights first = PairwiseWeights.of(drinks(null));
    assertThat(first.consistencyRatio().orElseThrow()).isCloseTo(0.0223, within(5e-5));
    PairwiseWeights second = PairwiseWeights.of(drinks(RandomIndexTable.DONEGAN_DODD_1991));
    assertThat(second.consistencyRatio().orElseThrow()).isCloseTo(0.0235, within(5e-5));
    assertThat(second.notes())
        .containsExactly(
            "The random index is that of Donegan and Dodd (1991); other tables give other ratios.");
    PairwiseWeights third = PairwiseWeights.of(drinks(RandomIndexTable.SAATY_2005));
    assertThat(third.consistencyRatio().orElseThrow())
        .isCloseTo(first.consistencyRatio().orElseThrow() * 1.32 / 1.35, within(1e-15));
  }

  /** By numpy.linalg.eig, where judgements contradict each other as much as they can. */
  @Test
  void theEigenvectorIsThatOfTheLargestEigenvalueHoweverJudgementsContradict() {
    double ninth = 1 / 9.0;
    PairwiseWeights wild =
        PairwiseWeights.of(
            judged(
                6, null, 9, ninth, 1 / 7.0, 9, ninth, 9, 9, ninth, 9, 9, ninth, ninth, 9, 9, 0.2));
    assertThat(wild.eigenvalue().orElseThrow()).isCloseTo(22.424683288160992, within(1e-11));
    double[] weights = {
      0.1530955981, 0.2070525783, 0.1439633848, 0.1831955606, 0.1507096259, 0.1619832524
    };
    for (int i = 0; i < 6; i++) {
      assertThat(wild.weights().orElseThrow().get(i).eigenvector())
          .isCloseTo(weights[i], within(6e-11));
    }
    // A circle: the next eigenvalue is 0.998 of the largest, and multiplication alone is slow.
    PairwiseWeights circle = PairwiseWeights.of(judged(3, null, 1_000, 0.002, 800));
    assertThat(circle.eigenvalue().orElseThrow()).isCloseTo(737.8076569368856, within(1e-9));
    double[] round = {0.4140082672, 0.3050438994, 0.2809478335};
    for (int i = 0; i < 3; i++) {
      assertThat(circle.weights().orElseThrow().get(i).eigenvector())
          .isCloseTo(round[i], within(6e-11));
    }
  }

  /** To fifty digits by mpmath: scores apart by a thousand-millionth weigh 1 to 4, not noise. */
  @Test
  void entropyTellsScoresApartThatAreNearlyAlike() {
    List<ComparedCriterion> criteria =
        List.of(
            new ComparedCriterion("c0", null, Appraisals.direction(true)),
            new ComparedCriterion("c1", null, Appraisals.direction(true)));
    double[][] scores = {{1, 1}, {1 + 1e-9, 1 + 2e-9}, {1, 1}};
    List<ObservedWeight> weights =
        EntropyWeights.of(new ObservedWeightsQuestion(criteria, Appraisals.options(scores)))
            .weights()
            .orElseThrow();
    assertThat(weights.get(0).weight()).isCloseTo(0.2000000356515826, within(1e-12));
    assertThat(weights.get(1).weight()).isCloseTo(0.7999999643484174, within(1e-12));
    assertThat(weights.get(0).tells()).isCloseTo(1.011377085051047e-19, within(1e-31));
  }
}
