package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * What could be grown, and what released to pay for it?
 *
 * @param currency the one currency of all amounts
 * @param benefitUnit what benefit is counted in
 * @param programmes the programmes
 */
public record MarginalQuestion(
    @Required @CurrencyCode String currency,
    @Required @Text(max = 200, oneLine = true) String benefitUnit,
    @Entries(min = 1, max = 200) @DistinctBy("id")
        List<@Required @Valid MarginalProgramme> programmes) {
  public MarginalQuestion {
    programmes = programmes == null ? List.of() : unmodifiableList(new ArrayList<>(programmes));
  }
}
