package org.commissioning.scoring.contract;

import java.time.LocalDate;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * What a right to extend is worth.
 *
 * @param extension the right
 * @param until the last day if it is taken up
 * @param takenUp whether it has been, or a later one has
 * @param value what is due for the time that it adds, without options to have more
 * @param upToThen what is due from the start until then
 */
public record ExtensionValue(
    String extension,
    LocalDate until,
    boolean takenUp,
    Figure<Money> value,
    Figure<Money> upToThen) {}
