package org.commissioning.scoring.resource.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules of fair shares of money come from, and their formulas in symbols. */
public final class FairShareSources {

  public static final Reference DEPARTMENT_OF_HEALTH =
      new Reference(
          "Department of Health",
          2007,
          "About NHS allocations",
          "http://www.dh.gov.uk/en/Managingyourorganisation/Financeandplanning/Allocations/DH_076547");

  public static final Reference NHS_ENGLAND =
      new Reference(
          "NHS England",
          2016,
          "Technical guide to allocation formulae and pace of change for 2016-17 to 2020-21 revenue"
              + " allocations to clinical commissioning groups and commissioning areas",
          "https://www.england.nhs.uk/2016/04/allocations-tech-guide-16-17/");

  public static final Reference NHS_ACT =
      new Reference(
          "United Kingdom",
          2006,
          "National Health Service Act 2006, section 75",
          "https://www.legislation.gov.uk/ukpga/2006/41/section/75");

  public static final Reference BALINSKI_YOUNG =
      new Reference(
          "Balinski, M. L. and Young, H. P.",
          2001,
          "Fair representation: meeting the ideal of one man, one vote",
          "Brookings Institution Press, second edition");

  public static final Reference DUNCAN =
      new Reference(
          "Duncan, O. D. and Duncan, B.",
          1955,
          "A methodological analysis of segregation indexes. American Sociological Review 20(2),"
              + " 210-217",
          "https://doi.org/10.2307/2088328");

  public static final List<Formula> CAPITATION =
      List.of(
          formula(
              "weighted-population",
              "Weighted population",
              "n × w₁ × w₂ × …",
              "Every component of need multiplies.",
              DEPARTMENT_OF_HEALTH),
          formula(
              "target",
              "Target",
              "T × P ÷ W",
              "P: an area's weighted population, W: that of all.",
              DEPARTMENT_OF_HEALTH),
          formula(
              "distance",
              "Distance from target",
              "B ÷ (S × P ÷ W) − 1 before, x ÷ (T × P ÷ W) − 1 after",
              "Below 0 is under target. Before, the target is the area's part of all baselines S.",
              NHS_ENGLAND),
          formula(
              "aim",
              "Aim",
              "(1 − p) × B × T ÷ S + p × T × P ÷ W",
              "p: the pace. At 1 the aim is the target, at 0 equal growth for all.",
              NHS_ENGLAND),
          formula(
              "pace-of-change",
              "Pace of change",
              "min(max(λ × a, f × B), c × B), λ such that they add up to T",
              "This library's rule: all areas that neither floor nor cap holds get the same part of"
                  + " their aim, and the total is spent, no more and no less.",
              NHS_ENGLAND));

  public static final List<Formula> POOLED_FUND =
      List.of(
          formula(
              "contribution-share",
              "Share of the contributions",
              "c ÷ T",
              "Several contributions of one body are added up.",
              NHS_ACT),
          formula(
              "balance",
              "Overspend or underspend",
              "s − T",
              "Above 0 more was spent than paid in.",
              NHS_ACT),
          formula(
              "risk-share",
              "Part of the overspend or underspend",
              "D × p ÷ 100",
              "In whole minor units by largest remainder, so that the parts add up.",
              BALINSKI_YOUNG));

  public static final List<Formula> INCENTIVES =
      List.of(
          formula(
              "shares",
              "Shares of cost and benefit",
              "c ÷ C and b ÷ B",
              "Their difference is the gap: above 0 a funder gains more than its part.",
              DUNCAN),
          formula(
              "misalignment",
              "Misalignment",
              "Σ abs(b ÷ B − c ÷ C) ÷ 2",
              "The index of dissimilarity: the part of the cost that would have to be paid by"
                  + " somebody else. 0 where all pay as they gain.",
              DUNCAN),
          formula(
              "transfer",
              "Transfer",
              "C × b ÷ B − c",
              "What a funder would pay more, or below 0 less, for the same return to all. Whole"
                  + " minor units by largest remainder.",
              BALINSKI_YOUNG));

  private FairShareSources() {}

  private static Formula formula(
      String id, String name, String formula, String remark, Reference reference) {
    return new Formula(id, name, formula, List.of(remark), List.of(reference));
  }
}
