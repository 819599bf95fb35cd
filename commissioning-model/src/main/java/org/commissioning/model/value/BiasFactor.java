package org.commissioning.model.value;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A cause of estimates that are too low, and how far it is managed.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param contribution its share of the upper bound, from 0 to 1
 * @param managed how far it is managed, from 0 for not at all to 1 for wholly
 */
public record BiasFactor(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "0", max = "1") Double contribution,
    @Required @Real(min = "0", max = "1") Double managed) {}
