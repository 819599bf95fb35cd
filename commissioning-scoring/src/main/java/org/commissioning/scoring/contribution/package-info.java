/**
 * How much of what several bring about is due to each of them, by rules that say what they take as
 * fair. Which rule is fair in a given case these numbers do not say.
 */
@NullMarked
package org.commissioning.scoring.contribution;

import org.jspecify.annotations.NullMarked;
