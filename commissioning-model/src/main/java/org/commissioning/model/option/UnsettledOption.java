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
import org.jspecify.annotations.Nullable;

/**
 * An option with scores that need not be settled.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param scores how it does on each criterion
 */
public record UnsettledOption(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Entries(min = 1, max = 50) @DistinctBy("criterion")
        List<@Required @Valid UnsettledScore> scores) {
  public UnsettledOption {
    scores = scores == null ? List.of() : unmodifiableList(new ArrayList<>(scores));
  }
}
