package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * Money that several bodies put together to be spent as one.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param host the body that holds and accounts for it; null if not settled
 * @param from the first day; null if it is not known or not bounded
 * @param to the last day; null if it is not known or not bounded
 * @param basis the provision or agreement that allows it; null if not recorded
 * @param contributions what each body pays in; empty in a draft
 * @param riskShares how risk is shared, adding up to 100; empty if not settled
 */
@Chronological({"from", "to"})
@RiskSharesSum
@OneCurrency
public record PooledFund(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String host,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Valid Source basis,
    @Entries(max = 1_000) List<@Required @Valid FundContribution> contributions,
    @Entries(max = 100) @DistinctBy("party") List<@Required @Valid RiskShare> riskShares) {
  public PooledFund {
    contributions =
        contributions == null ? List.of() : unmodifiableList(new ArrayList<>(contributions));
    riskShares = riskShares == null ? List.of() : unmodifiableList(new ArrayList<>(riskShares));
  }
}
