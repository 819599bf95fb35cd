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
 * How far do raters who sort items into categories agree, beyond chance?
 *
 * @param marks the marks that were given; each different mark is a category
 * @param weighting how much of an agreement two different marks are
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
public record KappaQuestion(
    @Entries(min = 1, max = 20_000) @DistinctBy({"item", "rater"})
        List<@Required @Valid PanelMark> marks,
    @Required KappaWeighting weighting,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public KappaQuestion {
    marks = marks == null ? List.of() : unmodifiableList(new ArrayList<>(marks));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
