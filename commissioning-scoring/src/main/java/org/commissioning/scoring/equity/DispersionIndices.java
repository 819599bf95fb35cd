package org.commissioning.scoring.equity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.equity.ComparedGroup;
import org.commissioning.model.equity.DispersionQuestion;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.equity.internal.DispersionSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/**
 * How unevenly something is shared out, in the indices that the field uses. Groups need no rank:
 * who has less is part of the answer.
 *
 * <p><b>Formula.</b> p: a group's share of the people; x: what one of them has; μ = Σpx:
 *
 * <pre>{@code
 * Gini                ΣΣ p q |x − y| ÷ (2 μ) over all pairs of groups
 * Atkinson            1 − (Σ p (x ÷ μ)^(1 − ε))^(1 ÷ (1 − ε)); for ε = 1: 1 − exp(Σ p ln x) ÷ μ
 * Theil               Σ p x ÷ μ ln(x ÷ μ)
 * mean log deviation  Σ p ln(μ ÷ x)
 * half squared CV     Σ p (x − μ)² ÷ (2 μ²)
 * Hoover              Σ p |x − μ| ÷ (2 μ)
 * }</pre>
 *
 * <p><b>Units and range.</b> No unit; 0 where all have the same. Gini, Hoover and Atkinson stay
 * below 1. What is measured may be in any unit: only shares count.
 *
 * <p><b>Assumptions.</b> Everybody in a group has the same, so that unevenness within groups is
 * left out and the indices are lower bounds.
 *
 * <p><b>Edge cases.</b> Negative amounts have no share of the whole, and if nobody has anything
 * there is no whole: then nothing is calculable. A group with nothing leaves the mean log deviation
 * without a value, and makes Atkinson's index 1 for an aversion of 1 or more. One group has no
 * unevenness.
 *
 * <p><b>Example.</b> Three equal groups with 1, 2 and 3 each: Gini 2/9 = 0.2222, Hoover 1/6, Theil
 * 0.0872.
 *
 * <p><b>Reference.</b> Cowell (2011); Atkinson (1970).
 *
 * @param question what was asked
 * @param mean what one person has on average
 * @param gini the Gini coefficient
 * @param theil Theil's index
 * @param meanLogDeviation the mean log deviation
 * @param halfSquaredVariation half the squared coefficient of variation
 * @param hoover Hoover's index
 * @param atkinson Atkinson's index, one for each aversion asked for
 * @param lorenz the Lorenz curve, from those with least
 */
public record DispersionIndices(
    @JsonIgnore DispersionQuestion question,
    double mean,
    Figure<Double> gini,
    Figure<Double> theil,
    Figure<Double> meanLogDeviation,
    Figure<Double> halfSquaredVariation,
    Figure<Double> hoover,
    List<AtkinsonIndex> atkinson,
    List<CurvePoint> lorenz)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "dispersion-indices",
          "1",
          "Indices of dispersion",
          "How unevenly is it shared out?",
          "any",
          List.of(DispersionSources.COWELL, DispersionSources.ATKINSON));

  /** The entry in the catalogue. */
  public static final Calculation<DispersionQuestion, DispersionIndices> CALCULATION =
      new Calculation<>(
          METHOD,
          DispersionQuestion.class,
          DispersionIndices.class,
          DispersionIndices::of,
          new DispersionQuestion(
              List.of(
                  new ComparedGroup("First", 100.0, 1.0),
                  new ComparedGroup("Second", 100.0, 2.0),
                  new ComparedGroup("Third", 100.0, 3.0)),
              List.of(0.5, 1.0, 2.0)),
          DispersionSources.FORMULAS,
          List.of());

  public DispersionIndices {
    atkinson = List.copyOf(atkinson);
    lorenz = List.copyOf(lorenz);
  }

  /**
   * Works the indices out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DispersionIndices of(DispersionQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static DispersionIndices evaluate(DispersionQuestion question, Steps steps) {
    List<ComparedGroup> groups = new ArrayList<>(question.groups());
    groups.sort(Comparator.comparing(ComparedGroup::value));
    int size = groups.size();
    double people = groups.stream().mapToDouble(ComparedGroup::people).sum();
    double[] p = new double[size];
    double[] x = new double[size];
    double total = 0;
    for (int i = 0; i < size; i++) {
      p[i] = groups.get(i).people() / people;
      x[i] = groups.get(i).value();
      total += p[i] * x[i];
    }
    double mean = total;
    steps.part(() -> "Shares");
    for (int i = 0; i < size; i++) {
      int at = i;
      steps.add(
          () ->
              Step.fact(
                  groups.get(at).group(),
                  "share of people " + Digits.of(p[at]) + ", each has " + Digits.of(x[at])));
    }
    steps.add(() -> Step.fact("Mean", Digits.of(mean)));
    String fault = x[0] < 0 ? "a group has a negative amount" : null;
    fault = fault == null && !(mean > 0) ? "nobody has anything to be shared out" : fault;
    if (fault != null) {
      Figure<Double> none = Figure.none(fault);
      List<AtkinsonIndex> missing =
          question.aversions().stream().map(each -> new AtkinsonIndex(each, none)).toList();
      steps.add(() -> Step.fact("Indices", none.toString()));
      return new DispersionIndices(
          question, mean, none, none, none, none, none, missing, List.of());
    }
    double gini = 0;
    double theil = 0;
    double logs = 0;
    double squares = 0;
    double distances = 0;
    double variation = 0;
    double before = 0;
    double amount = 0;
    List<CurvePoint> lorenz = new ArrayList<>();
    lorenz.add(new CurvePoint(0, 0));
    for (int i = 0; i < size; i++) {
      // Twice the mean distance of pairs, for values in order, by how many people stand below.
      gini += p[i] * (x[i] / mean) * (2 * before + p[i] - 1);
      theil += x[i] > 0 ? p[i] * (x[i] / mean) * logOfRatio(x[i], mean) : 0;
      logs += x[i] > 0 ? p[i] * logOfRatio(mean, x[i]) : Double.POSITIVE_INFINITY;
      double off = x[i] - mean;
      squares += p[i] * off * off;
      variation += p[i] * (off / mean) * (off / mean) / 2;
      distances += p[i] * Math.abs(x[i] - mean);
      before += p[i];
      amount += p[i] * x[i] / mean;
      lorenz.add(
          i == size - 1
              ? new CurvePoint(1, 1)
              : new CurvePoint(Math.min(1, before), Math.min(1, amount)));
    }
    double hoover = distances / mean / 2;
    double halfSquare = variation;
    // The square of an amount may be beyond all numbers where its share of the mean is not.
    boolean shown = Double.isFinite(squares) && Double.isFinite(2 * mean * mean) && mean > 1e-150;
    double sumOfSquares = squares;
    double sumOfDistances = distances;
    Figure<Double> deviation =
        x[0] > 0 ? Figure.of(Math.max(0, logs)) : Figure.none("a group has nothing");
    double giniValue = Math.max(0, gini);
    double theilValue = Math.max(0, theil);
    steps.part(() -> "Indices");
    steps.add(() -> Step.fact("Gini", Digits.of(giniValue)));
    steps.add(() -> Step.fact("Theil", Digits.of(theilValue)));
    steps.add(() -> Step.fact("Mean log deviation", deviation.map(Digits::of).toString()));
    steps.add(
        () ->
            shown
                ? Symbols.of("Q", sumOfSquares)
                    .and("μ", mean)
                    .step("Half the squared variation", "Q ÷ (2 × μ^2)", halfSquare, null)
                : Step.fact("Half the squared variation", Digits.of(halfSquare)));
    steps.add(
        () ->
            Symbols.of("D", sumOfDistances)
                .and("μ", mean)
                .step("Hoover", "D ÷ (2 × μ)", hoover, null));
    List<AtkinsonIndex> atkinson = new ArrayList<>();
    for (Double aversion : question.aversions()) {
      double index = atkinson(p, x, mean, aversion);
      steps.add(() -> Step.fact("Atkinson, aversion " + Digits.of(aversion), Digits.of(index)));
      atkinson.add(new AtkinsonIndex(aversion, Figure.of(index)));
    }
    return new DispersionIndices(
        question,
        mean,
        Figure.of(giniValue),
        Figure.of(theilValue),
        deviation,
        Figure.of(halfSquare),
        Figure.of(hoover),
        atkinson,
        lorenz);
  }

  /** The logarithm of a ratio, also where the ratio itself is beyond what a number can hold. */
  private static double logOfRatio(double over, double under) {
    double ratio = over / under;
    return ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE
        ? Math.log(ratio)
        : Math.log(over) - Math.log(under);
  }

  /** By logarithms of powers, so that a large aversion neither overflows nor vanishes. */
  private static double atkinson(double[] p, double[] x, double mean, double aversion) {
    if (aversion >= 1 && x[0] == 0) {
      return 1;
    }
    double power = 1 - aversion;
    if (power == 0) {
      double logs = 0;
      for (int i = 0; i < p.length; i++) {
        logs += p[i] * logOfRatio(x[i], mean);
      }
      return Math.max(0, -Math.expm1(logs));
    }
    double largest = Double.NEGATIVE_INFINITY;
    for (double each : x) {
      if (each > 0) {
        largest = Math.max(largest, power * logOfRatio(each, mean));
      }
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += x[i] > 0 ? p[i] * Math.exp(power * logOfRatio(x[i], mean) - largest) : 0;
    }
    return Math.max(0, -Math.expm1((Math.log(sum) + largest) / power));
  }

  @Override
  public List<Disclosable> counts() {
    return question.groups().stream()
        .map(group -> new Disclosable("people of " + group.group(), group.people()))
        .toList();
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
