package org.commissioning.model.need;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * People of one band of a population, and their events where these are known by band.
 *
 * @param band the band's label, as in the reference
 * @param people how many people it has, or years that they lived
 * @param events how many events its people had; null if events are known for the whole only
 */
public record ObservedBand(
    @Required @Text(max = 100, oneLine = true) String band,
    @Required @Real(min = "0", max = "1e15") Double people,
    @Nullable @Real(min = "0", max = "1e15") Double events) {}
