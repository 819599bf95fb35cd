package org.commissioning.scoring.contribution;

import org.commissioning.scoring.method.Figure;

/**
 * What is due to one contributor by each rule.
 *
 * @param contributor the id
 * @param coalitional by what it adds to others; not calculable without values of coalitions
 * @param equal everyone the same
 * @param proportional by what each puts in; not calculable unless all inputs are known
 * @param claims by what each claims; not calculable unless all claim, and more than there is
 */
public record ContributorShare(
    String contributor,
    Figure<CoalitionShare> coalitional,
    double equal,
    Figure<Double> proportional,
    Figure<ClaimAwards> claims) {}
