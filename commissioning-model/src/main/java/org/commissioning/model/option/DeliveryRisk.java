package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A risk of a way of delivering.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param probability that it comes about, from 0 to 1
 * @param cost what it would cost at the value of the base date
 */
public record DeliveryRisk(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "0", max = "1") Double probability,
    @Required @Real(min = "0", max = "1e15") Double cost) {}
