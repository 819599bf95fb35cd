package org.commissioning.scoring.tender;

/**
 * How a formula behaves.
 *
 * @param relative true if a tender's figure depends on the other tenders
 * @param bounds the least and the most that it can give, without clipping
 * @param undefined where it gives nothing; empty if it is always defined
 * @param rankingParadoxPossible true if, without clipping and rounding, the removal of a tender
 *     that did not win can reorder the others
 * @param clipping what a floor or a ceiling does to it, which is stated with the rules and has no
 *     default; empty if nothing leaves the range that a floor and a ceiling would keep
 */
public record FormulaBehaviour(
    boolean relative,
    String bounds,
    String undefined,
    boolean rankingParadoxPossible,
    String clipping) {}
