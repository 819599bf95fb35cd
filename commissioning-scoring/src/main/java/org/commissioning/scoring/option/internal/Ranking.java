package org.commissioning.scoring.option.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.option.RankedOption;

/** Options in places by a score. */
public final class Ranking {

  private Ranking() {}

  /**
   * Options with their places, in the order of the question.
   *
   * @param higher whether more is better
   */
  public static List<RankedOption> of(Grid grid, double[] scores, boolean higher) {
    double[] turned = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      turned[i] = higher ? scores[i] : -scores[i];
    }
    int[] places = Values.places(turned);
    List<RankedOption> ranked = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      ranked.add(new RankedOption(grid.options().get(i).id(), scores[i], places[i]));
    }
    return ranked;
  }

  /** The ids of the criteria on which all options are alike. */
  public static List<String> constant(Grid grid) {
    List<String> constant = new ArrayList<>();
    for (int j = 0; j < grid.criteria().size(); j++) {
      if (grid.lowest(j) == grid.highest(j)) {
        constant.add(grid.criteria().get(j));
      }
    }
    return constant;
  }

  /** What to know of weights that miss their total by rounding; empty if they do not. */
  public static List<String> offTotal(AppraisalQuestion question) {
    Double total = question.weightTotal();
    double sum = question.criteria().stream().mapToDouble(AppraisalCriterion::weight).sum();
    if (total == null || Math.abs(sum - total) <= Values.LEVEL * Math.max(total, 1)) {
      return List.of();
    }
    return List.of(
        "The weights add up to "
            + Digits.of(sum)
            + " and not to "
            + Digits.of(total)
            + "; they are taken in proportion.");
  }

  /** What to know of criteria that tell nothing, and of scales that come from the options. */
  public static List<String> notes(Grid grid, AppraisalQuestion question, boolean relative) {
    List<String> notes = new ArrayList<>(offTotal(question));
    List<String> constant = constant(grid);
    if (!constant.isEmpty()) {
      notes.add(
          "All options are alike on "
              + String.join(", ", constant)
              + ", which tells nothing between them.");
    }
    if (relative || question.criteria().stream().anyMatch(c -> c.scale() == null)) {
      notes.add(
          "Scores are taken in relation to these options, so the order of two may turn round when"
              + " a third comes or goes.");
    }
    return notes;
  }
}
