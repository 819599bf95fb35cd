package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * Who gets which lots where a bidder may not have them all, as published before tenders were
 * opened.
 *
 * @param limits how many lots one bidder may be awarded
 * @param mechanism how it is decided which lots those are, by a rule that leaves no choice
 */
@LimitedLotsOrdered
public record LotAwardRules(
    @Entries(min = 1, max = 100) List<@Required @Valid LotLimit> limits,
    @Required @Valid LotMechanism mechanism) {

  public LotAwardRules {
    limits = limits == null ? List.of() : unmodifiableList(new ArrayList<>(limits));
  }
}
