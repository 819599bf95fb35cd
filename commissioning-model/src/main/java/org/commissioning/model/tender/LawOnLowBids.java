package org.commissioning.model.tender;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;

/**
 * A law or a guide that says when a bid is abnormally low, or what is to be done about it.
 *
 * @param id by which the tables refer to it
 * @param jurisdiction where it holds
 * @param title what it is called
 * @param provision its place in the law or the guide
 * @param effect what follows from a finding
 * @param source where it was read
 */
public record LawOnLowBids(
    @Required @Id String id,
    @Required @Text(max = 50, oneLine = true) String jurisdiction,
    @Required @Text(max = 200, oneLine = true) String title,
    @Required @Text(max = 200, oneLine = true) String provision,
    @Required LowBidEffect effect,
    @Required @Valid Source source) {}
