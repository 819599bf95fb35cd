package org.commissioning.scoring.option;

/**
 * Two options of which one is ahead by one flow and the other by the other.
 *
 * @param first the id of one
 * @param second the id of the other
 */
public record Incomparable(String first, String second) {}
