package org.commissioning.scoring.resource;

import java.math.BigDecimal;

/**
 * What is spent from a pot.
 *
 * @param line its id
 * @param limit the most that may be spent
 * @param spent what is spent
 * @param left what is left
 * @param nextPound what one more unit of money would be worth at the margin if candidates could be
 *     funded in part; 0 where money is left over even then
 */
public record LineSpend(
    String line, BigDecimal limit, BigDecimal spent, BigDecimal left, double nextPound) {}
