package org.commissioning.model.option.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;

/** Judges scores against criteria. Silent about what is absent or malformed in itself. */
final class ScoreGrid {

  private ScoreGrid() {}

  /** Options must be scored on all of these criteria. */
  static void complete(List<String> criteria, List<AppraisedOption> options, Faults faults) {
    Set<String> wanted = new HashSet<>(criteria);
    for (int i = 0; i < options.size(); i++) {
      AppraisedOption option = options.get(i);
      if (option == null || option.scores().isEmpty()) {
        continue;
      }
      Set<String> given = new HashSet<>();
      boolean sound = true;
      for (CriterionScore score : option.scores()) {
        sound &= score != null && wanted.contains(score.criterion());
        if (score != null) {
          given.add(score.criterion());
        }
      }
      if (!sound) {
        continue;
      }
      int missing = wanted.size() - given.size();
      if (missing > 0) {
        int first = 0;
        while (given.contains(criteria.get(first))) {
          first++;
        }
        faults.add(
            "must have a score on every criterion but "
                + (missing == 1 ? "1 is" : missing + " are")
                + " missing, the first is that of criteria["
                + first
                + "]",
            "options",
            i,
            "scores");
      }
    }
  }

  /** Scores must lie on the scales. */
  static void onScale(
      Map<String, CriterionScale> scales, List<AppraisedOption> options, Faults faults) {
    for (int i = 0; i < options.size(); i++) {
      AppraisedOption option = options.get(i);
      for (int j = 0; option != null && j < option.scores().size(); j++) {
        CriterionScore score = option.scores().get(j);
        CriterionScale scale = score == null ? null : scales.get(score.criterion());
        if (score != null
            && score.value() != null
            && scale != null
            && (score.value() < scale.lowest() || score.value() > scale.highest())) {
          faults.add(
              "must be from "
                  + text(scale.lowest())
                  + " to "
                  + text(scale.highest())
                  + " on its scale",
              "options",
              i,
              "scores",
              j,
              "value");
        }
      }
    }
  }

  static String text(double number) {
    return new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
