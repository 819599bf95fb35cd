package org.commissioning.model.equity;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * An area to be put into a quantile.
 *
 * @param area what the area is called
 * @param value what it is ranked by; null if it is missing
 * @param people how many people live there; null if that is not known and quantiles are of areas
 * @param group the larger area that it belongs to; null if quantiles are of all areas together
 */
public record RankedArea(
    @Required @Text(max = 200, oneLine = true) String area,
    @Nullable @Real(min = "-1e15", max = "1e15") Double value,
    @Nullable @WholeNumber(max = 1_000_000_000_000L) Long people,
    @Nullable @Text(max = 200, oneLine = true) String group) {}
