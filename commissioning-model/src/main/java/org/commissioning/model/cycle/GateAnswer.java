package org.commissioning.model.cycle;

import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a gate of a body's own.
 *
 * @param gate the gate, as the body's policy names it
 * @param passed whether its question is answered with yes
 * @param on when it was answered
 * @param by who answered; null if not recorded
 * @param reason why
 */
public record GateAnswer(
    @Required @Id String gate,
    @Required Boolean passed,
    @Required LocalDate on,
    @Nullable @Id String by,
    @Required @Text(max = 2_000) String reason) {}
