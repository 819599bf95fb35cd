package org.commissioning.model.tender;

import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A tender that is out whatever it scores: it came late, was withdrawn, was disregarded.
 *
 * @param reason why
 * @param decidedOn when; null if not recorded
 * @param stage whether tenders had been opened by then; null if not recorded, which is read as
 *     before
 */
@RequiredWhen(component = "decidedOn", when = "stage", equalTo = "after-opening")
public record Exclusion(
    @Required @Text(max = 5_000) String reason,
    @Nullable LocalDate decidedOn,
    @Nullable ExclusionStage stage) {

  /** An exclusion of which it is not recorded whether tenders had been opened. */
  public Exclusion(String reason, @Nullable LocalDate decidedOn) {
    this(reason, decidedOn, null);
  }
}
