package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * How many of some lots one bidder may be awarded.
 *
 * @param lots the lots
 * @param atMost the most of them that go to one bidder
 */
public record LotLimit(
    @Entries(min = 1, max = 1_000) @DistinctBy List<@Required @Id String> lots,
    @Required @WholeNumber(min = 1, max = 1_000) Integer atMost) {

  public LotLimit {
    lots = lots == null ? List.of() : unmodifiableList(new ArrayList<>(lots));
  }
}
