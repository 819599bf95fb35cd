package org.commissioning.scoring.value;

import org.commissioning.model.value.CashKind;

/**
 * The present value of a line.
 *
 * @param line its id
 * @param kind what it is to society and to the public purse
 * @param presentValue in the currency of the question
 */
public record LineValue(String line, CashKind kind, double presentValue) {}
