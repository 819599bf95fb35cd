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

/**
 * A part of a procurement that is assessed and awarded by itself.
 *
 * @param id its id in this procurement
 * @param title what the lot is for
 * @param rules how tenders for it are assessed, as published
 * @param tenders the tenders received; empty until there are any
 * @param weightMinimums what some criteria must weigh at least, such as social value; empty if
 *     nothing is stated
 */
@LinksResolve(from = "tenders[].marks[].criterion", to = "rules.criteria[].id")
@LinksResolve(from = "tenders[].consensusScores[].criterion", to = "rules.criteria[].id")
@LinksResolve(from = "tenders[].publishedScores[].criterion", to = "rules.criteria[].id")
@LinksResolve(from = "tenders[].gateOutcomes[].criterion", to = "rules.criteria[].id")
@LinksResolve(from = "tenders[].prices[].element", to = "rules.prices.elements[].id")
@LinksResolve(from = "weightMinimums[].criteria[]", to = "rules.criteria[].id")
@ScoresFitCriteria
@PricesFitRules
@WeightMinimumsMet
public record Lot(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Valid AwardRules rules,
    @Entries(min = 1, max = 1_000, groups = ForEvaluation.class) @DistinctBy("bidder")
        List<@Required @Valid Tender> tenders,
    @Entries(max = 20) List<@Required @Valid WeightMinimum> weightMinimums) {

  public Lot {
    tenders = tenders == null ? List.of() : unmodifiableList(new ArrayList<>(tenders));
    weightMinimums =
        weightMinimums == null ? List.of() : unmodifiableList(new ArrayList<>(weightMinimums));
  }

  /** A lot for which no minimum weight is stated. */
  public Lot(String id, String title, AwardRules rules, List<Tender> tenders) {
    this(id, title, rules, tenders, List.of());
  }
}
