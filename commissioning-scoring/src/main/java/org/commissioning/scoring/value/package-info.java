/**
 * Value over time and for money: what amounts of different years, payers and certainty are worth
 * beside each other, each by its definition and with its conventions said. What cannot be put in
 * money stays outside these numbers and belongs beside them.
 */
@NullMarked
package org.commissioning.scoring.value;

import org.jspecify.annotations.NullMarked;
