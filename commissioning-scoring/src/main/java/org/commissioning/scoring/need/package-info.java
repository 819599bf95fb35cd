/**
 * The numbers that a needs assessment rests on: shares, rates and means with their intervals,
 * standardised so that they can be compared, how long people live, and how much of a need is met.
 * Which need comes first is a decision and not worked out here.
 */
@NullMarked
package org.commissioning.scoring.need;

import org.jspecify.annotations.NullMarked;
