package org.commissioning.scoring.need;

import org.commissioning.scoring.method.Figure;

/**
 * An area that is like another.
 *
 * @param place how near it is: 1 for the nearest; areas at the same distance share it
 * @param area what it is called
 * @param distance how far its characteristics are from those of the subject, 0 for the same
 * @param value its figure
 */
public record Peer(int place, String area, double distance, Figure<Double> value) {}
