package org.commissioning.scoring.value;

import org.commissioning.model.value.BenefitKind;

/**
 * What a benefit comes to.
 *
 * @param benefit its id
 * @param outcomes how many outcomes the programme brings about
 * @param correction by which share it is lowered for want of good evidence
 * @param firstYear the benefit of its first year, corrected, before discounting
 * @param presentValue of all years
 * @param kind to whom it is worth something
 */
public record BenefitLine(
    String benefit,
    double outcomes,
    double correction,
    double firstYear,
    double presentValue,
    BenefitKind kind) {}
