package org.commissioning.model.need;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Deaths and people of one band, with the years that each death cost.
 *
 * @param band the ages: {@code 0}, {@code 1-4}, {@code 85+}, or any other label if the years are
 *     stated
 * @param deaths how many died in the band
 * @param people how many people it has, counted once for each year that deaths are counted for
 * @param yearsEach how many years each of those who died had been expected to live still; null to
 *     count them to the reference age from the middle of the band
 */
public record LostYearsBand(
    @Required @Text(max = 100, oneLine = true) String band,
    @Required @Real(min = "0", max = "1e15") Double deaths,
    @Required @Real(min = "0", max = "1e15") Double people,
    @Nullable @Real(min = "0", max = "1000") Double yearsEach) {}
