package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.Quantiles;
import org.commissioning.scoring.tender.IntraclassForm;
import org.jspecify.annotations.Nullable;

/** The six intraclass correlations of a panel in which every rater marked every item. */
public final class Intraclass {

  private static final List<String> FORMS =
      List.of("ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)");

  private static final List<String> MEANINGS =
      List.of(
          "One rater, each item marked by other raters",
          "One rater, the same raters for all items, absolute agreement",
          "One rater, the same raters for all items, constant differences left out",
          "The mean of the raters, each item marked by other raters",
          "The mean of the raters, the same raters for all items, absolute agreement",
          "The mean of the raters, the same raters for all items, constant differences left out");

  /** One rater's forms come first, those of the mean of all follow. */
  private static final int SINGLE = 3;

  private final Panel panel;
  private final double items;
  private final double raters;
  private double betweenItems;
  private double withinItems;
  private double betweenRaters;
  private double left;

  private Intraclass(Panel panel) {
    this.panel = panel;
    this.items = panel.items();
    this.raters = panel.raters();
  }

  /** The six, each not calculable with the reason if the marks do not allow it. */
  public static List<IntraclassForm> forms(Panel panel, List<Double> confidences, Steps steps) {
    String reason = missing(panel);
    if (reason != null) {
      String why = reason;
      steps.part(() -> "Coefficients");
      steps.add(() -> Step.fact("None", why));
      return none(why);
    }
    Intraclass squares = new Intraclass(panel);
    squares.meanSquares(steps);
    if (squares.betweenItems + squares.betweenRaters + squares.left == 0) {
      return none("no mark differs from another");
    }
    return squares.all(confidences, steps);
  }

  private static @Nullable String missing(Panel panel) {
    if (panel.items() < 2) {
      return "one item says nothing of how items differ";
    }
    if (panel.raters() < 2) {
      return "one rater agrees with nobody";
    }
    long missing = panel.missing();
    if (missing > 0) {
      return missing == 1
          ? "one mark is missing, and every rater must have marked every item"
          : missing + " marks are missing, and every rater must have marked every item";
    }
    return null;
  }

  private static List<IntraclassForm> none(String reason) {
    List<IntraclassForm> forms = new ArrayList<>();
    for (int f = 0; f < FORMS.size(); f++) {
      forms.add(
          new IntraclassForm(
              FORMS.get(f), MEANINGS.get(f), Figure.none(reason), Figure.none(reason)));
    }
    return forms;
  }

  private void meanSquares(Steps steps) {
    int n = panel.items();
    int k = panel.raters();
    double[] itemMeans = new double[n];
    double[] raterMeans = new double[k];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      for (int r = 0; r < k; r++) {
        itemMeans[i] += panel.mark(i, r) / k;
        raterMeans[r] += panel.mark(i, r) / n;
        mean += panel.mark(i, r) / (n * (double) k);
      }
    }
    double within = 0;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      betweenItems += k * square(itemMeans[i] - mean) / (n - 1);
      for (int r = 0; r < k; r++) {
        within += square(panel.mark(i, r) - itemMeans[i]);
        rest += square(panel.mark(i, r) - itemMeans[i] - raterMeans[r] + mean);
      }
    }
    for (int r = 0; r < k; r++) {
      betweenRaters += n * square(raterMeans[r] - mean) / (k - 1);
    }
    withinItems = within / (n * (k - 1.0));
    left = rest / ((n - 1.0) * (k - 1.0));
    clean();
    steps.part(() -> "Mean squares");
    steps.add(() -> Step.fact("Between items, B", Digits.of(betweenItems)));
    steps.add(() -> Step.fact("Within items, W", Digits.of(withinItems)));
    steps.add(() -> Step.fact("Between raters, J", Digits.of(betweenRaters)));
    steps.add(() -> Step.fact("Left, E", Digits.of(left)));
  }

  /** What is nothing but the rounding of means becomes nothing. */
  private void clean() {
    double largest = 0;
    for (int i = 0; i < panel.items(); i++) {
      for (int r = 0; r < panel.raters(); r++) {
        largest = Math.max(largest, panel.mark(i, r));
      }
    }
    double nothing = square(largest * 1e-13 * Math.sqrt(items * raters));
    betweenItems = betweenItems <= nothing ? 0 : betweenItems;
    withinItems = withinItems <= nothing ? 0 : withinItems;
    betweenRaters = betweenRaters <= nothing ? 0 : betweenRaters;
    left = left <= nothing ? 0 : left;
  }

  private static double square(double x) {
    return x * x;
  }

  private List<IntraclassForm> all(List<Double> confidences, Steps steps) {
    double one = ratio(betweenItems, withinItems);
    double three = ratio(betweenItems, left);
    double twoBelow = betweenItems + (raters - 1) * left + raters * (betweenRaters - left) / items;
    double two = (betweenItems - left) / twoBelow;
    steps.part(() -> "Coefficients of one rater");
    Symbols symbols =
        Symbols.of("B", betweenItems)
            .and("W", withinItems)
            .and("J", betweenRaters)
            .and("E", left)
            .and("k", raters)
            .and("n", items);
    if (betweenItems + withinItems > 0) {
      steps.add(() -> symbols.step(FORMS.get(0), "(B − W) ÷ (B + (k − 1) × W)", one, null));
    }
    steps.add(
        () ->
            symbols.step(FORMS.get(1), "(B − E) ÷ (B + (k − 1) × E + k × (J − E) ÷ n)", two, null));
    if (betweenItems + left > 0) {
      steps.add(() -> symbols.step(FORMS.get(2), "(B − E) ÷ (B + (k − 1) × E)", three, null));
    }
    double[] values = {one, two, three};
    boolean[] exist = {
      betweenItems + withinItems > 0, twoBelow > 0, betweenItems + left > 0,
    };
    String reason = "neither items nor what is left of the marks differ";
    List<IntraclassForm> forms = new ArrayList<>();
    for (int f = 0; f < SINGLE; f++) {
      int form = f;
      Figure<Double> value = exist[f] ? Figure.of(values[f]) : Figure.none(reason);
      Figure<List<Interval>> intervals =
          exist[f]
              ? intervals(confidences, confidence -> limits(form, values[form], confidence))
              : Figure.none(reason);
      forms.add(new IntraclassForm(FORMS.get(f), MEANINGS.get(f), value, intervals));
    }
    steps.part(() -> "Coefficients of the mean of all raters");
    for (int f = 0; f < SINGLE; f++) {
      int form = f;
      Figure<Double> value = exist[f] ? stepped(values[f]) : Figure.none(reason);
      value
          .toOptional()
          .ifPresent(
              mean ->
                  steps.add(
                      () ->
                          Symbols.of("k", raters)
                              .and("R", values[form])
                              .step(
                                  FORMS.get(SINGLE + form),
                                  "k × R ÷ (1 + (k − 1) × R)",
                                  mean,
                                  null)));
      Figure<List<Interval>> intervals =
          value.toOptional().isPresent()
              ? intervals(
                  confidences,
                  confidence -> {
                    double[] limits = limits(form, values[form], confidence);
                    if (limits == null) {
                      return null;
                    }
                    Figure<Double> lower = stepped(limits[0]);
                    Figure<Double> upper = stepped(limits[1]);
                    return lower.toOptional().isPresent() && upper.toOptional().isPresent()
                        ? new double[] {lower.orElseThrow(), upper.orElseThrow()}
                        : null;
                  })
              : Figure.none(reason);
      forms.add(
          new IntraclassForm(FORMS.get(SINGLE + f), MEANINGS.get(SINGLE + f), value, intervals));
    }
    return forms;
  }

  private double ratio(double between, double within) {
    return (between - within) / (between + (raters - 1) * within);
  }

  /** From one rater to the mean of all; there is none where items do not differ at all. */
  private Figure<Double> stepped(double single) {
    double below = 1 + (raters - 1) * single;
    return below > 1e-12
        ? Figure.of(raters * single / below)
        : Figure.none("items do not differ in the mean of their marks");
  }

  private interface Limits {
    double @Nullable [] at(double confidence);
  }

  private static Figure<List<Interval>> intervals(List<Double> confidences, Limits limits) {
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : confidences) {
      double[] pair = limits.at(confidence);
      if (pair == null) {
        return Figure.none("items hardly differ, so that there are no limits");
      }
      intervals.add(new Interval(confidence, pair[0], pair[1]));
    }
    return Figure.of(List.copyOf(intervals));
  }

  /** The limits of Shrout and Fleiss, written so that nothing is divided by what may be 0. */
  private double @Nullable [] limits(int form, double value, double confidence) {
    double tail = (1 - confidence) / 2;
    double n1 = items - 1;
    if (betweenItems == 0) {
      return null;
    }
    if (form == 1) {
      double a = raters * value * betweenRaters;
      double b = (items * (1 + (raters - 1) * value) - raters * value) * left;
      double below = n1 * a * a + b * b;
      if (below == 0) {
        return null;
      }
      double degrees = (raters - 1) * n1 * square(a + b) / below;
      if (!(degrees > 0)) {
        return null;
      }
      double[] upper = fUpper(tail, n1, degrees);
      double[] lower = fUpper(tail, degrees, n1);
      double rest = raters * betweenRaters + (raters * items - raters - items) * left;
      return finite(
          items
              * (betweenItems * upper[1] - upper[0] * left)
              / (upper[0] * rest + items * betweenItems * upper[1]),
          items
              * (lower[0] * betweenItems - lower[1] * left)
              / (lower[1] * rest + items * lower[0] * betweenItems));
    }
    double within = form == 0 ? withinItems : left;
    double degrees = form == 0 ? items * (raters - 1) : n1 * (raters - 1);
    double[] upper = fUpper(tail, n1, degrees);
    double[] lower = fUpper(tail, degrees, n1);
    return finite(
        (betweenItems * upper[1] - upper[0] * within)
            / (betweenItems * upper[1] + (raters - 1) * upper[0] * within),
        (lower[0] * betweenItems - lower[1] * within)
            / (lower[0] * betweenItems + (raters - 1) * lower[1] * within));
  }

  /** Degrees of freedom next to nothing leave no limits. */
  private static double @Nullable [] finite(double lower, double upper) {
    return Double.isFinite(lower) && Double.isFinite(upper) ? new double[] {lower, upper} : null;
  }

  /**
   * The value above which an F with these degrees of freedom lies with this probability, as a
   * numerator and a denominator, since either may be next to nothing.
   */
  private static double[] fUpper(double tail, double first, double second) {
    // An F is a ratio of the two parts of a beta; the lower part keeps the digits of both.
    double above = Quantiles.betaLower(tail, second / 2, first / 2);
    double share = Quantiles.betaUpper(tail, first / 2, second / 2);
    return new double[] {second * share, first * above};
  }
}
