package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where distributional weights come from, and their formulas in symbols. */
public final class WeightingSources {

  public static final Reference GREEN_BOOK =
      new Reference(
          "HM Treasury",
          2022,
          "The Green Book: central government guidance on appraisal and evaluation",
          "Annex A3, paragraphs 3.12 to 3.14");

  public static final Reference LAYARD =
      new Reference(
          "Layard, R., Nickell, S. and Mayraz, G.",
          2008,
          "The marginal utility of income. Journal of Public Economics 92(8-9), 1846-1857",
          "Online on 31 January 2008");

  public static final Formula WEIGHT =
      new Formula(
          "weight",
          "Weight of a group",
          "(M ÷ Y)^η",
          List.of("M: the median income, Y: that of the group, η: the elasticity."),
          List.of(GREEN_BOOK, LAYARD));

  public static final Formula WEIGHTED =
      new Formula(
          "weighted",
          "Weighted benefit",
          "w × A",
          List.of("A: what the group gains."),
          List.of(GREEN_BOOK));

  private WeightingSources() {}
}
