package org.commissioning.scoring.regime;

/**
 * Something that must be known before an answer can be given.
 *
 * @param fact the name under which the question asks for it
 * @param words what has to be known, as words that follow "needs to know": "whether the buyer is an
 *     NHS body"
 */
public record FactNeeded(String fact, String words) {}
