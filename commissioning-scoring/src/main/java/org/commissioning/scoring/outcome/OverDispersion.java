package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.model.outcome.DispersionEstimator;
import org.commissioning.model.outcome.ExtremeValues;
import org.commissioning.model.outcome.FunnelArea;
import org.commissioning.model.outcome.FunnelQuestion;
import org.commissioning.model.outcome.OverDispersionQuestion;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.outcome.internal.ControlSources;
import org.commissioning.scoring.outcome.internal.DispersionSources;
import org.commissioning.scoring.statistics.internal.Quantiles;

/**
 * Whether areas differ by more than chance on the whole. If they all do, a funnel without allowance
 * makes most of them stand out, and tells nothing.
 *
 * <p><b>Formula.</b> On a scale where chance is even (√(x ÷ E) for events, asin √p for
 * proportions), y with standard error s = 1 ÷ (2√E) or 1 ÷ (2√n), y₀ for the benchmark, k areas:
 *
 * <pre>{@code
 * score                    z = (y − y₀) ÷ s
 * multiplicative           φ = Σ z² ÷ k
 * DerSimonian and Laird    τ² = max(0, (k φ − (k − 1)) ÷ (Σw − Σw² ÷ Σw)), w = 1 ÷ s²
 * Paule and Mandel         τ² with Σ (y − y₀)² ÷ (s² + τ²) = k − 1
 * adjusted score           z ÷ √max(1, φ), or (y − y₀) ÷ √(s² + τ²)
 * }</pre>
 *
 * <p><b>Units and range.</b> φ is 1 where areas differ by chance alone; τ² is 0 there, on the
 * transformed scale.
 *
 * <p><b>Assumptions.</b> Areas differ from the benchmark without order. Winsorising or truncating
 * the extremes first keeps a few true outliers from hiding themselves; it is stated which is done.
 *
 * <p><b>Edge cases.</b> Areas without a base have no score. Fewer than three areas with one:
 * nothing is calculable. If areas differ by no more than chance, nothing is adjusted.
 *
 * <p><b>Example.</b> Observed 10, 30, 5, 40, 20, 12 where 15, 20, 10, 25, 20, 10 are expected: φ is
 * 2.81 with extremes kept.
 *
 * <p><b>Reference.</b> Spiegelhalter (2005); DerSimonian and Laird (1986); Paule and Mandel (1982).
 *
 * @param question what was asked
 * @param factor the multiplicative factor φ, after extremes are dealt with
 * @param betweenVariance the additive variance τ² on the transformed scale; not calculable for the
 *     multiplicative estimator
 * @param probability how likely chance alone gives as large a φ
 * @param areas each area's score before and after
 * @param reading the answer in words
 */
public record OverDispersion(
    @JsonIgnore OverDispersionQuestion question,
    Figure<Double> factor,
    Figure<Double> betweenVariance,
    Figure<Double> probability,
    List<DispersedArea> areas,
    String reading)
    implements RestsOnCounts {

  /** The fewest areas whose spread can be judged. */
  public static final int FEWEST = 3;

  /** The method. */
  public static final Method METHOD =
      new Method(
          "over-dispersion",
          "1",
          "Over-dispersion",
          "Do areas differ by more than chance on the whole, and what is left if that is allowed for?",
          "any",
          List.of(
              ControlSources.OVERDISPERSION,
              ControlSources.DERSIMONIAN,
              ControlSources.PAULE_MANDEL));

  /** The entry in the catalogue. */
  public static final Calculation<OverDispersionQuestion, OverDispersion> CALCULATION =
      new Calculation<>(
          METHOD,
          OverDispersionQuestion.class,
          OverDispersion.class,
          OverDispersion::of,
          new OverDispersionQuestion(
              new FunnelQuestion(
                  CountedAs.RATIO,
                  List.of(
                      new FunnelArea("Aton", 10.0, 15.0),
                      new FunnelArea("Beton", 30.0, 20.0),
                      new FunnelArea("Ceton", 5.0, 10.0),
                      new FunnelArea("Deton", 40.0, 25.0),
                      new FunnelArea("Eton-on-Sea", 20.0, 20.0),
                      new FunnelArea("Feton", 12.0, 10.0)),
                  1.0,
                  null,
                  List.of(0.95),
                  null),
              DispersionEstimator.MULTIPLICATIVE,
              ExtremeValues.KEPT,
              null),
          DispersionSources.FORMULAS,
          List.of());

  private static final String NO_BASE = "it has no base: nothing is counted against";
  private static final int HALVINGS = 200;

  public OverDispersion {
    areas = List.copyOf(areas);
  }

  /**
   * Judges the spread.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static OverDispersion of(OverDispersionQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static OverDispersion evaluate(OverDispersionQuestion question, Steps steps) {
    Figure<Double> benchmark = FunnelLimits.benchmark(question.funnel(), steps);
    List<FunnelArea> based =
        question.funnel().areas().stream().filter(area -> area.base() > 0).toList();
    if (!(benchmark instanceof Figure.Calculated<Double> known)) {
      return none(question, ((Figure.NotCalculable<Double>) benchmark).reason(), steps);
    }
    if (based.size() < FEWEST) {
      return none(
          question, "the spread of fewer than " + FEWEST + " areas cannot be judged", steps);
    }
    double share = known.value() / FunnelLimits.per(question.funnel());
    boolean proportion = question.funnel().kind() == CountedAs.PROPORTION;
    int size = based.size();
    double[] distance = new double[size];
    double[] error = new double[size];
    double[] score = new double[size];
    steps.part(() -> "Scores");
    for (int i = 0; i < size; i++) {
      FunnelArea area = based.get(i);
      double expected = share * area.base();
      error[i] = 1 / (2 * Math.sqrt(proportion ? area.base() : expected));
      distance[i] =
          proportion
              ? Math.asin(Math.sqrt(area.count() / area.base())) - Math.asin(Math.sqrt(share))
              : Math.sqrt(area.count() / expected) - 1;
      score[i] = distance[i] / error[i];
      double z = score[i];
      if (proportion) {
        steps.add(() -> Step.fact(area.area(), Digits.of(z)));
      } else {
        steps.add(
            () ->
                Symbols.of("x", area.count())
                    .and("E", expected)
                    .step(area.area(), "(√(x ÷ E) − 1) × 2 × √(E)", z, null));
      }
    }
    boolean[] kept = new boolean[size];
    Arrays.fill(kept, true);
    double[] trimmed = trim(question, score, kept);
    int count = 0;
    double squares = 0;
    for (int i = 0; i < size; i++) {
      if (kept[i]) {
        count++;
        squares += trimmed[i] * trimmed[i];
      }
    }
    if (count < FEWEST) {
      return none(question, "too few areas are left when the extremes are out", steps);
    }
    int left = count;
    double sum = squares;
    double factor = squares / count;
    steps.part(() -> "Spread");
    steps.add(() -> Step.fact("Extremes", question.extremes().label()));
    steps.add(() -> Symbols.of("Q", sum).and("k", left).step("Factor φ", "Q ÷ k", factor, null));
    double probability = Quantiles.chiSquareTail(squares, count);
    steps.add(() -> Step.fact("Probability of as much by chance", Digits.of(probability)));
    Figure<Double> between = between(question, trimmed, error, kept, squares, count);
    steps.add(() -> Step.fact("Variance between areas τ²", between.map(Digits::of).toString()));
    List<DispersedArea> areas = new ArrayList<>();
    int at = 0;
    steps.part(() -> "Adjusted scores");
    for (FunnelArea area : question.funnel().areas()) {
      if (!(area.base() > 0)) {
        areas.add(new DispersedArea(area.area(), Figure.none(NO_BASE), Figure.none(NO_BASE)));
        continue;
      }
      double adjusted =
          between instanceof Figure.Calculated<Double> variance
              ? distance[at] / Math.sqrt(error[at] * error[at] + variance.value())
              : score[at] / Math.sqrt(Math.max(1, factor));
      areas.add(new DispersedArea(area.area(), Figure.of(score[at]), Figure.of(adjusted)));
      steps.add(() -> Step.fact(area.area(), Digits.of(adjusted)));
      at++;
    }
    return new OverDispersion(
        question,
        Figure.of(factor),
        between,
        Figure.of(probability),
        areas,
        factor > 1
            ? "Areas differ by more than chance: squared scores are "
                + Digits.of(factor)
                + " times what chance gives."
            : "Areas differ by no more than chance.");
  }

  /** The scores with extremes set to their quantile, or marked as left out. */
  private static double[] trim(OverDispersionQuestion question, double[] score, boolean[] kept) {
    Double share = question.trimmedShare();
    if (share == null || question.extremes() == ExtremeValues.KEPT) {
      return score;
    }
    double[] sorted = score.clone();
    Arrays.sort(sorted);
    double low = quantile(sorted, share);
    double high = quantile(sorted, 1 - share);
    double[] trimmed = score.clone();
    for (int i = 0; i < trimmed.length; i++) {
      if (trimmed[i] < low || trimmed[i] > high) {
        kept[i] = question.extremes() == ExtremeValues.WINSORISED;
        trimmed[i] = Math.min(high, Math.max(low, trimmed[i]));
      }
    }
    return trimmed;
  }

  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private static Figure<Double> between(
      OverDispersionQuestion question,
      double[] score,
      double[] error,
      boolean[] kept,
      double squares,
      int count) {
    if (question.estimator() == DispersionEstimator.MULTIPLICATIVE) {
      return Figure.none("the estimator widens by a factor");
    }
    if (squares <= count - 1) {
      return Figure.of(0.0);
    }
    if (question.estimator() == DispersionEstimator.DERSIMONIAN_LAIRD) {
      double weights = 0;
      double weightSquares = 0;
      for (int i = 0; i < error.length; i++) {
        if (kept[i]) {
          double weight = 1 / (error[i] * error[i]);
          weights += weight;
          weightSquares += weight * weight;
        }
      }
      return Figure.of((squares - (count - 1)) / (weights - weightSquares / weights));
    }
    double low = 0;
    double high = 1;
    while (weighted(score, error, kept, high) > count - 1) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
      double middle = (low + high) / 2;
      if (weighted(score, error, kept, middle) > count - 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Figure.of((low + high) / 2);
  }

  private static double weighted(double[] score, double[] error, boolean[] kept, double variance) {
    double sum = 0;
    for (int i = 0; i < score.length; i++) {
      if (kept[i]) {
        double distance = score[i] * error[i];
        sum += distance * distance / (error[i] * error[i] + variance);
      }
    }
    return sum;
  }

  private static OverDispersion none(OverDispersionQuestion question, String reason, Steps steps) {
    steps.part(() -> "Spread");
    steps.add(() -> Step.fact("Factor φ", "not calculable: " + reason));
    return new OverDispersion(
        question,
        Figure.none(reason),
        Figure.none(reason),
        Figure.none(reason),
        List.of(),
        "Whether areas differ by more than chance cannot be said: " + reason + ".");
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (FunnelArea area : question.funnel().areas()) {
      counts.add(new Disclosable("count of " + area.area(), area.count()));
      counts.add(new Disclosable("base of " + area.area(), area.base()));
      if (question.funnel().kind() == CountedAs.PROPORTION) {
        counts.add(new Disclosable("not counted in " + area.area(), area.base() - area.count()));
      }
    }
    return counts;
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
