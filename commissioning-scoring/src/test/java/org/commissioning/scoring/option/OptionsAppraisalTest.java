package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.commissioning.model.option.CompromiseQuestion;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.OptionsAppraisalQuestion;
import org.commissioning.model.option.OutrankingQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionsAppraisalTest {

  private static final String NOT_FEASIBLE = "The building closes in May.";

  private static AppraisalQuestion grid(boolean global, double[] weights, double[][] scores) {
    List<AppraisalCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < weights.length; j++) {
      criteria.add(
          new AppraisalCriterion(
              "c" + j,
              null,
              j % 2 == 0 ? CriterionDirection.HIGHER_IS_BETTER : CriterionDirection.LOWER_IS_BETTER,
              global ? new CriterionScale(0.0, 10.0) : null,
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

  private static OptionsAppraisal appraise(AppraisalQuestion question, @Nullable Double close) {
    return OptionsAppraisal.of(new OptionsAppraisalQuestion(question, NOT_FEASIBLE, close));
  }

  @Test
  void theExampleIsAsDocumented() {
    OptionsAppraisal answer = OptionsAppraisal.of(OptionsAppraisal.CALCULATION.example());
    assertThat(answer.options()).extracting(OptionStanding::place).containsExactly(1, 2, 3);
    assertThat(answer.options().get(0).value()).isCloseTo(0.68, within(1e-12));
    assertThat(answer.options().get(0).gain().orElseThrow()).isCloseTo(0.18, within(1e-12));
    assertThat(answer.lead().orElseThrow()).isCloseTo(0.04, within(1e-12));
    assertThat(answer.verdict()).isEqualTo(AppraisalVerdict.TOO_CLOSE_TO_CALL);
    assertThat(answer.inWords())
        .isEqualTo(
            "Too close to call: expand is ahead of share by 0.04, less than the 0.05 that was to"
                + " count. It holds until the weight on Quality of care moves from 0.6 to 0.5"
                + " of all weight, when share draws level.");
    assertThat(answer.options().get(2).dominatedBy()).containsExactly("expand", "share");
  }

  @Test
  void namesTheOptionThatLeads() {
    OptionsAppraisal answer =
        appraise(grid(true, new double[] {1, 1}, new double[][] {{9, 2}, {4, 3}}), 0.1);
    assertThat(answer.verdict()).isEqualTo(AppraisalVerdict.LEADS);
    assertThat(answer.best().orElseThrow()).isEqualTo("o0");
    assertThat(answer.inWords()).isEqualTo("o0 has the highest value, 0.85, ahead of o1 by 0.3.");
    assertThat(answer.firmness().nearestSwitch())
        .isEqualTo(Figure.none("no move of one weight makes another option as good"));
    assertThat(answer.notes())
        .containsExactly(
            "No option does nothing or goes on as now: The building closes in May.",
            "A dominated option is no better than another on any criterion; no weights can make it"
                + " the best alone.");
  }

  /** Titles and three digits in the sentence; all digits stay in the figures. */
  @Test
  void speaksOfOptionsByTheirTitlesAndInThreeDigits() {
    AppraisalQuestion question =
        grid(true, new double[] {1, 2}, new double[][] {{9, 2}, {4, 3}, {3, 1}});
    AppraisedOption first = question.options().get(0);
    AppraisedOption second = question.options().get(1);
    OptionsAppraisal answer =
        appraise(
            new AppraisalQuestion(
                question.criteria(),
                List.of(
                    new AppraisedOption("o0", "Stay, in Mill Street", null, first.scores()),
                    new AppraisedOption("o1", "Move to the park", null, second.scores()),
                    question.options().get(2)),
                null),
            0.4);
    assertThat(answer.inWords())
        .startsWith(
            "Too close to call: “Stay, in Mill Street” is ahead of o2, Move to the park by 0.133 or"
                + " more, less than the 0.4 that was to count.");
    assertThat(answer.best().orElseThrow()).isEqualTo("o0");
  }

  /** 0.05 is not less than 0.05: a hair is told with all its digits. */
  @Test
  void roundsNoLeadUpToWhatItMisses() {
    OptionsAppraisal answer =
        appraise(grid(true, new double[] {1}, new double[][] {{5.499999}, {5}}), 0.05);
    assertThat(answer.inWords())
        .isEqualTo(
            "Too close to call: o0 is ahead of o1 by 0.0499999, less than the 0.05 that was to"
                + " count.");
  }

  /** 0.1 and 0.2 make 0.3, whatever the rounding of doubles. */
  @Test
  void tiesAreTiesWhateverTheRounding() {
    OptionsAppraisal answer =
        appraise(
            grid(
                true,
                new double[] {0.1, 0.7, 0.2},
                new double[][] {{10, 10, 10}, {0, 10 - 30.0 / 7, 0}, {0, 10, 0}}),
            null);
    assertThat(answer.verdict()).isEqualTo(AppraisalVerdict.TIED);
    assertThat(answer.options()).extracting(OptionStanding::place).containsExactly(1, 1, 3);
    assertThat(answer.best().toOptional()).isEmpty();
    assertThat(answer.lead().toOptional()).isEmpty();
    assertThat(answer.inWords()).startsWith("Tied: o0, o1 share the highest value, 0.3.");
  }

  @Test
  void saysWhenTheBestDoesNothing() {
    AppraisalQuestion question = grid(true, new double[] {1}, new double[][] {{9}, {4}});
    AppraisedOption stay = question.options().get(0);
    List<AppraisedOption> options =
        List.of(
            new AppraisedOption(stay.id(), null, true, stay.scores()), question.options().get(1));
    OptionsAppraisal answer =
        OptionsAppraisal.of(
            new OptionsAppraisalQuestion(
                new AppraisalQuestion(question.criteria(), options, null), null, null));
    assertThat(answer.inWords())
        .isEqualTo(
            "o0 has the highest value, 0.9, ahead of o1 by 0.5. It is the option that does"
                + " nothing.");
    assertThat(answer.options().get(1).gain().orElseThrow()).isCloseTo(-0.5, within(1e-12));
  }

  /** Three options on local scales: the first leads only while the third stretches a scale. */
  @Test
  void findsAnOrderThatHangsOnAThirdOption() {
    AppraisalQuestion question =
        grid(false, new double[] {1, 1}, new double[][] {{10, 4}, {6, 2}, {0, 10}});
    OptionsAppraisal answer = appraise(question, null);
    // With the third: o0 has 0.5 + 0.375, o1 has 0.3 + 0.5. Without it the two are level.
    assertThat(answer.options().get(0).value()).isCloseTo(0.875, within(1e-12));
    assertThat(answer.options().get(1).value()).isCloseTo(0.8, within(1e-12));
    assertThat(answer.firmness().reversals()).isEmpty();

    AppraisalQuestion turned =
        grid(false, new double[] {0.9, 1.1}, new double[][] {{10, 4}, {6, 2}, {0, 10}});
    OptionsAppraisal hangs = appraise(turned, null);
    assertThat(hangs.best().orElseThrow()).isEqualTo("o0");
    assertThat(hangs.firmness().reversals()).containsExactly(new RankReversal("o2", "o1", "o0"));
    assertThat(hangs.notes())
        .contains(
            "The order of some options hangs on another being there; stated scales would prevent"
                + " that.");
  }

  @Test
  void refusesSilenceOnDoingNothing() {
    AppraisalQuestion question = grid(true, new double[] {1}, new double[][] {{9}, {4}});
    assertThatThrownBy(
            () -> OptionsAppraisal.of(new OptionsAppraisalQuestion(question, null, null)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/doNothingAbsent: must say why no option does nothing or goes on as now,"
                            + " or one must"));
    OptionsAppraisalQuestion both =
        new OptionsAppraisalQuestion(
            OptionsAppraisal.CALCULATION.example().appraisal(), NOT_FEASIBLE, 1.5);
    assertThatThrownBy(() -> OptionsAppraisal.of(both))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/closeLead", "/doNothingAbsent"));
  }

  /** Stated scales keep every order; dominated options never lead; the order of rows is nothing. */
  @Property(tries = 200)
  void holdsOnRandomAppraisals(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = {random.nextDouble(), 0.1 + random.nextDouble(), random.nextDouble()};
    double[][] scores = new double[5][3];
    for (double[] row : scores) {
      for (int j = 0; j < 3; j++) {
        row[j] = random.nextInt(11);
      }
    }
    OptionsAppraisal global = appraise(grid(true, weights, scores), null);
    assertThat(global.firmness().reversals()).isEmpty();
    for (OptionStanding standing : global.options()) {
      for (String by : standing.dominatedBy()) {
        OptionStanding better =
            global.options().stream().filter(o -> o.option().equals(by)).findFirst().orElseThrow();
        assertThat(better.value()).isGreaterThanOrEqualTo(standing.value() - 1e-12);
      }
    }
    AppraisalQuestion question = grid(false, weights, scores);
    OptionsAppraisal forward = appraise(question, null);
    List<AppraisedOption> mirrored = new ArrayList<>(question.options());
    Collections.reverse(mirrored);
    OptionsAppraisal backward =
        appraise(new AppraisalQuestion(question.criteria(), mirrored, null), null);
    List<OptionStanding> turned = new ArrayList<>(backward.options());
    Collections.reverse(turned);
    assertThat(turned)
        .extracting(OptionStanding::place)
        .isEqualTo(forward.options().stream().map(OptionStanding::place).toList());
    assertThat(backward.verdict()).isEqualTo(forward.verdict());
    // Each reversal found is one: the pair weighed anew without the option.
    for (RankReversal reversal : forward.firmness().reversals()) {
      List<AppraisedOption> rest = new ArrayList<>(question.options());
      rest.removeIf(option -> option.id().equals(reversal.without()));
      OptionsAppraisal without =
          appraise(new AppraisalQuestion(question.criteria(), rest, null), null);
      assertThat(value(without, reversal.overtakes()))
          .isGreaterThan(value(without, reversal.overtaken()));
      assertThat(value(forward, reversal.overtakes()))
          .isLessThanOrEqualTo(value(forward, reversal.overtaken()) + 1e-12);
    }
  }

  private static double value(OptionsAppraisal answer, String option) {
    return answer.options().stream()
        .filter(standing -> standing.option().equals(option))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Orders by other methods; τ by scipy.stats.kendalltau from the same places. */
  @Test
  void saysHowFarOtherMethodsAgree() {
    OptionsAppraisal answer =
        appraise(
            grid(
                true,
                new double[] {3, 2},
                new double[][] {{2, 1}, {4, 1}, {4, 1}, {10, 8}, {7, 4}}),
            null);
    assertThat(answer.options()).extracting(OptionStanding::place).containsExactly(5, 3, 3, 1, 2);
    List<MethodAgreement> agreements = answer.firmness().agreements();
    assertThat(agreements)
        .extracting(MethodAgreement::method)
        .containsExactly("weighted-product", "topsis", "vikor", "promethee");
    for (MethodAgreement agreement : agreements) {
      int[] other = places(answer, agreement.method());
      List<String> first = new ArrayList<>();
      for (int i = 0; i < other.length; i++) {
        if (other[i] == 1) {
          first.add("o" + i);
        }
      }
      assertThat(agreement.first()).isEqualTo(Figure.of(first));
    }
    assertThat(places(answer, "weighted-product")).containsExactly(5, 1, 1, 4, 3);
    assertThat(agreements.get(0).rankCorrelation().orElseThrow())
        .isCloseTo(-0.1111111111111111, within(1e-12));
    assertThat(places(answer, "topsis")).containsExactly(5, 2, 2, 4, 1);
    assertThat(agreements.get(1).rankCorrelation().orElseThrow())
        .isCloseTo(0.3333333333333333, within(1e-12));
  }

  private static int[] places(OptionsAppraisal answer, String method) {
    AppraisalQuestion question = answer.question().appraisal();
    return switch (method) {
      case "weighted-product" ->
          WeightedProduct.of(question).options().orElseThrow().stream()
              .mapToInt(RankedOption::place)
              .toArray();
      case "topsis" ->
          Topsis.of(question).options().orElseThrow().stream().mapToInt(ToIdeal::place).toArray();
      case "vikor" ->
          Vikor.of(new CompromiseQuestion(question, null)).options().orElseThrow().stream()
              .mapToInt(Compromise::place)
              .toArray();
      default ->
          Promethee.of(new OutrankingQuestion(question, List.of())).options().stream()
              .mapToInt(OptionFlow::place)
              .toArray();
    };
  }

  /** A score of 0 stops a product, and options that are all level have no order to agree with. */
  @Test
  void saysWhereAnotherMethodHasNoOrder() {
    OptionsAppraisal answer =
        appraise(grid(true, new double[] {1, 1}, new double[][] {{0, 5}, {4, 9}}), null);
    List<MethodAgreement> agreements = answer.firmness().agreements();
    String reason = "a product needs scores above 0, and there is one that is not on c0";
    assertThat(agreements.get(0).first()).isEqualTo(Figure.none(reason));
    assertThat(agreements.get(0).rankCorrelation()).isEqualTo(Figure.none(reason));
    assertThat(answer.verdict()).isEqualTo(AppraisalVerdict.TIED);
    assertThat(agreements.get(3).rankCorrelation())
        .isEqualTo(Figure.none("all options are level by one of the methods"));
    assertThat(answer.notes())
        .contains("Not the same options come first by TOPSIS: the answer hangs on the method.");
  }

  /**
   * Every option left out and all others valued anew: a pair is turned round if and only if told.
   */
  @Property(tries = 100)
  void findsEveryOptionThatAnOrderHangsOn(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = {random.nextDouble(), 0.1 + random.nextDouble(), random.nextDouble()};
    double[][] scores = new double[3 + random.nextInt(5)][3];
    for (double[] row : scores) {
      for (int j = 0; j < 3; j++) {
        row[j] = random.nextInt(6);
      }
    }
    AppraisalQuestion question = grid(false, weights, scores);
    OptionsAppraisal answer = appraise(question, null);
    List<String> told = answer.firmness().reversals().stream().map(RankReversal::without).toList();
    List<String> found = new ArrayList<>();
    for (AppraisedOption left : question.options()) {
      List<AppraisedOption> rest = new ArrayList<>(question.options());
      rest.remove(left);
      List<RankedOption> now =
          WeightedSum.of(new AppraisalQuestion(question.criteria(), rest, null)).options();
      boolean turned = false;
      for (RankedOption one : now) {
        for (RankedOption other : now) {
          turned |=
              one.score() - other.score() > 1e-12
                  && value(answer, one.option()) - value(answer, other.option()) <= 1e-12;
        }
      }
      if (turned) {
        found.add(left.id());
      }
    }
    assertThat(told).isEqualTo(found);
  }

  /** A lead that is just what was to count does count. */
  @Test
  void aLeadThatIsJustEnoughIsEnough() {
    AppraisalQuestion question = grid(true, new double[] {1, 1}, new double[][] {{9, 2}, {4, 3}});
    assertThat(appraise(question, 0.3).verdict()).isEqualTo(AppraisalVerdict.LEADS);
    assertThat(appraise(question, 0.3 + 1e-9).verdict())
        .isEqualTo(AppraisalVerdict.TOO_CLOSE_TO_CALL);
  }

  @Test
  void severalThatDoNothingAreNoOneToGainOver() {
    AppraisalQuestion question = grid(true, new double[] {1}, new double[][] {{9}, {4}});
    List<AppraisedOption> options = new ArrayList<>();
    for (AppraisedOption option : question.options()) {
      options.add(new AppraisedOption(option.id(), null, true, option.scores()));
    }
    OptionsAppraisal answer =
        OptionsAppraisal.of(
            new OptionsAppraisalQuestion(
                new AppraisalQuestion(question.criteria(), options, null), null, null));
    assertThat(answer.options().get(0).gain()).isEqualTo(Figure.none("several options do nothing"));
  }
}
