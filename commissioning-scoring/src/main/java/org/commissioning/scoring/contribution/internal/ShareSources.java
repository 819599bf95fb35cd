package org.commissioning.scoring.contribution.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules of sharing come from, and their formulas in symbols. */
public final class ShareSources {

  public static final Reference SHAPLEY =
      new Reference(
          "Shapley, L. S.",
          1953,
          "A value for n-person games. In: Contributions to the theory of games II (Annals of"
              + " Mathematics Studies 28), 307-317",
          "Princeton University Press");

  public static final Reference LITTLECHILD_OWEN =
      new Reference(
          "Littlechild, S. C. and Owen, G.",
          1973,
          "A simple expression for the Shapley value in a special case. Management Science 20(3),"
              + " 370-372",
          "https://doi.org/10.1287/mnsc.20.3.370");

  public static final Reference AUMANN_MASCHLER =
      new Reference(
          "Aumann, R. J. and Maschler, M.",
          1985,
          "Game theoretic analysis of a bankruptcy problem from the Talmud. Journal of Economic"
              + " Theory 36, 195-213",
          "https://doi.org/10.1016/0022-0531(85)90102-4");

  public static final Reference HERRERO_VILLAR =
      new Reference(
          "Herrero, C. and Villar, A.",
          2001,
          "The three musketeers: four classical solutions to bankruptcy problems. Mathematical"
              + " Social Sciences 42, 307-328",
          "https://doi.org/10.1016/S0165-4896(01)00075-0");

  public static final List<Formula> FORMULAS =
      List.of(
          formula(
              "shapley",
              "Shapley value",
              "Σ over s from 0 to n − 1 of g(s), ÷ n; g(s) the mean of v(S and i) − v(S) over all"
                  + " coalitions S of s others",
              "The mean gain from a contributor's joining, over all orders in which they may come."
                  + " Adds up to the value of all together; nothing for one who adds nothing"
                  + " anywhere.",
              SHAPLEY),
          formula("equal", "Equal shares", "E ÷ n", "Looks at nothing but the number.", SHAPLEY),
          formula(
              "proportional",
              "Proportional shares",
              "E × x ÷ Σ x; x what each puts in, or claims",
              "By inputs it rewards effort, not effect.",
              HERRERO_VILLAR),
          formula(
              "equal-awards",
              "Constrained equal awards",
              "min(c, λ), λ such that they add up to E",
              "Everyone the same, but nobody more than the claim: small claims are met first.",
              HERRERO_VILLAR),
          formula(
              "equal-losses",
              "Constrained equal losses",
              "c − min(c, λ), λ such that they add up to E",
              "Everyone goes short of the claim by the same, but nobody below 0.",
              HERRERO_VILLAR),
          formula(
              "talmud",
              "Talmud rule",
              "min(c ÷ 2, λ) if E is at most half of all claims, else c − min(c ÷ 2, λ)",
              "Equal awards up to half of each claim, equal losses above it.",
              AUMANN_MASCHLER));

  private ShareSources() {}

  private static Formula formula(
      String id, String name, String formula, String remark, Reference reference) {
    return new Formula(id, name, formula, List.of(remark), List.of(reference));
  }
}
