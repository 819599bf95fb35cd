package org.commissioning.scoring.value;

/**
 * The net present value with one line at either end of its range and all others as stated.
 *
 * @param line its id
 * @param atLowest with the line at its least
 * @param atHighest with the line at its greatest
 * @param swing how far apart the two are
 */
public record TornadoBar(String line, double atLowest, double atHighest, double swing) {}
