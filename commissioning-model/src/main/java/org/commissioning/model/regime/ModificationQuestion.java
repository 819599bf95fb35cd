package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * On what ground may this contract be modified without being put out anew, and what has to be
 * published?
 *
 * @param procurementBegan the day on which the procurement that led to the contract began; earlier
 *     law holds for older ones
 * @param on the day on which the modification is to be made
 * @param contract the contract as it was awarded
 * @param history what was modified before; null if nobody has looked
 * @param effect what the modification would change
 * @param grounds what is known about the permitted modifications of Schedule 8; null if nothing is
 * @param together whether it could have been made together with another modification; null if not
 *     known
 * @param standstillWorkingDays the working days of a voluntary standstill that the change notice
 *     states; null if it states none
 */
@Chronological({"procurementBegan", "on"})
@ModificationsApart
public record ModificationQuestion(
    @Required @Commenced("pa23-s74") LocalDate procurementBegan,
    @Required @Commenced("pa23-s74") LocalDate on,
    @Required @Valid ModifiedContract contract,
    @Nullable @Valid ModificationHistory history,
    @Required @Valid ModificationEffect effect,
    @Nullable @Valid PermittedGrounds grounds,
    @Nullable @Valid MadeTogether together,
    @Nullable @WholeNumber(max = 1_000) Integer standstillWorkingDays) {}
