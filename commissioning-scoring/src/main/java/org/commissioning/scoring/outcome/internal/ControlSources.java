package org.commissioning.scoring.outcome.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the methods of comparison come from, and their formulas in symbols. */
public final class ControlSources {

  public static final Reference SPIEGELHALTER =
      new Reference(
          "Spiegelhalter, D. J.",
          2005,
          "Funnel plots for comparing institutional performance. Statistics in Medicine 24(8),"
              + " 1185-1202",
          "https://doi.org/10.1002/sim.1970");

  public static final Reference OVERDISPERSION =
      new Reference(
          "Spiegelhalter, D. J.",
          2005,
          "Handling over-dispersion of performance indicators. Quality and Safety in Health Care"
              + " 14(5), 347-351",
          "https://doi.org/10.1136/qshc.2005.013755");

  public static final Reference DERSIMONIAN =
      new Reference(
          "DerSimonian, R. and Laird, N.",
          1986,
          "Meta-analysis in clinical trials. Controlled Clinical Trials 7(3), 177-188",
          "https://doi.org/10.1016/0197-2456(86)90046-2");

  public static final Reference PAULE_MANDEL =
      new Reference(
          "Paule, R. C. and Mandel, J.",
          1982,
          "Consensus values and weighting factors. Journal of Research of the National Bureau of"
              + " Standards 87(5), 377-385",
          "https://doi.org/10.6028/jres.087.022");

  public static final Reference BENJAMINI =
      new Reference(
          "Benjamini, Y. and Hochberg, Y.",
          1995,
          "Controlling the false discovery rate: a practical and powerful approach to multiple"
              + " testing. Journal of the Royal Statistical Society, Series B 57(1), 289-300",
          "https://doi.org/10.1111/j.2517-6161.1995.tb02031.x");

  public static final Reference NEWCOMBE =
      new Reference(
          "Newcombe, R. G.",
          1998,
          "Interval estimation for the difference between independent proportions: comparison of"
              + " eleven methods. Statistics in Medicine 17(8), 873-890",
          "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I");

  public static final Reference PRZYBOROWSKI =
      new Reference(
          "Przyborowski, J. and Wilenski, H.",
          1940,
          "Homogeneity of results in testing samples from Poisson series. Biometrika 31(3-4), 313-323",
          "https://doi.org/10.1093/biomet/31.3-4.313");

  public static final List<Formula> LIMITS =
      List.of(
          new Formula(
              "control-proportion",
              "Control limits of a proportion",
              "p ∓ z √(p (1 − p) ÷ n)",
              List.of("p: the benchmark; n: the people of an area. Kept between 0 and 1."),
              List.of(SPIEGELHALTER)),
          new Formula(
              "control-events",
              "Control limits of a rate or a ratio",
              "x ÷ n with P(x or more; E) = α/2 above, and P(x or fewer; E) = α/2 below",
              List.of(
                  "E: the events that the benchmark leads one to expect. P: the Poisson probability,"
                      + " by the chi-square distribution, which is defined between whole counts too.",
                  "Where even no events at all would not be unlikely enough, the lower limit is 0."),
              List.of(SPIEGELHALTER)));

  public static final List<Formula> FLAGS =
      List.of(
          LIMITS.get(0),
          LIMITS.get(1),
          new Formula(
              "flags-by-chance",
              "Flags that chance alone gives",
              "k (1 − c), and P(as many or more; k, 1 − c)",
              List.of(
                  "k areas, c the level. The probability is binomial: areas are taken to be"
                      + " independent.",
                  "Counts of events move in steps, so that chance gives somewhat fewer flags than"
                      + " this."),
              List.of(SPIEGELHALTER)),
          new Formula(
              "false-discovery",
              "False discovery rate",
              "the largest i with p(i) ≤ i ÷ k × q",
              List.of(
                  "p(i): the i-th smallest of the two-sided probabilities; q: the share of false"
                      + " alarms that is put up with."),
              List.of(BENJAMINI)));

  private ControlSources() {}
}
