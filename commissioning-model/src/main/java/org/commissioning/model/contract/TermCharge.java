package org.commissioning.model.contract;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is due under an agreement as long as it runs.
 *
 * @param id by which the rest of a document refers to it
 * @param amount how much at a time, 0 or above
 * @param everyMonths for how many months it is due each time; null if it is due once
 * @param from the first day for which it is due; null for the start of the term
 * @param to the last day; null for the end of the term, however long it runs
 * @param optional whether it is due only if an option to have more is taken up
 */
@Chronological({"from", "to"})
public record TermCharge(
    @Required @Id String id,
    @Required @Valid Money amount,
    @Nullable @WholeNumber(min = 1, max = 120) Integer everyMonths,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Required Boolean optional) {}
