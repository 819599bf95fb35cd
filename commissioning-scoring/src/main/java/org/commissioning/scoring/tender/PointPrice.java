package org.commissioning.scoring.tender;

import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/**
 * What a point of quality commands at a tender's price: by how much dearer it could have been with
 * one point more, all else and the field being equal.
 *
 * @param bidder whose tender it is, by id
 * @param amount the amount, in the currency of the prices
 */
public record PointPrice(String bidder, Figure<Exact> amount) {}
