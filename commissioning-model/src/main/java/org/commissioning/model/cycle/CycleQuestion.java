package org.commissioning.model.cycle;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A case and the day on which its gates are looked at.
 *
 * @param asOf the day: what the record dates later is passed over
 * @param commissioningCase the case
 * @param policy the gates; null for the policy to start from
 */
public record CycleQuestion(
    @Required LocalDate asOf,
    @Required @Valid CommissioningCase commissioningCase,
    @Nullable @Valid GatePolicy policy) {}
