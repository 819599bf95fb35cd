package org.commissioning.model.equity;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * An area with the events observed in it and those to be expected from its people.
 *
 * @param area what it is called
 * @param observed how many events there were
 * @param expected how many are to be expected, standardised for age and sex; 0 makes it a gap
 */
public record ExpectedArea(
    @Required @Text(max = 200, oneLine = true) String area,
    @Required @Real(min = "0", max = "1e15") Double observed,
    @Required @Real(min = "0", leastAboveZero = "0.000001", max = "1e15") Double expected) {}
