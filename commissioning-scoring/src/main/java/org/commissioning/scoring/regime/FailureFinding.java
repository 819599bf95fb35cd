package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a breach or a failure to perform has to be published.
 *
 * @param failure its id
 * @param publish whether it has to be
 * @param publishBy the last day; null unless it has to be
 * @param late whether it was published later than that, or is not though the day has passed; null
 *     unless it has to be
 */
public record FailureFinding(
    String failure,
    Determination<Boolean> publish,
    @Nullable LocalDate publishBy,
    @Nullable Boolean late) {}
