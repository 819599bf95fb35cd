package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement is worth over its whole term, with and without the options in it: the question
 * that a lifetime value answers.
 *
 * @param term how long it runs, and the rights to extend it; at most 200 years
 * @param charges what is due while it runs
 * @param vat what all amounts say about value added tax
 * @param vatPercent the rate of the tax, where it is due; null if not stated
 * @param rounding how amounts are brought to whole minor units (pence)
 */
@LifetimeStated
public record LifetimeQuestion(
    @Required @Valid Term term,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid TermCharge> charges,
    @Required VatTreatment vat,
    @Nullable @Percent BigDecimal vatPercent,
    @Required MoneyRounding rounding) {
  public LifetimeQuestion {
    charges = charges == null ? List.of() : unmodifiableList(new ArrayList<>(charges));
  }
}
