package org.commissioning.scoring.option.internal;

import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/** How far two orders of the same options agree. */
public final class Agreement {

  private Agreement() {}

  /**
   * Kendall's τ that allows for ties.
   *
   * @param one places by one method, shared where options are level
   * @param other places by another
   * @param label what the step is called in the working
   */
  public static Figure<Double> of(int[] one, int[] other, String label, Steps steps) {
    int same = 0;
    int turned = 0;
    int byOne = 0;
    int byOther = 0;
    for (int i = 0; i < one.length; i++) {
      for (int k = i + 1; k < one.length; k++) {
        int first = Integer.signum(one[i] - one[k]);
        int second = Integer.signum(other[i] - other[k]);
        byOne += first == 0 ? 0 : 1;
        byOther += second == 0 ? 0 : 1;
        same += first * second > 0 ? 1 : 0;
        turned += first * second < 0 ? 1 : 0;
      }
    }
    if (byOne == 0 || byOther == 0) {
      return Figure.none("all options are level by one of the methods");
    }
    int agree = same;
    int apart = turned;
    int untied = byOne;
    int others = byOther;
    double correlation = (agree - apart) / Math.sqrt((double) untied * others);
    steps.add(
        () ->
            Symbols.of("C", agree)
                .and("D", apart)
                .and("M", untied)
                .and("N", others)
                .step(label, "(C − D) ÷ √(M × N)", correlation, null));
    return Figure.of(correlation);
  }
}
