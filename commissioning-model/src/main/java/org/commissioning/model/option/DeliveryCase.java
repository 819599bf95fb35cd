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
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * The case for one way of delivering a service, mixed ones included.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param model who would deliver it, and on what footing
 * @param costs what it costs over its whole life, by kind; a kind that another case states and this
 *     one does not makes the two incomparable
 * @param quality how good it would be, from 0 to 100, whoever delivers
 * @param risks what may go wrong
 * @param suppliersAble how many suppliers are able and ready; null if not known or not bought
 */
public record DeliveryCase(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required DeliveryModel model,
    @Entries(min = 1, max = 9) @DistinctBy("kind") List<@Required @Valid DeliveryCost> costs,
    @Required @Real(min = "0", max = "100") Double quality,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid DeliveryRisk> risks,
    @Nullable @WholeNumber(min = 0, max = 100_000) Integer suppliersAble) {
  public DeliveryCase {
    costs = costs == null ? List.of() : unmodifiableList(new ArrayList<>(costs));
    risks = risks == null ? List.of() : unmodifiableList(new ArrayList<>(risks));
  }
}
