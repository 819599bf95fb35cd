/**
 * What agreements come to in money and in service: what is due for a period, at which prices, how
 * the provider performs, what the whole term is worth, and which behaviour a way of paying rewards.
 * Whether a payment is lawful, or an indicator worth watching, these numbers do not say.
 */
@NullMarked
package org.commissioning.scoring.contract;

import org.jspecify.annotations.NullMarked;
