package org.commissioning.scoring.option.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.ComparedCriterion;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.ObservedWeightsQuestion;

/**
 * A valid question as numbers: options in rows, criteria in columns, in the order of the question.
 * The arrays are this object's own and are not to be changed.
 */
public final class Grid {

  private final List<AppraisedOption> options;
  private final List<String> criteria;
  private final boolean[] higher;
  private final double[][] values;
  private final double[] lowest;
  private final double[] highest;

  private Grid(List<AppraisedOption> options, List<String> criteria, boolean[] higher) {
    this.options = options;
    this.criteria = criteria;
    this.higher = higher;
    Map<String, Integer> columns = new HashMap<>();
    for (int j = 0; j < criteria.size(); j++) {
      columns.put(criteria.get(j), j);
    }
    values = new double[options.size()][criteria.size()];
    for (int i = 0; i < values.length; i++) {
      for (CriterionScore score : options.get(i).scores()) {
        values[i][Objects.requireNonNull(columns.get(score.criterion()))] = score.value();
      }
    }
    lowest = new double[criteria.size()];
    highest = new double[criteria.size()];
    for (int j = 0; j < lowest.length; j++) {
      lowest[j] = Double.POSITIVE_INFINITY;
      highest[j] = Double.NEGATIVE_INFINITY;
      for (double[] row : values) {
        lowest[j] = Math.min(lowest[j], row[j]);
        highest[j] = Math.max(highest[j], row[j]);
      }
    }
  }

  /** The scores of a valid question. */
  public static Grid of(AppraisalQuestion question) {
    boolean[] higher = new boolean[question.criteria().size()];
    for (int j = 0; j < higher.length; j++) {
      higher[j] = question.criteria().get(j).direction() == CriterionDirection.HIGHER_IS_BETTER;
    }
    return new Grid(
        question.options(),
        question.criteria().stream().map(AppraisalCriterion::id).toList(),
        higher);
  }

  /** The scores of a valid question without weights. */
  public static Grid of(ObservedWeightsQuestion question) {
    boolean[] higher = new boolean[question.criteria().size()];
    for (int j = 0; j < higher.length; j++) {
      higher[j] = question.criteria().get(j).direction() == CriterionDirection.HIGHER_IS_BETTER;
    }
    return new Grid(
        question.options(),
        question.criteria().stream().map(ComparedCriterion::id).toList(),
        higher);
  }

  /** The weights as shares of their sum. */
  public static double[] shares(AppraisalQuestion question) {
    double sum = question.criteria().stream().mapToDouble(AppraisalCriterion::weight).sum();
    return question.criteria().stream().mapToDouble(c -> c.weight() / sum).toArray();
  }

  /**
   * Scores as shares of the way from the worst to the best end of each criterion's scale: 1 is
   * best. The ends are those stated, or else the worst and best of the options.
   *
   * @return by option and criterion; a criterion on which all options are alike and that has no
   *     stated scale tells nothing, and is 0 for all
   */
  public double[][] onUnitScale(List<AppraisalCriterion> stated) {
    double[][] unit = new double[values.length][criteria.size()];
    for (int j = 0; j < criteria.size(); j++) {
      CriterionScale scale = stated.get(j).scale();
      double lowest = scale == null ? lowest(j) : scale.lowest();
      double highest = scale == null ? highest(j) : scale.highest();
      for (int i = 0; i < values.length && highest > lowest; i++) {
        double way = higher[j] ? values[i][j] - lowest : highest - values[i][j];
        unit[i][j] = way / (highest - lowest);
      }
    }
    return unit;
  }

  /** The lowest score on a criterion. */
  public double lowest(int criterion) {
    return lowest[criterion];
  }

  /** The highest score on a criterion. */
  public double highest(int criterion) {
    return highest[criterion];
  }

  /** The options, in rows. */
  public List<AppraisedOption> options() {
    return options;
  }

  /** The ids of the criteria, in columns. */
  public List<String> criteria() {
    return criteria;
  }

  /** Whether more is better on a criterion. */
  public boolean higher(int criterion) {
    return higher[criterion];
  }

  /** The scores, by option and criterion; not to be changed. */
  public double[][] values() {
    return values;
  }

  /** Whether more is better, by criterion; not to be changed. */
  public boolean[] higher() {
    return higher;
  }

  /** The score of an option on a criterion. */
  public double value(int option, int criterion) {
    return values[option][criterion];
  }
}
