package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.commissioning.model.tender.KappaQuestion;
import org.commissioning.model.tender.KappaWeighting;
import org.commissioning.model.tender.KrippendorffQuestion;
import org.commissioning.model.tender.MeasurementLevel;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.model.tender.PanelQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  /** Four observers and twelve units of Krippendorff (2011), part D. */
  private static final List<PanelMark> KRIPPENDORFF =
      Marks.ofRaters(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .");

  /** Six targets and four judges of Shrout and Fleiss (1979), table 2. */
  private static final List<PanelMark> SHROUT_FLEISS =
      Marks.ofRaters("9 6 8 7 10 6", "2 1 4 1 5 2", "5 3 6 2 6 4", "8 2 8 6 9 7");

  private static KrippendorffAlpha alpha(List<PanelMark> marks, MeasurementLevel level) {
    return KrippendorffAlpha.of(new KrippendorffQuestion(marks, level, List.of(0.95), 1_000, 7L));
  }

  @ParameterizedTest
  @CsvSource({
    "NOMINAL, 0.743, 0.7434210526315789",
    "ORDINAL, 0.815, 0.8153875037548814",
    "INTERVAL, 0.849, 0.8491071428571428",
    "RATIO, 0.797, 0.7974027747116128"
  })
  void givesTheAlphasOfKrippendorff(MeasurementLevel level, double printed, double full) {
    KrippendorffAlpha result = alpha(KRIPPENDORFF, level);
    assertThat(result.alpha().orElseThrow()).isCloseTo(printed, within(0.0005));
    // The full figures: every pair of marks counted one by one, outside this library.
    assertThat(result.alpha().orElseThrow()).isCloseTo(full, CLOSE);
    assertThat(result.items()).isEqualTo(11);
    assertThat(result.leftOut()).isEqualTo(1);
    assertThat(result.marks()).isEqualTo(40);
    Interval limits = result.intervals().orElseThrow().get(0);
    assertThat(limits.lower()).isLessThan(full);
    assertThat(limits.upper()).isGreaterThan(full).isLessThanOrEqualTo(1);
  }

  @Test
  void givesTheAlphasOfTwoObservers() {
    assertThat(
            alpha(
                    Marks.ofRaters("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"),
                    MeasurementLevel.NOMINAL)
                .alpha()
                .orElseThrow())
        .isCloseTo(0.095, within(0.0005));
    assertThat(
            alpha(
                    Marks.ofRaters("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4"),
                    MeasurementLevel.NOMINAL)
                .alpha()
                .orElseThrow())
        .isCloseTo(0.692, within(0.0005));
  }

  @Test
  void givesTheExampleInTheDescriptionOfAlpha() {
    KrippendorffAlpha result = KrippendorffAlpha.of(KrippendorffAlpha.CALCULATION.example());
    assertThat(result.alpha().orElseThrow()).isCloseTo(24.0 / 29, CLOSE);
  }

  /** Another tool gives .9013 here, weighing complete data by 1 instead of 1 over m less 1. */
  @Test
  void weighsCompleteDataOfManyRatersByTheirNumberLessOne() {
    List<PanelMark> marks = Marks.ofRaters("1 2 3 4 5 1 2", "1 2 3 4 5 2 2", "1 2 4 4 5 1 3");
    assertThat(alpha(marks, MeasurementLevel.ORDINAL).alpha().orElseThrow())
        .isCloseTo(pairByPair(marks, MeasurementLevel.ORDINAL), CLOSE);
  }

  @Test
  void saysThatMarksThatNeverDifferHaveNoAlpha() {
    KrippendorffAlpha result = alpha(Marks.ofRaters("3 3 3", "3 3 3"), MeasurementLevel.ORDINAL);
    assertThat(result.alpha())
        .isEqualTo(
            Figure.none("all marks are the same, so that agreement cannot be told from chance"));
    assertThat(result.intervals().toOptional()).isEmpty();
  }

  @Test
  void tellsFullAgreementFromNone() {
    assertThat(
            alpha(Marks.ofRaters("1 2 3", "1 2 3"), MeasurementLevel.ORDINAL).alpha().orElseThrow())
        .isEqualTo(1);
    KrippendorffAlpha against =
        alpha(Marks.ofRaters("1 2 1 2", "2 1 2 1"), MeasurementLevel.NOMINAL);
    assertThat(against.alpha().orElseThrow()).isNegative();
    assertThat(against.notes())
        .contains("Below 0: raters differ by more than chance would have it.");
  }

  /** One dissent among marks that are otherwise the same gives an alpha of about 0, rightly. */
  @Test
  void explainsAnAlphaOfNoughtWithOneDissenter() {
    KrippendorffAlpha result =
        alpha(
            Marks.ofRaters("1 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 2"), MeasurementLevel.NOMINAL);
    assertThat(result.alpha().orElseThrow()).isCloseTo(0, CLOSE);
    assertThat(result.notes())
        .contains(
            "Nearly all marks are the same, so that a single different one weighs heavily: look at"
                + " the marks themselves.");
    assertThat(result.drawsWithoutAlpha()).isPositive();
    assertThat(result.notes())
        .anyMatch(note -> note.matches("\\d+ of 1000 draws had no two different marks.*"))
        .contains(
            "Limits are percentiles of the alphas of 1000 draws of the items with replacement, from"
                + " seed 7.");
  }

  @Test
  void takesAMissingMarkForNoMark() {
    List<PanelMark> withMissing = Marks.ofRaters("1 2 3 .", "1 2 3 2", ". 2 3 2");
    KrippendorffAlpha result = alpha(withMissing, MeasurementLevel.NOMINAL);
    assertThat(result.alpha().orElseThrow()).isEqualTo(1);
    assertThat(alpha(Marks.ofRaters("1 . 3", ". 2 ."), MeasurementLevel.NOMINAL).alpha())
        .isEqualTo(Figure.none("no item has the marks of two raters"));
  }

  @Test
  void drawsTheSameLimitsFromTheSameSeed() {
    KrippendorffQuestion question =
        new KrippendorffQuestion(
            KRIPPENDORFF, MeasurementLevel.ORDINAL, List.of(0.95, 0.9), 3_000, 42L);
    KrippendorffAlpha once = KrippendorffAlpha.of(question);
    assertThat(KrippendorffAlpha.of(question)).isEqualTo(once);
    List<Interval> limits = once.intervals().orElseThrow();
    assertThat(limits.get(1).lower()).isGreaterThanOrEqualTo(limits.get(0).lower());
    assertThat(
            KrippendorffAlpha.of(
                    new KrippendorffQuestion(
                        KRIPPENDORFF, MeasurementLevel.ORDINAL, List.of(0.95), 3_000, 43L))
                .intervals())
        .isNotEqualTo(
            KrippendorffAlpha.of(
                    new KrippendorffQuestion(
                        KRIPPENDORFF, MeasurementLevel.ORDINAL, List.of(0.95), 3_000, 42L))
                .intervals());
  }

  /** The second route: every pair of marks, by the definition. */
  static double pairByPair(List<PanelMark> marks, MeasurementLevel level) {
    List<List<Double>> units = new ArrayList<>();
    marks.stream()
        .map(PanelMark::item)
        .distinct()
        .forEach(
            item -> {
              List<Double> unit =
                  marks.stream()
                      .filter(mark -> mark.item().equals(item))
                      .map(mark -> mark.mark().doubleValue())
                      .toList();
              if (unit.size() > 1) {
                units.add(unit);
              }
            });
    List<Double> all = units.stream().flatMap(List::stream).toList();
    double within = 0;
    for (List<Double> unit : units) {
      for (int a = 0; a < unit.size(); a++) {
        for (int b = 0; b < unit.size(); b++) {
          within += a == b ? 0 : distance(unit.get(a), unit.get(b), all, level) / (unit.size() - 1);
        }
      }
    }
    double between = 0;
    for (double one : all) {
      for (double other : all) {
        between += distance(one, other, all, level);
      }
    }
    return 1 - (all.size() - 1) * within / between;
  }

  private static double distance(
      double one, double other, List<Double> all, MeasurementLevel level) {
    if (one == other) {
      return 0;
    }
    return switch (level) {
      case NOMINAL -> 1;
      case ORDINAL -> {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double between = 0;
        for (double mark : all) {
          between += mark > low && mark < high ? 1 : mark == low || mark == high ? 0.5 : 0;
        }
        yield between * between;
      }
      case INTERVAL -> (one - other) * (one - other);
      case RATIO -> Math.pow((one - other) / (one + other), 2);
    };
  }

  @ParameterizedTest
  @EnumSource(MeasurementLevel.class)
  void agreesWithEveryPairCountedByItself(MeasurementLevel level) {
    List<PanelMark> marks =
        Marks.ofRaters("0 2.5 3 . 7 1 4 0", "1 2.5 . 3 7 2 4 0.5", "0 9 3 3 6 . 1 0");
    assertThat(alpha(marks, level).alpha().orElseThrow())
        .isCloseTo(pairByPair(marks, level), CLOSE);
  }

  /** Coefficients printed by Shrout and Fleiss; limits and full digits from R's psych 2.2.9. */
  @ParameterizedTest
  @CsvSource({
    "'ICC(1,1)', 0.17, 0.165741768405, -0.1329323248748, 0.722560062328",
    "'ICC(2,1)', 0.29, 0.289763779528, 0.0187865133747, 0.761084369649",
    "'ICC(3,1)', 0.71, 0.714840714841, 0.3424647650339, 0.945858259955",
    "'ICC(1,k)', 0.44, 0.442797133679, -0.8844421552381, 0.912415420341",
    "'ICC(2,k)', 0.62, 0.620050547599, 0.0711368153025, 0.927232040168",
    "'ICC(3,k)', 0.91, 0.909315542377, 0.6756747138163, 0.985891678169"
  })
  void givesTheCoefficientsOfShroutAndFleiss(
      String name, double printed, double full, double lower, double upper) {
    IntraclassForm form =
        IntraclassCorrelation.of(new PanelQuestion(SHROUT_FLEISS, List.of(0.95))).form(name);
    assertThat(form.value().orElseThrow()).isCloseTo(printed, within(0.005));
    assertThat(form.value().orElseThrow()).isCloseTo(full, within(1e-11));
    Interval limits = form.intervals().orElseThrow().get(0);
    assertThat(limits.lower()).isCloseTo(lower, within(1e-10));
    assertThat(limits.upper()).isCloseTo(upper, within(1e-10));
  }

  /** A constant hard marker: ICC(3,1) and W do not see it, ICC(2,1) and alpha do. */
  @Test
  void seesAConstantlyHardMarkerWhereItShould() {
    List<PanelMark> marks = Marks.ofRaters("1 2 3 4 5", "2 3 4 5 6");
    IntraclassCorrelation result =
        IntraclassCorrelation.of(new PanelQuestion(marks, List.of(0.95)));
    assertThat(result.form("ICC(3,1)").value().orElseThrow()).isEqualTo(1);
    assertThat(result.form("ICC(3,1)").intervals().orElseThrow().get(0))
        .isEqualTo(new Interval(0.95, 1, 1));
    assertThat(result.form("ICC(2,1)").value().orElseThrow()).isCloseTo(5.0 / 6, CLOSE);
    assertThat(KendallW.of(new PanelQuestion(marks, List.of())).concordance().orElseThrow())
        .isEqualTo(1);
    assertThat(alpha(marks, MeasurementLevel.INTERVAL).alpha().orElseThrow()).isLessThan(0.83);
    Interval limits = result.form("ICC(2,1)").intervals().orElseThrow().get(0);
    assertThat(limits.lower()).isLessThan(5.0 / 6);
    assertThat(limits.upper()).isBetween(5.0 / 6, 1.0);
  }

  @Test
  void givesTheExampleInTheDescriptionOfTheCoefficients() {
    IntraclassCorrelation result =
        IntraclassCorrelation.of(IntraclassCorrelation.CALCULATION.example());
    assertThat(result.form("ICC(1,1)").value().orElseThrow()).isCloseTo(0.6, CLOSE);
    assertThat(result.form("ICC(2,1)").value().orElseThrow()).isCloseTo(2.0 / 3, CLOSE);
    assertThat(result.form("ICC(3,1)").value().orElseThrow()).isEqualTo(1);
    assertThatThrownBy(() -> result.form("ICC(4,1)"))
        .hasMessage(
            "there is no form 'ICC(4,1)'; there is ICC(1,1), ICC(2,1), ICC(3,1), ICC(1,k),"
                + " ICC(2,k), ICC(3,k)");
  }

  @Test
  void saysWhyThereAreNoCoefficients() {
    assertThat(reason(Marks.ofRaters("1 2 .", "1 2 3")))
        .isEqualTo("one mark is missing, and every rater must have marked every item");
    assertThat(reason(Marks.ofRaters("1 2 . .", "1 2 3 4")))
        .isEqualTo("2 marks are missing, and every rater must have marked every item");
    assertThat(reason(Marks.ofRaters("1 2 3"))).isEqualTo("one rater agrees with nobody");
    assertThat(reason(Marks.ofRaters("1", "2")))
        .isEqualTo("one item says nothing of how items differ");
    assertThat(reason(Marks.ofRaters("0.1 0.1 0.1", "0.1 0.1 0.1", "0.1 0.1 0.1")))
        .isEqualTo("no mark differs from another");
  }

  private static String reason(List<PanelMark> marks) {
    Figure<Double> value =
        IntraclassCorrelation.of(new PanelQuestion(marks, List.of(0.95))).form("ICC(2,1)").value();
    return ((Figure.NotCalculable<Double>) value).reason();
  }

  @Test
  void answersItemsWhoseMeansDoNotDiffer() {
    IntraclassCorrelation result =
        IntraclassCorrelation.of(
            new PanelQuestion(Marks.ofRaters("1 2 3", "3 2 1"), List.of(0.95)));
    assertThat(result.form("ICC(1,1)").value().orElseThrow()).isCloseTo(-1, CLOSE);
    assertThat(result.form("ICC(1,k)").value().toOptional()).isEmpty();
    assertThat(result.form("ICC(2,1)").intervals().toOptional()).isEmpty();
  }

  /** W, chi-square and its chance from R 4.2's friedman.test, which corrects for equal marks. */
  @Test
  void givesTheConcordanceOfRanksWithEqualMarks() {
    KendallW result =
        KendallW.of(
            new PanelQuestion(Marks.ofRaters("1 2 2 4 5", "2 1 3 5 4", "1 3 2 4 4"), List.of()));
    assertThat(result.concordance().orElseThrow()).isCloseTo(0.8505747126436781, CLOSE);
    assertThat(result.chiSquare().orElseThrow()).isCloseTo(10.2068965517241370, within(1e-11));
    assertThat(result.chance().orElseThrow()).isCloseTo(0.0370830838867962, within(1e-12));
    assertThat(result.notes()).contains("With so few items the chance is rough.");
  }

  @Test
  void givesTheExampleInTheDescriptionOfW() {
    KendallW result = KendallW.of(KendallW.CALCULATION.example());
    assertThat(result.concordance().orElseThrow()).isEqualTo(0.75);
    // One pair of raters: the mean of the rank correlations is theirs, Spearman's 0.5.
    assertThat(result.meanRankCorrelation().orElseThrow()).isEqualTo(0.5);
  }

  @Test
  void saysWhyThereIsNoConcordance() {
    assertThat(
            KendallW.of(new PanelQuestion(Marks.ofRaters("2 2", "3 3"), List.of())).concordance())
        .isEqualTo(Figure.none("every rater gave every item the same mark"));
    assertThat(
            KendallW.of(new PanelQuestion(Marks.ofRaters("2 .", "3 3"), List.of())).concordance())
        .isEqualTo(
            Figure.none("every rater must have marked every item, and some marks are missing"));
    assertThat(KendallW.of(new PanelQuestion(Marks.ofRaters("2 1"), List.of())).concordance())
        .isEqualTo(Figure.none("one rater agrees with nobody"));
    assertThat(KendallW.of(new PanelQuestion(Marks.ofRaters("2", "1"), List.of())).concordance())
        .isEqualTo(Figure.none("one item has no order"));
  }

  /** Standard errors: the delta method with numeric slopes, worked out outside this library. */
  @ParameterizedTest
  @CsvSource({
    "NONE, 0.6226415094339623, 0.127916430688033",
    "LINEAR, 0.803921568627451, 0.0686328055650579",
    "QUADRATIC, 0.9184782608695655, 0.031138826123640953"
  })
  void givesCohensKappasWithTheirStandardErrors(
      KappaWeighting weighting, double kappa, double error) {
    List<PanelMark> marks =
        Marks.ofRaters(
            "1 2 3 3 2 1 4 1 2 5 3 2 4 5 1 2 3 4 5 5", "1 2 3 3 2 2 4 1 2 5 2 2 5 4 1 3 3 4 5 4");
    KappaPair pair = Kappa.of(new KappaQuestion(marks, weighting, List.of(0.9))).pairs().get(0);
    assertThat(pair.kappa().orElseThrow()).isCloseTo(kappa, CLOSE);
    Interval limits = pair.intervals().orElseThrow().get(0);
    assertThat(limits.lower()).isCloseTo(kappa - 1.6448536269514722 * error, within(1e-8));
    assertThat(limits.upper()).isCloseTo(kappa + 1.6448536269514722 * error, within(1e-8));
  }

  @Test
  void givesTheExampleInTheDescriptionOfKappa() {
    List<PanelMark> marks = new ArrayList<>();
    int[][] counts = {{20, 5}, {10, 15}};
    int item = 0;
    for (int one = 0; one < 2; one++) {
      for (int other = 0; other < 2; other++) {
        for (int i = 0; i < counts[one][other]; i++) {
          marks.add(new PanelMark("i" + item, "one", BigDecimal.valueOf(one)));
          marks.add(new PanelMark("i" + item, "two", BigDecimal.valueOf(other)));
          item++;
        }
      }
    }
    KappaPair pair =
        Kappa.of(new KappaQuestion(marks, KappaWeighting.NONE, List.of())).pairs().get(0);
    assertThat(pair.observed()).isCloseTo(0.7, CLOSE);
    assertThat(pair.expected()).isCloseTo(0.5, CLOSE);
    assertThat(pair.kappa().orElseThrow()).isCloseTo(0.4, CLOSE);
  }

  /**
   * Fourteen raters sort ten items into five categories: 0.210, the example in the article on
   * Fleiss's kappa of the English Wikipedia.
   */
  @Test
  void givesFleisssKappaOfTenItemsAndFourteenRaters() {
    int[][] counts = {
      {0, 0, 0, 0, 14},
      {0, 2, 6, 4, 2},
      {0, 0, 3, 5, 6},
      {0, 3, 9, 2, 0},
      {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0},
      {3, 2, 6, 3, 0},
      {2, 5, 3, 2, 2},
      {6, 5, 2, 1, 0},
      {0, 2, 2, 3, 7}
    };
    List<PanelMark> marks = new ArrayList<>();
    for (int item = 0; item < counts.length; item++) {
      int rater = 0;
      for (int category = 0; category < 5; category++) {
        for (int i = 0; i < counts[item][category]; i++) {
          marks.add(new PanelMark("i" + item, "r" + rater++, BigDecimal.valueOf(category)));
        }
      }
    }
    Kappa result = Kappa.of(new KappaQuestion(marks, KappaWeighting.NONE, List.of()));
    assertThat(result.fleiss().orElseThrow()).isCloseTo(0.20993070442195522, CLOSE);
    assertThat(result.pairs()).hasSize(91);
  }

  @Test
  void saysWhyThereIsNoKappa() {
    Kappa same =
        Kappa.of(new KappaQuestion(Marks.ofRaters("1 1", "1 1"), KappaWeighting.NONE, List.of()));
    assertThat(same.pairs().get(0).kappa())
        .isEqualTo(Figure.none("both gave every item the same one mark"));
    assertThat(same.fleiss()).isEqualTo(Figure.none("all marks are the same"));
    assertThat(same.meanOfPairs()).isEqualTo(Figure.none("not every pair of raters has a kappa"));
    Kappa apart =
        Kappa.of(
            new KappaQuestion(Marks.ofRaters("1 . 2", ". 2 3"), KappaWeighting.NONE, List.of()));
    assertThat(apart.fleiss()).isEqualTo(Figure.none("items have different numbers of marks"));
    Kappa none =
        Kappa.of(new KappaQuestion(Marks.ofRaters("1 .", ". 2"), KappaWeighting.NONE, List.of()));
    assertThat(none.pairs().get(0).kappa()).isEqualTo(Figure.none("they marked no item both"));
    assertThat(none.fleiss()).isEqualTo(Figure.none("every item has a single mark"));
    Kappa alone =
        Kappa.of(new KappaQuestion(Marks.ofRaters("1 2"), KappaWeighting.NONE, List.of()));
    assertThat(alone.meanOfPairs()).isEqualTo(Figure.none("one rater agrees with nobody"));
  }

  @Test
  void answersMoreCategoriesOrRatersThanItCompares() {
    double[][] many = new double[2][300];
    for (int i = 0; i < 300; i++) {
      many[0][i] = i;
      many[1][i] = i;
    }
    Kappa categories = Kappa.of(new KappaQuestion(Marks.of(many), KappaWeighting.NONE, List.of()));
    assertThat(categories.fleiss())
        .isEqualTo(
            new Figure.NotCalculable<Double>(
                "there are too many different marks for categories: use another measure",
                BigDecimal.valueOf(200),
                BigDecimal.valueOf(300)));
    double[][] raters = new double[201][1];
    Arrays.fill(raters, new double[] {1});
    assertThat(
            Kappa.of(new KappaQuestion(Marks.of(raters), KappaWeighting.NONE, List.of()))
                .meanOfPairs()
                .toOptional())
        .isEmpty();
  }

  @Test
  void refusesAMarkGivenTwiceAndAMarkBelowNought() {
    List<PanelMark> marks =
        List.of(
            new PanelMark("a", "one", BigDecimal.ONE),
            new PanelMark("a", "one", BigDecimal.TEN),
            new PanelMark("a", "two", new BigDecimal("-1")));
    assertThatThrownBy(() -> alpha(marks, MeasurementLevel.ORDINAL))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/marks/1/item: must not repeat the item, rater of an earlier entry but was 'a'",
                        "/marks/2/mark: must be at least 0 but was -1"));
  }
}
