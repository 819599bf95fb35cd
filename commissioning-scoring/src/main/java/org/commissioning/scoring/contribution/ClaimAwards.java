package org.commissioning.scoring.contribution;

/**
 * What one contributor gets where less is there than is claimed, by four rules.
 *
 * @param claim what it claims
 * @param proportional every claim cut by the same part
 * @param equalAwards everyone the same, but nobody more than the claim
 * @param equalLosses everyone short by the same, but nobody below 0
 * @param talmud equal awards up to half of each claim, equal losses above it
 */
public record ClaimAwards(
    double claim, double proportional, double equalAwards, double equalLosses, double talmud) {}
