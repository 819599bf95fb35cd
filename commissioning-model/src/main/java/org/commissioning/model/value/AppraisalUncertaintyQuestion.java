package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * How far may the net present value come out otherwise, and on which line does it hang?
 *
 * @param appraisal the costs and benefits as stated
 * @param ranges how far lines may differ; a line without is taken as sure
 * @param draws how many draws to make; null for 100,000
 * @param seed from which the draws follow; null for 1
 */
@LinksResolve(from = "ranges[].line", to = "appraisal.lines[].id", target = "the id of a line")
public record AppraisalUncertaintyQuestion(
    @Required @Valid PresentValueQuestion appraisal,
    @Entries(min = 1, max = 200) @DistinctBy("line") List<@Required @Valid LineRange> ranges,
    @Nullable @WholeNumber(min = 100, max = 10_000_000) Integer draws,
    @Nullable @WholeNumber(min = 0, max = 1_000_000_000) Integer seed) {
  public AppraisalUncertaintyQuestion {
    ranges = ranges == null ? List.of() : unmodifiableList(new ArrayList<>(ranges));
  }
}
