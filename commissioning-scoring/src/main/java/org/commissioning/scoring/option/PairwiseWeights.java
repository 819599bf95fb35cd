package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.option.PairJudgement;
import org.commissioning.model.option.PairwiseQuestion;
import org.commissioning.model.option.RandomIndex;
import org.commissioning.model.option.RandomIndexTable;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.PairwiseSources;
import org.commissioning.scoring.option.internal.Spoken;

/**
 * Weights from comparisons of two criteria at a time, as in the analytic hierarchy process, by both
 * of its rules, and how far the comparisons contradict each other.
 *
 * <p><b>Formula.</b> a how many times a criterion counts what another does, n how many criteria, λ
 * the largest eigenvalue, R the random index:
 *
 * <pre>{@code
 * by the eigenvector      w = Σ a × w ÷ λ
 * by the geometric mean   (Π a)^(1 ÷ n), divided by their sum
 * consistency index       I = (λ − n) ÷ (n − 1)
 * consistency ratio       I ÷ R
 * }</pre>
 *
 * <p><b>Units and range.</b> Weights above 0 that add up to 1. The ratio is 0 for judgements
 * without contradiction, and about 1 for random ones.
 *
 * <p><b>Assumptions.</b> Each two criteria were compared once; the other way round is the
 * reciprocal. The two rules differ where judgements are inconsistent, and a result must say which
 * it used.
 *
 * <p><b>Edge cases.</b> Comparisons that are missing are named, and nothing is calculated. Two
 * criteria cannot contradict each other. Beyond the criteria of the named table, ten in that of
 * Saaty (1980), there is no ratio, unless one's own random index is given.
 *
 * <p><b>Example.</b> Outcomes count 3 times what access does and 5 times what cost does, access 2
 * times what cost does: 0.6483, 0.2297 and 0.1220, with a ratio of 0.0032.
 *
 * <p><b>Reference.</b> Saaty (1980, 2008); the geometric mean: Crawford and Williams (1985).
 *
 * @param question what was asked
 * @param weights the weights by both rules, in the order of the criteria
 * @param eigenvalue the largest eigenvalue
 * @param consistencyIndex the consistency index
 * @param consistencyRatio the consistency ratio
 * @param furthest the judgement furthest from what the weights by the eigenvector make of it
 * @param notes what a reader should know before relying on it
 */
public record PairwiseWeights(
    @JsonIgnore PairwiseQuestion question,
    Figure<List<PairwiseWeight>> weights,
    Figure<Double> eigenvalue,
    Figure<Double> consistencyIndex,
    Figure<Double> consistencyRatio,
    Figure<Inconsistency> furthest,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "ahp-weights",
          "1",
          "Weights from comparisons",
          "Which weights follow from comparisons of two at a time, and do these agree?",
          "any",
          List.of(PairwiseSources.SAATY, PairwiseSources.SAATY_2008, PairwiseSources.CRAWFORD));

  /** The entry in the catalogue. */
  public static final Calculation<PairwiseQuestion, PairwiseWeights> CALCULATION =
      new Calculation<>(
          METHOD,
          PairwiseQuestion.class,
          PairwiseWeights.class,
          PairwiseWeights::of,
          new PairwiseQuestion(
              List.of("outcomes", "access", "cost"),
              List.of(
                  new PairJudgement("outcomes", "access", 3.0),
                  new PairJudgement("outcomes", "cost", 5.0),
                  new PairJudgement("access", "cost", 2.0)),
              null,
              null),
          List.of(
              PairwiseSources.FORMULAS.get(0),
              PairwiseSources.FORMULAS.get(1),
              PairwiseSources.FORMULAS.get(2),
              PairwiseSources.FORMULAS.get(3)),
          List.of());

  private static final double INCONSISTENT = 0.1;

  /** Two to this many multiplications are made at once. */
  private static final int SQUARINGS = 20;

  private static final int ROUNDS = 100;

  public PairwiseWeights {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PairwiseWeights of(PairwiseQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static PairwiseWeights evaluate(PairwiseQuestion question, Steps steps) {
    List<String> criteria = question.criteria();
    int n = criteria.size();
    double[][] matrix = matrix(question);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        if (matrix[i][k] == 0) {
          missing.add(criteria.get(i) + " with " + criteria.get(k));
        }
      }
    }
    if (!missing.isEmpty()) {
      String reason =
          "comparisons are missing: "
              + String.join(", ", missing.subList(0, Math.min(missing.size(), 20)))
              + (missing.size() > 20 ? " and " + (missing.size() - 20) + " more" : "");
      steps.part(() -> "Weights");
      steps.add(() -> Step.fact("Not calculable", reason));
      return new PairwiseWeights(
          question,
          Figure.none(reason),
          Figure.none(reason),
          Figure.none(reason),
          Figure.none(reason),
          Figure.none(reason),
          List.of());
    }
    double[] eigen = eigenvector(matrix);
    double lambda = eigenvalue(matrix, eigen);
    double[] means = geometricMeans(matrix);
    List<PairwiseWeight> weights = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      weights.add(new PairwiseWeight(criteria.get(i), eigen[i], means[i]));
      String criterion = criteria.get(i);
      double product = 1;
      double sum = 0;
      for (int k = 0; k < n; k++) {
        product *= matrix[i][k];
        sum += matrix[i][k] * eigen[k];
      }
      double multiplied = product;
      double gathered = sum;
      double weight = eigen[i];
      double mean = means[i];
      steps.part(() -> criterion);
      steps.add(
          () ->
              Symbols.of("s", gathered)
                  .and("λ", lambda)
                  .step("By the eigenvector, s: Σ a × w", "s ÷ λ", weight, null));
      steps.add(
          () ->
              Symbols.of("q", multiplied)
                  .and("n", n)
                  .step(
                      "Geometric mean, q: Π a", "q^(1 ÷ n)", Math.pow(multiplied, 1.0 / n), null));
      steps.add(() -> Step.fact("By the geometric mean, as a share", Digits.of(mean)));
    }
    double index = Math.max((lambda - n) / (n - 1), 0);
    steps.part(() -> "Consistency");
    steps.add(
        () ->
            Symbols.of("λ", lambda)
                .and("n", n)
                .step("Consistency index", "max((λ − n) ÷ (n − 1), 0)", index, null));
    List<String> notes = new ArrayList<>();
    Double own = question.randomIndex();
    RandomIndexTable table =
        question.indexTable() == null ? RandomIndexTable.SAATY_1980 : question.indexTable();
    Double random = own == null ? RandomIndex.of(table).find(n).orElse(null) : own;
    Figure<Double> ratio;
    if (n == 2) {
      ratio = Figure.none("two criteria cannot contradict each other");
    } else if (random == null) {
      ratio = Figure.none("the table of " + table.label() + " has no index for " + n + " criteria");
    } else {
      double by = random;
      ratio = Figure.of(index / by);
      steps.add(
          () ->
              Symbols.of("I", index)
                  .and("R", by)
                  .step("Consistency ratio", "I ÷ R", index / by, null));
      notes.add(
          own == null
              ? "The random index is that of " + table.label() + "; other tables give other ratios."
              : "The random index is the asker's own.");
    }
    Inconsistency furthest = furthest(question, eigen);
    boolean inconsistent = ratio.toOptional().filter(r -> r > INCONSISTENT).isPresent();
    if (inconsistent) {
      notes.add(
          "The ratio is above 0.1: the judgements contradict each other too much to rely on."
              + " Begin with "
              + furthest.first()
              + " against "
              + furthest.second()
              + ", judged "
              + Spoken.of(furthest.judged())
              + " where the weights say "
              + Spoken.of(furthest.implied())
              + ".");
    }
    return new PairwiseWeights(
        question,
        Figure.of(List.copyOf(weights)),
        Figure.of(lambda),
        Figure.of(index),
        ratio,
        Figure.of(furthest),
        notes);
  }

  private static Map<String, Integer> places(PairwiseQuestion question) {
    Map<String, Integer> places = new HashMap<>();
    for (String criterion : question.criteria()) {
      places.put(criterion, places.size());
    }
    return places;
  }

  /** The judgements and their reciprocals; 0 where there is none. */
  private static double[][] matrix(PairwiseQuestion question) {
    Map<String, Integer> places = places(question);
    double[][] matrix = new double[places.size()][places.size()];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i][i] = 1;
    }
    for (PairJudgement judgement : question.judgements()) {
      int first = Objects.requireNonNull(places.get(judgement.first()));
      int second = Objects.requireNonNull(places.get(judgement.second()));
      matrix[first][second] = judgement.ratio();
      matrix[second][first] = 1 / judgement.ratio();
    }
    return matrix;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int k = 0; k < vector.length; k++) {
        product[i] += matrix[i][k] * vector[k];
      }
    }
    return product;
  }

  /**
   * By repeated multiplication, which for a positive matrix always leads to the largest. Squaring
   * the matrix first takes many multiplications at once, so that judgements which contradict each
   * other in a circle come to rest too.
   */
  private static double[] eigenvector(double[][] matrix) {
    double[][] power = matrix;
    for (int i = 0; i < SQUARINGS; i++) {
      power = squared(power);
    }
    double[] vector = shares(times(power, geometricMeans(matrix)));
    double change = 1;
    for (int round = 0; round < ROUNDS && change > 1e-16; round++) {
      double[] next = shares(times(matrix, vector));
      change = 0;
      for (int i = 0; i < next.length; i++) {
        change = Math.max(change, Math.abs(next[i] - vector[i]) / next[i]);
      }
      vector = next;
    }
    return vector;
  }

  /** The square, divided by its largest entry. */
  private static double[][] squared(double[][] matrix) {
    int n = matrix.length;
    double[][] square = new double[n][n];
    double largest = 0;
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        for (int j = 0; j < n; j++) {
          square[i][j] += matrix[i][k] * matrix[k][j];
        }
      }
      for (double entry : square[i]) {
        largest = Math.max(largest, entry);
      }
    }
    for (double[] row : square) {
      for (int j = 0; j < n; j++) {
        row[j] /= largest;
      }
    }
    return square;
  }

  private static double[] shares(double[] vector) {
    double sum = 0;
    for (double one : vector) {
      sum += one;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= sum;
    }
    return vector;
  }

  private static double eigenvalue(double[][] matrix, double[] vector) {
    double sum = 0;
    for (double one : times(matrix, vector)) {
      sum += one;
    }
    return sum;
  }

  private static double[] geometricMeans(double[][] matrix) {
    double[] means = new double[matrix.length];
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      double logarithms = 0;
      for (double ratio : matrix[i]) {
        logarithms += Math.log(ratio);
      }
      means[i] = Math.exp(logarithms / means.length);
      sum += means[i];
    }
    for (int i = 0; i < means.length; i++) {
      means[i] /= sum;
    }
    return means;
  }

  private static Inconsistency furthest(PairwiseQuestion question, double[] weights) {
    Map<String, Integer> places = places(question);
    return question.judgements().stream()
        .map(
            judgement ->
                new Inconsistency(
                    judgement.first(),
                    judgement.second(),
                    judgement.ratio(),
                    weights[Objects.requireNonNull(places.get(judgement.first()))]
                        / weights[Objects.requireNonNull(places.get(judgement.second()))]))
        .max(Comparator.comparingDouble(one -> Math.abs(Math.log(one.judged() / one.implied()))))
        .orElseThrow();
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
