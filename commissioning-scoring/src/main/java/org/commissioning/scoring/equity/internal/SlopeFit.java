package org.commissioning.scoring.equity.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.commissioning.model.equity.MostDeprived;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.model.equity.Simulation;
import org.commissioning.model.equity.SlopeIndexQuestion;
import org.commissioning.model.equity.ValueScale;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.internal.Quantiles;
import org.jspecify.annotations.Nullable;

/** A line through groups from the most deprived to the least, weighted by their people. */
public final class SlopeFit {

  private static final double DEFAULT_LEVEL = 0.95;

  /** The mean of the middles of all places, by their shares, whatever the groups. */
  private static final double MIDDLE = 0.5;

  private static final String TOO_LARGE =
      "the values or their errors are too large: a limit is beyond all numbers";

  private final List<RankedGroup> groups;
  private final double[] share;
  private final double[] place;
  private final double[] value;
  private final double[] error;
  private final double meanPlace;
  private final double spread;
  private final double mean;
  private final double slope;
  private final double per;
  private final ValueScale scale;
  private final ValueScale errorScale;
  private final @Nullable Simulation simulation;
  private final List<Double> levels;

  private SlopeFit(SlopeIndexQuestion question) {
    this.scale = question.scale() == null ? ValueScale.AS_IT_IS : question.scale();
    this.errorScale = question.errorScale() == null ? scale : question.errorScale();
    this.per = question.per() == null ? 1 : question.per();
    this.simulation = question.simulation();
    this.levels = question.confidenceLevels();
    List<RankedGroup> ordered = new ArrayList<>(question.groups());
    Comparator<RankedGroup> byRank = Comparator.comparing(RankedGroup::rank);
    ordered.sort(question.mostDeprived() == MostDeprived.LOWEST_RANK ? byRank : byRank.reversed());
    this.groups = List.copyOf(ordered);
    int size = groups.size();
    this.share = new double[size];
    this.value = new double[size];
    this.error = new double[size];
    double people = groups.stream().mapToDouble(RankedGroup::people).sum();
    for (int i = 0; i < size; i++) {
      RankedGroup group = groups.get(i);
      share[i] = group.people() / people;
      value[i] = onto(scale, group.value());
      error[i] = error(group);
    }
    this.place = places(groups, share);
    double average = 0;
    for (int i = 0; i < size; i++) {
      average += share[i] * value[i];
    }
    this.meanPlace = MIDDLE;
    this.mean = average;
    double squares = 0;
    double products = 0;
    for (int i = 0; i < size; i++) {
      double distance = place[i] - MIDDLE;
      squares += share[i] * distance * distance;
      products += share[i] * distance * value[i];
    }
    this.spread = squares;
    this.slope = squares > 0 ? products / squares : 0;
  }

  /** The line, or why there is none. */
  public static Figure<SlopeFit> of(SlopeIndexQuestion question) {
    ValueScale scale = question.scale() == null ? ValueScale.AS_IT_IS : question.scale();
    ValueScale errors = question.errorScale() == null ? scale : question.errorScale();
    double per = question.per() == null ? 1 : question.per();
    for (RankedGroup group : question.groups()) {
      for (ValueScale needed : List.of(scale, errors)) {
        String fault = offScale(needed, group.value() / per);
        if (fault != null) {
          return Figure.none(fault);
        }
      }
    }
    SlopeFit fit = new SlopeFit(question);
    return fit.spread > 0
        ? Figure.of(fit)
        : Figure.none(
            "all groups have the same rank, so that nobody is more deprived than another");
  }

  private static @Nullable String offScale(ValueScale scale, double share) {
    return switch (scale) {
      case AS_IT_IS -> null;
      case LOGARITHM -> share > 0 ? null : "a value that is not above 0 has no logarithm";
      case LOGIT ->
          share > 0 && share < 1
              ? null
              : "a value that is not between 0 and the multiplier has no logit";
    };
  }

  /** The middle of each group's place; groups of one rank have one place together. */
  private static double[] places(List<RankedGroup> groups, double[] share) {
    double[] place = new double[share.length];
    double before = 0;
    int first = 0;
    while (first < share.length) {
      double together = 0;
      int after = first;
      while (after < share.length && groups.get(after).rank().equals(groups.get(first).rank())) {
        together += share[after++];
      }
      Arrays.fill(place, first, after, before + together / 2);
      before += together;
      first = after;
    }
    return place;
  }

  private double onto(ValueScale onto, double number) {
    return switch (onto) {
      case AS_IT_IS -> number;
      case LOGARITHM -> Math.log(number);
      case LOGIT -> Math.log(number / per) - Math.log1p(-number / per);
    };
  }

  /** A number of the line put back on the scale of the values. */
  public double back(double number) {
    return back(scale, number);
  }

  private double back(ValueScale from, double number) {
    return switch (from) {
      case AS_IT_IS -> number;
      case LOGARITHM -> Math.exp(number);
      case LOGIT -> per / (1 + Math.exp(-number));
    };
  }

  /** The standard error on the error scale; NaN if the group does not state its uncertainty. */
  private double error(RankedGroup group) {
    if (group.standardError() != null) {
      double at = group.value();
      double slopeThere =
          switch (errorScale) {
            case AS_IT_IS -> 1;
            case LOGARITHM -> 1 / at;
            case LOGIT -> per / (at * (per - at));
          };
      return group.standardError() * Math.abs(slopeThere);
    }
    if (group.lower() == null || group.upper() == null) {
      return Double.NaN;
    }
    if (offScale(errorScale, group.lower() / per) != null
        || offScale(errorScale, group.upper() / per) != null) {
      return Double.NaN;
    }
    double level = group.confidence() == null ? DEFAULT_LEVEL : group.confidence();
    double z = new ConfidenceLevel(level).z();
    return (onto(errorScale, group.upper()) - onto(errorScale, group.lower())) / (2 * z);
  }

  /** The groups, from the most deprived. */
  public List<RankedGroup> groups() {
    return groups;
  }

  /** A group's share of all people. */
  public double share(int group) {
    return share[group];
  }

  /** The middle of a group's place, from 0 for the most deprived to 1. */
  public double place(int group) {
    return place[group];
  }

  /** The slope, on the scale of the line. */
  public double slope() {
    return slope;
  }

  /** The mean of all people, on the scale of the line. */
  public double mean() {
    return mean;
  }

  /** The line at a place. */
  public double at(double where) {
    return mean + slope * (where - meanPlace);
  }

  /** Whether the values are used as they are. */
  public boolean asItIs() {
    return scale == ValueScale.AS_IT_IS;
  }

  /** Why there are no limits, or null if there are. */
  public @Nullable String withoutLimits() {
    for (double each : error) {
      if (Double.isNaN(each)) {
        return "the uncertainty of a group is not stated, or its limits do not fit the scale";
      }
    }
    if (errorScale != scale) {
      return simulation == null
          ? "chance is even on another scale than that of the line, and no simulation is asked for"
          : null;
    }
    for (Double level : levels) {
      double reach = new ConfidenceLevel(level).z() * slopeError();
      if (!fits(slope - reach) || !fits(slope + reach)) {
        return TOO_LARGE;
      }
    }
    return null;
  }

  /** Whether the ends of a line of this slope are numbers that can be put back. */
  private boolean fits(double withSlope) {
    for (double end : new double[] {back(upper(withSlope)), back(lower(withSlope))}) {
      if (!Double.isFinite(end) || (end == 0 && !asItIs())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the limits have to be drawn. */
  public boolean drawn() {
    return errorScale != scale;
  }

  /** The difference of the fitted ends, for a slope about the same middle. */
  public double ends(double withSlope) {
    return scale == ValueScale.AS_IT_IS
        ? withSlope
        : back(upper(withSlope)) - back(lower(withSlope));
  }

  /** The ratio of the fitted ends, for a slope about the same middle. */
  public double ratio(double withSlope) {
    return back(upper(withSlope)) / back(lower(withSlope));
  }

  private double upper(double withSlope) {
    return at(meanPlace) + withSlope * (1 - meanPlace);
  }

  private double lower(double withSlope) {
    return at(meanPlace) - withSlope * meanPlace;
  }

  /** How much of a group's value goes into the slope. */
  private double coefficient(int group) {
    return share[group] * (place[group] - meanPlace) / spread;
  }

  /** The standard error of the slope, where it has a formula. */
  public double slopeError() {
    double sum = 0;
    for (int i = 0; i < share.length; i++) {
      double part = coefficient(i) * error[i];
      sum += part * part;
    }
    return Math.sqrt(sum);
  }

  /**
   * Limits of a ratio of two sums of the values, as Fieller has them.
   *
   * @param ends the line at its ends, or else the slope over the mean
   * @param z the quantile
   * @return lower and upper limit, or why there are none
   */
  public Figure<List<Double>> fieller(boolean ends, double z) {
    double top = ends ? at(1) : slope;
    double bottom = ends ? at(0) : mean;
    double varianceTop = 0;
    double varianceBottom = 0;
    double covariance = 0;
    for (int i = 0; i < share.length; i++) {
      double inSlope = coefficient(i);
      double inTop = ends ? share[i] + inSlope * (1 - meanPlace) : inSlope;
      double inBottom = ends ? share[i] - inSlope * meanPlace : share[i];
      double square = error[i] * error[i];
      varianceTop += inTop * inTop * square;
      varianceBottom += inBottom * inBottom * square;
      covariance += inTop * inBottom * square;
    }
    double a = bottom * bottom - z * z * varianceBottom;
    double b = top * bottom - z * z * covariance;
    double c = top * top - z * z * varianceTop;
    if (!(a > 0)) {
      return Figure.none("what is divided by might be 0 as far as chance goes");
    }
    double root = Math.sqrt(Math.max(0, b * b - a * c));
    if (!Double.isFinite(root)) {
      return Figure.none(TOO_LARGE);
    }
    return Figure.of(List.of((b - root) / a, (b + root) / a));
  }

  /** What a line gives that is asked for in every draw. */
  @FunctionalInterface
  public interface Asked {
    /** From the fitted value at the most deprived end, at the least deprived end, and the mean. */
    double of(double mostDeprived, double leastDeprived, double mean);
  }

  /**
   * The answers of every draw, in order of size. A value of each group is drawn on the error scale
   * and put back; the line is fitted anew. Not calculable if a drawn value has no place on the
   * scale of the line.
   */
  public Figure<double[]> draw(Asked asked) {
    Simulation how = simulation;
    if (how == null) {
      throw new IllegalStateException("no simulation is asked for");
    }
    SplittableRandom random = new SplittableRandom(how.seed());
    double[] answers = new double[how.draws()];
    for (int draw = 0; draw < answers.length; draw++) {
      double average = 0;
      double products = 0;
      double natural = 0;
      for (int i = 0; i < share.length; i++) {
        double shift = error[i] * normal(random);
        double number = back(errorScale, onto(errorScale, groups.get(i).value()) + shift);
        double drawn = onto(scale, number);
        natural += share[i] * number;
        average += share[i] * drawn;
        products += share[i] * (place[i] - meanPlace) * drawn;
      }
      double tilt = products / spread;
      answers[draw] =
          asked.of(
              back(average - tilt * meanPlace), back(average + tilt * (1 - meanPlace)), natural);
      if (!Double.isFinite(answers[draw])) {
        return Figure.none("a value that chance may give has no place on the scale of the line");
      }
    }
    Arrays.sort(answers);
    return Figure.of(answers);
  }

  /** A standard normal from 53 random bits, by its quantile. */
  private static double normal(SplittableRandom random) {
    double between = ((random.nextLong() >>> 11) + 0.5) * 0x1.0p-53;
    return Quantiles.normalUpper(between);
  }

  /**
   * The value below which a share of the sorted answers lies, between two of them where need be.
   */
  public static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** Keeps the steps to the line. */
  public void explain(Steps steps) {
    steps.part(() -> "Places, from the most deprived (0) to the least (1)");
    for (int i = 0; i < share.length; i++) {
      int group = i;
      steps.add(
          () ->
              Step.fact(
                  groups.get(group).group(),
                  "share of people "
                      + Digits.of(share[group])
                      + ", middle of its place "
                      + Digits.of(place[group])
                      + ", value "
                      + Digits.of(groups.get(group).value())
                      + (asItIs() ? "" : ", on the scale of the line " + Digits.of(value[group]))));
    }
    steps.part(() -> "Slope");
    steps.add(() -> Step.fact("Mean place", Digits.of(meanPlace)));
    for (int i = 0; i < share.length; i++) {
      int group = i;
      double part = share[group] * (place[group] - meanPlace) * value[group];
      steps.add(
          () ->
              Symbols.of("a", share[group])
                  .and("x", place[group])
                  .and("p", meanPlace)
                  .and("y", value[group])
                  .step(groups.get(group).group(), "a × (x − p) × y", part, null));
    }
    steps.add(() -> Step.fact("Sum of these, P", Digits.of(slope * spread)));
    steps.add(() -> Step.fact("Sum of a × (x − p)^2, Q", Digits.of(spread)));
    steps.add(
        () -> Symbols.of("P", slope * spread).and("Q", spread).step("Slope", "P ÷ Q", slope, null));
  }
}
