/**
 * What a population lacks and what it has: needs, assets, the evidence for both, the assessments in
 * which bodies put them together, and the engagement of the public. It records what was found; how
 * many people there are, and what change is sought, are the business of other packages.
 */
@NullMarked
package org.commissioning.model.need;

import org.jspecify.annotations.NullMarked;
