package org.commissioning.scoring.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a completed review feeds back.
 *
 * @param review the title of the review
 * @param on when it was completed
 * @param finding what was found
 * @param bearsOn the titles of the needs, assets, outcomes, measures, services, decisions and
 *     agreements that it bears on
 * @param change what is to change; null if nothing is
 * @param nextCycleFrom when the next turn of the cycle starts; null if not decided
 */
public record Feedback(
    String review,
    LocalDate on,
    String finding,
    List<String> bearsOn,
    @Nullable String change,
    @Nullable LocalDate nextCycleFrom) {

  public Feedback {
    bearsOn = List.copyOf(bearsOn);
  }
}
