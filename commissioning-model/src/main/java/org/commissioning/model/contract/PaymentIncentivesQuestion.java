package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;

/**
 * Which behaviour earns more without a better outcome under the terms of a payment: the question
 * that payment incentives answer.
 *
 * @param payment the terms, and what was delivered in a period to start from, in at most 200
 *     entries
 * @param costs what more costs the provider, as far as it is known
 */
@LinksResolve(
    from = "costs[].mechanism",
    to = "payment.mechanisms[].id",
    target = "the id of a mechanism")
@CostsComparable
public record PaymentIncentivesQuestion(
    @Required @Valid PaymentQuestion payment,
    @Entries(max = 1_000)
        @DistinctBy(
            value = {"mechanism", "item"},
            sameWhenAbsent = "item")
        List<@Required @Valid UnitCost> costs) {
  public PaymentIncentivesQuestion {
    costs = costs == null ? List.of() : unmodifiableList(new ArrayList<>(costs));
  }
}
