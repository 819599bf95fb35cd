package org.commissioning.scoring.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.commissioning.model.need.LifeBand;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.LifeBands;
import org.commissioning.scoring.need.internal.LifeTable;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** One life table from its bands to its figures, for life expectancy with or without health. */
final class LifeRun {

  private final List<String> labels = new ArrayList<>();
  private final LifeBands bands;
  private final double[] deaths;
  private final double[] people;
  private final double @Nullable [] healthy;
  private final double @Nullable [] asked;
  private final double widest;
  private final LifeTable table;
  private final LifeTable.@Nullable Reason reason;

  LifeRun(
      List<LifeBand> given,
      double @Nullable [] healthy,
      double @Nullable [] asked,
      @Nullable Double smallestPopulation,
      @Nullable Double widestInterval) {
    List<@Nullable Double> shares = new ArrayList<>();
    for (LifeBand band : given) {
      labels.add(band.band());
      shares.add(band.livedShare());
    }
    this.bands = LifeBands.of(labels, shares);
    this.deaths = given.stream().mapToDouble(LifeBand::deaths).toArray();
    this.people = given.stream().mapToDouble(LifeBand::people).toArray();
    this.healthy = healthy;
    this.asked = asked;
    this.widest = widestInterval == null ? LifeTable.WIDEST_INTERVAL : widestInterval;
    this.table = new LifeTable(bands);
    this.reason =
        bands.problems().isEmpty()
            ? table.reason(
                labels,
                deaths,
                people,
                0,
                smallestPopulation == null ? LifeTable.SMALLEST_POPULATION : smallestPopulation)
            : new LifeTable.Reason(String.join("; ", bands.problems()), null, null);
    if (reason == null) {
      table.fill(deaths, people, 0, healthy, asked);
    }
  }

  /** The ages that are meant: those asked for, or the beginning of every band. */
  List<Integer> ages(List<Integer> asked) {
    return asked.isEmpty() ? bands.froms() : asked;
  }

  /** The years at an age, whether or not their interval is narrow enough. */
  Figure<Double> allYears(int age) {
    return figure(age, table::years);
  }

  /** The years at an age, unless their 95% interval is too wide. */
  Figure<Double> years(int age) {
    int place = bands.froms().indexOf(age);
    if (reason == null && place >= 0) {
      double width = 2 * ConfidenceLevel.P95.z() * error(place);
      if (width > widest) {
        return none(LifeTable.tooWide(width, widest));
      }
    }
    return allYears(age);
  }

  Figure<Double> errorByDeaths(int age) {
    return figure(age, place -> Math.sqrt(table.varianceByDeaths(place)));
  }

  Figure<Double> errorByAsking(int age) {
    return figure(age, place -> Math.sqrt(table.varianceByAsking(place)));
  }

  Figure<List<Interval>> intervals(int age, List<Double> levels, Steps steps) {
    int place = bands.froms().indexOf(age);
    List<Interval> intervals = new ArrayList<>();
    if (reason == null && place >= 0) {
      double years = table.years(place);
      double error = error(place);
      for (Double level : levels) {
        double z = new ConfidenceLevel(level).z();
        double lower = Math.max(0, years - z * error);
        double upper = years + z * error;
        steps.part(() -> Digits.of(level * 100) + "% limits at the age " + age);
        Symbols symbols =
            Symbols.of("e", years)
                .and("z", z)
                .and("v", table.varianceByDeaths(place))
                .and("s", table.varianceByAsking(place));
        String spread = healthy == null ? "√(v)" : "√(v + s)";
        steps.add(
            () -> symbols.step("Lower limit", "max(0, e − z × " + spread + ")", lower, "years"));
        steps.add(() -> symbols.step("Upper limit", "e + z × " + spread, upper, "years"));
        intervals.add(new Interval(level, lower, upper));
      }
    }
    return figure(age, p -> 0.0).map(years -> List.copyOf(intervals));
  }

  private double error(int place) {
    return Math.sqrt(table.varianceByDeaths(place) + table.varianceByAsking(place));
  }

  private Figure<Double> figure(int age, IntToDoubleFunction of) {
    if (reason != null) {
      return none(reason);
    }
    int place = bands.froms().indexOf(age);
    return place < 0
        ? Figure.none("no band begins at the age " + age)
        : Figure.of(of.applyAsDouble(place));
  }

  private static Figure<Double> none(LifeTable.Reason reason) {
    Double threshold = reason.threshold();
    Double observed = reason.observed();
    return new Figure.NotCalculable<>(
        reason.reason(),
        threshold == null ? null : BigDecimal.valueOf(threshold),
        observed == null ? null : BigDecimal.valueOf(observed));
  }

  /** Why there is no life table. */
  String why() {
    return reason == null ? "" : reason.reason();
  }

  /** What a reader should know of these bands. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (reason != null) {
      return notes;
    }
    List<String> nobody = new ArrayList<>();
    List<String> everybody = new ArrayList<>();
    for (int place = 0; place < bands.size() - 1; place++) {
      int band = bands.order().get(place);
      double width = bands.widths().get(place);
      double lived = bands.lived().get(place);
      if (deaths[band] == 0) {
        nobody.add(labels.get(band));
      }
      if (width * deaths[band] * lived >= people[band]) {
        everybody.add(labels.get(band));
      }
      if (place == 0 && bands.froms().get(0) == 0 && width > 1 && lived == LifeBands.OTHER_YEARS) {
        notes.add(
            "Those who die in "
                + BandJoin.names(List.of(labels.get(band)))
                + " are taken to live through half of it; most deaths of these ages are in the first"
                + " year, so that a smaller share is nearer the truth.");
      }
    }
    if (!nobody.isEmpty()) {
      notes.add(
          "Nobody died in "
              + BandJoin.names(nobody)
              + ": the limits take it as certain that nobody would, and are a little too narrow.");
    }
    if (!everybody.isEmpty()) {
      notes.add(
          "By its death rate nobody lives to the end of "
              + BandJoin.names(everybody)
              + ": are people counted for as many years as deaths?");
    }
    return notes;
  }

  /** The steps of every band, from the last to the first. */
  void steps(Steps steps) {
    if (reason != null) {
      steps.part(() -> "Life table");
      String why = reason.reason();
      steps.add(() -> Step.fact("Life expectancy", "not calculable: " + why));
      return;
    }
    for (int place = bands.size() - 1; place >= 0; place--) {
      int band = bands.order().get(place);
      steps.part(() -> "Ages " + labels.get(band));
      Symbols symbols =
          Symbols.of("d", deaths[band])
              .and("p", people[band])
              .and("π", healthy == null ? 1 : healthy[band])
              .and("N", asked == null ? Double.MAX_VALUE : Math.min(asked[band], Double.MAX_VALUE));
      boolean sampled = asked != null && asked[band] < Double.POSITIVE_INFINITY;
      if (place == bands.size() - 1) {
        lastSteps(symbols, place, sampled, steps);
      } else {
        bandSteps(symbols, place, band, sampled, steps);
      }
    }
  }

  private void lastSteps(Symbols symbols, int place, boolean sampled, Steps steps) {
    double years = table.years(place);
    double v = table.varianceByDeaths(place);
    double s = table.varianceByAsking(place);
    String share = healthy == null ? "" : "π × ";
    steps.add(() -> symbols.step("Years before them", share + "p ÷ d", years, "years"));
    symbols.and("e", years);
    steps.add(() -> symbols.step("Variance from deaths", "e^2 ÷ d", v, null));
    if (sampled) {
      steps.add(() -> symbols.step("Variance from health", "(p ÷ d)^2 × π × (1 − π) ÷ N", s, null));
    }
  }

  private void bandSteps(Symbols symbols, int place, int band, boolean sampled, Steps steps) {
    double n = bands.widths().get(place);
    double a = bands.lived().get(place);
    double q = LifeTable.dying(deaths[band], people[band], n, a);
    double inBand = n * (1 - (1 - a) * q);
    double years = table.years(place);
    double v = table.varianceByDeaths(place);
    double s = table.varianceByAsking(place);
    boolean all = healthy == null;
    symbols
        .and("n", n)
        .and("a", a)
        .and("q", q)
        .and("L", inBand)
        .and("e", table.years(place + 1))
        .and("v", table.varianceByDeaths(place + 1))
        .and("s", table.varianceByAsking(place + 1));
    steps.add(
        () -> symbols.step("Share who die", "min(1, n × d ÷ (p + n × d × (1 − a)))", q, null));
    steps.add(() -> symbols.step("Years in the band", "n × (1 − (1 − a) × q)", inBand, "years"));
    steps.add(
        () ->
            symbols.step(
                "Years before them", (all ? "" : "π × ") + "L + (1 − q) × e", years, "years"));
    String own =
        deaths[band] > 0
            ? " + ((1 − a) × n" + (all ? "" : " × π") + " + e)^2 × q^2 × (1 − q) ÷ d"
            : "";
    steps.add(() -> symbols.step("Variance from deaths", "(1 − q)^2 × v" + own, v, null));
    if (!all) {
      String asking = sampled ? " + L^2 × π × (1 − π) ÷ N" : "";
      steps.add(() -> symbols.step("Variance from health", "(1 − q)^2 × s" + asking, s, null));
    }
  }
}
