/**
 * The commissioning cycle and the case that goes through it: stages, gates, reviews, the published
 * definitions of commissioning, and one document that tells the story of an intention from need to
 * review. What its parts mean is said in the packages of their nouns; whether a case passes its
 * gates is worked out elsewhere.
 */
@NullMarked
package org.commissioning.model.cycle;

import org.jspecify.annotations.NullMarked;
