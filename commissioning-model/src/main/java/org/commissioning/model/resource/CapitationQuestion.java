package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How money is shared out among areas by need, and how fast they move to their fair share: the
 * question that weighted capitation answers.
 *
 * @param total what is shared out, above 0
 * @param areas among whom, all with the same components of need
 * @param pace the part of the way to the target that is aimed at now, from 0 to 1; null for all of
 *     it
 * @param floorFactor the least that an area may get, in multiples of its baseline: 1.01 for growth
 *     of at least 1%; null for no floor
 * @param capFactor the most that it may get, in multiples of its baseline; null for no cap
 */
@PayableAmounts
@SameNeedComponents
@NotAbove(lesser = "floorFactor", greater = "capFactor")
public record CapitationQuestion(
    @Required @Valid Money total,
    @Entries(min = 1, max = 10_000) @DistinctBy("id") List<@Required @Valid CapitationArea> areas,
    @Nullable @Share Double pace,
    @Nullable @Real(min = "0", max = "1000") Double floorFactor,
    @Nullable @Real(min = "0", max = "1000") Double capFactor) {

  public CapitationQuestion {
    areas = areas == null ? List.of() : unmodifiableList(new ArrayList<>(areas));
  }
}
