package org.commissioning.scoring.need;

/**
 * A band of a population beside its weight in the standard.
 *
 * @param band the band
 * @param events its events
 * @param people its people
 * @param weight its weight in the standard, as the standard has it
 * @param rate its own rate, times the multiplier
 */
public record StandardisedBand(
    String band, double events, double people, double weight, double rate) {}
