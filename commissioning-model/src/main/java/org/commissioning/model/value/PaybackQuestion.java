package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * After how many years has an outlay come back?
 *
 * @param basis what the amounts are stated in, and how later ones count
 * @param net what comes in less what goes out in each year; a year without is nothing
 */
public record PaybackQuestion(
    @Required @Valid ValueBasis basis,
    @Entries(min = 1, max = 1_001) @DistinctBy("year") List<@Required @Valid YearAmount> net) {
  public PaybackQuestion {
    net = net == null ? List.of() : unmodifiableList(new ArrayList<>(net));
  }
}
