package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.Service;
import org.commissioning.model.option.OptionsComparison;
import org.commissioning.model.outcome.Outcome;
import org.commissioning.model.outcome.OutcomesFramework;
import org.commissioning.model.outcome.TheoryOfChange;
import org.jspecify.annotations.Nullable;

/**
 * What is to change, by what means, and who has decided so.
 *
 * @param frameworks the frameworks that outcomes refer to
 * @param outcomes the outcomes sought
 * @param theory how they are to come about; null if not set out
 * @param services the services and other action that are to bring them about
 * @param options ways of doing so, compared
 * @param decisions the decisions
 */
@DistinctAcross({"frameworks[].entries[].id"})
@DistinctAcross({"outcomes[].measures[].id"})
@DistinctAcross({"options[].options[].id"})
@LinksResolve(from = "outcomes[].frameworkEntries[]", to = "frameworks[].entries[].id")
@LinksResolve(from = "theory.elements[].outcome", to = "outcomes[].id")
@LinksResolve(from = "services[].outcomes[]", to = "outcomes[].id")
@LinksResolve(from = "decisions[].basics.service", to = "services[].id")
@LinksResolve(from = "decisions[].basics.delivery.option", to = "options[].options[].id")
@LinksResolve(from = "decisions[].making.mandate.services[]", to = "services[].id")
@LinksResolve(from = "decisions[].options", to = "options[].id")
public record Intentions(
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid OutcomesFramework> frameworks,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Outcome> outcomes,
    @Nullable @Valid TheoryOfChange theory,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Service> services,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid OptionsComparison> options,
    @Entries(max = 1_000) @DistinctBy("id")
        List<@Required @Valid CommissioningDecision> decisions) {
  public Intentions {
    frameworks = frameworks == null ? List.of() : unmodifiableList(new ArrayList<>(frameworks));
    outcomes = outcomes == null ? List.of() : unmodifiableList(new ArrayList<>(outcomes));
    services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
    options = options == null ? List.of() : unmodifiableList(new ArrayList<>(options));
    decisions = decisions == null ? List.of() : unmodifiableList(new ArrayList<>(decisions));
  }

  /** The section with nothing in it, as a reader may take one that is absent. */
  public static Intentions empty() {
    return new Intentions(List.of(), List.of(), null, List.of(), List.of(), List.of());
  }
}
