package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.model.outcome.FunnelArea;
import org.commissioning.model.outcome.FunnelQuestion;
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
import org.commissioning.scoring.outcome.internal.Control;
import org.commissioning.scoring.outcome.internal.ControlSources;
import org.commissioning.scoring.statistics.internal.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * Which areas stand out from a benchmark by more than chance would have it, and how many would by
 * chance alone: who looks at enough areas always finds some.
 *
 * <p><b>Formula.</b> An area is high at level c if a count as high or higher has a probability
 * below (1 − c) ÷ 2 at the benchmark, and low likewise; these are the control limits of {@link
 * FunnelLimits}. k areas are expected to give k (1 − c) flags; the probability of f or more is
 * binomial. Benjamini and Hochberg: the largest i whose i-th smallest probability is at most i ÷ k
 * × q.
 *
 * <p><b>Units and range.</b> Values are per {@code per}; probabilities are two-sided.
 *
 * <p><b>Assumptions.</b> Areas differ by chance alone and are independent of one another. Counts
 * move in steps, so that chance gives at most the flags stated.
 *
 * <p><b>Edge cases.</b> An area without a base is not judged, and says so; it costs no other area
 * its answer. A stated benchmark of a proportion must be below the whole.
 *
 * <p><b>Example.</b> 120 of 400, 260 of 1,000, 310 of 900 and 30 of 150: the second is low, the
 * third high and the fourth low at 95%; at 99.8% the third alone stands out. Of four areas chance
 * gives 0.2 flags at 95%.
 *
 * <p><b>Reference.</b> Spiegelhalter (2005); Benjamini and Hochberg (1995).
 *
 * @param question what was asked
 * @param benchmark the value that areas are held against
 * @param areas where each area stands, in the order of the question
 * @param flags how many stand out at each level, and how many would by chance
 */
public record FunnelSignificance(
    @JsonIgnore FunnelQuestion question,
    Figure<Double> benchmark,
    List<AreaStanding> areas,
    List<FlagCount> flags)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "funnel-significance",
          "1",
          "Areas that stand out, and how many would by chance",
          "Which areas differ from the benchmark by more than chance would have it?",
          "any",
          List.of(ControlSources.SPIEGELHALTER, ControlSources.BENJAMINI));

  /** The entry in the catalogue. */
  public static final Calculation<FunnelQuestion, FunnelSignificance> CALCULATION =
      new Calculation<>(
          METHOD,
          FunnelQuestion.class,
          FunnelSignificance.class,
          FunnelSignificance::of,
          FunnelLimits.EXAMPLE,
          ControlSources.FLAGS,
          List.of());

  private static final String NO_BASE = "it has no base: nothing is counted against";

  public FunnelSignificance {
    areas = List.copyOf(areas);
    flags = List.copyOf(flags);
  }

  /**
   * Judges every area.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static FunnelSignificance of(FunnelQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static FunnelSignificance evaluate(FunnelQuestion question, Steps steps) {
    Figure<Double> benchmark = FunnelLimits.benchmark(question, steps);
    if (!(benchmark instanceof Figure.Calculated<Double> known)) {
      return new FunnelSignificance(question, benchmark, List.of(), List.of());
    }
    double per = FunnelLimits.per(question);
    double share = known.value() / per;
    double[] probabilities = new double[question.areas().size()];
    for (int i = 0; i < probabilities.length; i++) {
      FunnelArea area = question.areas().get(i);
      probabilities[i] = area.base() > 0 ? probability(question.kind(), share, area) : Double.NaN;
    }
    double threshold = threshold(probabilities, question.falseDiscoveryShare());
    List<AreaStanding> areas = new ArrayList<>();
    int[] high = new int[question.controlLevels().size()];
    int[] low = new int[high.length];
    int judged = 0;
    steps.part(() -> "Areas");
    for (int i = 0; i < probabilities.length; i++) {
      FunnelArea area = question.areas().get(i);
      AreaStanding standing = standing(question, share, per, area, probabilities[i], threshold);
      areas.add(standing);
      steps.add(() -> Step.fact(area.area(), words(standing)));
      if (standing.standings() instanceof Figure.Calculated<List<Standing>> each) {
        judged++;
        for (int level = 0; level < high.length; level++) {
          high[level] += each.value().get(level) == Standing.HIGH ? 1 : 0;
          low[level] += each.value().get(level) == Standing.LOW ? 1 : 0;
        }
      }
    }
    int looked = judged;
    List<FlagCount> flags = new ArrayList<>();
    steps.part(() -> "Flags");
    for (int level = 0; level < high.length; level++) {
      double confidence = question.controlLevels().get(level);
      double byChance = looked * (1 - confidence);
      double atLeast = Quantiles.binomialAtLeast(high[level] + low[level], looked, 1 - confidence);
      int found = high[level] + low[level];
      steps.add(() -> Step.fact("At " + Digits.of(confidence * 100) + "%", found + " stand out"));
      steps.add(
          () ->
              Symbols.of("k", looked)
                  .and("c", confidence)
                  .step("By chance alone, at most", "k × (1 − c)", byChance, "flags"));
      steps.add(() -> Step.fact("Probability of as many or more, at most", Digits.of(atLeast)));
      flags.add(new FlagCount(confidence, looked, high[level], low[level], byChance, atLeast));
    }
    return new FunnelSignificance(question, benchmark, areas, flags);
  }

  private static double probability(CountedAs kind, double benchmark, FunnelArea area) {
    double above = Control.above(kind, benchmark, area.count(), area.base());
    double below = Control.below(kind, benchmark, area.count(), area.base());
    return Math.min(1, 2 * Math.min(above, below));
  }

  /**
   * The largest probability that is still a discovery; below 0 if none is, NaN if none is sought.
   */
  private static double threshold(double[] probabilities, @Nullable Double share) {
    if (share == null) {
      return Double.NaN;
    }
    double[] sorted = Arrays.stream(probabilities).filter(p -> !Double.isNaN(p)).sorted().toArray();
    double threshold = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i] <= (i + 1.0) / sorted.length * share) {
        threshold = sorted[i];
      }
    }
    return threshold;
  }

  private static AreaStanding standing(
      FunnelQuestion question,
      double benchmark,
      double per,
      FunnelArea area,
      double probability,
      double threshold) {
    if (!(area.base() > 0)) {
      return new AreaStanding(
          area.area(),
          area.count(),
          area.base(),
          Figure.none(NO_BASE),
          Figure.none(NO_BASE),
          Figure.none(NO_BASE),
          Figure.none(NO_BASE));
    }
    double above = Control.above(question.kind(), benchmark, area.count(), area.base());
    double below = Control.below(question.kind(), benchmark, area.count(), area.base());
    List<Standing> standings = new ArrayList<>();
    for (Double level : question.controlLevels()) {
      double tail = (1 - level) / 2;
      standings.add(
          above < tail ? Standing.HIGH : below < tail ? Standing.LOW : Standing.NOT_SIGNIFICANT);
    }
    return new AreaStanding(
        area.area(),
        area.count(),
        area.base(),
        Figure.of(area.count() / area.base() * per),
        Figure.of(List.copyOf(standings)),
        Figure.of(probability),
        Double.isNaN(threshold)
            ? Figure.none("no share of false alarms is stated")
            : Figure.of(probability <= threshold));
  }

  private static String words(AreaStanding standing) {
    if (standing.standings() instanceof Figure.Calculated<List<Standing>> each) {
      return "value "
          + Digits.of(standing.value().orElseThrow())
          + ", probability "
          + Digits.of(standing.probability().orElseThrow())
          + ": "
          + String.join(", ", each.value().stream().map(Standing::label).toList());
    }
    return "not judged: " + NO_BASE;
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (FunnelArea area : question.areas()) {
      counts.add(new Disclosable("count of " + area.area(), area.count()));
      counts.add(new Disclosable("base of " + area.area(), area.base()));
      if (question.kind() == CountedAs.PROPORTION) {
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
