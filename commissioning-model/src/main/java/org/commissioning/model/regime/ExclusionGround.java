package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which suppliers are or may be excluded, with how far back it looks. The label is in
 * this library's words and no substitute for the law.
 *
 * @param code by which reviews refer to it
 * @param kind mandatory or discretionary
 * @param provision the id of the provision that it stands in
 * @param label a few words for people
 * @param role offence, derived (from another offence) or other
 * @param connectedPersons whether it also applies by what connected persons did
 * @param years how many years it looks back
 * @param notBefore the day before which events are ignored altogether; null if there is none, or if
 *     it is that of the offence from which it is derived
 */
public record ExclusionGround(
    @Required @Id String code,
    @Required ExclusionKind kind,
    @Required @Id String provision,
    @Required @Text(max = 500, oneLine = true) String label,
    @Required ExclusionGroundRole role,
    @Required Boolean connectedPersons,
    @Required @WholeNumber(min = 1, max = 100) Integer years,
    @Nullable LocalDate notBefore) {

  /** Whether it is derived from another offence. */
  public boolean derived() {
    return role == ExclusionGroundRole.DERIVED;
  }

  /** Whether it is an offence that others are derived from. */
  public boolean offence() {
    return role == ExclusionGroundRole.OFFENCE;
  }
}
