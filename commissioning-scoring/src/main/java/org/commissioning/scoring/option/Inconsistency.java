package org.commissioning.scoring.option;

/**
 * A judgement beside what the weights make of it.
 *
 * @param first the id of one criterion
 * @param second the id of the other
 * @param judged how many times the first counts what the second does, as judged
 * @param implied the same, by the weights
 */
public record Inconsistency(String first, String second, double judged, double implied) {}
