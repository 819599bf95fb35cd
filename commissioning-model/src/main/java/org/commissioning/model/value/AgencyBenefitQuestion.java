package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * Who pays for a programme, and to whom do its benefits go?
 *
 * @param basis what the amounts are stated in, and how later ones count
 * @param costs who pays what
 * @param benefits what comes of it
 */
public record AgencyBenefitQuestion(
    @Required @Valid ValueBasis basis,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid AgencyCost> costs,
    @Entries(min = 1, max = 1_000) @DistinctBy("id")
        List<@Required @Valid AgencyBenefit> benefits) {
  public AgencyBenefitQuestion {
    costs = costs == null ? List.of() : unmodifiableList(new ArrayList<>(costs));
    benefits = benefits == null ? List.of() : unmodifiableList(new ArrayList<>(benefits));
  }
}
