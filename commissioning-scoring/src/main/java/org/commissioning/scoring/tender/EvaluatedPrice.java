package org.commissioning.scoring.tender;

import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/**
 * The price of one element, as it enters the evaluation.
 *
 * @param element the price element
 * @param name what is priced
 * @param currency its currency, ISO 4217
 * @param amount the lump sum, or the rates of the schedule times their volumes
 */
public record EvaluatedPrice(String element, String name, String currency, Figure<Exact> amount) {}
