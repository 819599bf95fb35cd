package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid for a period under the mechanisms of an agreement, given what was delivered:
 * the question that a contract payment answers.
 *
 * @param from the first day of the period
 * @param to its last day
 * @param vat what all amounts say about value added tax
 * @param rounding how each line is brought to whole minor units (pence)
 * @param most the most that is paid for the period, whatever the mechanisms say; null for no limit
 * @param mechanisms how money becomes due
 * @param delivered what the provider did
 */
@Chronological({"from", "to"})
@LinksResolve(
    from = "delivered[].mechanism",
    to = "mechanisms[].id",
    target = "the id of a mechanism")
@LinksResolve(
    from = "mechanisms[].appliesTo[]",
    to = "mechanisms[].id",
    target = "the id of a mechanism")
@PayableTerms
public record PaymentQuestion(
    @Required LocalDate from,
    @Required LocalDate to,
    @Required VatTreatment vat,
    @Required MoneyRounding rounding,
    @Nullable @Valid Money most,
    @Entries(min = 1, max = 100) @DistinctBy("id")
        List<@Required @Valid PaymentMechanism> mechanisms,
    @Entries(max = 10_000) List<@Required @Valid Delivered> delivered) {
  public PaymentQuestion {
    mechanisms = mechanisms == null ? List.of() : unmodifiableList(new ArrayList<>(mechanisms));
    delivered = delivered == null ? List.of() : unmodifiableList(new ArrayList<>(delivered));
  }
}
