package org.commissioning.model.need;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * How prevalence is taken to change.
 *
 * @param scenario its name: as now, falling
 * @param annualChangeShare the change from year to year as a share: −0.01 for one per cent less
 */
public record PrevalenceScenario(
    @Required @Text(max = 200, oneLine = true) String scenario,
    @Required @Real(min = "-0.5", max = "0.5") Double annualChangeShare) {}
