package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A criterion with its range, and how much the whole swing over it is worth.
 *
 * @param id by which a result names it
 * @param title what it is, with its unit; null if the id says enough
 * @param worst the worst score that the options may have
 * @param best the best score that they may have
 * @param points what the swing from worst to best is worth beside the others; the swing that is
 *     worth most has 100 by custom
 */
public record SwingCriterion(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "-1e15", max = "1e15") Double worst,
    @Required @Real(min = "-1e15", max = "1e15") Double best,
    @Required @Real(min = "0", max = "1e6", leastAboveZero = "1e-6") Double points) {}
