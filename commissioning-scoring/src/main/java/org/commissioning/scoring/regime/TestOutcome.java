package org.commissioning.scoring.regime;

import org.commissioning.model.regime.Fact;

/**
 * A test made of several facts.
 *
 * @param test its name in the table
 * @param asks what it asks, in words
 * @param met whether it is met, as far as the facts say
 */
public record TestOutcome(String test, String asks, Fact met) {}
