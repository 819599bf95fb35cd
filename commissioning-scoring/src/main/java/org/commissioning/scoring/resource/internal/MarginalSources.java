package org.commissioning.scoring.resource.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where marginal analysis comes from, and its formulas in symbols. */
public final class MarginalSources {

  public static final Reference MITTON_DONALDSON =
      new Reference(
          "Mitton, C. and Donaldson, C.",
          2004,
          "Priority setting toolkit: a guide to the use of economics in healthcare decision making. BMJ Books",
          "London");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "growth",
              "Benefit of growth for each unit of money",
              "b ÷ c",
              List.of("b: what the step brings, c: what it costs."),
              List.of(MITTON_DONALDSON)),
          new Formula(
              "release",
              "Loss by release for each unit of money",
              "l ÷ s",
              List.of("l: what is lost, s: what is saved."),
              List.of(MITTON_DONALDSON)),
          new Formula(
              "gain",
              "Gain of a shift",
              "b − l",
              List.of("A release that saves at least what the growth costs."),
              List.of(MITTON_DONALDSON)));

  private MarginalSources() {}
}
