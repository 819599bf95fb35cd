package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * What is every supplier told of the assessment of its tender for a lot?
 *
 * @param procurement the procurement with its tenders and scores
 * @param lot which lot the contract is for
 * @param regime under which law they are told
 * @param contacts where suppliers are reached
 * @param explanations why tenders got their scores; where one is missing, the rationale of the
 *     evaluators' consensus is taken
 * @param reasons why suppliers get the contract or do not, beyond their scores
 * @param successful whose tender is the most advantageous, where the order leaves several in the
 *     first place; null otherwise
 */
@LinksResolve(from = "lot", to = "procurement.lots[].id")
@LinksResolve(from = "contacts[].bidder", to = "procurement.bidders[].id")
@LinksResolve(from = "explanations[].bidder", to = "procurement.bidders[].id")
@LinksResolve(from = "explanations[].criterion", to = "procurement.lots[].rules.criteria[].id")
@LinksResolve(from = "reasons[].bidder", to = "procurement.bidders[].id")
@LinksResolve(from = "successful", to = "procurement.bidders[].id")
public record AssessmentSummaryQuestion(
    @Required @Valid Procurement procurement,
    @Required @Id String lot,
    @Required @Valid SummaryRegime regime,
    @Entries(max = 10_000) @DistinctBy("bidder") List<@Required @Valid SupplierContact> contacts,
    @Entries(max = 100_000) @DistinctBy({"bidder", "criterion"})
        List<@Required @Valid ScoreExplanation> explanations,
    @Entries(max = 10_000) @DistinctBy("bidder") List<@Required @Valid OutcomeReason> reasons,
    @Nullable @Id String successful) {

  public AssessmentSummaryQuestion {
    contacts = contacts == null ? List.of() : unmodifiableList(new ArrayList<>(contacts));
    explanations =
        explanations == null ? List.of() : unmodifiableList(new ArrayList<>(explanations));
    reasons = reasons == null ? List.of() : unmodifiableList(new ArrayList<>(reasons));
  }
}
