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
 * An option with its scores.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param doesNothing whether it is to go on as now, or to do nothing; null if it is not
 * @param scores how it does on each criterion
 */
public record AppraisedOption(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Nullable Boolean doesNothing,
    @Entries(min = 1, max = 200) @DistinctBy("criterion")
        List<@Required @Valid CriterionScore> scores) {
  public AppraisedOption {
    scores = scores == null ? List.of() : unmodifiableList(new ArrayList<>(scores));
  }
}
