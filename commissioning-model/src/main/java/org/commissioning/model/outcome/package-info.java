/**
 * The changes for people that are sought: outcomes, the measures by which they will be known with
 * their baselines and targets, the frameworks that list them for many, and the theory of how they
 * come about. What is delivered, by whom and for what money is the business of other packages;
 * nothing is calculated.
 */
@NullMarked
package org.commissioning.model.outcome;

import org.jspecify.annotations.NullMarked;
