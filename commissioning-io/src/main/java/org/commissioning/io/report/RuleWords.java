package org.commissioning.io.report;

import java.math.BigDecimal;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.tender.AwardFormulas;
import org.jspecify.annotations.Nullable;

/** Published rules in plain words. */
final class RuleWords {

  private RuleWords() {}

  static String vat(@Nullable PriceTerms terms) {
    if (terms == null) {
      return "not stated";
    }
    return switch (terms.vat()) {
      case EXCLUDED -> "excluded";
      case INCLUDED -> "included";
      case EXEMPT -> "exempt";
      case OUTSIDE_SCOPE -> "outside its scope";
      case NOT_STATED -> "not stated";
    };
  }

  static String importance(RelativeImportance importance) {
    if (importance instanceof RelativeImportance.Percentages percentages) {
      return switch (percentages.sharesOf()) {
        case WHOLE -> "Weights are percentages of the whole. Those of all criteria sum to 100.";
        case PARENT ->
            "Weights are percentages of the criterion above. Those under each criterion, and those"
                + " at the top, sum to 100.";
      };
    }
    if (importance instanceof RelativeImportance.Points points) {
      return "Weights are points. They sum to " + Numbers.shortest(points.total()) + ".";
    }
    return importance instanceof RelativeImportance.Ranking
        ? "The criteria are put in order of importance, without numbers, so there is no total."
        : "Importance is described in words, without numbers, so there is no total.";
  }

  static String weight(RelativeImportance importance, CriterionRow row) {
    BigDecimal weight = row.criterion().weight();
    if (row.gate()) {
      return "none";
    }
    if (weight == null) {
      return row.whole() ? "sum of its parts" : "no number";
    }
    String number = Numbers.shortest(weight);
    if (importance instanceof RelativeImportance.Percentages percentages) {
      return switch (percentages.sharesOf()) {
        case WHOLE -> number + "%";
        case PARENT ->
            number + (row.criterion().parent() == null ? "% of the whole" : "% of its parent");
      };
    }
    return number + " points";
  }

  /** How a criterion is scored. */
  static Phrase assessment(AwardCriterion criterion, @Nullable PriceTerms terms) {
    Assessment assessment = criterion.assessment();
    if (assessment instanceof Assessment.Marked marked) {
      return Phrase.of("Marked on scale ")
          .name(marked.scale())
          .say(
              marked.conversion() == MarkConversion.OVER_MAXIMUM
                  ? "; points = W × mark ÷ highest mark of the scale"
                  : "; points = W × mark ÷ best mark in the field of bids");
    }
    if (assessment instanceof Assessment.Priced priced) {
      return Phrase.of(AwardFormulas.of(priced.formula()).name() + " of ")
          .name(element(terms, priced.element()));
    }
    if (assessment instanceof Assessment.PassFail) {
      return Phrase.of("Pass or fail: a tender passes or is out");
    }
    return Phrase.of(
        assessment == null
            ? "Sum of its sub-criteria"
            : "Points as published, without their working");
  }

  static String minimum(@Nullable Minimum minimum) {
    if (minimum == null) {
      return "none";
    }
    return (minimum.unit() == ScoreUnit.MARK ? "a mark of " : "")
        + Numbers.shortest(minimum.score())
        + (minimum.unit() == ScoreUnit.MARK ? "" : " points");
  }

  static Phrase scoreOfRecord(ScoreOfRecord rule) {
    if (rule instanceof ScoreOfRecord.Consensus) {
      return Phrase.of("The mark that the evaluators agreed, with their reasons.");
    }
    if (rule instanceof ScoreOfRecord.Mean) {
      return Phrase.of("The mean of the evaluators' marks.");
    }
    if (rule instanceof ScoreOfRecord.Median) {
      return Phrase.of(
          "The middle one of the evaluators' marks; of an even number, the mean of the two in the"
              + " middle.");
    }
    return rule instanceof ScoreOfRecord.SingleEvaluator single
        ? Phrase.of("The marks of one evaluator, ").name(single.evaluator()).say(".")
        : Phrase.of("The final score as published; how the evaluators came to it is not known.");
  }

  static String scale(ScoringScale scale) {
    return "marks from "
        + Numbers.shortest(scale.lowest())
        + " to "
        + Numbers.shortest(scale.highest())
        + (scale.step() == null
            ? ", any mark between"
            : ", in steps of " + Numbers.shortest(scale.step()));
  }

  static String clipping(Clipping clipping) {
    if (!(clipping instanceof Clipping.Clipped range)) {
      return "None: points stand as the formula gives them, negative ones included.";
    }
    String lowest =
        range.lowest() == null
            ? ""
            : "Points below " + Numbers.shortest(range.lowest()) + " are raised to it.";
    String highest =
        range.highest() == null
            ? ""
            : "Points above " + Numbers.shortest(range.highest()) + " are lowered to it.";
    return lowest + (lowest.isEmpty() || highest.isEmpty() ? "" : " ") + highest;
  }

  static String rounding(Rounding rounding) {
    if (!(rounding instanceof Rounding.ToPlaces stated)) {
      return "Nothing is rounded.";
    }
    String stage =
        switch (stated.stage()) {
          case EVALUATED_PRICE -> "Evaluated prices";
          case MARK -> "Means and medians of marks";
          case CRITERION -> "The points of each criterion";
          case SUBTOTAL -> "Sub-totals";
          case TOTAL -> "The figure by which tenders are put in order";
        };
    String way =
        switch (stated.rule()) {
          case HALF_UP -> "halves away from zero";
          case HALF_EVEN -> "halves to the even neighbour";
          case HALF_DOWN -> "halves towards zero";
          case UP -> "always away from zero";
          case TRUNCATE -> "further digits cut off";
        };
    return stage
        + ": to "
        + Numbers.count(stated.places(), "decimal place", "decimal places")
        + ", "
        + way
        + ".";
  }

  static Phrase tieBreak(TieBreak tieBreak, LotView view) {
    if (tieBreak instanceof TieBreak.HigherPoints higher) {
      return Phrase.of("Higher points on ").name(criterion(view, higher.criterion()));
    }
    return tieBreak instanceof TieBreak.LowerPrice lower
        ? Phrase.of("Lower price: ").name(element(view.rules().prices(), lower.element()))
        : Phrase.of("As published");
  }

  static String criterion(LotView view, String id) {
    return view.rules().criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .map(AwardCriterion::name)
        .findFirst()
        .orElse(id);
  }

  static String element(@Nullable PriceTerms terms, String id) {
    return terms == null
        ? id
        : terms.elements().stream()
            .filter(element -> element.id().equals(id))
            .map(PriceElement::name)
            .findFirst()
            .orElse(id);
  }
}
