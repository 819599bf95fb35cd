package org.commissioning.model.resource;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;

/**
 * The part of an overspend or underspend of a pooled fund that falls to one body.
 *
 * @param party the body
 * @param percent its part
 */
public record RiskShare(@Required @Id String party, @Required @Percent BigDecimal percent) {}
