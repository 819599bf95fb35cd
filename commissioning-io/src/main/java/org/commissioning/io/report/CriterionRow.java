package org.commissioning.io.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;

/**
 * A criterion at its place in a table: a whole before its parts, as published.
 *
 * @param criterion the criterion
 * @param depth 0 at the top
 * @param whole true if it is made up of sub-criteria
 */
record CriterionRow(AwardCriterion criterion, int depth, boolean whole) {

  private static final int DEEPEST_INDENT = 5;

  /** Every criterion, sub-criteria straight after what they are part of. */
  static List<CriterionRow> of(List<AwardCriterion> criteria) {
    Map<String, List<AwardCriterion>> parts = new HashMap<>();
    List<AwardCriterion> tops = new ArrayList<>();
    for (AwardCriterion criterion : criteria) {
      if (criterion.parent() == null) {
        tops.add(criterion);
      } else {
        parts.computeIfAbsent(criterion.parent(), id -> new ArrayList<>()).add(criterion);
      }
    }
    List<CriterionRow> rows = new ArrayList<>();
    Deque<CriterionRow> waiting = new ArrayDeque<>();
    push(waiting, tops, 0, parts);
    while (!waiting.isEmpty()) {
      CriterionRow row = waiting.pop();
      rows.add(row);
      push(waiting, parts.getOrDefault(row.criterion.id(), List.of()), row.depth + 1, parts);
    }
    return rows;
  }

  private static void push(
      Deque<CriterionRow> waiting,
      List<AwardCriterion> criteria,
      int depth,
      Map<String, List<AwardCriterion>> parts) {
    for (int i = criteria.size() - 1; i >= 0; i--) {
      AwardCriterion criterion = criteria.get(i);
      waiting.push(new CriterionRow(criterion, depth, parts.containsKey(criterion.id())));
    }
  }

  /** True for a criterion that is passed or failed and carries no points. */
  boolean gate() {
    return criterion.assessment() instanceof Assessment.PassFail;
  }

  /** Writes the heading of its row. */
  void heading(Html html) {
    heading(html, "");
  }

  /** Writes the heading of its row, with where its scores come from. */
  void heading(Html html, String basis) {
    html.open("th", "scope", "row", "class", "depth-" + Math.min(depth, DEEPEST_INDENT));
    html.said(criterion.name());
    if (whole) {
      html.text(" ").element("span", "sub-total", "class", "aside");
    } else if (gate()) {
      html.text(" ").element("span", "pass or fail", "class", "aside");
    } else if (!basis.isEmpty()) {
      html.text(" ").open("span", "class", "aside").said(basis).close();
    }
    html.close();
  }
}
