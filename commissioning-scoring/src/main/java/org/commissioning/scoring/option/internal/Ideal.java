package org.commissioning.scoring.option.internal;

/**
 * TOPSIS on plain numbers: the distances of options from the best and the worst of all. The formula
 * stands here alone, for one question and for columns.
 */
public final class Ideal {

  private Ideal() {}

  /**
   * The length of each criterion.
   *
   * @param scores by option and criterion
   */
  public static double[] lengths(double[][] scores) {
    int criteria = scores[0].length;
    double[] largest = new double[criteria];
    for (double[] row : scores) {
      for (int j = 0; j < criteria; j++) {
        largest[j] = Math.max(largest[j], Math.abs(row[j]));
      }
    }
    // Divided by the largest first: the squares of very small numbers would be lost.
    double[] lengths = new double[criteria];
    for (double[] row : scores) {
      for (int j = 0; j < criteria; j++) {
        double part = largest[j] == 0 ? 0 : row[j] / largest[j];
        lengths[j] += part * part;
      }
    }
    for (int j = 0; j < criteria; j++) {
      lengths[j] = largest[j] * Math.sqrt(lengths[j]);
    }
    return lengths;
  }

  /**
   * The distances of each option from the best and from the worst.
   *
   * @param scores by option and criterion
   * @param lengths of the criteria
   * @param shares the weights as shares of their sum
   * @param higher whether more is better, by criterion
   * @return two rows: from the best, from the worst
   */
  public static double[][] distances(
      double[][] scores, double[] lengths, double[] shares, boolean[] higher) {
    int criteria = shares.length;
    double[] top = new double[criteria];
    double[] bottom = new double[criteria];
    for (int j = 0; j < criteria; j++) {
      top[j] = Double.NEGATIVE_INFINITY;
      bottom[j] = Double.POSITIVE_INFINITY;
    }
    for (double[] row : scores) {
      for (int j = 0; j < criteria; j++) {
        top[j] = Math.max(top[j], row[j]);
        bottom[j] = Math.min(bottom[j], row[j]);
      }
    }
    double[][] distances = new double[2][scores.length];
    for (int i = 0; i < scores.length; i++) {
      double fromBest = 0;
      double fromWorst = 0;
      for (int j = 0; j < criteria; j++) {
        // Divided first: the share by the length of next to nothing would be infinite.
        double length = lengths[j] == 0 ? 1 : lengths[j];
        double above = (scores[i][j] - bottom[j]) / length * shares[j];
        double below = (top[j] - scores[i][j]) / length * shares[j];
        double toBest = higher[j] ? below : above;
        double toWorst = higher[j] ? above : below;
        fromBest += toBest * toBest;
        fromWorst += toWorst * toWorst;
      }
      distances[0][i] = Math.sqrt(fromBest);
      distances[1][i] = Math.sqrt(fromWorst);
    }
    return distances;
  }
}
