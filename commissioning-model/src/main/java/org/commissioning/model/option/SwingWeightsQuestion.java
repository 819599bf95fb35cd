package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * Which weights follow from what swings from worst to best are worth?
 *
 * @param criteria the criteria with their ranges
 */
@SwingsSound
public record SwingWeightsQuestion(
    @Entries(min = 1, max = 200) @DistinctBy("id") List<@Required @Valid SwingCriterion> criteria) {
  public SwingWeightsQuestion {
    criteria = criteria == null ? List.of() : unmodifiableList(new ArrayList<>(criteria));
  }
}
