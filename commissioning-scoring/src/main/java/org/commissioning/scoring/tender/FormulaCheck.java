package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.FormulaCheckQuestion;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PlausiblePrices;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.internal.DesignCheck;
import org.commissioning.scoring.tender.internal.Sources;

/**
 * What should be known of award rules before they are published: whether a price of nil can occur,
 * whether a criterion decides nothing or everything, where points stop moving, whether they can be
 * negative, what a single tender gets, and whether a loser can reorder the others.
 *
 * <p><b>Formula.</b> The plausible prices of each element are divided into equal steps; the price
 * formula is worked out for every pair of them, the two being the whole field:
 *
 * <pre>{@code
 * greatest distance of a price  = the most that two plausible prices differ by in points
 * greatest distance of a mark   = W × (highest mark − lowest mark) ÷ highest mark
 * decides nothing               = greatest distance is 0
 * decides alone                 = greatest distance is above that of all other criteria together
 * decides alone, P outside      = the lowest price with the least quality is ahead of the highest
 *                                 price with the best (the price), or behind it (quality)
 * saturates                     = the next price of the grid is as far in points from the same other
 * }</pre>
 *
 * <p><b>Units and range.</b> Points in the unit of the weights; prices in the currency of the
 * rules.
 *
 * <p><b>Assumptions.</b> Two tenders are looked at, at the prices of the grid alone: what happens
 * between them, or among more tenders, is not. Quality can take any mark of its scale that meets
 * its minimum. Points are rounded as the rules state, but saturation is that of the formula itself.
 *
 * <p><b>Edge cases.</b> An element without plausible prices is not looked at, nor are points that
 * are published as they are; nothing is then said to decide alone. Where a formula has no value for
 * a pair, that is a finding. Prices above a reserve price are left out of the pairs. Points say
 * nothing where the lowest price wins or quality has a value in money, so that no distance in
 * points is given there; which tender decides within a corridor is not looked at.
 *
 * <p><b>Example.</b> Price 40 by lowest price ratio, quality 60 on a scale to 5, prices from 90,000
 * to 150,000: two tenders can differ by 16 points for their prices and by 60 for quality, so
 * quality can decide alone.
 *
 * <p><b>Reference.</b> Government Commercial Function (2021), Bid evaluation guidance note.
 *
 * @param question what was asked
 * @param spreads what each criterion that carries points comes to
 * @param findings what should be known, by kind, what weighs most first
 */
public record FormulaCheck(
    @JsonIgnore FormulaCheckQuestion question,
    List<CriterionSpread> spreads,
    List<FormulaFinding> findings)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "formula-check",
          "1",
          "Formula check",
          "What should be known of these award rules before they are published?",
          "any",
          List.of(Sources.BID_EVALUATION_NOTE));

  /** The entry in the catalogue. */
  public static final Calculation<FormulaCheckQuestion, FormulaCheck> CALCULATION =
      new Calculation<>(
          METHOD,
          FormulaCheckQuestion.class,
          FormulaCheck.class,
          FormulaCheck::of,
          example(),
          List.of(
              new Formula(
                  "price-distance",
                  "Greatest distance of a price",
                  "S(P) − S(P′)",
                  List.of("S: the points by the formula, with the two prices as the field."),
                  List.of(Sources.BID_EVALUATION_NOTE)),
              new Formula(
                  "mark-distance",
                  "Greatest distance of a mark",
                  "W × (highest mark − lowest mark) ÷ highest mark",
                  List.of("Gives: from 0 to W."),
                  List.of(Sources.BID_EVALUATION_NOTE))),
          List.of());

  public FormulaCheck {
    spreads = List.copyOf(spreads);
    findings = List.copyOf(findings);
  }

  private static FormulaCheckQuestion example() {
    return new FormulaCheckQuestion(
        new AwardRules(
            List.of(
                new AwardCriterion(
                    "price",
                    null,
                    "Price",
                    BigDecimal.valueOf(40),
                    new Assessment.Priced(
                        "total", new PriceFormula.LowestPriceRatio(), new Clipping.Unclipped()),
                    null),
                new AwardCriterion(
                    "quality",
                    null,
                    "Quality of support",
                    BigDecimal.valueOf(60),
                    new Assessment.Marked("0-5", MarkConversion.OVER_MAXIMUM),
                    null)),
            new RelativeImportance.Percentages(WeightBase.WHOLE),
            List.of(
                new ScoringScale(
                    "0-5", BigDecimal.ZERO, BigDecimal.valueOf(5), BigDecimal.ONE, List.of())),
            new PriceTerms(
                "GBP",
                VatTreatment.EXCLUDED,
                List.of(new PriceElement("total", "Price for three years", List.of()))),
            new ScoreOfRecord.Consensus(),
            new Combination.WeightedSum(),
            List.of(new Rounding.None()),
            List.of()),
        List.of(
            new PlausiblePrices("total", BigDecimal.valueOf(90_000), BigDecimal.valueOf(150_000))),
        4);
  }

  /**
   * Looks at rules.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static FormulaCheck of(FormulaCheckQuestion question) {
    Door.requireValid(question);
    return DesignCheck.of(question, Steps.dropped());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    DesignCheck.of(question, steps);
    return steps.working();
  }
}
