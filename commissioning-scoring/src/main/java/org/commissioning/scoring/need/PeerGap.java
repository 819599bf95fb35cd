package org.commissioning.scoring.need;

/**
 * An area that could not be compared.
 *
 * @param area what it is called
 * @param reason why
 */
public record PeerGap(String area, String reason) {}
