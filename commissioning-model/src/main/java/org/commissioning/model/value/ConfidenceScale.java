package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * By how much costs and benefits are corrected for want of good evidence. None is shipped: a
 * programme brings the one that its guidance sets.
 *
 * @param title what it is called and where it is published
 * @param rule what counts where the parts of a line have different grades
 * @param grades the grades
 */
public record ConfidenceScale(
    @Required @Text(max = 500, oneLine = true) String title,
    @Required GradeRule rule,
    @Entries(min = 1, max = 100) @DistinctBy("grade")
        List<@Required @Valid ConfidenceGrade> grades) {
  public ConfidenceScale {
    grades = grades == null ? List.of() : unmodifiableList(new ArrayList<>(grades));
  }
}
