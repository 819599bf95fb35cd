package org.commissioning.model.tender;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * Why a supplier gets the contract, or does not, beyond its scores.
 *
 * @param bidder the supplier
 * @param reason the reasons, in a form that the supplier reads
 */
public record OutcomeReason(
    @Required @Id String bidder, @Required @Text(max = 20_000) String reason) {}
