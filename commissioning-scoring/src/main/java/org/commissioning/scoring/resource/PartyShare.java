package org.commissioning.scoring.resource;

import java.math.BigDecimal;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * One body's part in a pooled fund.
 *
 * @param party the body
 * @param contributed what it pays in, all its contributions together
 * @param contributionShare the same as a share of all that is paid in
 * @param riskPercent the part of an overspend or underspend that falls to it; 0 for a body without
 *     a risk share where others have one
 * @param ofBalance what of the overspend falls to it, below 0 of the underspend
 * @param ofBalanceByContribution what it would be if risk were shared as contributions are
 * @param net what the fund costs it in the end: what it paid in and what then falls to it
 */
public record PartyShare(
    String party,
    Money contributed,
    Figure<Double> contributionShare,
    Figure<BigDecimal> riskPercent,
    Figure<Money> ofBalance,
    Figure<Money> ofBalanceByContribution,
    Figure<Money> net) {}
