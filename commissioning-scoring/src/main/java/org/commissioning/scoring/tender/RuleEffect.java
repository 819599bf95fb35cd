package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * What a rule that moves figures after the formula has decided.
 *
 * @param rule "rounding" or "clipping"
 * @param firstWithout who would be first without it, by id
 * @param winnerChanges true if that is someone else
 * @param orderChanges true if the order of any two tenders is different without it
 */
public record RuleEffect(
    String rule, Figure<List<String>> firstWithout, boolean winnerChanges, boolean orderChanges) {}
