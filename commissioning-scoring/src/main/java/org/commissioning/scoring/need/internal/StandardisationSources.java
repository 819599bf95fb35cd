package org.commissioning.scoring.need.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the methods of standardisation come from, and their formulas in symbols. */
public final class StandardisationSources {

  public static final Reference DOBSON =
      new Reference(
          "Dobson, A. J., Kuulasmaa, K., Eberle, E. and Scherer, J.",
          1991,
          "Confidence intervals for weighted sums of Poisson parameters. Statistics in Medicine"
              + " 10(3), 457-462",
          "https://doi.org/10.1002/sim.4780100317");

  public static final Reference EUROSTAT =
      new Reference(
          "Eurostat",
          2013,
          "Revision of the European Standard Population. Report of Eurostat's task force",
          "https://doi.org/10.2785/11470");

  public static final List<Formula> DIRECT =
      List.of(
          new Formula(
              "direct-standardisation",
              "Directly standardised rate",
              "Σ (w ÷ Σw) x ÷ n × m",
              List.of(
                  "x events among n people in a band that is w of the standard; m the multiplier."),
              List.of(DOBSON)),
          new Formula(
              "dobson",
              "Limits",
              "r + √(V ÷ O) (L − O), with V = Σ (w ÷ Σw ÷ n)² x",
              List.of(
                  "O: all events; L: Byar's limit of that count, exact below ten events.",
                  "Where one person may have several events, x in V is the sum of the squares of the"
                      + " events that each person had."),
              List.of(DOBSON, Sources.BRESLOW_DAY)));

  public static final List<Formula> INDIRECT =
      List.of(
          new Formula(
              "expected",
              "Expected events",
              "E = Σ n X ÷ N",
              List.of("n people in a band for which the reference has X events among N people."),
              List.of(Sources.BRESLOW_DAY)),
          new Formula(
              "indirect-ratio",
              "Standardised ratio",
              "O ÷ E × m",
              List.of("m: 1, or 100 for a standardised mortality ratio."),
              List.of(Sources.BRESLOW_DAY)),
          new Formula(
              "indirect-rate",
              "Indirectly standardised rate",
              "O ÷ E × ΣX ÷ ΣN × m",
              List.of("The ratio times the crude rate of the reference."),
              List.of(Sources.BRESLOW_DAY)),
          new Formula(
              "indirect-limits",
              "Limits",
              "limits of O, put for O",
              List.of("Byar's limits of the count, exact below ten events. E is taken as known."),
              List.of(Sources.BRESLOW_DAY, Sources.ULM)));

  private StandardisationSources() {}
}
