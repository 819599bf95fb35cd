package org.commissioning.scoring.value.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.value.CostEffect;
import org.commissioning.model.value.UncertainStrategiesQuestion;

/** Draws of cost and effect on plain numbers, and what they say at one threshold. */
public final class Draws {

  private static final double LEVEL = 1e-12;

  private final double[][] costs;
  private final double[][] effects;

  private Draws(double[][] costs, double[][] effects) {
    this.costs = costs;
    this.effects = effects;
  }

  /** The draws of a valid question. */
  public static Draws of(UncertainStrategiesQuestion question) {
    int strategies = question.strategies().size();
    int count = question.strategies().get(0).draws().size();
    double[][] costs = new double[strategies][count];
    double[][] effects = new double[strategies][count];
    for (int s = 0; s < strategies; s++) {
      List<CostEffect> draws = question.strategies().get(s).draws();
      for (int i = 0; i < count; i++) {
        costs[s][i] = draws.get(i).cost();
        effects[s][i] = draws.get(i).effect();
      }
    }
    return new Draws(costs, effects);
  }

  /** Draws in columns, a column for each strategy, that are valid and nobody else's. */
  public static Draws of(double[][] costs, double[][] effects) {
    return new Draws(costs, effects);
  }

  /** How many draws there are. */
  public int count() {
    return costs[0].length;
  }

  /** What the draws say at a threshold. */
  public At at(double threshold) {
    int strategies = costs.length;
    int count = count();
    double[] best = new double[strategies];
    double[] sums = new double[strategies];
    double[] net = new double[strategies];
    double[] highest = new double[count];
    double sumOfHighest = 0;
    for (int i = 0; i < count; i++) {
      double top = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < strategies; s++) {
        net[s] = threshold * effects[s][i] - costs[s][i];
        sums[s] += net[s];
        top = Math.max(top, net[s]);
      }
      double slack = LEVEL * Math.abs(top);
      int level = 0;
      for (int s = 0; s < strategies; s++) {
        level += top - net[s] <= slack ? 1 : 0;
      }
      for (int s = 0; s < strategies; s++) {
        best[s] += top - net[s] <= slack ? 1.0 / level : 0;
      }
      highest[i] = top;
      sumOfHighest += top;
    }
    int optimal = 0;
    for (int s = 0; s < strategies; s++) {
      sums[s] /= count;
      optimal = sums[s] > sums[optimal] ? s : optimal;
    }
    // The loss of each draw is kept apart: its mean is the value, its spread the error of it.
    double loss = 0;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double one = highest[i] - (threshold * effects[optimal][i] - costs[optimal][i]);
      loss += one;
      squares += one * one;
    }
    double mean = loss / count;
    double variance = count > 1 ? Math.max(squares - count * mean * mean, 0) / (count - 1) : 0;
    return new At(
        threshold,
        best,
        sums,
        sumOfHighest / count,
        optimal,
        Math.max(mean, 0),
        Math.sqrt(variance / count));
  }

  /** What the draws say at one threshold. */
  public static final class At {

    private final double threshold;
    private final double[] best;
    private final double[] means;
    private final double meanOfHighest;
    private final int optimal;
    private final double loss;
    private final double error;

    At(
        double threshold,
        double[] best,
        double[] means,
        double meanOfHighest,
        int optimal,
        double loss,
        double error) {
      this.threshold = threshold;
      this.best = best;
      this.means = means;
      this.meanOfHighest = meanOfHighest;
      this.optimal = optimal;
      this.loss = loss;
      this.error = error;
    }

    /** What a unit of effect is worth. */
    public double threshold() {
      return threshold;
    }

    /** In how many draws a strategy is the best, shared ones in equal parts. */
    public double best(int strategy) {
      return best[strategy];
    }

    /** The mean net benefit of a strategy. */
    public double mean(int strategy) {
      return means[strategy];
    }

    /** The mean of the highest net benefit of each draw. */
    public double meanOfHighest() {
      return meanOfHighest;
    }

    /** The strategy with the highest mean net benefit; of several, the first. */
    public int optimal() {
      return optimal;
    }

    /** The strategies whose mean net benefit is the highest, to twelve digits. */
    public List<Integer> level() {
      List<Integer> level = new ArrayList<>();
      for (int s = 0; s < means.length; s++) {
        if (means[optimal] - means[s] <= LEVEL * Math.abs(means[optimal])) {
          level.add(s);
        }
      }
      return level;
    }

    /** The mean of what is lost by the one strategy beside the best of each draw. */
    public double loss() {
      return loss;
    }

    /**
     * The mean of what is lost by a strategy beside the best of each draw: no less than the least.
     */
    public double loss(int strategy) {
      return strategy == optimal ? loss : Math.max(meanOfHighest - means[strategy], loss);
    }

    /** The standard error of {@link #loss()}. */
    public double error() {
      return error;
    }
  }
}
