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
import org.commissioning.model.constraint.Text;
import org.commissioning.model.party.Organisation;
import org.commissioning.model.reference.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One procurement: who buys, who bids, who evaluates, and the lots with their rules and tenders.
 *
 * @param id the authority's reference
 * @param title what is bought
 * @param authority who buys; null if not recorded
 * @param provenance where the record comes from; null for the authority's own live record
 * @param bidders everyone who tendered for any lot
 * @param evaluators everyone who marked or agreed a score
 * @param lots the lots; a procurement that is not divided has one
 * @param lotAwards who gets which lots where a bidder may not have them all; null if each lot goes
 *     to its first
 */
@LinksResolve(from = "lots[].tenders[].bidder", to = "bidders[].id")
@LinksResolve(from = "lots[].tenders[].marks[].evaluator", to = "evaluators[].id")
@LinksResolve(from = "lots[].tenders[].consensusScores[].participants[]", to = "evaluators[].id")
@LinksResolve(from = "lots[].rules.scoreOfRecord.evaluator", to = "evaluators[].id")
@LinksResolve(from = "bidders[].lots[]", to = "lots[].id")
@LinksResolve(from = "lotAwards.limits[].lots[]", to = "lots[].id")
@LinksResolve(from = "lotAwards.mechanism.lots[]", to = "lots[].id")
@LotsEntered
public record Procurement(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Valid Organisation authority,
    @Nullable @Valid Provenance provenance,
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Bidder> bidders,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Evaluator> evaluators,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid Lot> lots,
    @Nullable @Valid LotAwardRules lotAwards) {

  public Procurement {
    bidders = bidders == null ? List.of() : unmodifiableList(new ArrayList<>(bidders));
    evaluators = evaluators == null ? List.of() : unmodifiableList(new ArrayList<>(evaluators));
    lots = lots == null ? List.of() : unmodifiableList(new ArrayList<>(lots));
  }

  /** A procurement in which each lot goes to its first. */
  public Procurement(
      String id,
      String title,
      @Nullable Organisation authority,
      @Nullable Provenance provenance,
      List<Bidder> bidders,
      List<Evaluator> evaluators,
      List<Lot> lots) {
    this(id, title, authority, provenance, bidders, evaluators, lots, null);
  }
}
