package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * Whether those who pay are those who gain: the question that the alignment of incentives answers.
 *
 * @param funders who pays or gains, every amount over the same time and at the same prices
 */
@PayableAmounts
public record IncentiveQuestion(
    @Entries(min = 2, max = 1_000) @DistinctBy("funder")
        List<@Required @Valid FunderStake> funders) {

  public IncentiveQuestion {
    funders = funders == null ? List.of() : unmodifiableList(new ArrayList<>(funders));
  }
}
