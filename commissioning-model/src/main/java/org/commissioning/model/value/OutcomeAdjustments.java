package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * What is taken off an outcome before it counts as brought about, each as a share of what is left.
 *
 * @param deadweight what would have happened anyway
 * @param displacement what only moved a problem elsewhere
 * @param attribution what is due to others
 * @param dropOff what is lost in each year after the first
 */
public record OutcomeAdjustments(
    @Required @Real(min = "0", max = "1") Double deadweight,
    @Required @Real(min = "0", max = "1") Double displacement,
    @Required @Real(min = "0", max = "1") Double attribution,
    @Required @Real(min = "0", max = "1") Double dropOff) {}
