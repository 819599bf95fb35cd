package org.commissioning.model.equity;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * How unevenly something is shared out between groups or people: the question of the indices of
 * dispersion.
 *
 * @param groups each with its people and what one of them has on average; negative amounts have no
 *     share and are answered with the reason
 * @param aversions for Atkinson's index: how much unevenness at the lower end is minded, such as
 *     0.5, 1 and 2; empty to leave it out
 */
public record DispersionQuestion(
    @Entries(min = 1, max = 100_000) @DistinctBy("group")
        List<@Required @Valid ComparedGroup> groups,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(above = "0", max = "100") Double> aversions) {

  public DispersionQuestion {
    groups = groups == null ? List.of() : unmodifiableList(new ArrayList<>(groups));
    aversions = aversions == null ? List.of() : unmodifiableList(new ArrayList<>(aversions));
  }
}
