package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a tender scored on one criterion, as a supplier is told.
 *
 * @param criterion the criterion's id
 * @param parent its parent's id; null at the top
 * @param name what is judged
 * @param available the points that it carries; null if importance has no numbers
 * @param mark the mark on the criterion's scale; null if it is not marked
 * @param points the points, or the sub-total of its sub-criteria
 * @param how how the score comes about: the scale, or the formula
 * @param inputs what a formula looked at beside this tender, or that it is withheld
 * @param explanation why it scored that; null if it is missing
 */
public record SummaryScore(
    String criterion,
    @Nullable String parent,
    String name,
    @Nullable Exact available,
    @Nullable Figure<Exact> mark,
    Figure<Exact> points,
    String how,
    List<String> inputs,
    @Nullable String explanation) {

  public SummaryScore {
    inputs = List.copyOf(inputs);
  }
}
