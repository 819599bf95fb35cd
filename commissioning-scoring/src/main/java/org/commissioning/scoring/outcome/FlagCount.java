package org.commissioning.scoring.outcome;

/**
 * How many areas stand out at a level, and how many would by chance alone.
 *
 * @param level the level of the limits
 * @param areas how many areas were looked at
 * @param high how many are above the upper limit
 * @param low how many are below the lower limit
 * @param byChance how many chance alone would give, at most
 * @param probability how likely chance alone would give as many or more, at most
 */
public record FlagCount(
    double level, int areas, int high, int low, double byChance, double probability) {}
