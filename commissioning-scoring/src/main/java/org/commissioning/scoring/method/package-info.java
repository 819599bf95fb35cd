/**
 * What every calculation shares: the door that lets only valid input through, the figure that may
 * not exist, the working that can be added up again by hand, and the method with its references. It
 * knows no domain noun.
 */
@NullMarked
package org.commissioning.scoring.method;

import org.jspecify.annotations.NullMarked;
