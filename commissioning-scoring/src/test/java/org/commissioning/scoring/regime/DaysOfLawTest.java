package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.commissioning.model.regime.ConflictsQuestion;
import org.commissioning.model.regime.ConsiderableChangeQuestion;
import org.commissioning.model.regime.ContractChange;
import org.commissioning.model.regime.ExclusionRegime;
import org.commissioning.model.regime.ModificationQuestion;
import org.commissioning.model.regime.ParticipationQuestion;
import org.commissioning.model.regime.PerformanceQuestion;
import org.commissioning.model.regime.ProviderModificationQuestion;
import org.commissioning.model.regime.ProviderSelectionQuestion;
import org.commissioning.model.regime.SupplierExclusionQuestion;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Days from which no time limit can be counted are refused at every door of the law. */
class DaysOfLawTest {

  private static final ContractChange NOTHING =
      new ContractChange(null, null, null, null, null, null, null);

  static Stream<Arguments> doors() {
    return Stream.of(LocalDate.MAX, LocalDate.of(2201, 1, 1))
        .flatMap(
            day ->
                Stream.of(
                    door("contract-modification", () -> ContractModification.of(modified(day))),
                    door(
                        "considerable-change",
                        () -> ConsiderableChange.of(new ConsiderableChangeQuestion(day, NOTHING))),
                    door(
                        "provider-contract-modification",
                        () ->
                            ProviderContractModification.of(
                                new ProviderModificationQuestion(
                                    day, null, null, null, null, NOTHING))),
                    door(
                        "provider-selection-process",
                        () -> ProviderSelectionProcess.of(selection(day))),
                    door(
                        "supplier-exclusion",
                        () ->
                            SupplierExclusion.of(
                                new SupplierExclusionQuestion(
                                    day,
                                    ExclusionRegime.PROCUREMENT_ACT,
                                    "s",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null))),
                    door("performance-rating", () -> PerformanceRating.of(measured(day))),
                    door("conflicts-assessment", () -> ConflictsAssessmentCheck.of(looked(day))),
                    door(
                        "conditions-of-participation",
                        () -> ConditionsOfParticipation.of(conditions(day)))));
  }

  private static Arguments door(String name, Executable ask) {
    return Arguments.of(name, ask);
  }

  private static ModificationQuestion modified(LocalDate day) {
    ModificationQuestion example = ContractModification.CALCULATION.example();
    return new ModificationQuestion(
        example.procurementBegan(),
        day,
        example.contract(),
        example.history(),
        example.effect(),
        example.grounds(),
        example.together(),
        example.standstillWorkingDays());
  }

  private static ProviderSelectionQuestion selection(LocalDate day) {
    ProviderSelectionQuestion example = ProviderSelectionProcess.CALCULATION.example();
    return new ProviderSelectionQuestion(
        day,
        example.urgency(),
        example.concludesFramework(),
        example.basedOnFramework(),
        example.existing(),
        example.choice(),
        example.replacement(),
        example.canIdentifyMostSuitable());
  }

  private static PerformanceQuestion measured(LocalDate day) {
    PerformanceQuestion example = PerformanceRating.CALCULATION.example();
    return new PerformanceQuestion(
        day,
        example.contract(),
        example.indicators(),
        example.mostMaterial(),
        example.assessedOn(),
        example.failures());
  }

  private static ConflictsQuestion looked(LocalDate day) {
    ConflictsQuestion example = ConflictsAssessmentCheck.CALCULATION.example();
    return new ConflictsQuestion(
        day,
        example.assessment(),
        example.preparedOn(),
        example.reviewedOn(),
        example.notices(),
        example.advantages());
  }

  private static ParticipationQuestion conditions(LocalDate day) {
    ParticipationQuestion example = ConditionsOfParticipation.CALCULATION.example();
    return new ParticipationQuestion(day, example.conditions(), example.suppliers());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("doors")
  void refusesADayThatNoCalendarReaches(String door, Executable ask) {
    assertThat(
            Refused.by(
                () -> {
                  try {
                    ask.execute();
                  } catch (RuntimeException e) {
                    throw e;
                  } catch (Throwable e) {
                    throw new IllegalStateException(e);
                  }
                }))
        .as(door)
        .anyMatch(text -> text.startsWith("/on: must be at most 2200-12-31"));
  }
}
