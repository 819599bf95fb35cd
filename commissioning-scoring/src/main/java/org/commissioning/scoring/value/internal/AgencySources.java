package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where cost-benefit analysis by agency comes from, and its formulas in symbols. */
public final class AgencySources {

  public static final Reference TRANSFORMATION =
      new Reference(
          "HM Treasury, Public Service Transformation Network and New Economy",
          2014,
          "Supporting public service transformation: cost benefit analysis guidance for local partnerships",
          "April 2014");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "outcomes",
              "Outcomes",
              "N × a × e × r × i × (1 − D)",
              List.of(
                  "N: the population, a: affected, e: engaged, r: retained, i: achieving, D: deadweight."),
              List.of(TRANSFORMATION)),
          new Formula(
              "benefit",
              "Benefit of a year",
              "O × X × (1 − K) × (1 − L)^k",
              List.of(
                  "O: the outcomes, X: the value of one, K: the correction, L: the drop-off, k: the years since the first."),
              List.of(TRANSFORMATION)),
          new Formula(
              "cost",
              "Cost of a year, corrected",
              "A × (1 + R)",
              List.of("A: the cost of a year, R: what costs of its grade are raised by."),
              List.of(TRANSFORMATION)),
          new Formula(
              "share",
              "Share of an agency",
              "B × p ÷ P",
              List.of(
                  "B: the present value of the benefit, p: the part of the agency, P: all parts."),
              List.of(TRANSFORMATION)));

  private AgencySources() {}
}
