package org.commissioning.model.disclosure;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher hides and rounds so that nobody is recognised in a small number.
 *
 * @param id its name in documents
 * @param title what people call it
 * @param hiddenUpTo counts from 1 to this one are hidden; 0 hides none
 * @param zeros whether a nought may be shown
 * @param roundedTo every count that is shown is a multiple of this; null for no rounding
 * @param rounding how counts are rounded; null for to the nearest where there is a base
 * @param combined whether a figure made of many counts is shown although one of them is hidden;
 *     null for withheld
 * @param source who made the rules; null if they are one's own
 */
@RequiredWhen(component = "roundedTo", when = "rounding", equalTo = "nearest")
@RequiredWhen(component = "roundedTo", when = "rounding", equalTo = "random")
public record DisclosureRules(
    @Required @Id String id,
    @Required @Text(max = 200, oneLine = true) String title,
    @Required @WholeNumber(min = 0, max = 1000) Integer hiddenUpTo,
    @Required ZeroCells zeros,
    @Nullable @WholeNumber(min = 2, max = 1000) Integer roundedTo,
    @Nullable CountRounding rounding,
    @Nullable CombinedFigures combined,
    @Nullable @Valid Source source) {}
