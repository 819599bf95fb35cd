package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a notice of a modification must be submitted, and until when.
 *
 * @param required whether regulation 13(4) asks for one
 * @param by the last day to submit it, under regulation 13 or for urgency; null if none is due
 */
public record ProviderNotice(Determination<Boolean> required, @Nullable LocalDate by) {}
