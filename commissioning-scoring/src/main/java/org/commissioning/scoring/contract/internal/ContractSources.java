package org.commissioning.scoring.contract.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules of payment under agreements come from, and their formulas in symbols. */
public final class ContractSources {

  public static final Reference PAYMENT_SCHEME =
      new Reference(
          "NHS England",
          2025,
          "2025/26 NHS Payment Scheme: NHS provider payment mechanisms",
          "https://www.england.nhs.uk/long-read/25-26-nhsps-nhs-provider-payment-mechanisms");

  public static final Reference API_2022 =
      new Reference(
          "Healthcare Financial Management Association",
          2022,
          "API approach proposed for April start",
          "https://www.hfma.org.uk/news/news-list/Article/api-approach-proposed-for-2022-23");

  public static final Reference CORRIDORS =
      new Reference(
          "United States",
          2010,
          "Patient Protection and Affordable Care Act, section 1342 (42 U.S.C. 18062):"
              + " establishment of risk corridors",
          "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section18062");

  public static final Reference CREDITS =
      new Reference(
          "Law Insider",
          null,
          "Nature of service credits (call-off contract schedules of the Crown Commercial Service)",
          "https://lawinsider.com/clause/nature-of-service-credits/_2");

  public static final Reference PRICING_OUTCOMES =
      new Reference(
          "Government Outcomes Lab",
          null,
          "An introductory guide to pricing outcomes",
          "https://golab.bsg.ox.ac.uk/guidance/technical-guides/"
              + "introductory-guide-pricing-outcomes/");

  public static final Reference HOME_CARE =
      new Reference(
          "CareLineLive",
          null,
          "Rates",
          "https://support.carelinelive.com/hc/en-gb/articles/360031978952-Rates");

  public static final Reference TARGET_COST =
      new Reference(
          "LazyQS",
          2026,
          "NEC clauses: Option C, target contract with activity schedule",
          "https://www.lazyqs.co.uk/nec-clauses/options/c");

  public static final List<Formula> PAYMENT =
      List.of(
          formula("block", "Block", "B", "The same whatever the volume.", PAYMENT_SCHEME),
          formula(
              "low-volume-block",
              "Low-volume block",
              "(v₁ + v₂ + …) ÷ n × (1 + u ÷ 100) ÷ k",
              "The average of past years, raised for prices, in k equal payments. Not for an"
                  + " average above the limit.",
              PAYMENT_SCHEME),
          formula(
              "cost-and-volume",
              "Cost and volume",
              "max(B + p × min(V − L, 0), 0) + q × max(min(V, M) − U, 0)",
              "Never falls as volume V grows; constant within the range and above the most.",
              PAYMENT_SCHEME),
          formula(
              "unit-prices",
              "Activity at unit price",
              "q × p",
              "By the price in force. Never falls as activity grows; constant above the most.",
              PAYMENT_SCHEME),
          formula(
              "time-bands",
              "Time-banded price",
              "n × (p + t × h ÷ 60)",
              "p the price of the band, t minutes beyond it at h an hour. Never falls with more"
                  + " visits; falls with longer visits only where prices of bands do.",
              HOME_CARE),
          formula(
              "risk-corridor",
              "Risk corridor",
              "(min(D, E) − S) × s ÷ 100 for each band from S to E",
              "D what is spent above or below the budget. As cost grows the payment never falls, and"
                  + " the provider's balance never rises.",
              CORRIDORS),
          formula(
              "open-book-cost",
              "Open-book cost",
              "C × (1 + g ÷ 100) + G",
              "C allowable cost up to its limits. Never falls as cost grows.",
              TARGET_COST),
          formula(
              "aligned-payment",
              "Aligned payment and incentive",
              "F + (q − P) × p × f × m ÷ 100",
              "m is one percentage above the plan P and another below it, f a factor of the place."
                  + " Never falls as activity grows.",
              API_2022),
          formula(
              "outcome-payment",
              "Outcome payment",
              "max(min(n, N) − d, 0) × p if n is at least the minimum, else 0",
              "N is how many count, before those that would have come about anyway, d, are taken off."
                  + " Never falls as outcomes grow; constant above the caps, with a jump at the"
                  + " minimum.",
              PRICING_OUTCOMES),
          formula(
              "service-credit",
              "Service credit",
              "C × min(a × D, A) ÷ 100, or by steps",
              "D the shortfall. The deduction never falls as the shortfall grows.",
              CREDITS),
          formula(
              "gain-share",
              "Gain and pain share",
              "(min(D, E) − S) × s ÷ 100 for each band from S to E",
              "D what is saved against the target, or spent above it. Never rises as cost grows.",
              TARGET_COST));

  private ContractSources() {}

  static Formula formula(
      String id, String name, String formula, String remark, Reference reference) {
    return new Formula(id, name, formula, List.of(remark), List.of(reference));
  }
}
