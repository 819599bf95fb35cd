package org.commissioning.model.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedsAssessmentTest {

  private static final Need NEED =
      new Need(
          "isolation",
          "Company",
          "residents",
          null,
          List.of(
              new NeedFinding(NeedKind.FELT, "One in five is lonely", 700L, List.of("survey"))));

  private static final Asset ASSET =
      new Asset("choir", "A choir", AssetKind.ASSOCIATIONS, null, null, List.of(), null);

  private static NeedsAssessment assessment(
      List<@Nullable Sought> lookedFor, List<Need> needs, List<Asset> assets) {
    @SuppressWarnings("NullAway") // A record may exist invalid.
    NeedsAssessment assessment =
        new NeedsAssessment(
            "jsna",
            "Joint strategic needs assessment",
            List.of("council", "board"),
            "residents",
            LocalDate.of(2026, 3, 31),
            lookedFor,
            needs,
            assets);
    return assessment;
  }

  @Test
  void whatWasLookedForMayBeFoundOrNot() {
    List<@Nullable Sought> both = List.of(Sought.NEEDS, Sought.ASSETS);
    assertThat(Violations.of(assessment(both, List.of(NEED), List.of(ASSET)))).isEmpty();
    assertThat(Violations.of(assessment(both, List.of(), List.of()))).isEmpty();
    assertThat(Violations.of(assessment(List.of(), List.of(), List.of()))).isEmpty();
    assertThat(Violations.of(assessment(List.of(Sought.NEEDS), List.of(NEED), List.of())))
        .isEmpty();
  }

  @Test
  void refusesWhatWasNotLookedFor() {
    assertThat(Violations.of(assessment(List.of(Sought.NEEDS), List.of(NEED), List.of(ASSET))))
        .containsExactly("assets: must be left out unless assets were looked for");
    assertThat(Violations.of(assessment(List.of(Sought.ASSETS), List.of(NEED), List.of(ASSET))))
        .containsExactly("needs: must be left out unless needs were looked for");
    assertThat(Violations.of(assessment(Arrays.asList((Sought) null), List.of(NEED), List.of())))
        .containsExactly(
            "lookedFor[0].<list element>: must be given",
            "needs: must be left out unless needs were looked for");
  }

  @Test
  void refusesANeedThatIsListedTwice() {
    assertThat(Violations.of(assessment(List.of(Sought.NEEDS), List.of(NEED, NEED), List.of())))
        .containsExactly("needs[1].id: must not repeat an earlier entry");
  }

  @Test
  void eachFindingIsJudgedInItsPlace() {
    Need need =
        new Need(
            "n",
            "Somewhere to go",
            null,
            null,
            List.of(new NeedFinding(NeedKind.EXPRESSED, " ", -1L, List.of("a", "a"))));
    assertThat(Violations.of(assessment(List.of(Sought.NEEDS), List.of(need), List.of())))
        .containsExactly(
            "needs[0].findings[0].evidence[1].<list element>: must not repeat an earlier entry",
            "needs[0].findings[0].finding: must not be blank",
            "needs[0].findings[0].people: must be at least 0");
  }

  @Test
  void anEngagementEndsAfterItBegins() {
    LocalDate first = LocalDate.of(2026, 5, 1);
    assertThat(
            Violations.of(
                new PublicEngagement(
                    "e",
                    "Listening",
                    EngagementDegree.CO_DESIGNED,
                    first,
                    first.minusDays(1),
                    List.of(),
                    null,
                    List.of())))
        .containsExactly("to: must not be before from (2026-05-01) but was 2026-04-30");
  }
}
