package org.commissioning.scoring.contract;

/**
 * Something delivered or spent that is not paid for.
 *
 * @param mechanism the mechanism; "all" for the whole payment
 * @param what what is not paid for, and how much of it
 * @param reason why
 */
public record Unpaid(String mechanism, String what, String reason) {}
