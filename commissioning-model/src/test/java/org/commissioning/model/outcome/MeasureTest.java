package org.commissioning.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final LocalDate LAST = LocalDate.of(2025, 8, 31);

  private static Observation observation(
      double value, @Nullable Double lower, @Nullable Double upper) {
    return new Observation(null, null, LAST, value, lower, upper, new BigDecimal("95"), null);
  }

  private static Observation baseline(@Nullable String place, LocalDate to) {
    return new Observation(place, null, to, 24.6, null, null, null, null);
  }

  private static Target target(@Nullable String place, LocalDate by) {
    return new Target(place, 20.0, by, null);
  }

  private static Measure measure(
      List<@Nullable Observation> baselines, List<@Nullable Target> targets) {
    @SuppressWarnings("NullAway") // A record may exist invalid.
    Measure measure =
        new Measure(
            "m",
            "Falls",
            null,
            Polarity.LOWER_IS_BETTER,
            "per 1,000 people",
            null,
            baselines,
            targets);
    return measure;
  }

  @Test
  void aValueMayLieOnItsLimits() {
    assertThat(Violations.of(observation(24.6, 24.6, 24.6))).isEmpty();
    assertThat(Violations.of(observation(24.6, null, 30.0))).isEmpty();
    assertThat(Violations.of(observation(0, -1.0, null))).isEmpty();
  }

  @Test
  void refusesAValueOutsideItsLimits() {
    assertThat(Violations.of(observation(24.6, 24.7, 30.0)))
        .containsExactly("lower: must be at most the value, 24.6");
    assertThat(Violations.of(observation(24.6, 20.0, 24.5)))
        .containsExactly("upper: must be at least the value, 24.6");
    assertThat(Violations.of(observation(-0.0, 1.0, -1.0)))
        .containsExactly(
            "lower: must be at most the value, 0", "upper: must be at least the value, 0");
  }

  @Test
  void largeAndSmallValuesAreShownShort() {
    assertThat(Violations.of(observation(-1e300, 0.0, null)))
        .containsExactly("lower: must be at most the value, -1.0E300");
    assertThat(Violations.of(observation(1e-300, null, 0.0)))
        .containsExactly("upper: must be at least the value, 1.0E-300");
    assertThat(Violations.of(observation(1_200_000, null, 0.0)))
        .containsExactly("upper: must be at least the value, 1200000");
  }

  @Test
  void limitsAreNotJudgedWhereANumberIsItselfAtFault() {
    assertThat(Violations.of(observation(Double.NaN, 1.0, -1.0)))
        .containsExactly("value: must be a finite number");
    assertThat(Violations.of(observation(1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)))
        .containsExactly("lower: must be a finite number", "upper: must be a finite number");
    assertThat(Violations.of(valueless())).containsExactly("value: must be given");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static Observation valueless() {
    return new Observation(null, null, LAST, null, 2.0, 1.0, null, null);
  }

  @Test
  void refusesAnObservationThatEndsBeforeItBegins() {
    assertThat(
            Violations.of(
                new Observation(null, LAST.plusDays(1), LAST, 1.0, null, null, null, null)))
        .containsExactly("to: must not be before from (2025-09-01) but was 2025-08-31");
  }

  @Test
  void aTargetIsLaterThanTheBaselineOfItsPlace() {
    assertThat(
            Violations.of(
                measure(
                    Arrays.asList(baseline("here", LAST), baseline(null, LAST), null),
                    Arrays.asList(
                        target("here", LAST.plusDays(1)),
                        target(null, LAST.plusYears(1)),
                        target("elsewhere", LAST.minusYears(9)),
                        null))))
        .containsExactly(
            "baselines[2].<list element>: must be given",
            "targets[3].<list element>: must be given");
  }

  @Test
  void refusesATargetOnTheDayOfTheLatestBaselineOfItsPlace() {
    assertThat(
            Violations.of(
                measure(
                    List.of(
                        baseline("here", LAST),
                        baseline("here", LAST.minusYears(1)),
                        baseline(null, LAST.minusYears(2))),
                    List.of(
                        target("here", LAST),
                        target(null, LAST.minusYears(1)),
                        target(null, LAST.minusYears(3))))))
        .containsExactly(
            "targets[0].by: must be after the baseline of the same place, 2025-08-31",
            "targets[2].by: must be after the baseline of the same place, 2023-08-31");
  }

  @Test
  void aMeasureMayBeWithoutBaselineAndTarget() {
    assertThat(Violations.of(measure(List.of(), List.of()))).isEmpty();
    assertThat(Violations.of(measure(List.of(), List.of(target("here", LAST))))).isEmpty();
  }
}
