package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.contract.Agreement;
import org.commissioning.model.contract.PurchasingVehicle;
import org.commissioning.model.market.Market;
import org.commissioning.model.market.MarketEngagement;
import org.commissioning.model.resource.PersonalBudget;
import org.commissioning.model.tender.ProcurementRecord;

/**
 * How the intentions are brought about: markets, procurements, contracts and other agreements, and
 * budgets in people's own hands.
 *
 * @param markets the markets that might provide
 * @param engagements who was asked and told what, before any procurement
 * @param procurements the procurements; none where nothing is bought
 * @param vehicles frameworks and dynamic markets to call off from
 * @param agreements contracts, and agreements that are not contracts
 * @param personalBudgets personal budgets, each identifying nobody
 */
@LinksResolve(from = "procurements[].engagements[]", to = "engagements[].id")
@LinksResolve(from = "procurements[].parent", to = "vehicles[].id")
@LinksResolve(from = "vehicles[].procurement", to = "procurements[].id")
@LinksResolve(
    from = "agreements[].awardedUnder",
    to = {"procurements[].id", "vehicles[].id"})
public record Supply(
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Market> markets,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid MarketEngagement> engagements,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid ProcurementRecord> procurements,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid PurchasingVehicle> vehicles,
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Agreement> agreements,
    @Entries(max = 10_000) @DistinctBy("id")
        List<@Required @Valid PersonalBudget> personalBudgets) {
  public Supply {
    markets = markets == null ? List.of() : unmodifiableList(new ArrayList<>(markets));
    engagements = engagements == null ? List.of() : unmodifiableList(new ArrayList<>(engagements));
    procurements =
        procurements == null ? List.of() : unmodifiableList(new ArrayList<>(procurements));
    vehicles = vehicles == null ? List.of() : unmodifiableList(new ArrayList<>(vehicles));
    agreements = agreements == null ? List.of() : unmodifiableList(new ArrayList<>(agreements));
    personalBudgets =
        personalBudgets == null ? List.of() : unmodifiableList(new ArrayList<>(personalBudgets));
  }

  /** The section with nothing in it, as a reader may take one that is absent. */
  public static Supply empty() {
    return new Supply(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
