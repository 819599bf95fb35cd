package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a service could be brought about.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param model who would deliver it, and on what footing
 * @param description what it would mean; null in a draft
 * @param cost what it would cost in all; null if that is not known
 * @param providers who could deliver it; empty if none is named
 * @param evidence what speaks to it; empty if nothing is cited
 */
public record DeliveryOption(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required DeliveryModel model,
    @Nullable @Text(max = 5_000) String description,
    @Nullable @Valid Money cost,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> providers,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence) {
  public DeliveryOption {
    providers = providers == null ? List.of() : unmodifiableList(new ArrayList<>(providers));
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
