package org.commissioning.scoring.disclosure;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * A line of a table as it may be published.
 *
 * @param label what it is about
 * @param kind what kind of line it is
 * @param counts one for each column, rounded where the rules round; none where it is hidden
 * @param total of the row; none where it is hidden, or where no totals of rows are published
 */
public record PublishedLine(
    String label, LineKind kind, List<Figure<Long>> counts, Figure<Long> total) {

  public PublishedLine {
    counts = List.copyOf(counts);
  }
}
