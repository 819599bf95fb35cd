package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commissioning.model.value.BiasFactor;
import org.commissioning.model.value.BiasPart;
import org.commissioning.model.value.BiasProject;
import org.commissioning.model.value.BiasedEstimate;
import org.commissioning.model.value.OptimismBiasQuestion;
import org.commissioning.model.value.OptimismBound;
import org.commissioning.model.value.OptimismBounds;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimismBiasTest {

  private static OptimismBias bias(
      BiasedEstimate estimate, List<BiasFactor> factors, BiasPart... parts) {
    return OptimismBias.of(new OptimismBiasQuestion(estimate, List.of(parts), factors));
  }

  /** Mott MacDonald (2002), table 2, in per cent. */
  @ParameterizedTest
  @CsvSource({
    "STANDARD_BUILDINGS, 4, 1, 24, 2",
    "NON_STANDARD_BUILDINGS, 39, 2, 51, 4",
    "STANDARD_CIVIL_ENGINEERING, 20, 1, 44, 3",
    "NON_STANDARD_CIVIL_ENGINEERING, 25, 3, 66, 6",
    "EQUIPMENT_AND_DEVELOPMENT, 54, 10, 200, 10"
  })
  void theBoundsAreThoseOfTheStudy(
      BiasProject project, int upperTime, int lowerTime, int upperCost, int lowerCost) {
    OptimismBounds bounds = OptimismBounds.standard();
    assertThat(bounds.find(project, BiasedEstimate.WORKS_DURATION))
        .contains(new OptimismBound(upperTime / 100.0, lowerTime / 100.0));
    assertThat(bounds.find(project, BiasedEstimate.CAPITAL_EXPENDITURE))
        .contains(new OptimismBound(upperCost / 100.0, lowerCost / 100.0));
    assertThat(bounds.find(project, BiasedEstimate.OPERATING_EXPENDITURE)).isEmpty();
  }

  /** The published example of a combined building: 30 per cent non-standard, 70 standard. */
  @Test
  void aMixedProjectIsWeighedByItsParts() {
    BiasPart special = new BiasPart(BiasProject.NON_STANDARD_BUILDINGS, 30.0);
    BiasPart plain = new BiasPart(BiasProject.STANDARD_BUILDINGS, 70.0);
    assertThat(bias(BiasedEstimate.CAPITAL_EXPENDITURE, List.of(), special, plain).uplift())
        .isCloseTo(0.321, within(1e-12));
    assertThat(bias(BiasedEstimate.WORKS_DURATION, List.of(), special, plain).uplift())
        .isCloseTo(0.145, within(1e-12));
  }

  /** The published example of mitigation: 92 per cent of 51 managed leaves 4, and 100 is 104. */
  @Test
  void whatIsManagedLowersTheUplift() {
    OptimismBias answer =
        bias(
            BiasedEstimate.CAPITAL_EXPENDITURE,
            List.of(new BiasFactor("all", null, 0.92, 1.0)),
            new BiasPart(BiasProject.NON_STANDARD_BUILDINGS, 100.0));
    assertThat(answer.uplift()).isCloseTo(0.0408, within(1e-12));
    assertThat(answer.raised()).isCloseTo(104.08, within(1e-9));
  }

  @Test
  void theUpliftIsNoLessThanTheLowerBound() {
    OptimismBias answer =
        bias(
            BiasedEstimate.CAPITAL_EXPENDITURE,
            List.of(new BiasFactor("all", null, 1.0, 1.0)),
            new BiasPart(BiasProject.NON_STANDARD_BUILDINGS, 100.0));
    assertThat(answer.uplift()).isEqualTo(0.04);
  }

  /** Outsourcing builds nothing: its 41 per cent are of operating expenditure. */
  @Test
  void outsourcingHasABoundForItsRunningCostsAlone() {
    BiasPart bought = new BiasPart(BiasProject.OUTSOURCING, 100.0);
    assertThat(bias(BiasedEstimate.OPERATING_EXPENDITURE, List.of(), bought).raised())
        .isCloseTo(141, within(1e-9));
    assertThatThrownBy(() -> bias(BiasedEstimate.WORKS_DURATION, List.of(), bought))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/parts/0/project: must be a kind of project with works-duration but was"
                            + " outsourcing"));
  }

  @Test
  void refusesWhatDoesNotAddUp() {
    assertThatThrownBy(
            () ->
                bias(
                    BiasedEstimate.CAPITAL_EXPENDITURE,
                    List.of(
                        new BiasFactor("a", null, 0.7, 0.0), new BiasFactor("b", null, 0.7, 0.0)),
                    new BiasPart(BiasProject.STANDARD_BUILDINGS, 0.5)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.pointer() + " " + problem.rule())
                    .containsExactly(
                        "/factors must have contributions that add up to no more than 1"));
  }
}
