package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Which of these bids are abnormally low by a rule, and what has to be done about them?
 *
 * @param on the day on which the tender began, which decides whether the rule holds
 * @param rule the rule
 * @param bids the bids, all in one currency and with one treatment of value added tax
 * @param estimate what the authority expected; null where the rule needs none
 * @param reviews how far the procedure with a bidder has gone
 */
@BidsComparable
@LinksResolve(from = "reviews[].bid", to = "bids[].id", target = "the id of a bid")
public record AbnormallyLowQuestion(
    @Required LocalDate on,
    @Required @Valid AbnormallyLowRule rule,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid LowBid> bids,
    @Nullable @Valid PriceEstimate estimate,
    @Entries(max = 1_000) @DistinctBy("bid") List<@Required @Valid LowBidReview> reviews) {

  public AbnormallyLowQuestion {
    bids = bids == null ? List.of() : unmodifiableList(new ArrayList<>(bids));
    reviews = reviews == null ? List.of() : unmodifiableList(new ArrayList<>(reviews));
  }
}
