package org.commissioning.scoring.option.internal;

/** Where two weighted sums meet. */
public final class Switch {

  private Switch() {}

  /**
   * The share of all weight that a criterion would have to have for the difference of two options
   * to vanish, when the other weights keep their relation: t d + (1 − t) r = 0, so r ÷ (r − d).
   *
   * @param own the difference on the criterion itself
   * @param rest the difference on all others, by their weights among themselves
   * @return not finite if the two never meet
   */
  public static double weight(double own, double rest) {
    return own == rest ? Double.NaN : rest / (rest - own);
  }
}
