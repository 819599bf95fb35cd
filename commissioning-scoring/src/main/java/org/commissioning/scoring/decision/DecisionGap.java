package org.commissioning.scoring.decision;

/**
 * Something for which a decision would be refused if it were made as it is recorded.
 *
 * @param part the part of the decision that it belongs to
 * @param pointer its place in the decision, as a JSON Pointer
 * @param missing what is missing or does not fit, in plain words
 */
public record DecisionGap(DecisionPart part, String pointer, String missing) {}
