package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * How far do raters agree, beyond chance, where some marks may be missing?
 *
 * @param marks the marks that were given
 * @param level what may be said of the distance between two marks
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 * @param draws how many times the items are drawn anew for the limits
 * @param seed any whole number, stated so that the draws can be repeated
 */
public record KrippendorffQuestion(
    @Entries(min = 1, max = 20_000) @DistinctBy({"item", "rater"})
        List<@Required @Valid PanelMark> marks,
    @Required MeasurementLevel level,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels,
    @Required @WholeNumber(min = 100, max = 100_000) Integer draws,
    @Required @WholeNumber(min = -999_999_999_999_999L) Long seed) {

  public KrippendorffQuestion {
    marks = marks == null ? List.of() : unmodifiableList(new ArrayList<>(marks));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
