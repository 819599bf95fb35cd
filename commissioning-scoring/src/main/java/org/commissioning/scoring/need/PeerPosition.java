package org.commissioning.scoring.need;

/**
 * How an area stands among its peers.
 *
 * @param value its own figure
 * @param mean the mean of the peers' figures
 * @param median their median
 * @param lowest the lowest of them
 * @param highest the highest of them
 * @param lower how many of them are lower than its own
 * @param equal how many are equal to its own
 * @param higher how many are higher than its own
 */
public record PeerPosition(
    double value,
    double mean,
    double median,
    double lowest,
    double highest,
    int lower,
    int equal,
    int higher) {}
