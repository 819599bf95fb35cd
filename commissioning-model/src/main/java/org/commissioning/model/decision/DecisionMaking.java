package org.commissioning.model.decision;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a decision, in what function, when, of what value, and what empowers them.
 *
 * @param decisionMaker the body that decides; null in a draft
 * @param function the function in which it decides, such as an office or committee; null in a draft
 * @param value what the decision commits in all; null if not known
 * @param on the day on which it is made; null in a draft
 * @param jurisdiction whose law applies, as dated tables write it: GB-ENG; null if not stated
 * @param mandate what empowers the decision-maker; null in a draft
 */
public record DecisionMaking(
    @Nullable @Id String decisionMaker,
    @Nullable @Text(max = 500, oneLine = true) String function,
    @Nullable @Valid Money value,
    @Nullable LocalDate on,
    @Nullable @Text(max = 500, oneLine = true) String jurisdiction,
    @Nullable @Valid Mandate mandate) {}
