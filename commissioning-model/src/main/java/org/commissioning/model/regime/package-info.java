/**
 * The rules of law under which public bodies buy: provisions with the dates in which they hold and
 * the date of the text that was read, tables of what they set, and the questions asked of them.
 * Facts are yes, no or unknown. Nothing here is advice, and nothing says that a step is lawful.
 */
@NullMarked
package org.commissioning.model.regime;

import org.jspecify.annotations.NullMarked;
