package org.commissioning.model.value;

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
 * A benefit with the chain that leads to it and the agencies it goes to.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param chain how the population becomes outcomes
 * @param value what an outcome is worth
 * @param timing when it comes and how it fades
 * @param agencies to whom it goes
 * @param grades of the evidence behind its parts; none where the correction itself is given
 */
public record AgencyBenefit(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Valid OutcomeChain chain,
    @Required @Valid OutcomeValue value,
    @Required @Valid BenefitTiming timing,
    @Entries(min = 1, max = 100) @DistinctBy("agency") List<@Required @Valid AgencyPart> agencies,
    @Entries(max = 100) List<@Required @Id String> grades) {
  public AgencyBenefit {
    agencies = agencies == null ? List.of() : unmodifiableList(new ArrayList<>(agencies));
    grades = grades == null ? List.of() : unmodifiableList(new ArrayList<>(grades));
  }
}
