package org.commissioning.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangementTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private static Arrangement arrangement(
      ArrangementKind kind, @Nullable String pooledFund, RoleHolder... roles) {
    return new Arrangement(
        "arrangement", "Section 75", kind, List.of(roles), FIRST, null, null, pooledFund);
  }

  @Test
  void resourcesArePutTogetherWhereCommissioningIsJoint() {
    assertThat(Violations.of(arrangement(ArrangementKind.JOINT, "fund"))).isEmpty();
    assertThat(Violations.of(arrangement(ArrangementKind.JOINT, null))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ArrangementKind.class, mode = EnumSource.Mode.EXCLUDE, names = "JOINT")
  void refusesAPooledFundWhereCommissioningIsNotJoint(ArrangementKind kind) {
    assertThat(Violations.of(arrangement(kind, "fund")))
        .containsExactly("pooledFund: must be left out unless the kind is joint");
    assertThat(Violations.of(arrangement(kind, null))).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  void aMissingKindIsTheOnlyFault() {
    assertThat(Violations.of(arrangement(null, "fund"))).containsExactly("kind: must be given");
  }

  @Test
  void oneBodyMayCommissionAndProvide() {
    assertThat(
            Violations.of(
                arrangement(
                    ArrangementKind.JOINT,
                    null,
                    new RoleHolder("council", Role.COMMISSIONER),
                    new RoleHolder("council", Role.PROVIDER),
                    new RoleHolder("board", Role.COMMISSIONER))))
        .isEmpty();
  }

  @Test
  void refusesOneRoleOfOneBodyTwice() {
    assertThat(
            Violations.of(
                arrangement(
                    ArrangementKind.SINGLE,
                    null,
                    new RoleHolder("council", Role.HOST),
                    new RoleHolder("council", Role.FUNDER),
                    new RoleHolder("council", Role.HOST))))
        .containsExactly("roles[2].party: must not repeat the party, role of an earlier entry");
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThat(
            Violations.of(
                new Arrangement(
                    "a",
                    "Lead commissioning",
                    ArrangementKind.COLLABORATIVE,
                    List.of(),
                    FIRST,
                    FIRST.minusDays(1),
                    null,
                    null)))
        .containsExactly("to: must not be before from (2026-04-01) but was 2026-03-31");
    assertThat(
            Violations.of(
                new Organisation(
                    "trust", "Primary Care Trust", null, List.of(), FIRST, LocalDate.MIN, null)))
        .containsExactly(
            "validTo: must not be before validFrom (2026-04-01) but was -999999999-01-01");
  }

  @Test
  void anAssessmentThatFoundNoConflictsSaysWhoLookedAndWhen() {
    assertThat(
            Violations.of(
                new ConflictsAssessment("c", "council", FIRST, List.of("tender"), List.of())))
        .isEmpty();
    assertThat(Violations.of(unsigned()))
        .containsExactly("assessedBy: must be given", "assessedOn: must be given");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static ConflictsAssessment unsigned() {
    return new ConflictsAssessment("c", null, null, null, null);
  }

  @Test
  void eachConflictIsJudgedInItsPlaceAndStatedOnce() {
    assertThat(
            Violations.of(
                new ConflictsAssessment(
                    "c",
                    "council",
                    FIRST,
                    List.of("tender", "tender"),
                    List.of(
                        conflict("1", new ConflictHandling.Open(null)),
                        conflict("1", new ConflictHandling.Unavoidable(" ")),
                        conflict("2", undated())))))
        .containsExactly(
            "conflicts[1].handling.consequence: must not be blank",
            "conflicts[1].id: must not repeat an earlier entry",
            "conflicts[2].handling.on: must be given",
            "covers[1].<list element>: must not repeat an earlier entry");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static ConflictHandling undated() {
    return new ConflictHandling.Mitigated("The member leaves the room", "council", null);
  }

  private static Conflict conflict(String id, ConflictHandling handling) {
    return new Conflict(
        id,
        null,
        "A member is a trustee of a bidder",
        ConflictState.PERCEIVED,
        InterestKind.PROFESSIONAL,
        handling);
  }
}
