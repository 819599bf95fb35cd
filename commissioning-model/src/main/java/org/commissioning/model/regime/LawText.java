package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.reference.Source;

/**
 * The text of a law that was read for a rule. It confirms the rule for the day that it shows and
 * for no later one.
 *
 * @param asOf the day as of which the text shows the law
 * @param source where the text stands
 */
public record LawText(@Required LocalDate asOf, @Required @Valid Source source) {}
