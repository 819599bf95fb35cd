/**
 * How the levels of one framework of commissioning correspond to those of another, worked out from
 * the tiers that each covers: which match, how, how surely, and whether the match is one to one. It
 * does not say at which level a service is best commissioned.
 */
@NullMarked
package org.commissioning.scoring.level;

import org.jspecify.annotations.NullMarked;
