package org.commissioning.scoring.disclosure;

/**
 * A count behind a result.
 *
 * @param label what is counted, as it stands in the result: "events", "people of 85 and over"
 * @param count how many
 */
public record Disclosable(String label, double count) {}
