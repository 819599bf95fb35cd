package org.commissioning.model.tender;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * A law or a guide that says when a bid is abnormally low, or what is to be done about it.
 *
 * @param id by which the tables refer to it
 * @param jurisdiction where it holds
 * @param title what it is called
 * @param provision its place in the law or the guide
 * @param effect what follows from a finding
 * @param source where it was read
 * @param from the first day on which it is known to hold; null if it is open
 * @param unconfirmed what could not be confirmed of its days; null if nothing
 */
public record LawOnLowBids(
    @Required @Id String id,
    @Required @Text(max = 50, oneLine = true) String jurisdiction,
    @Required @Text(max = 200, oneLine = true) String title,
    @Required @Text(max = 200, oneLine = true) String provision,
    @Required LowBidEffect effect,
    @Required @Valid Source source,
    @Nullable LocalDate from,
    @Nullable @Text(max = 500, oneLine = true) String unconfirmed) {}
