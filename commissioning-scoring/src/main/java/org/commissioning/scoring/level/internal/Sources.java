package org.commissioning.scoring.level.internal;

import java.util.List;
import org.commissioning.scoring.level.TierRelation;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** The publications that the rule is taken from, and the rule in symbols. */
public final class Sources {

  /** Its table of compositions is what the tests hold the relations against. */
  public static final Reference RCC5 =
      new Reference(
          "Scientific Reports",
          2021,
          "Spatial representability of neuronal activity, table 1 (the five relations of RCC-5 and"
              + " their compositions)",
          "https://www.nature.com/articles/s41598-021-00281-y/tables/1");

  public static final Reference SKOS =
      new Reference(
          "World Wide Web Consortium",
          2009,
          "SKOS Simple Knowledge Organization System Reference, section 10 (mapping properties)",
          "https://www.w3.org/TR/skos-reference/");

  public static final Reference TEXTBOOK =
      new Reference(
          "Effective Commissioning in Health and Social Care",
          null,
          "Chapter 2, on the levels at which commissioning is done",
          "https://www.perlego.com/book/1431655/effective-commissioning-in-health-and-social-care-pdf");

  public static final List<Formula> FORMULAS =
      List.of(
          formula(TierRelation.SAME_TIERS, "Same tiers", "A = B"),
          formula(TierRelation.NARROWER, "Narrower", "B ⊂ A"),
          formula(TierRelation.BROADER, "Broader", "A ⊂ B"),
          formula(TierRelation.OVERLAPS, "Overlaps", "A ∩ B ≠ ∅, A ⊄ B, B ⊄ A, A ≠ B"));

  private Sources() {}

  private static Formula formula(TierRelation relation, String name, String formula) {
    return new Formula(
        relation.code(),
        name,
        formula,
        List.of(
            relation.definition(),
            "A: the tiers of the level asked about. B: those of the level found."),
        List.of(RCC5, SKOS));
  }
}
