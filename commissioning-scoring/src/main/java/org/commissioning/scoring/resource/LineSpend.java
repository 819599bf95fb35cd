package org.commissioning.scoring.resource;

import org.commissioning.model.money.Money;

/**
 * What is spent from a pot.
 *
 * @param line its id
 * @param limit the most that may be spent
 * @param spent what is spent
 * @param left what is left
 * @param nextPound what one more unit of money (a pound) in it would be worth if candidates could
 *     be funded in part; 0 where money is left over even then
 */
public record LineSpend(String line, Money limit, Money spent, Money left, double nextPound) {}
