package org.commissioning.model.decision;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * The four things that every decision to commission settles. A draft may lack any of them.
 *
 * @param service what service; null in a draft
 * @param payers who pays; empty in a draft
 * @param chooser who decides who delivers it; null in a draft
 * @param delivery who delivers it, or that this is left to the market; null in a draft
 */
public record FourBasics(
    @Nullable @Id String service,
    @Entries(max = 100) @DistinctBy List<@Required @Id String> payers,
    @Nullable @Valid Chooser chooser,
    @Nullable @Valid Delivery delivery) {
  public FourBasics {
    payers = payers == null ? List.of() : unmodifiableList(new ArrayList<>(payers));
  }
}
