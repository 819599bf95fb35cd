package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * Where do the evaluators of a procurement differ, how far do they agree, and what did their
 * consensus change?
 *
 * @param procurement the procurement with the marks that were recorded
 * @param triggers from which spread on moderation is due, by scale; empty for never
 * @param confidenceLevels the levels of the limits of agreement: 0.95 for 95%; empty for none
 * @param draws how many times the answers are drawn anew for the limits
 * @param seed any whole number, stated so that the draws can be repeated
 */
@LinksResolve(from = "triggers[].scale", to = "procurement.lots[].rules.scales[].id")
public record ModerationQuestion(
    @Required @Valid Procurement procurement,
    @Entries(max = 1_000) @DistinctBy("scale") List<@Required @Valid SpreadTrigger> triggers,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels,
    @Required @WholeNumber(min = 100, max = 100_000) Integer draws,
    @Required @WholeNumber(min = -999_999_999_999_999L) Long seed) {

  public ModerationQuestion {
    triggers = triggers == null ? List.of() : unmodifiableList(new ArrayList<>(triggers));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
