package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commissioning.model.need.LostYearsBand;
import org.commissioning.model.need.RateBand;
import org.commissioning.model.need.YearsOfLifeLostQuestion;
import org.junit.jupiter.api.Test;

class YearsOfLifeLostTest {

  private static final List<LostYearsBand> BANDS = YearsOfLifeLost.CALCULATION.example().bands();

  private static YearsOfLifeLost of(List<LostYearsBand> bands) {
    return YearsOfLifeLost.of(
        new YearsOfLifeLostQuestion(bands, null, null, null, null, null, List.of(0.95)));
  }

  /** By hand; weights of the European Standard Population 2013: 16,000, 64,500 and 19,500. */
  @Test
  void givesTheFiguresOfTheExampleAlthoughABandHasNoDeaths() {
    YearsOfLifeLost lost = of(BANDS);
    assertThat(lost.total().value().orElseThrow()).isEqualTo(10_000);
    assertThat(lost.crude().value().orElseThrow())
        .isCloseTo(10_000 / 83_000.0 * 100_000, within(1e-8));
    assertThat(lost.standardised().value().orElseThrow())
        .isCloseTo(64_500 * 0.06 + 19_500 * 7_000 / 18_000.0, within(1e-8));
  }

  @Test
  void isTheRateOfDeathsWhereEachCostsOneYear() {
    List<LostYearsBand> one =
        BANDS.stream().map(b -> new LostYearsBand(b.band(), b.deaths(), b.people(), 1.0)).toList();
    DirectlyStandardisedRate rate =
        DirectlyStandardisedRate.european2013(
            BANDS.stream().map(b -> new RateBand(b.band(), b.deaths(), b.people())).toList());
    LostYears lost = of(one).standardised();
    assertThat(lost.value().orElseThrow()).isCloseTo(rate.value().orElseThrow(), within(1e-9));
    assertThat(lost.intervals().orElseThrow().get(0).lower())
        .isCloseTo(rate.intervals().orElseThrow().get(0).lower(), within(1e-8));
    assertThat(lost.intervals().orElseThrow().get(0).upper())
        .isCloseTo(rate.intervals().orElseThrow().get(0).upper(), within(1e-8));
  }

  @Test
  void doublesWithTheYearsAndIgnoresTheOrder() {
    List<LostYearsBand> twice = new ArrayList<>();
    for (LostYearsBand b : BANDS) {
      twice.add(new LostYearsBand(b.band(), b.deaths(), b.people(), 2 * b.yearsEach()));
    }
    Collections.reverse(twice);
    YearsOfLifeLost once = of(BANDS);
    YearsOfLifeLost doubled = of(twice);
    assertThat(doubled.crude().value().orElseThrow())
        .isCloseTo(2 * once.crude().value().orElseThrow(), within(1e-8));
    assertThat(doubled.crude().intervals().orElseThrow().get(0).upper())
        .isCloseTo(2 * once.crude().intervals().orElseThrow().get(0).upper(), within(1e-8));
  }

  @Test
  void countsToTheReferenceAgeFromTheMiddleOfTheBand() {
    YearsOfLifeLost lost =
        YearsOfLifeLost.before(
            75,
            List.of(
                new LostYearsBand("0-64", 20.0, 9_000.0, null),
                new LostYearsBand("65-84", 10.0, 2_000.0, null),
                new LostYearsBand("85+", 50.0, 500.0, null)));
    assertThat(lost.total().value().orElseThrow()).isEqualTo(20 * 42.5);
  }

  @Test
  void saysWhyThereIsNoFigure() {
    assertThat(of(List.of(new LostYearsBand("0+", 20.0, 100.0, null))).total().value())
        .hasToString("not calculable: it is not known how many years a death cost in 0+");
    YearsOfLifeLost few = of(List.of(new LostYearsBand("0+", 9.0, 100.0, 3.0)));
    assertThat(few.total().value().orElseThrow()).isEqualTo(27);
    assertThat(few.crude().value())
        .hasToString(
            "not calculable: there are fewer deaths than the 10 for which a rate is given");
    YearsOfLifeLost none = of(List.of(new LostYearsBand("0+", 0.0, 100.0, 3.0)));
    assertThat(none.total().value().orElseThrow()).isZero();
    assertThat(none.total().intervals())
        .hasToString(
            "not calculable: nobody died, so that it is not known how many years a death costs");
  }
}
