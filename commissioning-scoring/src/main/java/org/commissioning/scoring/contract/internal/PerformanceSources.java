package org.commissioning.scoring.contract.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules of scorecards come from, and their formulas in symbols. */
public final class PerformanceSources {

  public static final Reference CREDITS = ContractSources.CREDITS;

  public static final Reference CREDIT_BASICS =
      new Reference(
          "Procurement Templates",
          null,
          "What is a service credit",
          "https://procurementtemplates.co.uk/what-is-a-service-credit");

  public static final List<Formula> FORMULAS =
      List.of(
          ContractSources.formula(
              "shortfall",
              "Shortfall",
              "max(T − x, 0), or max(x − T, 0) where lower is better",
              "0 where the target is reached.",
              CREDITS),
          ContractSources.formula(
              "score",
              "Score",
              "100 × Σ w of what is kept ÷ Σ w",
              "This library's rule: with values that are not known, only its bounds are given.",
              CREDIT_BASICS),
          ContractSources.formula(
              "deduction",
              "Deduction",
              "C × min(Σ a, most) ÷ 100",
              "a for each indicator: so much for each point, or by steps. Never falls as a shortfall"
                  + " grows.",
              CREDITS));

  private PerformanceSources() {}
}
