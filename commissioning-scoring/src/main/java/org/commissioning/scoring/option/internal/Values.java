package org.commissioning.scoring.option.internal;

import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/** The value of options: scores on a scale from 0 to 1, weighted and added up. */
public final class Values {

  /** Closer than this, values that differ by rounding alone are one. */
  public static final double LEVEL = 1e-12;

  private Values() {}

  /**
   * The value of each option.
   *
   * @param grid the options and criteria
   * @param shares the weights as shares of their sum
   * @param unit the scores from 0 to 1, by option and criterion
   * @param steps where the working is kept
   */
  public static double[] of(Grid grid, double[] shares, double[][] unit, Steps steps) {
    double[] values = new double[unit.length];
    for (int i = 0; i < values.length; i++) {
      String option = grid.options().get(i).id();
      steps.part(() -> "Value of " + option);
      double sum = 0;
      for (int j = 0; j < shares.length; j++) {
        double share = shares[j];
        double way = unit[i][j];
        double part = share * way;
        sum += part;
        String criterion = grid.criteria().get(j);
        steps.add(() -> Symbols.of("w", share).and("u", way).step(criterion, "w × u", part, null));
      }
      values[i] = sum;
      double value = sum;
      steps.add(() -> Step.fact("Sum", Digits.of(value)));
    }
    return values;
  }

  /**
   * The end if a figure differs from it by no more than rounding, else the figure: so that no
   * 2.66e-15 stands where 0 is meant, and nothing leaves its scale by a hair.
   *
   * @param size of the numbers that the figure comes from
   */
  public static double onto(double figure, double end, double size) {
    return Math.abs(figure - end) <= LEVEL * size ? end : figure;
  }

  /** The place of each value, 1 for the highest; values that are level share their place. */
  public static int[] places(double[] values) {
    int[] places = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      places[i] = 1;
      for (double other : values) {
        places[i] += other - values[i] > LEVEL ? 1 : 0;
      }
    }
    return places;
  }
}
