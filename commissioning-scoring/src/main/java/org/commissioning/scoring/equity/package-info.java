/**
 * How unequal something is between people or places, in the measures that the field uses, with
 * chance kept apart from difference. Whether a difference is unjust, these numbers do not say.
 */
@NullMarked
package org.commissioning.scoring.equity;

import org.jspecify.annotations.NullMarked;
