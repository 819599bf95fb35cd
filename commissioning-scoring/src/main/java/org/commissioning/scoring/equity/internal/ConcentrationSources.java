package org.commissioning.scoring.equity.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the concentration index comes from, and its formulas in symbols. */
public final class ConcentrationSources {

  public static final Reference KAKWANI =
      new Reference(
          "Kakwani, N., Wagstaff, A. and van Doorslaer, E.",
          1997,
          "Socioeconomic inequalities in health: measurement, computation, and statistical inference."
              + " Journal of Econometrics 77(1), 87-103",
          "https://doi.org/10.1016/S0304-4076(96)01807-6");

  public static final Reference WAGSTAFF =
      new Reference(
          "Wagstaff, A.",
          2005,
          "The bounds of the concentration index when the variable of interest is binary, with an"
              + " application to immunization inequality. Health Economics 14(4), 429-432",
          "https://doi.org/10.1002/hec.953");

  public static final Reference ERREYGERS =
      new Reference(
          "Erreygers, G.",
          2009,
          "Correcting the concentration index. Journal of Health Economics 28(2), 504-515",
          "https://doi.org/10.1016/j.jhealeco.2008.02.003");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "concentration-index",
              "Concentration index",
              "C = 2 ÷ μ Σ p h R − 1",
              List.of(
                  "p: a group's share of the people; h: what one of them has; R: the middle of the"
                      + " group's place, from the most deprived (0) to the least (1). Groups of one rank"
                      + " share a place."),
              List.of(KAKWANI)),
          new Formula(
              "generalised-concentration-index",
              "Generalised concentration index",
              "μ C",
              List.of("In the unit of the measure: it grows with the level."),
              List.of(KAKWANI)),
          new Formula(
              "erreygers",
              "Erreygers's corrected index",
              "4 μ C ÷ (b − a)",
              List.of(
                  "a and b: the ends of a bounded measure. The same for good and for ill, reversed."),
              List.of(ERREYGERS)),
          new Formula(
              "wagstaff",
              "Wagstaff's normalised index",
              "(b − a) μ C ÷ ((b − μ)(μ − a))",
              List.of("Reaches −1 and 1 whatever the level."),
              List.of(WAGSTAFF)));

  private ConcentrationSources() {}
}
