package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Required;

/**
 * Does a new contract change so much that the existing provider may not be given it directly?
 *
 * @param on the day of the decision
 * @param change how the proposed arrangements differ from the existing contract
 */
public record ConsiderableChangeQuestion(
    @Required @Commenced("psr23-r6-10") LocalDate on, @Required @Valid ContractChange change) {}
