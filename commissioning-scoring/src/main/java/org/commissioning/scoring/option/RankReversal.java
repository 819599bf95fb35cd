package org.commissioning.scoring.option;

/**
 * An order of two options that hangs on a third being there.
 *
 * @param without the id of the option that is left out
 * @param overtakes the id of the option that then has the higher value
 * @param overtaken the id of the option that had at least its value before
 */
public record RankReversal(String without, String overtakes, String overtaken) {}
