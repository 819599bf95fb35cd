package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * How far do raters who each marked every item agree?
 *
 * @param marks the marks that were given
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
public record PanelQuestion(
    @Entries(min = 1, max = 20_000) @DistinctBy({"item", "rater"})
        List<@Required @Valid PanelMark> marks,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public PanelQuestion {
    marks = marks == null ? List.of() : unmodifiableList(new ArrayList<>(marks));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
