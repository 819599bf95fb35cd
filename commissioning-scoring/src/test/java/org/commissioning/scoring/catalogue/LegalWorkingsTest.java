package org.commissioning.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Working.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules of law reckon with can be added up again too. */
class LegalWorkingsTest {

  private static final Set<String> RECKONING =
      Set.of(
          "considerable-change",
          "contract-modification",
          "provider-contract-modification",
          "provider-selection-process");

  static Stream<Calculation<?, ?>> calculations() {
    return Catalogue.standard().calculations().stream()
        .filter(calculation -> RECKONING.contains(calculation.method().id()));
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void everyStepOfTheExampleAddsUp(Calculation<?, ?> calculation) {
    List<Step> steps =
        explained(calculation).working().parts().stream()
            .flatMap(part -> part.steps().stream())
            .filter(step -> step.formula() != null)
            .toList();
    assertThat(steps).isNotEmpty();
    for (Step step : steps) {
      double shown = Arithmetic.value(step.value());
      assertThat(Arithmetic.value(step.substitution()))
          .as(step.text())
          .isCloseTo(shown, within(Math.max(1e-9, Math.abs(shown) * 1e-7)));
    }
  }

  private static <I extends Record, R extends Explained> R explained(
      Calculation<I, R> calculation) {
    return calculation.of(calculation.example());
  }
}
