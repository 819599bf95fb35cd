package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * What do options that last for different numbers of years cost a year?
 *
 * @param basis what the amounts are stated in, and how later ones count
 * @param options the options
 */
@CostsWithinLife
public record AnnualCostQuestion(
    @Required @Valid ValueBasis basis,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid LivedOption> options) {
  public AnnualCostQuestion {
    options = options == null ? List.of() : unmodifiableList(new ArrayList<>(options));
  }
}
