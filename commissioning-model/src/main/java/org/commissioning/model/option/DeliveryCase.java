package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * The case for one way of delivering a service, mixed ones included.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param asNow whether it is to go on as now; null if it is not
 * @param parts who would deliver it: one part, or several for a mixed economy
 * @param costs what it costs over its whole life, by kind; a kind that another case states and this
 *     one does not makes the two incomparable
 * @param quality how good it would be, from 0 to 100, whoever delivers
 * @param risks what may go wrong
 */
@PartsMakeAWhole
public record DeliveryCase(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Nullable Boolean asNow,
    @Entries(min = 1, max = 12) @DistinctBy("model") List<@Required @Valid DeliveryPart> parts,
    @Entries(min = 1, max = 9) @DistinctBy("kind") List<@Required @Valid DeliveryCost> costs,
    @Required @Real(min = "0", max = "100") Double quality,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid DeliveryRisk> risks) {
  public DeliveryCase {
    parts = parts == null ? List.of() : unmodifiableList(new ArrayList<>(parts));
    costs = costs == null ? List.of() : unmodifiableList(new ArrayList<>(costs));
    risks = risks == null ? List.of() : unmodifiableList(new ArrayList<>(risks));
  }
}
