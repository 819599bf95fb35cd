package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThat(answer.shifts()).containsExactly(new BudgetShift("beds", "outreach", 10, 50));
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
              grows ? (double) random.nextInt(1, 10) : null,
              grows ? (double) random.nextInt(0, 10) : null,
              shrinks ? (double) random.nextInt(1, 10) : null,
              shrinks ? (double) random.nextInt(0, 10) : null));
    }
    MarginalAnalysis answer =
        MarginalAnalysis.of(new MarginalQuestion("GBP", "people", programmes));
    int expected = 0;
    for (MarginalProgramme from : programmes) {
      for (MarginalProgramme to : programmes) {
        Double saving = from.releaseSaving();
        Double loss = from.releaseLoss();
        Double cost = to.growthCost();
        Double benefit = to.growthBenefit();
        if (saving != null && loss != null && cost != null && benefit != null) {
          boolean other = !from.id().equals(to.id());
          expected += other && saving >= cost && benefit > loss ? 1 : 0;
        }
      }
    }
    assertThat(answer.shifts()).hasSize(expected);
    assertThat(answer.shifts()).allMatch(shift -> shift.gain() > 0 && shift.left() >= 0);
    assertThat(answer.growth())
        .isSortedAccordingTo((a, b) -> Double.compare(b.perUnit(), a.perUnit()));
    assertThat(answer.release())
        .isSortedAccordingTo((a, b) -> Double.compare(a.perUnit(), b.perUnit()));
  }

  @Test
  void refusesHalfAStep() {
    MarginalQuestion question =
        new MarginalQuestion(
            "GBP", "people", List.of(new MarginalProgramme("p", null, 5.0, null, null, 2.0)));
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
}
