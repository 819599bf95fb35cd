package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.value.YearAmount;

/**
 * What a way of delivering costs of one kind over the years.
 *
 * @param kind the kind
 * @param amounts what falls in each year; empty says that there is nothing of the kind
 */
public record DeliveryCost(
    @Required DeliveryCostKind kind,
    @Entries(max = 1_001) @DistinctBy("year") List<@Required @Valid YearAmount> amounts) {
  public DeliveryCost {
    amounts = amounts == null ? List.of() : unmodifiableList(new ArrayList<>(amounts));
  }
}
