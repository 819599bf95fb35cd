package org.commissioning.scoring.contract.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules of a contract's value come from, and their formulas in symbols. */
public final class LifetimeSources {

  public static final Reference SCHEDULE_3 =
      new Reference(
          "United Kingdom",
          2023,
          "Procurement Act 2023, Schedule 3: estimating the value of a contract",
          "https://www.legislation.gov.uk/ukpga/2023/54/schedule/3");

  public static final Reference SCOTLAND =
      new Reference(
          "Scottish Government",
          null,
          "Procurement Journey: procurement thresholds and contract value estimation",
          "https://www.procurementjourney.scot/procurement-threshold-and-contract-value-estimation"
              + "-changes");

  public static final List<Formula> FORMULAS =
      List.of(
          ContractSources.formula(
              "due",
              "Due in a span",
              "a × (n + d ÷ l)",
              "n whole times and d days of a time of l days, less what fell due before the span.",
              SCOTLAND),
          ContractSources.formula(
              "most",
              "Most",
              "V + O",
              "Every extension and every option to have more.",
              SCHEDULE_3),
          ContractSources.formula(
              "with-tax",
              "With tax",
              "M × (100 + t) ÷ 100",
              "Taken out the other way where amounts include it.",
              SCOTLAND));

  private LifetimeSources() {}
}
