package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.commissioning.model.regime.ConflictsNoticeKind;

/**
 * How a notice stands to the confirmation of the conflicts assessment.
 *
 * @param kind which notice
 * @param publishedOn the day on which it was published
 * @param confirmationRequired whether the assessment has to be confirmed in it
 * @param confirmed whether it is
 */
public record ConflictsNoticeStanding(
    ConflictsNoticeKind kind,
    LocalDate publishedOn,
    Boolean confirmationRequired,
    Determination<Boolean> confirmed) {}
