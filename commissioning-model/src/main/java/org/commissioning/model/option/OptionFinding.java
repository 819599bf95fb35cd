package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * What was found about one option under one criterion.
 *
 * @param option the option
 * @param criterion what it was looked at for
 * @param finding what was found
 */
public record OptionFinding(
    @Required @Id String option,
    @Required @Text(max = 500, oneLine = true) String criterion,
    @Required @Text(max = 5_000) String finding) {}
