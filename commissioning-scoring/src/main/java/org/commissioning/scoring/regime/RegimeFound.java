package org.commissioning.scoring.regime;

/**
 * A regime of law.
 *
 * @param regime its id: {@code public-contract}, {@code psr-england}
 * @param label what it is called
 */
public record RegimeFound(String regime, String label) {}
