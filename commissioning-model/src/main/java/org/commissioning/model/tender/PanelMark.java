package org.commissioning.model.tender;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * What one rater gave one item. A rater who gave an item no mark has no entry for it: a missing
 * mark is never a category of its own.
 *
 * @param item what was marked: an answer of a tender, a case, a home
 * @param rater who marked it
 * @param mark the mark, or the number that stands for a category
 */
public record PanelMark(
    @Required @Id String item,
    @Required @Id String rater,
    @Required @Decimal(min = "0", max = "1000000") BigDecimal mark) {}
