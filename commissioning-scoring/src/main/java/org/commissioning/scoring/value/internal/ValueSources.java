package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where discounting and what rests on it come from, and the formulas in symbols. */
public final class ValueSources {

  public static final Reference GREEN_BOOK =
      new Reference(
          "HM Treasury", 2026, "The Green Book", "Edition published on 5 February 2026, chapter 6");

  public static final Reference TAG =
      new Reference(
          "Department for Transport",
          2026,
          "Forthcoming change: Green Book updates",
          "https://www.gov.uk/government/publications/tag-forthcoming-changes/forthcoming-change-green-book-updates");

  public static final Formula FACTOR =
      new Formula(
          "factor",
          "Discount factor of the next year",
          "F ÷ (1 + r)",
          List.of("F: the factor of the year before, 1 for year 0; r: the rate of the year."),
          List.of(GREEN_BOOK, TAG));

  public static final Formula MIDDLE =
      new Formula(
          "middle-of-year",
          "Factor in the middle of a year",
          "F ÷ √(1 + r)",
          List.of("F: the factor at its start, r: the rate that discounts from its end."),
          List.of(GREEN_BOOK));

  public static final Formula PRESENT =
      new Formula(
          "present-value",
          "Present value of a line",
          "Σ A × F",
          List.of("A: the amount of a year, F: its factor."),
          List.of(GREEN_BOOK));

  public static final Formula NET =
      new Formula(
          "net",
          "Net present value",
          "B − C",
          List.of("B: the benefits, C: all costs, whoever bears them."),
          List.of(GREEN_BOOK));

  private ValueSources() {}
}
