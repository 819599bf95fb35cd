package org.commissioning.scoring.tender.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** The publications that measures of agreement are taken from, and the formulas in symbols. */
public final class AgreementSources {

  public static final Reference KRIPPENDORFF =
      new Reference(
          "Krippendorff, K.",
          2011,
          "Computing Krippendorff's alpha-reliability. University of Pennsylvania, Annenberg School"
              + " for Communication",
          "ScholarlyCommons, ASC Departmental Papers 43");

  public static final Reference ZAPF =
      new Reference(
          "Zapf, A., Castell, S., Morawietz, L. and Karch, A.",
          2016,
          "Measuring inter-rater reliability for nominal data: which coefficients and confidence"
              + " intervals are appropriate? BMC Medical Research Methodology 16, 93",
          "https://doi.org/10.1186/s12874-016-0200-9");

  public static final Reference SHROUT_FLEISS =
      new Reference(
          "Shrout, P. E. and Fleiss, J. L.",
          1979,
          "Intraclass correlations: uses in assessing rater reliability. Psychological Bulletin"
              + " 86(2), 420-428",
          "https://doi.org/10.1037/0033-2909.86.2.420");

  public static final Reference KENDALL_SMITH =
      new Reference(
          "Kendall, M. G. and Babington Smith, B.",
          1939,
          "The problem of m rankings. The Annals of Mathematical Statistics 10(3), 275-287",
          "https://doi.org/10.1214/aoms/1177732186");

  public static final Reference COHEN =
      new Reference(
          "Cohen, J.",
          1960,
          "A coefficient of agreement for nominal scales. Educational and Psychological Measurement"
              + " 20(1), 37-46",
          "https://doi.org/10.1177/001316446002000104");

  public static final Reference COHEN_WEIGHTED =
      new Reference(
          "Cohen, J.",
          1968,
          "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial"
              + " credit. Psychological Bulletin 70(4), 213-220",
          "https://doi.org/10.1037/h0026256");

  public static final Reference FLEISS_COHEN_EVERITT =
      new Reference(
          "Fleiss, J. L., Cohen, J. and Everitt, B. S.",
          1969,
          "Large sample standard errors of kappa and weighted kappa. Psychological Bulletin 72(5),"
              + " 323-327",
          "https://doi.org/10.1037/h0028106");

  public static final Reference FLEISS =
      new Reference(
          "Fleiss, J. L.",
          1971,
          "Measuring nominal scale agreement among many raters. Psychological Bulletin 76(5),"
              + " 378-382",
          "https://doi.org/10.1037/h0031619");

  public static final List<Formula> ALPHA =
      List.of(
          new Formula(
              "alpha",
              "Krippendorff's alpha",
              "1 − (n − 1) × D ÷ E",
              List.of(
                  "n the marks of items with two or more; D the squared distances within items, each"
                      + " pair over the marks of its item less one; E those between all marks.",
                  "Distance: nominal 1 if different; ordinal the marks between, half of those at"
                      + " either end counted; interval the difference; ratio the difference over the"
                      + " sum."),
              List.of(KRIPPENDORFF)),
          new Formula(
              "alpha-limits",
              "Limits of alpha",
              "quantiles of alpha over items drawn anew",
              List.of("Items are drawn with replacement, with all their marks."),
              List.of(ZAPF)));

  public static final List<Formula> INTRACLASS =
      List.of(
          new Formula(
              "icc-1",
              "ICC(1,1)",
              "(B − W) ÷ (B + (k − 1) × W)",
              List.of("Each item is marked by other raters, drawn at random."),
              List.of(SHROUT_FLEISS)),
          new Formula(
              "icc-2",
              "ICC(2,1)",
              "(B − E) ÷ (B + (k − 1) × E + k × (J − E) ÷ n)",
              List.of("The same raters mark all items; a constantly hard one counts against it."),
              List.of(SHROUT_FLEISS)),
          new Formula(
              "icc-3",
              "ICC(3,1)",
              "(B − E) ÷ (B + (k − 1) × E)",
              List.of("The same raters mark all items; a constantly hard one does not count."),
              List.of(SHROUT_FLEISS)),
          new Formula(
              "icc-mean",
              "ICC(1,k), ICC(2,k), ICC(3,k)",
              "k × R ÷ (1 + (k − 1) × R)",
              List.of("Of the mean of the k raters; R is the coefficient of one rater."),
              List.of(SHROUT_FLEISS)));

  public static final List<Formula> CONCORDANCE =
      List.of(
          new Formula(
              "kendall-w",
              "Kendall's W",
              "12 × S ÷ (m^2 × (n^3 − n) − m × T)",
              List.of(
                  "S the squared distances of the rank sums from their mean, m raters, n items, T"
                      + " the sum of t³ − t over all groups of t equal marks of one rater."),
              List.of(KENDALL_SMITH)));

  public static final List<Formula> KAPPA =
      List.of(
          new Formula(
              "cohen",
              "Cohen's kappa of two raters",
              "(P − Q) ÷ (1 − Q)",
              List.of(
                  "P the agreement found, Q that expected if each kept to their own shares of marks;"
                      + " both weighted as stated."),
              List.of(COHEN, COHEN_WEIGHTED)),
          new Formula(
              "cohen-limits",
              "Limits of Cohen's kappa",
              "κ ∓ z × s",
              List.of("s the standard error in large samples."),
              List.of(FLEISS_COHEN_EVERITT)),
          new Formula(
              "fleiss",
              "Fleiss's kappa of many raters",
              "(P − Q) ÷ (1 − Q)",
              List.of(
                  "P the share of pairs of marks within items that are the same, Q the sum of the"
                      + " squared shares of all categories; unweighted."),
              List.of(FLEISS)));

  private AgreementSources() {}
}
