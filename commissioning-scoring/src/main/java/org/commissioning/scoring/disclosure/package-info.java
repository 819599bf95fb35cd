/**
 * What may be shown of figures about people: which cells of a table are hidden so that no small
 * number can be worked out, and what a publishable view of a result leaves out. It does not know
 * who holds what other figures.
 */
@NullMarked
package org.commissioning.scoring.disclosure;

import org.jspecify.annotations.NullMarked;
