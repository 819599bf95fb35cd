package org.commissioning.scoring.decision;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.decision.RegardState;

/**
 * The public duties of a table that are in force where and when a decision is made. Whether each
 * applies to the body and the decision is for whoever decides to say.
 *
 * @param on the day of the decision
 * @param jurisdiction where it is made
 * @param duties the duties, in the order of the table
 */
public record DutyRegister(LocalDate on, String jurisdiction, List<DutyStanding> duties) {

  public DutyRegister {
    duties = List.copyOf(duties);
  }

  /** The duties for which nothing is recorded, or which are recorded as missing. */
  public List<DutyStanding> missing() {
    return duties.stream().filter(duty -> duty.state() == RegardState.MISSING).toList();
  }
}
