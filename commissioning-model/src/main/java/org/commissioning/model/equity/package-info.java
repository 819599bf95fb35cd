/**
 * How evenly or unevenly something falls on people: groups ranked by deprivation or another
 * characteristic, what each has, and how it is to be compared. It does not say which difference is
 * unjust.
 */
@NullMarked
package org.commissioning.model.equity;

import org.jspecify.annotations.NullMarked;
