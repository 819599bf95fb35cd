package org.commissioning.scoring.equity.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the measures of gaps come from, and their formulas in symbols. */
public final class GapSources {

  public static final Reference HARPER_LYNCH =
      new Reference(
          "Harper, S., Lynch, J., Meersman, S. C., Breen, N., Davis, W. W. and Reichman, M. E.",
          2008,
          "An overview of methods for monitoring social disparities in cancer with an example using"
              + " trends in lung cancer incidence. American Journal of Epidemiology 167(8)",
          "https://doi.org/10.1093/aje/kwn016");

  public static final Reference PEARCY_KEPPEL =
      new Reference(
          "Pearcy, J. N. and Keppel, K. G.",
          2002,
          "A summary measure of health disparity. Public Health Reports 117(3), 273-280",
          "https://doi.org/10.1093/phr/117.3.273");

  public static final Reference WHO =
      new Reference(
          "World Health Organization",
          2013,
          "Handbook on health inequality monitoring, with a special focus on low- and middle-income"
              + " countries",
          "ISBN 978 92 4 154863 2");

  public static final List<Formula> FORMULAS =
      List.of(
          formula("mean", "Mean", "μ = Σ p y", "p: a group's share of all people.", HARPER_LYNCH),
          formula("range", "Range", "highest − lowest", "Looks at two groups only.", HARPER_LYNCH),
          formula(
              "between-group-variance",
              "Between-group variance",
              "Σ p (y − μ)²",
              "Its root is the between-group standard deviation.",
              HARPER_LYNCH),
          formula(
              "coefficient-of-variation",
              "Coefficient of variation",
              "√(between-group variance) ÷ μ",
              "Relative; needs a mean above 0.",
              HARPER_LYNCH),
          formula(
              "mean-difference",
              "Mean difference from the mean or from the reference",
              "Σ |y − μ| ÷ k, Σ p |y − μ|; with the reference instead of μ alike",
              "Every group counts the same, or by its people.",
              HARPER_LYNCH),
          formula(
              "index-of-disparity",
              "Index of disparity",
              "Σ |y − μ| ÷ k ÷ μ × 100, and Σ p |y − μ| ÷ μ × 100 weighted",
              "The mean distance from the rate of the whole population, in percent of that rate.",
              PEARCY_KEPPEL),
          formula(
              "population-attributable-risk",
              "Population attributable risk and fraction",
              "r − μ, and (r − μ) ÷ μ",
              "How the mean would change if every group had the value of the reference. The sign is"
                  + " kept.",
              WHO));

  private GapSources() {}

  private static Formula formula(
      String id, String name, String formula, String remark, Reference reference) {
    return new Formula(id, name, formula, List.of(remark), List.of(reference));
  }
}
