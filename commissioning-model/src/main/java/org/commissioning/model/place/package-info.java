/**
 * Places: by the codes that official lists give them, with the time in which their boundaries hold,
 * how they lie within one another, and how the codes of one edition go over into those of another.
 * What a place is like and who lives there are the business of other packages; boundaries are not
 * drawn.
 */
@NullMarked
package org.commissioning.model.place;

import org.jspecify.annotations.NullMarked;
