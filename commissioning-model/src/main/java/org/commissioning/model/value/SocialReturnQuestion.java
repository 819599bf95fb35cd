package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * What social value comes back for what is put in?
 *
 * @param basis what the amounts are stated in, and how later ones count
 * @param inputs what is put in, by year
 * @param outcomes what comes of it
 */
public record SocialReturnQuestion(
    @Required @Valid ValueBasis basis,
    @Entries(min = 1, max = 101) @DistinctBy("year") List<@Required @Valid YearAmount> inputs,
    @Entries(min = 1, max = 1_000) @DistinctBy("id")
        List<@Required @Valid SocialOutcome> outcomes) {
  public SocialReturnQuestion {
    inputs = inputs == null ? List.of() : unmodifiableList(new ArrayList<>(inputs));
    outcomes = outcomes == null ? List.of() : unmodifiableList(new ArrayList<>(outcomes));
  }
}
