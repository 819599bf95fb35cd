package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.io.report.BarChart.Piece;
import org.commissioning.io.report.Plot.Axis;
import org.commissioning.io.report.Plot.Dot;
import org.commissioning.io.report.Plot.Line;
import org.commissioning.io.report.Plot.Shape;
import org.commissioning.io.report.Plot.Stroke;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.NetFlow;
import org.commissioning.model.value.Strategy;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.value.Acceptability;
import org.commissioning.scoring.value.AcceptabilityCurve;
import org.commissioning.scoring.value.AgencyBalance;
import org.commissioning.scoring.value.AgencyBenefits;
import org.commissioning.scoring.value.AnnualCost;
import org.commissioning.scoring.value.AppraisalUncertainty;
import org.commissioning.scoring.value.BenefitCostRatio;
import org.commissioning.scoring.value.CostEffectiveness;
import org.commissioning.scoring.value.DiscountFactors;
import org.commissioning.scoring.value.DistributionalWeighting;
import org.commissioning.scoring.value.EquivalentAnnualCost;
import org.commissioning.scoring.value.GroupWeight;
import org.commissioning.scoring.value.InformationValue;
import org.commissioning.scoring.value.InternalRate;
import org.commissioning.scoring.value.LineSwitch;
import org.commissioning.scoring.value.LineValue;
import org.commissioning.scoring.value.NetPercentile;
import org.commissioning.scoring.value.OptimismBias;
import org.commissioning.scoring.value.Payback;
import org.commissioning.scoring.value.PresentValue;
import org.commissioning.scoring.value.RatioWithout;
import org.commissioning.scoring.value.RealAmount;
import org.commissioning.scoring.value.RealTerms;
import org.commissioning.scoring.value.SocialReturn;
import org.commissioning.scoring.value.StrategyResult;
import org.commissioning.scoring.value.StrategyStatus;
import org.commissioning.scoring.value.SwitchingValues;
import org.commissioning.scoring.value.TornadoBar;
import org.commissioning.scoring.value.ValueOfInformation;

/** The pictures of results that weigh costs and benefits. */
final class ValuePlots {

  /** Dots with names beside them, at most; more would cover one another. */
  private static final int MOST_NAMED = 12;

  private static final Stroke[] STROKES = {Stroke.MAIN, Stroke.LIMIT, Stroke.OUTER, Stroke.QUIET};

  private ValuePlots() {}

  static List<Drawing> of(Explained result, Titles titles) {
    if (result instanceof PresentValue present) {
      return present(present, titles);
    } else if (result instanceof BenefitCostRatio ratio) {
      String currency = ratio.question().basis().currency();
      return BarChart.of("Benefits and costs at present value.")
          .inMoney(currency)
          .bar("Benefits", ratio.benefits())
          .bar("Costs", ratio.costs())
          .bar("of which public", ratio.publicCosts())
          .drawn()
          .stream()
          .toList();
    } else if (result instanceof EquivalentAnnualCost annual) {
      BarChart chart =
          BarChart.of("What each option costs for each year that it lasts.")
              .inMoney(annual.question().basis().currency());
      for (AnnualCost option : annual.options()) {
        chart.bar(titles.of(option.option()), option.annualCost());
      }
      return chart.drawn().stream().toList();
    } else if (result instanceof InternalRate internal) {
      BarChart chart =
          BarChart.of("What is paid, to the left, and what comes in, to the right, by year.")
              .inMoney(internal.question().currency());
      for (NetFlow flow : internal.question().net()) {
        chart.bar("Year " + flow.year(), flow.amount().doubleValue());
      }
      return chart.drawn().stream().toList();
    } else if (result instanceof SwitchingValues switching) {
      return switching(switching, titles);
    } else if (result instanceof OptimismBias bias) {
      return BarChart.marked(
              "By how much the estimate is raised, between what is left when all is managed and"
                  + " what is added when nothing is.",
              List.of("from the lower to the upper bound"),
              "the uplift")
          .inPercent()
          .row(
              "Uplift",
              Numbers.percent(bias.uplift()),
              List.of(new Piece(0, bias.lower(), bias.upper())),
              bias.uplift())
          .drawn()
          .stream()
          .toList();
    } else if (result instanceof DistributionalWeighting weighting) {
      return distribution(weighting, titles);
    } else if (result instanceof AppraisalUncertainty uncertainty) {
      return uncertainty(uncertainty, titles);
    } else if (result instanceof AgencyBenefits benefits) {
      return agencies(benefits);
    } else if (result instanceof SocialReturn social) {
      return social(social);
    } else if (result instanceof CostEffectiveness effectiveness) {
      return plane(effectiveness, titles).stream().toList();
    } else if (result instanceof AcceptabilityCurve curve) {
      return acceptability(curve);
    }
    return years(result);
  }

  private static List<Drawing> years(Explained result) {
    if (result instanceof Payback payback) {
      return lines(
              "What has come back by each year, beside the outlay.",
              "Running total, " + payback.question().basis().currency(),
              List.of("as stated", "at present value"),
              payback.totals().stream()
                  .map(t -> new double[] {t.year(), t.total(), t.discounted()})
                  .toList())
          .stream()
          .toList();
    } else if (result instanceof DiscountFactors discount) {
      return lines(
              "What 1 of each later year is worth today.",
              "Discount factor",
              List.of(""),
              discount.factors().stream().map(f -> new double[] {f.year(), f.factor()}).toList())
          .stream()
          .toList();
    } else if (result instanceof RealTerms real) {
      return lines(
              "The amounts as paid, and in the prices of " + real.question().priceYear() + ".",
              "Amount, " + real.question().currency(),
              List.of("in the prices of one year", "as paid"),
              real.amounts().stream()
                  .map((RealAmount a) -> new double[] {a.year(), a.real(), a.nominal()})
                  .toList())
          .stream()
          .toList();
    } else if (result instanceof ValueOfInformation information) {
      List<double[]> points =
          information.values().stream()
              .sorted(Comparator.comparingDouble(InformationValue::threshold))
              .map(v -> new double[] {v.threshold(), v.perDecision()})
              .toList();
      String currency = information.question().currency();
      return lines(
              "What it is worth at most to know for sure, for one decision.",
              "Value, " + currency,
              "What a unit of effect is worth, " + currency,
              List.of(""),
              points)
          .stream()
          .toList();
    }
    return List.of();
  }

  private static List<Drawing> present(PresentValue present, Titles titles) {
    String currency = present.question().basis().currency();
    BarChart chart =
        BarChart.of(
                "Each line at present value: benefits to the right, costs to the left, and what is"
                    + " left of them.",
                List.of("benefit", "public cost", "other cost", "net"))
            .inMoney(currency);
    for (LineValue line : present.lines()) {
      double signed = line.kind() == CashKind.BENEFIT ? line.presentValue() : -line.presentValue();
      int kind =
          switch (line.kind()) {
            case BENEFIT -> 0;
            case PUBLIC_COST -> 1;
            case OTHER_COST -> 2;
          };
      chart.row(
          titles.of(line.line()),
          Numbers.rounded(signed, currency),
          List.of(new Piece(kind, 0, signed)),
          null);
    }
    double net = present.net();
    chart.row("Net", Numbers.rounded(net, currency), List.of(new Piece(3, 0, net)), null);
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> switching(SwitchingValues switching, Titles titles) {
    BarChart chart =
        BarChart.of(
                "By how much each line would have to change, in every year, for benefits and costs"
                    + " to be level. The shortest bar is the line to be surest of.")
            .inPercent();
    for (LineSwitch line : switching.lines()) {
      if (line.change() instanceof Figure.Calculated<Double> change) {
        chart.bar(titles.of(line.line()), change.value());
      }
    }
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> distribution(DistributionalWeighting weighting, Titles titles) {
    BarChart chart =
        BarChart.marked(
                "The benefit to each group, weighted by its income.",
                List.of("weighted"),
                "unweighted")
            .inMoney(weighting.question().currency());
    for (GroupWeight group : weighting.groups()) {
      chart.row(
          titles.of(group.group()),
          chart.shown(group.weighted()) + " weighted, " + chart.shown(group.benefit()) + " not",
          List.of(new Piece(0, 0, group.weighted())),
          group.benefit());
    }
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> uncertainty(AppraisalUncertainty uncertainty, Titles titles) {
    String currency = uncertainty.question().appraisal().basis().currency();
    BarChart tornado =
        BarChart.marked(
                "Tornado: the net present value with one line at a time at either end of its range."
                    + " The widest is at the top.",
                List.of("line at its lowest", "line at its highest"),
                "as estimated")
            .inMoney(currency);
    for (TornadoBar bar : uncertainty.tornado()) {
      tornado.row(
          titles.of(bar.line()),
          Numbers.rounded(bar.atLowest(), currency)
              + " to "
              + Numbers.rounded(bar.atHighest(), currency),
          List.of(
              new Piece(0, bar.atLowest(), uncertainty.net()),
              new Piece(1, uncertainty.net(), bar.atHighest())),
          uncertainty.net());
    }
    Optional<Drawing> spread =
        lines(
            "How the draws spread: so many percent of them came out at or below the value.",
            "Net present value, " + currency,
            "Percent of the draws",
            List.of(""),
            uncertainty.percentiles().stream()
                .map((NetPercentile p) -> new double[] {p.percent(), p.value()})
                .toList());
    return Stream.of(tornado.drawn(), spread).flatMap(Optional::stream).toList();
  }

  private static List<Drawing> agencies(AgencyBenefits benefits) {
    String currency = benefits.question().basis().currency();
    BarChart chart =
        BarChart.of(
                "Who pays and who gains, at present value: costs to the left, benefits to the"
                    + " right.",
                List.of("pays", "fiscal benefit", "economic benefit", "social benefit"))
            .inMoney(currency);
    for (AgencyBalance agency : benefits.agencies()) {
      chart.stack(
          agency.agency(),
          Numbers.rounded(agency.fiscalNet(), currency) + " fiscal net",
          -agency.costs(),
          agency.fiscal(),
          agency.economic(),
          agency.social());
    }
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> social(SocialReturn social) {
    if (!(social.ratio() instanceof Figure.Calculated<Double> ratio)) {
      return List.of();
    }
    BarChart chart =
        BarChart.of(
                "Social value for each 1 put in, as worked out and with one correction at a time"
                    + " left out: how much hangs on it.",
                List.of("as worked out", "with a correction left out"))
            .inMoney(social.question().basis().currency());
    chart.row(
        "As worked out", chart.shown(ratio.value()), List.of(new Piece(0, 0, ratio.value())), null);
    for (RatioWithout without : social.without()) {
      without
          .ratio()
          .toOptional()
          .ifPresent(
              value ->
                  chart.row(
                      "Without " + without.without(),
                      chart.shown(value),
                      List.of(new Piece(1, 0, value)),
                      null));
    }
    return chart.drawn().stream().toList();
  }

  private static Optional<Drawing> plane(CostEffectiveness effectiveness, Titles titles) {
    Plots.Span across = new Plots.Span();
    Plots.Span up = new Plots.Span();
    List<Dot> dots = new ArrayList<>();
    List<double[]> frontier = new ArrayList<>();
    Set<String> on = new HashSet<>(effectiveness.frontier());
    List<Strategy> strategies = effectiveness.question().strategies();
    for (int i = 0; i < strategies.size(); i++) {
      Strategy strategy = strategies.get(i);
      StrategyResult found = effectiveness.strategies().get(i);
      double x = Objects.requireNonNull(strategy.effect());
      double y = Objects.requireNonNull(strategy.cost());
      Shape shape = found.status() == StrategyStatus.ON_FRONTIER ? Shape.ROUND : Shape.OPEN;
      dots.add(new Dot(titles.of(strategy.id()), shape, x, y, y, y));
      if (on.contains(strategy.id())) {
        frontier.add(new double[] {x, y});
      }
      across.add(x);
      up.add(y);
    }
    frontier.sort(Comparator.comparingDouble(point -> point[0]));
    return plot(
        new Plot(
            "Cost and effect of each strategy. The line joins those worth considering; an open dot"
                + " is bettered by another or by a mixture of two.",
            "On the frontier, from the cheapest: "
                + String.join(", ", titles.of(effectiveness.frontier()))
                + ".",
            across.axis("Effect: " + effectiveness.question().effectUnit()),
            up.axis("Cost, " + effectiveness.question().currency()),
            List.of(new Line("frontier", Stroke.MAIN, frontier)),
            dots,
            dots.size() <= MOST_NAMED));
  }

  private static List<Drawing> acceptability(AcceptabilityCurve curve) {
    List<String> names = new ArrayList<>();
    curve.question().strategies().forEach(s -> names.add(s.title() == null ? s.id() : s.title()));
    List<Acceptability> points =
        curve.curve().stream()
            .sorted(Comparator.comparingDouble(Acceptability::threshold))
            .toList();
    String currency = curve.question().currency();
    if (points.size() == 1) {
      BarChart chart =
          BarChart.of(
                  "How likely each strategy is the best, where a unit of effect is worth "
                      + Numbers.rounded(points.get(0).threshold(), currency)
                      + ".")
              .inPercent();
      for (int i = 0; i < names.size(); i++) {
        chart.bar(names.get(i), points.get(0).probabilities().get(i));
      }
      return chart.drawn().stream().toList();
    }
    if (names.size() > STROKES.length) {
      return List.of();
    }
    List<double[]> rows = new ArrayList<>();
    for (Acceptability point : points) {
      double[] row = new double[names.size() + 1];
      row[0] = point.threshold();
      for (int i = 0; i < names.size(); i++) {
        row[i + 1] = point.probabilities().get(i);
      }
      rows.add(row);
    }
    return lines(
            "How likely each strategy is the best, for each worth of a unit of effect.",
            "Probability of being the best",
            "What a unit of effect is worth, " + currency,
            names,
            rows)
        .stream()
        .toList();
  }

  private static Optional<Drawing> lines(
      String caption, String up, List<String> names, List<double[]> rows) {
    return lines(caption, up, Plot.YEAR, names, rows);
  }

  /**
   * Lines through points.
   *
   * @param names one for each line; empty for a line that needs none
   * @param rows the value across and then one for each line
   */
  private static Optional<Drawing> lines(
      String caption, String up, String across, List<String> names, List<double[]> rows) {
    if (rows.size() < 2) {
      return Optional.empty();
    }
    Plots.Span x = new Plots.Span();
    Plots.Span y = new Plots.Span();
    List<Line> lines = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<double[]> points = new ArrayList<>();
      for (double[] row : rows) {
        points.add(new double[] {row[0], row[i + 1]});
        x.add(row[0]);
        y.add(row[i + 1]);
        if (names.size() == 1) {
          String name = ResultFigures.shown(row[0]);
          dots.add(new Dot(name, Shape.ROUND, row[0], row[1], row[1], row[1]));
        }
      }
      lines.add(new Line(names.get(i), STROKES[i], points));
    }
    y.add(0);
    double[] first = rows.get(0);
    double[] last = rows.get(rows.size() - 1);
    List<String> described = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      described.add(
          (names.get(i).isEmpty() ? "From " : names.get(i) + ": from ")
              + ResultFigures.shown(first[i + 1])
              + " at "
              + ResultFigures.shown(first[0])
              + " to "
              + ResultFigures.shown(last[i + 1])
              + " at "
              + ResultFigures.shown(last[0])
              + ".");
    }
    return plot(
        new Plot(
            caption,
            String.join(" ", described),
            across.equals(Plot.YEAR) ? x.exactly(across) : x.axis(across),
            y.axis(up),
            lines,
            dots));
  }

  /** A plot, where its axes are long enough to place anything on and not too long for a number. */
  private static Optional<Drawing> plot(Plot plot) {
    return sound(plot.across()) && sound(plot.up()) ? Optional.of(plot) : Optional.empty();
  }

  private static boolean sound(Axis axis) {
    double length = axis.most() - axis.least();
    return Double.isFinite(length) && length > 0 && length < 1e15 && length > 1e-9;
  }
}
