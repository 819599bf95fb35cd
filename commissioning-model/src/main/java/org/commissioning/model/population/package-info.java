/**
 * Populations that are commissioned for, by age band and sex, and the segments of them that have
 * something in common. It counts people and describes none of them; what they need, and where they
 * live, are the business of other packages.
 */
@NullMarked
package org.commissioning.model.population;

import org.jspecify.annotations.NullMarked;
