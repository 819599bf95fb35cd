package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.value.ValueBasis;
import org.jspecify.annotations.Nullable;

/**
 * Should the body deliver a service itself, have others do it, or both?
 *
 * @param basis what the amounts are stated in, and how later ones count
 * @param options the ways of delivering, each with its whole-life costs, quality and risks
 * @param weighing how cost and quality count beside each other
 * @param asNowAbsent why no option goes on as now; null if one does
 * @param conflicts the interests that those who appraise have in the answer; at least that of an
 *     in-house team where it may deliver
 * @param decidingBody the body with the mandate to decide; null if that is not settled
 * @param mandateLimit the greatest value that it may decide; null if there is no limit
 */
@InterestRecorded
@WeighingSound
public record MakeOrBuyQuestion(
    @Required @Valid ValueBasis basis,
    @Entries(min = 2, max = 50) @DistinctBy("id") List<@Required @Valid DeliveryCase> options,
    @Required @Valid CostQualityWeighing weighing,
    @Nullable @Text(max = 2_000) String asNowAbsent,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid Conflict> conflicts,
    @Nullable @Id String decidingBody,
    @Nullable @Valid Money mandateLimit) {
  public MakeOrBuyQuestion {
    options = options == null ? List.of() : unmodifiableList(new ArrayList<>(options));
    conflicts = conflicts == null ? List.of() : unmodifiableList(new ArrayList<>(conflicts));
  }
}
