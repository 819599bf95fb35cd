package org.commissioning.model.contract;

import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.outcome.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What is watched while an agreement runs.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param measure the measure of an outcome that it follows; null if it follows none
 * @param definition how it is counted; null if the measure says so, or in a draft
 * @param polarity which way is better; null if the measure says so, or in a draft
 * @param target what is to be reached; null if nothing is set
 * @param everyMonths how often it is reported, in months; null if not settled
 */
public record AgreementIndicator(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String measure,
    @Nullable @Text(max = 5_000) String definition,
    @Nullable Polarity polarity,
    @Nullable @Finite Double target,
    @Nullable @WholeNumber(min = 1, max = 1_200) Integer everyMonths) {}
