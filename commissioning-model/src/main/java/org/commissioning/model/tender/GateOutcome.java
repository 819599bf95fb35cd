package org.commissioning.model.tender;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a pass/fail criterion. Until there is an outcome, whether the tender is in the
 * field cannot be determined.
 *
 * @param criterion the pass/fail criterion
 * @param passed whether the tender passed
 * @param reason why; null if not recorded
 */
public record GateOutcome(
    @Required @Id String criterion,
    @Required Boolean passed,
    @Nullable @Text(max = 20_000) String reason) {}
