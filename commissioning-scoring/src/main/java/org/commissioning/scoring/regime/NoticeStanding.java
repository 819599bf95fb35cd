package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty to publish, and how its fulfilment stands.
 *
 * @param duty its name in the table
 * @param code the code of the notice on the platform of publication
 * @param label what it is
 * @param required whether the facts make it a duty
 * @param notBefore the first day on which it may be published; null if none is set or it is not
 *     known
 * @param notAfter the last day on which it may be published; null if none is set or it is not known
 * @param published the day on which it was published; null if it was not
 * @param timing how the publication stands to its limits, with the reason in {@link #reason}
 */
public record NoticeStanding(
    String duty,
    String code,
    String label,
    Determination<Boolean> required,
    @Nullable LocalDate notBefore,
    @Nullable LocalDate notAfter,
    @Nullable LocalDate published,
    Timing timing) {

  /**
   * A timing and why.
   *
   * @param is the timing
   * @param reason why, in a sentence
   */
  public record Timing(NoticeTiming is, String reason) {}

  /** How the publication stands to its limits. */
  public NoticeTiming is() {
    return timing.is();
  }

  /** Why, in a sentence. */
  public String reason() {
    return timing.reason();
  }
}
