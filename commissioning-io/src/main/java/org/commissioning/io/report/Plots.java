package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commissioning.io.report.Plot.Axis;
import org.commissioning.io.report.Plot.Dot;
import org.commissioning.io.report.Plot.Line;
import org.commissioning.io.report.Plot.Shape;
import org.commissioning.io.report.Plot.Stroke;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.scoring.equity.ConcentrationIndex;
import org.commissioning.scoring.equity.CurvePoint;
import org.commissioning.scoring.equity.DispersionIndices;
import org.commissioning.scoring.equity.InequalityPoint;
import org.commissioning.scoring.equity.SlopeIndexOfInequality;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.outcome.AreaStanding;
import org.commissioning.scoring.outcome.ControlPoint;
import org.commissioning.scoring.outcome.FlagCount;
import org.commissioning.scoring.outcome.FunnelLimits;
import org.commissioning.scoring.outcome.FunnelSignificance;
import org.commissioning.scoring.outcome.RecentTrend;
import org.commissioning.scoring.outcome.Standing;
import org.commissioning.scoring.outcome.TrendYear;

/** Which picture a result has. */
final class Plots {

  private Plots() {}

  /** The pictures of a result, none if figures say it as well. */
  static List<Drawing> of(Explained result, Titles titles) {
    List<Drawing> drawings = new ArrayList<>();
    needs(result).ifPresent(drawings::add);
    drawings.addAll(OptionPlots.of(result, titles));
    drawings.addAll(ValuePlots.of(result, titles));
    drawings.addAll(ResourcePlots.of(result, titles));
    drawings.addAll(ContractPlots.of(result, titles));
    return drawings;
  }

  private static Optional<Plot> needs(Explained result) {
    if (result instanceof FunnelSignificance significance) {
      return funnel(significance);
    } else if (result instanceof SlopeIndexOfInequality slope) {
      return slope(slope);
    } else if (result instanceof DispersionIndices indices) {
      return curve(
          "Lorenz curve: what share of the whole falls to those with least. The thin line is where"
              + " all have the same.",
          "Share of people, from those with least",
          indices.lorenz());
    } else if (result instanceof ConcentrationIndex index) {
      return index.curve() instanceof Figure.Calculated<List<CurvePoint>> known
          ? curve(
              "Concentration curve: what share of the whole falls to the most deprived. The thin line"
                  + " is where it is even.",
              "Share of people, from the most deprived",
              known.value())
          : Optional.empty();
    } else if (result instanceof RecentTrend trend) {
      return trend(trend);
    }
    return Optional.empty();
  }

  private static Optional<Plot> funnel(FunnelSignificance significance) {
    if (!(significance.benchmark() instanceof Figure.Calculated<Double> benchmark)) {
      return Optional.empty();
    }
    FunnelLimits limits = FunnelLimits.of(significance.question());
    List<Dot> dots = new ArrayList<>();
    Span up = new Span();
    for (AreaStanding area : significance.areas()) {
      if (area.value() instanceof Figure.Calculated<Double> value
          && area.standings() instanceof Figure.Calculated<List<Standing>> standings) {
        Shape shape =
            switch (standings.value().get(0)) {
              case HIGH -> Shape.ABOVE;
              case LOW -> Shape.BELOW;
              case NOT_SIGNIFICANT -> Shape.ROUND;
            };
        dots.add(
            new Dot(area.area(), shape, area.base(), value.value(), value.value(), value.value()));
        up.add(value.value());
      }
    }
    List<Line> lines = new ArrayList<>();
    double first = limits.axis().get(0).base();
    double last = limits.axis().get(limits.axis().size() - 1).base();
    lines.add(
        new Line(
            "benchmark",
            Stroke.MAIN,
            List.of(
                new double[] {first, benchmark.value()}, new double[] {last, benchmark.value()})));
    List<Double> levels = significance.question().controlLevels();
    for (int level = 0; level < levels.size(); level++) {
      List<double[]> lower = new ArrayList<>();
      List<double[]> upper = new ArrayList<>();
      for (ControlPoint point : limits.axis()) {
        lower.add(new double[] {point.base(), point.limits().get(level).lower()});
        upper.add(new double[] {point.base(), point.limits().get(level).upper()});
        up.add(point.limits().get(level).lower());
        up.add(point.limits().get(level).upper());
      }
      Stroke stroke = level == 0 ? Stroke.LIMIT : Stroke.OUTER;
      lines.add(new Line(ResultFigures.shown(levels.get(level) * 100) + "% limits", stroke, upper));
      lines.add(new Line("", stroke, lower));
    }
    FlagCount flags = significance.flags().get(0);
    String described =
        Numbers.count(dots.size(), "area", "areas")
            + " around a benchmark of "
            + ResultFigures.shown(benchmark.value())
            + ": "
            + flags.high()
            + " high and "
            + flags.low()
            + " low at "
            + ResultFigures.shown(flags.level() * 100)
            + "%, where chance alone gives at most "
            + ResultFigures.shown(flags.byChance())
            + ".";
    String base =
        switch (significance.question().kind()) {
          case PROPORTION -> "People";
          case RATE -> "People or person-years";
          case RATIO -> "Expected events";
        };
    String value =
        significance.question().kind() == CountedAs.RATIO ? "Observed over expected" : "Value";
    return Optional.of(
        new Plot(
            "Funnel plot. Triangles point to areas above or below the inner limits.",
            described,
            new Axis(base, first, last),
            up.axis(value),
            lines,
            dots));
  }

  private static Optional<Plot> slope(SlopeIndexOfInequality slope) {
    if (!(slope.atMostDeprived() instanceof Figure.Calculated<Double> most)
        || !(slope.atLeastDeprived() instanceof Figure.Calculated<Double> least)) {
      return Optional.empty();
    }
    Map<String, RankedGroup> groups = new HashMap<>();
    slope.question().groups().forEach(group -> groups.put(group.group(), group));
    List<double[]> line = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    Span up = new Span();
    line.add(new double[] {0, most.value()});
    for (InequalityPoint point : slope.groups()) {
      RankedGroup group = groups.get(point.group());
      double lower = group == null || group.lower() == null ? point.value() : group.lower();
      double upper = group == null || group.upper() == null ? point.value() : group.upper();
      line.add(new double[] {point.place(), point.fitted()});
      dots.add(new Dot(point.group(), Shape.ROUND, point.place(), point.value(), lower, upper));
      up.add(lower);
      up.add(upper);
    }
    line.add(new double[] {1, least.value()});
    up.add(most.value());
    up.add(least.value());
    return Optional.of(
        new Plot(
            "The gradient from the most to the least deprived. The line is fitted to the groups by"
                + " their people; upright strokes are the limits of a group.",
            slope.reading(),
            new Axis("From the most deprived (0) to the least deprived (1)", 0, 1),
            up.axis("Value"),
            List.of(new Line("fitted line", Stroke.MAIN, line)),
            dots));
  }

  private static Optional<Plot> curve(String caption, String across, List<CurvePoint> points) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Span up = new Span();
    up.add(0);
    up.add(1);
    List<double[]> line = new ArrayList<>();
    for (CurvePoint point : points) {
      line.add(new double[] {point.people(), point.amount()});
      up.add(point.amount());
    }
    CurvePoint half = points.get(points.size() / 2);
    return Optional.of(
        new Plot(
            caption,
            "The first "
                + ResultFigures.shown(half.people() * 100)
                + "% of people have "
                + ResultFigures.shown(half.amount() * 100)
                + "% of the whole.",
            new Axis(across, 0, 1),
            up.axis("Share of the whole"),
            List.of(
                new Line("even", Stroke.QUIET, List.of(new double[] {0, 0}, new double[] {1, 1})),
                new Line("as it is", Stroke.MAIN, line)),
            List.of()));
  }

  private static Optional<Plot> trend(RecentTrend trend) {
    if (trend.years().isEmpty()) {
      return Optional.empty();
    }
    Span across = new Span();
    Span up = new Span();
    List<double[]> line = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (TrendYear year : trend.years()) {
      line.add(new double[] {year.year(), year.value()});
      dots.add(
          new Dot(
              String.valueOf(year.year()),
              Shape.ROUND,
              year.year(),
              year.value(),
              year.value(),
              year.value()));
      across.add(year.year());
      up.add(year.value());
    }
    String direction = trend.direction().map(found -> found.label()).toString();
    return Optional.of(
        new Plot(
            "The years that the trend is judged by.",
            "The trend: " + direction + ".",
            across.years(),
            up.axis("Count over base"),
            List.of(new Line("", Stroke.QUIET, line)),
            dots));
  }

  /** The least and the most of the values of an axis. */
  static final class Span {

    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void add(double value) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }

    Axis axis(String title) {
      return Axis.around(title, least, most);
    }

    /** An axis that begins and ends with its values. */
    Axis exactly(String title) {
      return new Axis(title, least, most);
    }

    /** Years stand by themselves, with half a year of room on either side. */
    Axis years() {
      return new Axis(Plot.YEAR, least - 0.5, most + 0.5);
    }
  }
}
