package org.commissioning.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Working.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever takes the numbers of a working and a calculator comes to the value that stands there. */
class WorkingsAddUpTest {

  private static final Set<String> IN_FLOATING_POINT =
      Set.of(
          "need",
          "outcome",
          "equity",
          "disclosure",
          "contribution",
          "contract",
          "option",
          "resource",
          "value");

  static Stream<Calculation<?, ?>> calculations() {
    return Catalogue.standard().calculations().stream()
        .filter(
            calculation -> {
              String room = calculation.resultType().getPackageName();
              return IN_FLOATING_POINT.contains(room.substring(room.lastIndexOf('.') + 1));
            });
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void everyStepOfTheExampleAddsUp(Calculation<?, ?> calculation) {
    List<Step> steps =
        explained(calculation).working().parts().stream()
            .flatMap(part -> part.steps().stream())
            .toList();
    assertThat(steps).isNotEmpty();
    for (Step step : steps) {
      if (step.formula() != null) {
        double shown = Arithmetic.value(step.value());
        assertThat(Arithmetic.value(step.substitution()))
            .as(step.text())
            .isCloseTo(shown, within(Math.max(1e-9, Math.abs(shown) * 2e-6)));
      }
    }
  }

  private static <I extends Record, R extends Explained> R explained(
      Calculation<I, R> calculation) {
    return calculation.of(calculation.example());
  }

  @Test
  void addsUpAsAReaderWould() {
    assertThat(Arithmetic.value("2 + 3 × (−4 + 1) ÷ 2 − √(3^2 + 16)")).isEqualTo(-7.5);
    assertThat(Arithmetic.value("exp(ln(5)) + max(1, 2e-3) − min(3, 4)"))
        .isCloseTo(3, within(1e-12));
  }
}
