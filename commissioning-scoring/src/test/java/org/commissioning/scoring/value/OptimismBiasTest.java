package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.commissioning.model.value.BiasFactor;
import org.commissioning.model.value.BiasPart;
import org.commissioning.model.value.BiasProject;
import org.commissioning.model.value.BiasedEstimate;
import org.commissioning.model.value.OptimismBiasQuestion;
import org.commissioning.model.value.OptimismBound;
import org.commissioning.model.value.OptimismBounds;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimismBiasTest {

  private static OptimismBias bias(
      BiasedEstimate estimate, List<BiasFactor> factors, BiasPart... parts) {
    return OptimismBias.of(new OptimismBiasQuestion(estimate, List.of(parts), factors, null));
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

  /**
   * The published example of mitigation: 92 per cent of 51 managed leaves 4, £100m is £104m, and
   * £111m with the £7m that managing costs.
   */
  @Test
  void whatIsManagedLowersTheUplift() {
    OptimismBias answer =
        bias(
            BiasedEstimate.CAPITAL_EXPENDITURE,
            List.of(new BiasFactor("all", null, 0.92, 1.0)),
            new BiasPart(BiasProject.NON_STANDARD_BUILDINGS, 100.0));
    assertThat(answer.uplift()).isCloseTo(0.0408, within(1e-12));
    assertThat(answer.raised()).isCloseTo(104.08, within(1e-9));
    assertThat(answer.withManagement())
        .isEqualTo(Figure.none("nobody says what managing the causes costs"));
    OptimismBias published =
        OptimismBias.of(
            new OptimismBiasQuestion(
                BiasedEstimate.CAPITAL_EXPENDITURE,
                List.of(new BiasPart(BiasProject.NON_STANDARD_BUILDINGS, 100e6)),
                List.of(new BiasFactor("all", null, 0.92, 1.0)),
                7e6));
    assertThat(Math.round(100 * published.uplift())).isEqualTo(4);
    assertThat(Math.round(published.raised() / 1e6)).isEqualTo(104);
    assertThat(Math.round(published.withManagement().orElseThrow() / 1e6)).isEqualTo(111);
    assertThat(published.notes())
        .containsExactly(
            "The uplift is for the estimate of capital expenditure alone.",
            "The bounds were found on large public works completed in the two decades before"
                + " 2002.");
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

  @Test
  void theExampleIsAsDocumented() {
    OptimismBias answer = OptimismBias.of(OptimismBias.CALCULATION.example());
    assertThat(answer.upper()).isCloseTo(0.321, within(1e-12));
    assertThat(answer.lower()).isCloseTo(0.026, within(1e-12));
    assertThat(answer.managed()).isCloseTo(0.2, within(1e-12));
    assertThat(answer.uplift()).isCloseTo(0.2568, within(1e-12));
    assertThat(answer.raised()).isCloseTo(1_256_800, within(1e-6));
    assertThat(answer.withManagement().orElseThrow()).isCloseTo(1_276_800, within(1e-6));
  }

  /** A peer raises every line of costs by what was found for capital expenditure. */
  @Test
  void theUpliftOfWorksIsNotPutOnRunningCosts() {
    for (BiasProject project : BiasProject.values()) {
      if (project != BiasProject.OUTSOURCING) {
        assertThatThrownBy(
                () ->
                    bias(
                        BiasedEstimate.OPERATING_EXPENDITURE,
                        List.of(),
                        new BiasPart(project, 1.0)))
            .isInstanceOfSatisfying(
                InvalidInputException.class,
                refused ->
                    assertThat(refused.problems())
                        .extracting(Problem::text)
                        .containsExactly(
                            "/parts/0/project: must be a kind of project with operating-expenditure but was "
                                + project));
      }
    }
    assertThatThrownBy(
            () ->
                bias(
                    BiasedEstimate.CAPITAL_EXPENDITURE,
                    List.of(),
                    new BiasPart(BiasProject.OUTSOURCING, 1.0)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/parts/0/project: must be a kind of project with capital-expenditure but was outsourcing"));
  }

  @Test
  void managingCostsNoTime() {
    assertThatThrownBy(
            () ->
                OptimismBias.of(
                    new OptimismBiasQuestion(
                        BiasedEstimate.WORKS_DURATION,
                        List.of(new BiasPart(BiasProject.STANDARD_BUILDINGS, 10.0)),
                        List.of(),
                        2.0)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/managementCost: must be left out for a duration but was 2.0"));
  }

  /** Between the bounds, falling as more is managed, in proportion to the estimate. */
  @Property(tries = 200)
  void theUpliftStaysWithinItsBounds(
      @ForAll @DoubleRange(min = 0, max = 1) double managed,
      @ForAll @DoubleRange(min = 1, max = 1e9) double amount) {
    BiasPart works = new BiasPart(BiasProject.NON_STANDARD_CIVIL_ENGINEERING, amount);
    OptimismBias answer =
        bias(
            BiasedEstimate.CAPITAL_EXPENDITURE,
            List.of(new BiasFactor("a", null, 0.6, managed), new BiasFactor("b", null, 0.4, 0.5)),
            works);
    assertThat(answer.uplift()).isBetween(0.06, 0.66);
    assertThat(answer.uplift())
        .isCloseTo(Math.max(0.66 * (0.8 - 0.6 * managed), 0.06), within(1e-12));
    assertThat(answer.raised() / amount).isCloseTo(1 + answer.uplift(), within(1e-12));
  }
}
