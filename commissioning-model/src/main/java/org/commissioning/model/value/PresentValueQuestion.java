package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * What are costs and benefits of several years worth today?
 *
 * @param basis what the amounts are stated in, and how later ones count
 * @param lines the costs and benefits
 */
public record PresentValueQuestion(
    @Required @Valid ValueBasis basis,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid CashLine> lines) {
  public PresentValueQuestion {
    lines = lines == null ? List.of() : unmodifiableList(new ArrayList<>(lines));
  }
}
