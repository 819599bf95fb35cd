package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How tenders are assessed, as it was published before they were opened. Whatever moves a result is
 * stated here, rounding and clipping included: nothing has a default.
 *
 * @param criteria the award criteria with their sub-criteria, as a flat list in which each names
 *     its parent
 * @param importance in what way the relative importance of the criteria is stated
 * @param scales the scales on which answers are marked
 * @param prices in what terms prices are tendered; null if no price is assessed or known
 * @param scoreOfRecord which of the recorded marks counts
 * @param combination how the criteria lead to one order of the tenders
 * @param rounding what is rounded, or that nothing is
 * @param tieBreaks what separates equal tenders, in order; empty if they share the place
 */
@Acyclic(list = "criteria", id = "id", parent = "parent")
@LinksResolve(from = "criteria[].parent", to = "criteria[].id")
@LinksResolve(from = "criteria[].assessment.scale", to = "scales[].id")
@LinksResolve(from = "criteria[].assessment.element", to = "prices.elements[].id")
@LinksResolve(from = "importance.mostImportantFirst[]", to = "criteria[].id")
@LinksResolve(from = "combination.element", to = "prices.elements[].id")
@LinksResolve(from = "combination.values[].criterion", to = "criteria[].id")
@LinksResolve(from = "combination.decidedBy.criterion", to = "criteria[].id")
@LinksResolve(from = "combination.decidedBy.element", to = "prices.elements[].id")
@LinksResolve(from = "tieBreaks[].criterion", to = "criteria[].id")
@LinksResolve(from = "tieBreaks[].element", to = "prices.elements[].id")
@CriteriaAssessable
@WeightsSum
@CombinationFits
public record AwardRules(
    @Entries(min = 1, max = 20_000) @DistinctBy("id")
        List<@Required @Valid AwardCriterion> criteria,
    @Required @Valid RelativeImportance importance,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid ScoringScale> scales,
    @Nullable @Valid PriceTerms prices,
    @Required @Valid ScoreOfRecord scoreOfRecord,
    @Required @Valid Combination combination,
    @Entries(min = 1, max = 6) @RoundingStated List<@Required @Valid Rounding> rounding,
    @Entries(max = 20) List<@Required @Valid TieBreak> tieBreaks) {

  public AwardRules {
    criteria = criteria == null ? List.of() : unmodifiableList(new ArrayList<>(criteria));
    scales = scales == null ? List.of() : unmodifiableList(new ArrayList<>(scales));
    rounding = rounding == null ? List.of() : unmodifiableList(new ArrayList<>(rounding));
    tieBreaks = tieBreaks == null ? List.of() : unmodifiableList(new ArrayList<>(tieBreaks));
  }
}
