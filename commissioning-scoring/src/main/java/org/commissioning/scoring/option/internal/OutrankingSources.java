package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where PROMETHEE comes from, and its formulas in symbols. */
public final class OutrankingSources {

  public static final Reference BRANS_VINCKE =
      new Reference(
          "Brans, J.-P. and Vincke, P.",
          1985,
          "A preference ranking organisation method: the PROMETHEE method for multiple criteria decision-making. Management Science 31(6), 647-656",
          "https://doi.org/10.1287/mnsc.31.6.647");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "preference",
              "Preference for one over another",
              "Σ w × P",
              List.of(
                  "P: the preference from 0 to 1 that the lead on a criterion makes, w: the share of all weight."),
              List.of(BRANS_VINCKE)),
          new Formula(
              "leaving",
              "Leaving flow",
              "Σ π ÷ (n − 1)",
              List.of(
                  "π: the preferences for the option over each other, n: the number of options."),
              List.of(BRANS_VINCKE)),
          new Formula(
              "entering",
              "Entering flow",
              "Σ π ÷ (n − 1)",
              List.of("π: the preferences for each other over the option."),
              List.of(BRANS_VINCKE)),
          new Formula(
              "net",
              "Net flow",
              "F − G",
              List.of("F, G: the leaving and the entering flow."),
              List.of(BRANS_VINCKE)));

  private OutrankingSources() {}
}
