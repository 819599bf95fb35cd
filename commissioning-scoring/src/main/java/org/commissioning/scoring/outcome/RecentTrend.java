package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.outcome.RecentTrendQuestion;
import org.commissioning.model.outcome.TrendPoint;
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
import org.commissioning.scoring.outcome.internal.TrendSources;
import org.commissioning.scoring.statistics.internal.Quantiles;

/**
 * Which way a measure has gone over its latest years, by more than chance would have it.
 *
 * <p><b>Formula.</b> x of n in year t, t̄ the mean year weighted by n, p or r of all years
 * together:
 *
 * <pre>{@code
 * proportions  χ² = (Σ (t − t̄) (x − p n))² ÷ (p (1 − p) Σ n (t − t̄)²)
 * rates        χ² = (Σ (t − t̄) (x − r n))² ÷ (r Σ n (t − t̄)²)
 * }</pre>
 *
 * It is a trend if χ² exceeds the chi-square quantile with one degree of freedom (9.5495 at 99.8%).
 *
 * <p><b>Units and range.</b> χ² from 0 up; the slope is the change of the value in a year.
 *
 * <p><b>Assumptions.</b> Counts of different years are independent, and years are judged by their
 * numbers: a gap between years counts as long as it is. The method and definition did not change.
 *
 * <p><b>Edge cases.</b> Fewer points than are looked at, nothing counted in any of them, or all:
 * not calculable, with the reason. Years are centred first, so that no digits are lost. If the
 * years left go the other way when one of them is taken out, the trend hangs on that year, and that
 * is said.
 *
 * <p><b>Example.</b> 100, 110, 125, 130 and 150 of 1,000 in five years: χ² = 13.35, increasing.
 *
 * <p><b>Reference.</b> Armitage (1955).
 *
 * @param question what was asked
 * @param direction which way it has gone
 * @param chiSquare the chi-square for a linear trend
 * @param threshold what it is held against
 * @param probability how likely chance alone gives as much
 * @param slope the change of the value in a year
 * @param years the years looked at, in order
 */
public record RecentTrend(
    @JsonIgnore RecentTrendQuestion question,
    Figure<Direction> direction,
    Figure<Double> chiSquare,
    double threshold,
    Figure<Double> probability,
    Figure<Double> slope,
    List<TrendYear> years)
    implements RestsOnCounts {

  /** How many of the latest points are looked at unless a question states it. */
  public static final int LATEST = 5;

  /** The level of a trend unless a question states it. */
  public static final double CONFIDENCE = 0.998;

  /** The method. */
  public static final Method METHOD =
      new Method(
          "recent-trend",
          "1",
          "Recent trend",
          "Which way has it gone of late, by more than chance would have it?",
          "any",
          List.of(TrendSources.ARMITAGE));

  /** The entry in the catalogue. */
  public static final Calculation<RecentTrendQuestion, RecentTrend> CALCULATION =
      new Calculation<>(
          METHOD,
          RecentTrendQuestion.class,
          RecentTrend.class,
          RecentTrend::of,
          new RecentTrendQuestion(
              CountedAs.PROPORTION,
              List.of(
                  new TrendPoint(2021, 100.0, 1_000.0),
                  new TrendPoint(2022, 110.0, 1_000.0),
                  new TrendPoint(2023, 125.0, 1_000.0),
                  new TrendPoint(2024, 130.0, 1_000.0),
                  new TrendPoint(2025, 150.0, 1_000.0)),
              Polarity.LOWER_IS_BETTER,
              null,
              null),
          TrendSources.TREND,
          List.of());

  public RecentTrend {
    years = List.copyOf(years);
  }

  /**
   * Judges a trend.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static RecentTrend of(RecentTrendQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /** A chi-square with its sign and the slope; both 0 if years or counts do not differ. */
  private record Tilt(double chiSquare, double slope) {

    double signed() {
      return Math.copySign(chiSquare, slope);
    }
  }

  private static RecentTrend evaluate(RecentTrendQuestion question, Steps steps) {
    int latest = question.latest() == null ? LATEST : question.latest();
    double confidence = question.confidence() == null ? CONFIDENCE : question.confidence();
    double threshold = Quantiles.chiSquareUpper(1 - confidence, 1);
    List<TrendPoint> points = new ArrayList<>(question.points());
    points.sort(Comparator.comparing(TrendPoint::year));
    steps.part(() -> "Years looked at");
    if (points.size() < latest) {
      String reason = "there are fewer points than the " + latest + " that a trend is judged by";
      return none(question, reason, threshold, steps);
    }
    List<TrendPoint> recent = points.subList(points.size() - latest, points.size());
    double count = recent.stream().mapToDouble(TrendPoint::count).sum();
    double base = recent.stream().mapToDouble(TrendPoint::base).sum();
    if (count == 0) {
      return none(question, "nothing is counted in any of the years", threshold, steps);
    }
    if (question.kind() == CountedAs.PROPORTION && count == base) {
      return none(question, "everything is counted in all of the years", threshold, steps);
    }
    Tilt tilt = tilt(question.kind(), recent, steps);
    List<TrendYear> years = new ArrayList<>();
    boolean hangs = false;
    for (TrendPoint out : recent) {
      List<TrendPoint> rest = recent.stream().filter(point -> !point.equals(out)).toList();
      double without = tilt(question.kind(), rest, Steps.dropped()).signed();
      hangs |= without * tilt.slope() < 0;
      years.add(
          new TrendYear(out.year(), out.count(), out.base(), out.count() / out.base(), without));
    }
    Direction direction = direction(question.polarity(), tilt, threshold, hangs);
    double probability = Quantiles.chiSquareTail(tilt.chiSquare(), 1);
    steps.part(() -> "Judgement");
    steps.add(() -> Step.fact("Threshold", Digits.of(threshold)));
    steps.add(() -> Step.fact("Probability of as much by chance", Digits.of(probability)));
    boolean oneYear = hangs;
    steps.add(
        () ->
            Step.fact("Without any one of the years the direction stays", oneYear ? "no" : "yes"));
    steps.add(() -> Step.fact("Trend", direction.label()));
    return new RecentTrend(
        question,
        Figure.of(direction),
        Figure.of(tilt.chiSquare()),
        threshold,
        Figure.of(probability),
        Figure.of(tilt.slope()),
        years);
  }

  private static Tilt tilt(CountedAs kind, List<TrendPoint> points, Steps steps) {
    double count = 0;
    double base = 0;
    double weighted = 0;
    int first = points.get(0).year();
    for (TrendPoint point : points) {
      count += point.count();
      base += point.base();
      weighted += point.base() * (point.year() - first);
    }
    double share = count / base;
    double centre = weighted / base;
    double products = 0;
    double squares = 0;
    for (TrendPoint point : points) {
      double year = point.year() - first - centre;
      double part = year * (point.count() - share * point.base());
      products += part;
      squares += point.base() * year * year;
      steps.add(
          () ->
              Symbols.of("t", point.year())
                  .and("c", first + centre)
                  .and("x", point.count())
                  .and("p", share)
                  .and("n", point.base())
                  .step(String.valueOf(point.year()), "(t − c) × (x − p × n)", part, null));
    }
    double spread = kind == CountedAs.PROPORTION ? share * (1 - share) : share;
    double chiSquare = spread > 0 && squares > 0 ? products * products / (spread * squares) : 0;
    double slope = squares > 0 ? products / squares : 0;
    double sum = products;
    double all = squares;
    steps.part(() -> "Chi-square");
    steps.add(() -> Step.fact("All years together, p", Digits.of(share)));
    steps.add(() -> Step.fact("Sum of the above, S", Digits.of(sum)));
    steps.add(() -> Step.fact("Sum of n × (t − c)^2, Q", Digits.of(all)));
    Symbols symbols = Symbols.of("S", sum).and("p", share).and("Q", all);
    String formula = kind == CountedAs.PROPORTION ? "S^2 ÷ (p × (1 − p) × Q)" : "S^2 ÷ (p × Q)";
    steps.add(() -> symbols.step("Chi-square", formula, chiSquare, null));
    steps.add(() -> symbols.step("Slope", "S ÷ Q", slope, "a year"));
    return new Tilt(chiSquare, slope);
  }

  private static Direction direction(
      Polarity polarity, Tilt tilt, double threshold, boolean hangs) {
    if (tilt.chiSquare() <= threshold) {
      return Direction.NO_CHANGE;
    }
    if (hangs) {
      return Direction.ONE_YEAR;
    }
    boolean up = tilt.slope() > 0;
    return switch (polarity) {
      case HIGHER_IS_BETTER -> up ? Direction.UP_BETTER : Direction.DOWN_WORSE;
      case LOWER_IS_BETTER -> up ? Direction.UP_WORSE : Direction.DOWN_BETTER;
      case NO_JUDGEMENT -> up ? Direction.UP : Direction.DOWN;
    };
  }

  private static RecentTrend none(
      RecentTrendQuestion question, String reason, double threshold, Steps steps) {
    steps.add(() -> Step.fact("Trend", "not calculable: " + reason));
    return new RecentTrend(
        question,
        Figure.none(reason),
        Figure.none(reason),
        threshold,
        Figure.none(reason),
        Figure.none(reason),
        List.of());
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (TrendPoint point : question.points()) {
      counts.add(new Disclosable("count of " + point.year(), point.count()));
      counts.add(new Disclosable("base of " + point.year(), point.base()));
      if (question.kind() == CountedAs.PROPORTION) {
        counts.add(new Disclosable("rest of " + point.year(), point.base() - point.count()));
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
