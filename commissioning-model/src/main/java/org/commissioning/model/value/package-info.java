/**
 * Value over time and for money: amounts by year, the prices they are stated in, the rates at which
 * later ones count, and the questions asked of them. Published discount rates are data with a date
 * and a source, for they change.
 */
@NullMarked
package org.commissioning.model.value;

import org.jspecify.annotations.NullMarked;
