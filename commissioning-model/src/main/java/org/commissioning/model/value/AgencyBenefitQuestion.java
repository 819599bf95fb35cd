package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a programme, and to whom do its benefits go?
 *
 * @param basis what the amounts are stated in, and how later ones count
 * @param confidence how costs and benefits are corrected for want of good evidence; null if no line
 *     has a grade
 * @param costs who pays what
 * @param benefits what comes of it
 */
@GradesKnown
public record AgencyBenefitQuestion(
    @Required @Valid ValueBasis basis,
    @Nullable @Valid ConfidenceScale confidence,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid AgencyCost> costs,
    @Entries(min = 1, max = 1_000) @DistinctBy("id")
        List<@Required @Valid AgencyBenefit> benefits) {
  public AgencyBenefitQuestion {
    costs = costs == null ? List.of() : unmodifiableList(new ArrayList<>(costs));
    benefits = benefits == null ? List.of() : unmodifiableList(new ArrayList<>(benefits));
  }
}
