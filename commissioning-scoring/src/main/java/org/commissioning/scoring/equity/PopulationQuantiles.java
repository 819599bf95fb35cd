package org.commissioning.scoring.equity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.equity.PopulationQuantilesQuestion;
import org.commissioning.model.equity.QuantileBasis;
import org.commissioning.model.equity.QuantileScope;
import org.commissioning.model.equity.RankedArea;
import org.commissioning.model.equity.WorstValue;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.equity.internal.QuantileRanks;
import org.commissioning.scoring.equity.internal.QuantileSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Shown;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Into which of so many groups of equal size each area falls, from the worst-off to the best-off:
 * deciles of deprivation, fifths of an indicator.
 *
 * <p><b>Formula.</b> k quantiles; N areas, or A people of whom B live in worse areas and P in this
 * one and those equal to it:
 *
 * <pre>{@code
 * equal areas       (k + 1) − ⌈(N + 1 − rank) × k ÷ N⌉
 * equal population  ⌊k × (2 B + P) ÷ (2 A)⌋ + 1, at most k
 * }</pre>
 *
 * <p><b>Units and range.</b> Whole numbers from 1, the worst, to k.
 *
 * <p><b>Assumptions.</b> Which end of the values is the worst, of what quantiles have equal
 * numbers, and whether areas are ranked all together or within larger areas is stated in the
 * question: each changes the answer. All is worked out in whole numbers.
 *
 * <p><b>Edge cases.</b> Equal values share the lowest of their ranks and so a quantile, which then
 * may be larger than others, or another one empty: a note says so. Fewer areas than quantiles, an
 * area without a value, people or group where these are needed: no quantile, with the reason.
 *
 * <p><b>Example.</b> Of five areas with the scores 40, 30, 30, 20 and 10, the highest the worst,
 * the halves are 1, 1, 1, 2 and 2.
 *
 * <p><b>Reference.</b> The formula of {@code phe_quantile}, in whole numbers.
 *
 * @param question what was asked
 * @param areas the areas in the order in which they were given
 * @param sizes how many areas each quantile has
 * @param notes what a reader should know before relying on it
 */
public record PopulationQuantiles(
    @JsonIgnore PopulationQuantilesQuestion question,
    List<AreaQuantile> areas,
    List<QuantileSize> sizes,
    List<String> notes)
    implements RestsOnCounts {

  private static final String ALL = "";

  /** The method. */
  public static final Method METHOD =
      new Method(
          "population-quantiles",
          "1",
          "Quantiles of areas",
          "Into which of so many groups of equal size does each area fall?",
          "any",
          List.of(QuantileSources.FINGERTIPS));

  /** The entry in the catalogue. */
  public static final Calculation<PopulationQuantilesQuestion, PopulationQuantiles> CALCULATION =
      new Calculation<>(
          METHOD,
          PopulationQuantilesQuestion.class,
          PopulationQuantiles.class,
          PopulationQuantiles::of,
          new PopulationQuantilesQuestion(
              List.of(
                  new RankedArea("Ashford Road", 40.0, 1_500L, null),
                  new RankedArea("Bridge End", 30.0, 1_700L, null),
                  new RankedArea("Church Lane", 30.0, 1_600L, null),
                  new RankedArea("Dale View", 20.0, 1_800L, null),
                  new RankedArea("East Park", 10.0, 1_400L, null)),
              2,
              QuantileBasis.EQUAL_AREAS,
              QuantileScope.ALL_AREAS,
              WorstValue.HIGHEST),
          QuantileSources.QUANTILES,
          List.of());

  public PopulationQuantiles {
    areas = List.copyOf(areas);
    sizes = List.copyOf(sizes);
    notes = List.copyOf(notes);
  }

  /**
   * Puts areas into quantiles.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PopulationQuantiles of(PopulationQuantilesQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static PopulationQuantiles evaluate(PopulationQuantilesQuestion question, Steps steps) {
    List<RankedArea> given = question.areas();
    AreaQuantile[] answers = new AreaQuantile[given.size()];
    List<QuantileSize> sizes = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < answers.length; i++) {
      RankedArea area = given.get(i);
      String missing = missing(question, area);
      if (missing == null) {
        groups.computeIfAbsent(group(question, area), g -> new ArrayList<>()).add(i);
      } else {
        Figure<Integer> none = Figure.none(missing);
        answers[i] = new AreaQuantile(area.area(), group(question, area), none, none);
      }
    }
    groups.forEach((group, rows) -> place(question, group, rows, answers, sizes, notes, steps));
    if (groups.isEmpty()) {
      steps.part(() -> "Quantiles");
      steps.add(() -> Step.fact("Areas", "none can be ranked"));
    }
    return new PopulationQuantiles(question, Arrays.asList(answers), sizes, notes);
  }

  private static void place(
      PopulationQuantilesQuestion question,
      String group,
      List<Integer> rows,
      AreaQuantile[] answers,
      List<QuantileSize> sizes,
      List<String> notes,
      Steps steps) {
    int size = rows.size();
    int quantiles = question.quantiles();
    boolean byPeople = question.basis() == QuantileBasis.EQUAL_POPULATION;
    double[] values = new double[size];
    long[] people = new long[size];
    for (int i = 0; i < size; i++) {
      RankedArea area = question.areas().get(rows.get(i));
      Double value = area.value();
      Long living = area.people();
      values[i] = value == null ? 0 : value;
      people[i] = living == null ? 0 : living;
    }
    QuantileRanks ranks = new QuantileRanks(values, question.worst() == WorstValue.HIGHEST);
    int[] assigned = ranks.assign(values, byPeople ? people : null, quantiles);
    long[] before = byPeople ? ranks.peopleBefore(values, people) : new long[0];
    String shown = group.isEmpty() ? "All areas" : Shown.escaped(group);
    steps.part(() -> shown);
    steps.add(() -> Step.fact("Areas", Digits.of(size)));
    Figure<Integer> none = assigned == null ? none(size, quantiles) : Figure.none("");
    int[] counts = new int[quantiles];
    for (int i = 0; i < size; i++) {
      RankedArea area = question.areas().get(rows.get(i));
      int place = ranks.before(values[i]);
      Figure<Integer> quantile = assigned == null ? none : Figure.of(assigned[i]);
      answers[rows.get(i)] = new AreaQuantile(area.area(), group, Figure.of(place + 1), quantile);
      if (assigned != null) {
        counts[assigned[i] - 1]++;
      }
      steps.add(() -> step(area.area(), quantile, place, size, quantiles, before));
    }
    if (assigned == null) {
      return;
    }
    int empty = 0;
    for (int quantile = 1; quantile <= quantiles; quantile++) {
      sizes.add(new QuantileSize(group, quantile, counts[quantile - 1]));
      empty += counts[quantile - 1] == 0 ? 1 : 0;
    }
    if (empty > 0) {
      notes.add(
          shown
              + ": quantiles without an area: "
              + empty
              + ", since areas have equal values or very different numbers of people.");
    }
  }

  private static Step step(
      String area, Figure<Integer> quantile, int place, int size, int quantiles, long[] before) {
    if (!(quantile instanceof Figure.Calculated<Integer> calculated)) {
      return Step.fact(Shown.escaped(area) + ", rank " + (place + 1), quantile.toString());
    }
    String sum =
        before.length == 0
            ? "("
                + quantiles
                + " + 1) − ⌈("
                + size
                + " + 1 − "
                + (place + 1)
                + ") × "
                + quantiles
                + " ÷ "
                + size
                + "⌉ = "
            : "min("
                + quantiles
                + ", ⌊"
                + quantiles
                + " × (2 × "
                + before[place]
                + " + "
                + (before[place + 1] - before[place])
                + ") ÷ (2 × "
                + before[size]
                + ")⌋ + 1) = ";
    return Step.fact(Shown.escaped(area) + ", rank " + (place + 1), sum + calculated.value());
  }

  private static Figure<Integer> none(int areas, int quantiles) {
    return areas < quantiles
        ? new Figure.NotCalculable<>(
            QuantileColumns.TOO_FEW, BigDecimal.valueOf(quantiles), BigDecimal.valueOf(areas))
        : Figure.none(QuantileColumns.NOBODY);
  }

  private static @Nullable String missing(PopulationQuantilesQuestion question, RankedArea area) {
    if (area.value() == null) {
      return QuantileColumns.NO_VALUE;
    }
    if (question.basis() == QuantileBasis.EQUAL_POPULATION && area.people() == null) {
      return QuantileColumns.NO_PEOPLE;
    }
    return question.scope() == QuantileScope.WITHIN_GROUP && area.group() == null
        ? "it is not known to which larger area it belongs"
        : null;
  }

  private static String group(PopulationQuantilesQuestion question, RankedArea area) {
    String group = area.group();
    return question.scope() == QuantileScope.WITHIN_GROUP && group != null ? group : ALL;
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (RankedArea area : question.areas()) {
      Long people = area.people();
      if (people != null) {
        counts.add(new Disclosable("people of " + area.area(), people));
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
