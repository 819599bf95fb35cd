package org.commissioning.scoring.option.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.ObservedWeight;

/** Weights in proportion to how much criteria tell. */
public final class Observed {

  private Observed() {}

  /** Each criterion's share of what all tell; not calculable if none tells anything. */
  public static Figure<List<ObservedWeight>> weights(Grid grid, double[] tells, Steps steps) {
    double sum = 0;
    for (double one : tells) {
      sum += one;
    }
    steps.part(() -> "Weights");
    if (!(sum > 0)) {
      String reason = "all options are alike on every criterion";
      steps.add(() -> Step.fact("Not calculable", reason));
      return Figure.none(reason);
    }
    double total = sum;
    List<ObservedWeight> weights = new ArrayList<>();
    for (int j = 0; j < tells.length; j++) {
      String criterion = grid.criteria().get(j);
      double one = tells[j];
      weights.add(new ObservedWeight(criterion, one, one / total));
      steps.add(
          () -> Symbols.of("d", one).and("D", total).step(criterion, "d ÷ D", one / total, null));
    }
    return Figure.of(List.copyOf(weights));
  }

  /** What to know of weights that nobody chose. */
  public static List<String> notes(Grid grid) {
    List<String> notes = new ArrayList<>();
    List<String> constant = Ranking.constant(grid);
    if (!constant.isEmpty()) {
      notes.add(
          "All options are alike on "
              + String.join(", ", constant)
              + ", which has no weight here, however much it matters.");
    }
    notes.add(
        "These weights say how much the scores tell these options apart, not how much the criteria"
            + " matter to anybody.");
    return notes;
  }
}
