package org.commissioning.scoring.need.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the reckoning of unmet and future need comes from, and its formulas in symbols. */
public final class NeedSources {

  public static final Reference BRADSHAW =
      new Reference(
          "Bradshaw, J.",
          1972,
          "A taxonomy of social need. In McLachlan, G. (ed.), Problems and progress in medical care,"
              + " seventh series, 71-82. Oxford University Press",
          "http://eprints.whiterose.ac.uk/118357/");

  public static final Reference OWN =
      new Reference(
          "Commissioning",
          2026,
          "The reckoning is this library's own arithmetic, and stated in full with the method",
          "docs/methods/README.md");

  public static final List<Formula> UNMET =
      List.of(
          new Formula(
              "expected-need",
              "Expected need",
              "E = Σ n p, with variance Σ (n e)²",
              List.of(
                  "n people of an age band and sex; p the prevalence and e its standard error."),
              List.of(OWN)),
          new Formula(
              "unmet-need",
              "Unmet need",
              "E − S, from E − z√V − Smost to E + z√V − Sfewest",
              List.of(
                  "S: people served who have the need; where their number is bounded, both bounds are"
                      + " carried."),
              List.of(OWN, BRADSHAW)));

  public static final List<Formula> PROJECTED =
      List.of(
          new Formula(
              "projected-need",
              "Projected need",
              "Σ n(t) p (1 + c)^(t − t₀)",
              List.of("n(t): projected people of a band; c: the yearly change of prevalence."),
              List.of(OWN)),
          new Formula(
              "parts-of-change",
              "Parts of the change",
              "growth: E₀ (N(t) ÷ N₀ − 1); ageing: Σ n(t) p − E₀ N(t) ÷ N₀; prevalence: the rest",
              List.of("In this order. The three add up to the change."),
              List.of(OWN)));

  private NeedSources() {}
}
