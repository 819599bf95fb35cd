/**
 * Places, by the codes that official lists give them. It says which place is meant; what the place
 * is like, who lives there and how places lie within one another are the business of other
 * packages.
 */
@NullMarked
package org.commissioning.model.place;

import org.jspecify.annotations.NullMarked;
