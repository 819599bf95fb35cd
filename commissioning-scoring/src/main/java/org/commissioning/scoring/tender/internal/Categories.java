package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.tender.KappaWeighting;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.Quantiles;
import org.commissioning.scoring.tender.KappaPair;

/** Kappas of a panel: each different mark is a category. */
public final class Categories {

  private final Panel panel;
  private final KappaWeighting weighting;
  private final double[] values;

  /** The categories of a panel. */
  public Categories(Panel panel, KappaWeighting weighting) {
    this.panel = panel;
    this.weighting = weighting;
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < panel.items(); i++) {
      for (double mark : panel.given(i)) {
        all.add(mark);
      }
    }
    values = all.stream().mapToDouble(Double::doubleValue).distinct().sorted().toArray();
  }

  /** How many different marks there are. */
  public int size() {
    return values.length;
  }

  private double weight(int one, int other) {
    if (one == other) {
      return 1;
    }
    double share = Math.abs(values[one] - values[other]) / (values[values.length - 1] - values[0]);
    return switch (weighting) {
      case NONE -> 0;
      case LINEAR -> 1 - share;
      case QUADRATIC -> 1 - share * share;
    };
  }

  /** Cohen's kappa of two raters, of the items that both marked. */
  public KappaPair pair(int one, int other, List<Double> confidences, Steps steps) {
    int size = values.length;
    double[][] shares = new double[size][size];
    int both = 0;
    for (int i = 0; i < panel.items(); i++) {
      if (!Double.isNaN(panel.mark(i, one)) && !Double.isNaN(panel.mark(i, other))) {
        shares[category(panel.mark(i, one))][category(panel.mark(i, other))]++;
        both++;
      }
    }
    if (both == 0) {
      String reason = "they marked no item both";
      return new KappaPair(
          panel.rater(one), panel.rater(other), 0, 0, 0, Figure.none(reason), Figure.none(reason));
    }
    double[] rows = new double[size];
    double[] columns = new double[size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        shares[a][b] /= both;
        rows[a] += shares[a][b];
        columns[b] += shares[a][b];
      }
    }
    double observed = 0;
    double expected = 0;
    double[] rowWeights = new double[size];
    double[] columnWeights = new double[size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        double weight = weight(a, b);
        observed += weight * shares[a][b];
        expected += weight * rows[a] * columns[b];
        rowWeights[a] += weight * columns[b];
        columnWeights[b] += weight * rows[a];
      }
    }
    if (sameMark(rows) && sameMark(columns) && category(rows) == category(columns)) {
      String reason = "both gave every item the same one mark";
      return new KappaPair(
          panel.rater(one),
          panel.rater(other),
          both,
          observed,
          expected,
          Figure.none(reason),
          Figure.none(reason));
    }
    double found = observed;
    double chance = expected;
    double kappa = (found - chance) / (1 - chance);
    double variance = 0;
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        double term =
            weight(a, b) * (1 - chance) - (rowWeights[a] + columnWeights[b]) * (1 - found);
        variance += shares[a][b] * term * term;
      }
    }
    double rest = found * chance - 2 * chance + found;
    variance = Math.max(variance - rest * rest, 0);
    double error = Math.sqrt(variance / both) / ((1 - chance) * (1 - chance));
    steps.part(() -> panel.rater(one) + " and " + panel.rater(other));
    steps.add(() -> Step.fact("Agreement found, P", Digits.of(found)));
    steps.add(() -> Step.fact("Agreement by chance, Q", Digits.of(chance)));
    steps.add(
        () ->
            Symbols.of("P", found)
                .and("Q", chance)
                .step("Kappa", "(P − Q) ÷ (1 − Q)", kappa, null));
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : confidences) {
      double z = Quantiles.normalUpper((1 - confidence) / 2);
      Interval interval =
          new Interval(confidence, kappa - z * error, Math.min(kappa + z * error, 1));
      intervals.add(interval);
      Symbols symbols = Symbols.of("κ", kappa).and("z", z).and("s", error);
      String level = Digits.of(confidence * 100) + "% ";
      steps.add(() -> symbols.step(level + "lower limit", "κ − z × s", interval.lower(), null));
      steps.add(
          () -> symbols.step(level + "upper limit", "min(κ + z × s, 1)", interval.upper(), null));
    }
    return new KappaPair(
        panel.rater(one),
        panel.rater(other),
        both,
        found,
        chance,
        Figure.of(kappa),
        Figure.of(List.copyOf(intervals)));
  }

  private static boolean sameMark(double[] shares) {
    return Arrays.stream(shares).filter(share -> share > 0).count() == 1;
  }

  private static int category(double[] shares) {
    int at = 0;
    while (shares[at] == 0) {
      at++;
    }
    return at;
  }

  private int category(double mark) {
    return Arrays.binarySearch(values, mark);
  }

  /** Fleiss's kappa; every item must have the same number of marks. */
  public Figure<Double> fleiss(Steps steps) {
    int[] counts = new int[values.length];
    int marks = panel.given(0).length;
    double agreeing = 0;
    for (int i = 0; i < panel.items(); i++) {
      double[] given = panel.given(i);
      if (given.length != marks) {
        return Figure.none("items have different numbers of marks");
      }
      int[] here = new int[values.length];
      for (double mark : given) {
        here[category(mark)]++;
        counts[category(mark)]++;
      }
      for (int count : here) {
        agreeing += (double) count * (count - 1);
      }
    }
    if (marks < 2) {
      return Figure.none("every item has a single mark");
    }
    if (values.length == 1) {
      return Figure.none("all marks are the same");
    }
    double all = (double) panel.items() * marks;
    double observed = agreeing / (all * (marks - 1));
    double expected = 0;
    for (int count : counts) {
      expected += count / all * (count / all);
    }
    double chance = expected;
    double kappa = (observed - chance) / (1 - chance);
    steps.part(() -> "All raters, by Fleiss, unweighted");
    steps.add(() -> Step.fact("Pairs of marks that are the same, P", Digits.of(observed)));
    steps.add(() -> Step.fact("By chance, Q", Digits.of(chance)));
    steps.add(
        () ->
            Symbols.of("P", observed)
                .and("Q", chance)
                .step("Kappa", "(P − Q) ÷ (1 − Q)", kappa, null));
    return Figure.of(kappa);
  }
}
