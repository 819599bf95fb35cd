/**
 * Trying something out in order to learn: an experiment with what is expected of it, how that is
 * measured, and the rules, set beforehand, by which it is stopped or taken further. Whether an
 * effect was found is worked out elsewhere.
 */
@NullMarked
package org.commissioning.model.learning;

import org.jspecify.annotations.NullMarked;
