package org.commissioning.scoring.disclosure;

import org.commissioning.scoring.method.Figure;

/**
 * A hidden count, and what a reader of the published table can work out about it.
 *
 * @param line the label of its line
 * @param column the label of its column
 * @param least the least that it could be
 * @param most the most that it could be; none where the table sets no bound
 */
public record HiddenCount(String line, String column, long least, Figure<Long> most) {}
