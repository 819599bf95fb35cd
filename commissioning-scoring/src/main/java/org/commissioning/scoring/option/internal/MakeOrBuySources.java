package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where make or buy comes from, and its formulas in symbols. */
public final class MakeOrBuySources {

  public static final Reference PLAYBOOK =
      new Reference(
          "HM Government", 2023, "The Sourcing Playbook", "June 2023: delivery model assessments");

  public static final Reference GREEN_BOOK =
      new Reference(
          "HM Treasury", 2026, "The Green Book", "Edition published on 5 February 2026, chapter 6");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "present-value",
              "Whole-life cost",
              "Σ A × F",
              List.of("A: the amount of a year, of any kind; F: its discount factor."),
              List.of(PLAYBOOK)),
          new Formula(
              "risk",
              "Expected cost of risks",
              "Σ p × c",
              List.of("p: how likely a risk is, c: what it would cost."),
              List.of(PLAYBOOK)),
          new Formula(
              "cost-score",
              "Cost from 0 to 1",
              "(b − T) ÷ (b − a)",
              List.of(
                  "T: whole-life cost and risk, a and b: the ends of its stated scale. It is the u of cost; that of quality is its share of 100."),
              List.of(AppraisalSources.MANUAL)),
          AppraisalSources.FORMULAS.get(0),
          AppraisalSources.FORMULAS.get(1),
          AppraisalSources.FORMULAS.get(3));

  private MakeOrBuySources() {}
}
