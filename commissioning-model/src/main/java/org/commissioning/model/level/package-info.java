/**
 * The levels at which commissioning is done: for one person, a neighbourhood, a place, a nation.
 * Published frameworks divide them differently, so each level says which of this library's tiers
 * its definition covers and how sure that is. Which level suits a service is not decided here.
 */
@NullMarked
package org.commissioning.model.level;

import org.jspecify.annotations.NullMarked;
