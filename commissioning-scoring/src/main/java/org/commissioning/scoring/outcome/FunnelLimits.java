package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
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
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;

/**
 * The funnel of a funnel plot: between which limits the value of an area of any size lies if it
 * differs from the benchmark by chance alone.
 *
 * <p><b>Formula.</b> p the benchmark, n the base, E = p n, z the two-sided normal quantile:
 *
 * <pre>{@code
 * benchmark    Σ counts ÷ Σ bases, unless one is stated
 * proportion   p ∓ z √(p (1 − p) ÷ n), kept between 0 and 1
 * rate, ratio  x ÷ n, where x or more has Poisson probability α/2 at mean E (upper limit),
 *              and x or fewer has (lower limit); 0 if even none at all is likelier than that
 * }</pre>
 *
 * <p><b>Units and range.</b> Values are per {@code per}, whatever it is; limits of a proportion end
 * at {@code per}, not at 100.
 *
 * <p><b>Assumptions.</b> Areas differ from the benchmark by chance alone. Where they are known to
 * differ by more, the limits are too narrow: see over-dispersion.
 *
 * <p><b>Edge cases.</b> The axis runs between round numbers around the bases given, with as many
 * steps as asked for in equal ratios. Areas without a base are left out. If no area has one, or
 * nothing at all is counted and no benchmark is stated, there is no funnel.
 *
 * <p><b>Example.</b> 720 of 2,450 in four areas: the benchmark is 29.39%; for 400 people the 95%
 * limits are 24.92 and 33.85.
 *
 * <p><b>Reference.</b> Spiegelhalter (2005).
 *
 * @param question what was asked
 * @param benchmark the value that areas are held against
 * @param axis the funnel at bases between those of the areas, for a chart
 * @param areas the funnel at the base of each area that has one, in the order of the question
 */
public record FunnelLimits(
    @JsonIgnore FunnelQuestion question,
    Figure<Double> benchmark,
    List<ControlPoint> axis,
    List<ControlPoint> areas)
    implements RestsOnCounts {

  /** How many points a funnel has. */
  public static final int POINTS = 100;

  /** The method. */
  public static final Method METHOD =
      new Method(
          "funnel-limits",
          "1",
          "Control limits of a funnel plot",
          "Between which limits do areas of any size lie if chance alone sets them apart?",
          "any",
          List.of(ControlSources.SPIEGELHALTER));

  static final FunnelQuestion EXAMPLE =
      new FunnelQuestion(
          CountedAs.PROPORTION,
          List.of(
              new FunnelArea("Aton", 120.0, 400.0),
              new FunnelArea("Beton", 260.0, 1_000.0),
              new FunnelArea("Ceton", 310.0, 900.0),
              new FunnelArea("Deton", 30.0, 150.0)),
          null,
          100.0,
          List.of(0.95, 0.998),
          null);

  /** The entry in the catalogue. */
  public static final Calculation<FunnelQuestion, FunnelLimits> CALCULATION =
      new Calculation<>(
          METHOD,
          FunnelQuestion.class,
          FunnelLimits.class,
          FunnelLimits::of,
          EXAMPLE,
          ControlSources.LIMITS,
          List.of());

  public FunnelLimits {
    axis = List.copyOf(axis);
    areas = List.copyOf(areas);
  }

  /**
   * Works the limits out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static FunnelLimits of(FunnelQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static FunnelLimits evaluate(FunnelQuestion question, Steps steps) {
    Figure<Double> benchmark = benchmark(question, steps);
    if (!(benchmark instanceof Figure.Calculated<Double> known)) {
      return new FunnelLimits(question, benchmark, List.of(), List.of());
    }
    double per = per(question);
    double share = known.value() / per;
    List<ControlPoint> axis = new ArrayList<>();
    for (double base : axis(question.areas())) {
      axis.add(point(question, share, base, Steps.dropped()));
    }
    List<ControlPoint> areas = new ArrayList<>();
    for (FunnelArea area : question.areas()) {
      if (area.base() > 0) {
        steps.part(area::area);
        areas.add(point(question, share, area.base(), steps));
      }
    }
    return new FunnelLimits(question, benchmark, axis, areas);
  }

  static double per(FunnelQuestion question) {
    return question.per() == null ? 1 : question.per();
  }

  /** The benchmark, times the multiplier, or why there is none. */
  static Figure<Double> benchmark(FunnelQuestion question, Steps steps) {
    steps.part(() -> "Benchmark");
    double counted = 0;
    double bases = 0;
    for (FunnelArea area : question.areas()) {
      if (area.base() > 0) {
        counted += area.count();
        bases += area.base();
      }
    }
    double per = per(question);
    double count = counted;
    double base = bases;
    if (!(base > 0)) {
      return none("no area has a base above 0", steps);
    }
    Double stated = question.benchmark();
    if (stated != null) {
      steps.add(() -> Step.fact("Benchmark, as stated", Digits.of(stated)));
      return Figure.of(stated);
    }
    if (count == 0) {
      return none("nothing is counted anywhere, and no benchmark is stated", steps);
    }
    if (question.kind() == CountedAs.PROPORTION && count == base) {
      return none("everything is counted everywhere, so that areas cannot differ", steps);
    }
    double value = count / base * per;
    steps.add(
        () ->
            Symbols.of("O", count)
                .and("n", base)
                .and("m", per)
                .step("All areas together", "O ÷ n × m", value, null));
    return Figure.of(value);
  }

  private static Figure<Double> none(String reason, Steps steps) {
    steps.add(() -> Step.fact("Benchmark", "not calculable: " + reason));
    return Figure.none(reason);
  }

  private static ControlPoint point(
      FunnelQuestion question, double benchmark, double base, Steps steps) {
    List<Interval> limits = new ArrayList<>();
    double per = per(question);
    for (Double level : question.controlLevels()) {
      double z = new ConfidenceLevel(level).z();
      double tail = (1 - level) / 2;
      double lower = per * Control.lower(question.kind(), benchmark, base, z, tail);
      double upper = per * Control.upper(question.kind(), benchmark, base, z, tail);
      String label = " limit at " + Digits.of(level * 100) + "%";
      if (question.kind() == CountedAs.PROPORTION) {
        Symbols symbols = Symbols.of("p", benchmark).and("n", base).and("z", z).and("m", per);
        steps.add(
            () ->
                symbols.step(
                    "Lower" + label, "max(0, p − z × √(p × (1 − p) ÷ n)) × m", lower, null));
        steps.add(
            () ->
                symbols.step(
                    "Upper" + label, "min(1, p + z × √(p × (1 − p) ÷ n)) × m", upper, null));
      } else {
        double expected = benchmark * base;
        steps.add(() -> Step.fact("Expected events", Digits.of(expected)));
        steps.add(() -> Step.fact("Lower" + label + " (exact)", Digits.of(lower)));
        steps.add(() -> Step.fact("Upper" + label + " (exact)", Digits.of(upper)));
      }
      limits.add(new Interval(level, lower, upper));
    }
    return new ControlPoint(base, limits);
  }

  /** Bases in equal ratios between two round numbers around those of the areas. */
  static List<Double> axis(List<FunnelArea> areas) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (FunnelArea area : areas) {
      if (area.base() > 0) {
        least = Math.min(least, area.base());
        most = Math.max(most, area.base());
      }
    }
    double from = Math.floor(least / step(least)) * step(least);
    double to = Math.ceil(most / step(most)) * step(most);
    if (!(to > from)) {
      to = from + step(most);
    }
    List<Double> axis = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      double share = i / (POINTS - 1.0);
      // By logarithms, since the ratio of two bases may be beyond all numbers.
      double between = Math.exp(Math.log(from) + share * (Math.log(to) - Math.log(from)));
      axis.add(i == 0 ? from : i == POINTS - 1 ? to : between);
    }
    return axis;
  }

  /** A tenth of the power of ten that a number reaches: 100 for 4,321. */
  private static double step(double number) {
    return Math.pow(10, Math.floor(Math.log10(number)) - 1);
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
