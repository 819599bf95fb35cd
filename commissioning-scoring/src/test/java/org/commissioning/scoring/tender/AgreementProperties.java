package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.tender.KappaQuestion;
import org.commissioning.model.tender.KappaWeighting;
import org.commissioning.model.tender.KrippendorffQuestion;
import org.commissioning.model.tender.MeasurementLevel;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.model.tender.PanelQuestion;
import org.commissioning.scoring.method.Figure;

class AgreementProperties {

  /** Two to five raters, one to eight items, marks from 0 to 5, some missing. */
  @Provide
  Arbitrary<List<PanelMark>> panels() {
    return panels(true);
  }

  @Provide
  Arbitrary<List<PanelMark>> fullPanels() {
    return panels(false);
  }

  private static Arbitrary<List<PanelMark>> panels(boolean missing) {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            raters ->
                Arbitraries.integers()
                    .between(2, 8)
                    .flatMap(
                        items ->
                            Arbitraries.integers()
                                .between(missing ? -1 : 0, 5)
                                .array(int[].class)
                                .ofSize(raters * items)
                                .map(marks -> panel(marks, raters))))
        .filter(panel -> !panel.isEmpty());
  }

  private static List<PanelMark> panel(int[] marks, int raters) {
    List<PanelMark> panel = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] >= 0) {
        panel.add(new PanelMark("i" + i / raters, "r" + i % raters, BigDecimal.valueOf(marks[i])));
      }
    }
    return panel;
  }

  private static Figure<Double> alpha(List<PanelMark> marks, MeasurementLevel level) {
    return KrippendorffAlpha.of(new KrippendorffQuestion(marks, level, List.of(), 100, 1L)).alpha();
  }

  @Property(tries = 300)
  void alphaIsThatOfEveryPairCountedByItself(
      @ForAll("panels") List<PanelMark> marks, @ForAll MeasurementLevel level) {
    alpha(marks, level)
        .toOptional()
        .ifPresent(
            alpha -> {
              assertThat(alpha)
                  .isCloseTo(AgreementTest.pairByPair(marks, level), within(1e-10))
                  .isLessThanOrEqualTo(1);
            });
  }

  @Property(tries = 200)
  void nothingHangsOnTheOrderOfMarks(
      @ForAll("panels") List<PanelMark> marks, @ForAll long shuffle) {
    List<PanelMark> other = new ArrayList<>(marks);
    Collections.shuffle(other, new Random(shuffle));
    for (MeasurementLevel level : MeasurementLevel.values()) {
      same(alpha(marks, level), alpha(other, level));
    }
    same(
        IntraclassCorrelation.of(new PanelQuestion(marks, List.of())).form("ICC(2,1)").value(),
        IntraclassCorrelation.of(new PanelQuestion(other, List.of())).form("ICC(2,1)").value());
    same(
        KendallW.of(new PanelQuestion(marks, List.of())).concordance(),
        KendallW.of(new PanelQuestion(other, List.of())).concordance());
    same(
        Kappa.of(new KappaQuestion(marks, KappaWeighting.NONE, List.of())).fleiss(),
        Kappa.of(new KappaQuestion(other, KappaWeighting.NONE, List.of())).fleiss());
  }

  @Property(tries = 200)
  void shiftedAndStretchedMarksAgreeAsBefore(@ForAll("fullPanels") List<PanelMark> marks) {
    List<PanelMark> other =
        marks.stream()
            .map(
                mark ->
                    new PanelMark(
                        mark.item(),
                        mark.rater(),
                        mark.mark().multiply(BigDecimal.valueOf(4)).add(BigDecimal.valueOf(7))))
            .toList();
    for (MeasurementLevel level :
        List.of(MeasurementLevel.NOMINAL, MeasurementLevel.ORDINAL, MeasurementLevel.INTERVAL)) {
      same(alpha(marks, level), alpha(other, level));
    }
    for (int form = 0; form < 6; form++) {
      same(
          IntraclassCorrelation.of(new PanelQuestion(marks, List.of())).forms().get(form).value(),
          IntraclassCorrelation.of(new PanelQuestion(other, List.of())).forms().get(form).value());
    }
    same(
        KendallW.of(new PanelQuestion(marks, List.of())).concordance(),
        KendallW.of(new PanelQuestion(other, List.of())).concordance());
    for (KappaWeighting weighting : KappaWeighting.values()) {
      same(
          Kappa.of(new KappaQuestion(marks, weighting, List.of())).meanOfPairs(),
          Kappa.of(new KappaQuestion(other, weighting, List.of())).meanOfPairs());
    }
  }

  @Property(tries = 200)
  void staysWithinBoundsAndLimitsLieAround(@ForAll("fullPanels") List<PanelMark> marks) {
    IntraclassCorrelation icc = IntraclassCorrelation.of(new PanelQuestion(marks, List.of(0.95)));
    for (IntraclassForm form : icc.forms()) {
      form.value()
          .toOptional()
          .ifPresent(value -> assertThat(value).isFinite().isLessThanOrEqualTo(1 + 1e-12));
      if (form.value().toOptional().isPresent() && form.intervals().toOptional().isPresent()) {
        var limits = form.intervals().orElseThrow().get(0);
        assertThat(limits.lower()).isFinite().isLessThanOrEqualTo(limits.upper() + 1e-12);
        assertThat(limits.upper()).isLessThanOrEqualTo(1 + 1e-12);
      }
    }
    KendallW.of(new PanelQuestion(marks, List.of()))
        .concordance()
        .toOptional()
        .ifPresent(w -> assertThat(w).isBetween(-1e-12, 1 + 1e-12));
    for (KappaWeighting weighting : KappaWeighting.values()) {
      for (KappaPair pair : Kappa.of(new KappaQuestion(marks, weighting, List.of(0.95))).pairs()) {
        pair.kappa()
            .toOptional()
            .ifPresent(kappa -> assertThat(kappa).isFinite().isLessThanOrEqualTo(1 + 1e-12));
      }
    }
  }

  @Property(tries = 200)
  void kappaIsOneExactlyWhenAllMarksAreTheSame(@ForAll("fullPanels") List<PanelMark> marks) {
    Kappa kappa = Kappa.of(new KappaQuestion(marks, KappaWeighting.NONE, List.of()));
    boolean agree =
        marks.stream()
            .allMatch(
                mark ->
                    marks.stream()
                        .filter(other -> other.item().equals(mark.item()))
                        .allMatch(other -> other.mark().compareTo(mark.mark()) == 0));
    kappa
        .fleiss()
        .toOptional()
        .ifPresent(value -> assertThat(Math.abs(value - 1) < 1e-12).isEqualTo(agree));
  }

  private static void same(Figure<Double> one, Figure<Double> other) {
    assertThat(one.toOptional().isPresent()).isEqualTo(other.toOptional().isPresent());
    if (one.toOptional().isPresent()) {
      assertThat(other.orElseThrow()).isCloseTo(one.orElseThrow(), within(1e-9));
    }
  }
}
