package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which of many candidates are to be funded within budgets, floors, caps and exclusions, so that
 * they are worth most together?
 *
 * @param lines the pots of money, all in one currency
 * @param candidates what may be funded
 * @param limits floors and caps of groups that at least one candidate belongs to
 * @param exclusions of which at most one may be funded
 * @param mostSteps how many steps of the search to make at most; null for 200,000
 */
@PayableAmounts
@RequiresOthers
@LinksResolve(
    from = "limits[].group",
    to = "candidates[].groups[]",
    target = "the id of a group that a candidate belongs to")
@LinksResolve(from = "candidates[].uses[].line", to = "lines[].id", target = "the id of a pot")
@LinksResolve(
    from = "candidates[].requires[]",
    to = "candidates[].id",
    target = "the id of a candidate")
@LinksResolve(
    from = "exclusions[].candidates[]",
    to = "candidates[].id",
    target = "the id of a candidate")
public record PortfolioQuestion(
    @Entries(min = 1, max = 50) @DistinctBy("id") List<@Required @Valid BudgetLine> lines,
    @Entries(min = 1, max = 1_000) @DistinctBy("id")
        List<@Required @Valid PortfolioCandidate> candidates,
    @Entries(max = 200) @DistinctBy("id") List<@Required @Valid GroupLimit> limits,
    @Entries(max = 500) @DistinctBy("id") List<@Required @Valid Exclusive> exclusions,
    @Nullable @WholeNumber(min = 1, max = 10_000_000) Integer mostSteps) {
  public PortfolioQuestion {
    lines = lines == null ? List.of() : unmodifiableList(new ArrayList<>(lines));
    candidates = candidates == null ? List.of() : unmodifiableList(new ArrayList<>(candidates));
    limits = limits == null ? List.of() : unmodifiableList(new ArrayList<>(limits));
    exclusions = exclusions == null ? List.of() : unmodifiableList(new ArrayList<>(exclusions));
  }
}
