package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.resource.MarginalProgramme;
import org.commissioning.model.resource.MarginalQuestion;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class MarginalAnalysisTest {

  @Test
  void theExampleIsAsDocumented() {
    MarginalAnalysis answer = MarginalAnalysis.of(MarginalAnalysis.CALCULATION.example());
    assertThat(answer.growth())
        .extracting(MarginalRatio::programme)
        .containsExactly("outreach", "beds");
    assertThat(answer.shifts())
        .containsExactly(new BudgetShift("beds", "outreach", 10, new BigDecimal("50.00")));
  }

  @Property(tries = 200)
  void listsExactlyTheShiftsThatGain(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<MarginalProgramme> programmes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      boolean grows = random.nextBoolean();
      boolean shrinks = random.nextBoolean();
      programmes.add(
          new MarginalProgramme(
              "p" + i,
              null,
              grows ? BigDecimal.valueOf(random.nextInt(1, 10), 1) : null,
              grows ? (double) random.nextInt(0, 10) : null,
              shrinks ? BigDecimal.valueOf(random.nextInt(1, 10), 1) : null,
              shrinks ? (double) random.nextInt(0, 10) : null));
    }
    MarginalAnalysis answer =
        MarginalAnalysis.of(new MarginalQuestion("GBP", "people", programmes));
    int expected = 0;
    for (MarginalProgramme from : programmes) {
      for (MarginalProgramme to : programmes) {
        BigDecimal saving = from.releaseSaving();
        Double loss = from.releaseLoss();
        BigDecimal cost = to.growthCost();
        Double benefit = to.growthBenefit();
        if (saving != null && loss != null && cost != null && benefit != null) {
          boolean other = !from.id().equals(to.id());
          expected += other && saving.compareTo(cost) >= 0 && benefit > loss ? 1 : 0;
        }
      }
    }
    assertThat(answer.shifts()).hasSize(expected);
    assertThat(answer.shifts()).allMatch(shift -> shift.gain() > 0 && shift.left().signum() >= 0);
    assertThat(answer.growth())
        .isSortedAccordingTo((a, b) -> Double.compare(b.perUnit(), a.perUnit()));
    assertThat(answer.release())
        .isSortedAccordingTo((a, b) -> Double.compare(a.perUnit(), b.perUnit()));
  }

  @Test
  void refusesHalfAStep() {
    MarginalQuestion question =
        new MarginalQuestion(
            "GBP",
            "people",
            List.of(new MarginalProgramme("p", null, new BigDecimal("5"), null, null, 2.0)));
    assertThatThrownBy(() -> MarginalAnalysis.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/programmes/0/growthBenefit: must be given with growthCost",
                        "/programmes/0/releaseSaving: must be given with releaseLoss"));
  }

  /** 0.10 saved pays for 0.10, and 0.30 less 0.10 leaves 0.20 and not a hair more or less. */
  @Test
  void movesMoneyExactly() {
    MarginalAnalysis answer =
        MarginalAnalysis.of(
            new MarginalQuestion(
                "GBP",
                "people",
                List.of(
                    new MarginalProgramme("a", null, new BigDecimal("0.1"), 5.0, null, null),
                    new MarginalProgramme("b", null, null, null, new BigDecimal("0.3"), 1.0),
                    new MarginalProgramme("c", null, null, null, new BigDecimal("0.10"), 2.0),
                    new MarginalProgramme("d", null, null, null, new BigDecimal("0.09"), 0.0))));
    assertThat(answer.shifts())
        .containsExactly(
            new BudgetShift("b", "a", 4, new BigDecimal("0.2")),
            new BudgetShift("c", "a", 3, new BigDecimal("0.00")));
  }

  /** What loses nothing stands first in release; a shift that gains nothing is none. */
  @Test
  void ordersReleaseByLossAndListsNoShiftWithoutGain() {
    MarginalAnalysis answer =
        MarginalAnalysis.of(
            new MarginalQuestion(
                "GBP",
                "people",
                List.of(
                    new MarginalProgramme("a", null, BigDecimal.ONE, 2.0, BigDecimal.ONE, 1.0),
                    new MarginalProgramme("b", null, BigDecimal.ONE, 1.0, BigDecimal.ONE, 2.0),
                    new MarginalProgramme("c", null, null, null, BigDecimal.ONE, 0.0))));
    assertThat(answer.release())
        .extracting(MarginalRatio::programme)
        .containsExactly("c", "a", "b");
    assertThat(answer.shifts())
        .containsExactly(
            new BudgetShift("c", "a", 2, BigDecimal.ZERO),
            new BudgetShift("c", "b", 1, BigDecimal.ZERO));
  }

  @Test
  void refusesStepsWithoutMoneyAndFinerThanAHundredth() {
    MarginalQuestion question =
        new MarginalQuestion(
            "GBP",
            "people",
            List.of(
                new MarginalProgramme("p", null, BigDecimal.ZERO, 1.0, null, null),
                new MarginalProgramme("p", null, null, null, new BigDecimal("0.015"), -1.0)));
    assertThatThrownBy(() -> MarginalAnalysis.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/programmes/0/growthCost: must be at least 0.01 but was 0",
                        "/programmes/1/id: must not repeat an earlier entry but was 'p'",
                        "/programmes/1/releaseLoss: must be at least 0 but was -1.0",
                        "/programmes/1/releaseSaving: must have at most 2 decimal places but was 0.015"));
  }
}
