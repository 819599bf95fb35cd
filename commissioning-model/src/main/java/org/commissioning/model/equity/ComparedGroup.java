package org.commissioning.model.equity;

import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * A group of people with what is measured of it: the people of a district, of an income band, of an
 * ethnic group.
 *
 * @param group what the group is called, unlike any other of the comparison
 * @param people how many people it has
 * @param value the measure for the group: a rate, a share, a mean
 */
public record ComparedGroup(
    @Required @Text(max = 200, oneLine = true) String group,
    @Required @Real(above = "0", max = "1e15") Double people,
    @Required @Finite Double value) {}
