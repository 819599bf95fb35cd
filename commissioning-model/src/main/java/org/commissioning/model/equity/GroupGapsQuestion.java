package org.commissioning.model.equity;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.outcome.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * How far groups lie apart: the question that gaps between groups answer. The groups need no order.
 *
 * @param groups the groups that are compared, at least two
 * @param polarity which way the measure is better; without a judgement there is no best group, and
 *     gaps that need one are not calculable unless a reference is named
 * @param reference the group that the others are held against; null for the best
 */
@LinksResolve(from = "reference", to = "groups[].group", target = "the name of one of the groups")
public record GroupGapsQuestion(
    @Entries(min = 2, max = 10_000) @DistinctBy("group")
        List<@Required @Valid ComparedGroup> groups,
    @Required Polarity polarity,
    @Nullable @Text(max = 200, oneLine = true) String reference) {

  public GroupGapsQuestion {
    groups = groups == null ? List.of() : unmodifiableList(new ArrayList<>(groups));
  }
}
