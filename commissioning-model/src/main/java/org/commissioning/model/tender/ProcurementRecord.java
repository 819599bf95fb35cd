package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A procurement as it stands in a commissioning cycle: for which services, by which route, after
 * which engagement with the market, and with which evaluation.
 *
 * @param id by which the rest of a document refers to it
 * @param title what is bought
 * @param services the services; empty in a draft
 * @param route how the contract comes to be awarded
 * @param parent the framework or dynamic market under which it is made; null if under none
 * @param noticeOn the day of its first notice; null if there is none, or not yet
 * @param engagements the market engagements that preceded it; empty if none is recorded
 * @param evaluation the award rules, tenders and scores; null if there are none, or not yet
 */
@RequiredWhen(component = "parent", when = "route", equalTo = "framework-call-off")
@RequiredWhen(component = "parent", when = "route", equalTo = "dynamic-market")
public record ProcurementRecord(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
    @Required SourcingRoute route,
    @Nullable @Id String parent,
    @Nullable LocalDate noticeOn,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> engagements,
    @Nullable @Valid Procurement evaluation) {
  public ProcurementRecord {
    services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
    engagements = engagements == null ? List.of() : unmodifiableList(new ArrayList<>(engagements));
  }
}
