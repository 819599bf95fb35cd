package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AssessmentSummaryQuestion;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.Admission;
import org.commissioning.scoring.tender.AwardFormulas;
import org.commissioning.scoring.tender.CriterionResult;
import org.commissioning.scoring.tender.EvaluatedPrice;
import org.commissioning.scoring.tender.FieldOfBids;
import org.commissioning.scoring.tender.FormulaProperties;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.SummaryScore;
import org.commissioning.scoring.tender.SummaryTender;
import org.commissioning.scoring.tender.TenderResult;
import org.jspecify.annotations.Nullable;

/**
 * Writes how a tender was assessed for a given reader, so that nothing of a third tender is in it:
 * no price, no score and no name.
 */
public final class SummaryWriter {

  private final Lot lot;
  private final LotEvaluation evaluation;
  private final Map<String, String> explanations = new HashMap<>();
  private final Map<String, AwardCriterion> criteria = new HashMap<>();
  private final Set<String> parents = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  /** A writer for a lot that was evaluated. */
  public SummaryWriter(AssessmentSummaryQuestion question, Lot lot, LotEvaluation evaluation) {
    this.lot = lot;
    this.evaluation = evaluation;
    for (AwardCriterion criterion : lot.rules().criteria()) {
      criteria.put(criterion.id(), criterion);
      if (criterion.parent() != null) {
        parents.add(criterion.parent());
      }
    }
    if (lot.rules().scoreOfRecord() instanceof ScoreOfRecord.Consensus) {
      lot.tenders().forEach(this::rationales);
    }
    question
        .explanations()
        .forEach(
            given -> explanations.put(key(given.bidder(), given.criterion()), given.explanation()));
  }

  private void rationales(Tender tender) {
    Map<String, ConsensusScore> last = new TreeMap<>();
    tender
        .consensusScores()
        .forEach(
            score ->
                last.merge(
                    score.criterion(), score, (a, b) -> a.revision() >= b.revision() ? a : b));
    last.forEach(
        (criterion, score) -> explanations.put(key(tender.bidder(), criterion), score.rationale()));
  }

  private static String key(String bidder, String criterion) {
    return bidder + "\n" + criterion;
  }

  /** What was found missing in what was written so far, in sentences for the authority. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  /**
   * How a tender was assessed, for the supplier with this id.
   *
   * @param reader who reads it
   * @param best whose tender is successful; null if that is not settled
   */
  public SummaryTender tender(TenderResult tender, String reader, @Nullable String best) {
    List<SummaryScore> scores = new ArrayList<>();
    for (CriterionResult result : tender.criteria()) {
      AwardCriterion criterion = criteria.get(result.criterion());
      if (criterion == null || criterion.assessment() instanceof Assessment.PassFail) {
        continue;
      }
      scores.add(score(tender, result, criterion, reader, best));
    }
    if (tender.score() instanceof Figure.NotCalculable<Exact> none && admitted(tender)) {
      missing.add("The total of " + tender.name() + " cannot be shown: " + none.reason() + ".");
    }
    return new SummaryTender(tender.name(), scores, quiet(tender.score(), tender));
  }

  private static boolean admitted(TenderResult tender) {
    return tender.admission() instanceof Admission.Admitted;
  }

  private SummaryScore score(
      TenderResult tender,
      CriterionResult result,
      AwardCriterion criterion,
      String reader,
      @Nullable String best) {
    Assessment assessment = criterion.assessment();
    String explanation = explanations.get(key(tender.bidder(), criterion.id()));
    if (explanation == null && parents.contains(criterion.id())) {
      explanation = "Each part is explained below.";
    } else if (explanation == null && assessment instanceof Assessment.Priced) {
      explanation = "The price, by the formula stated.";
    } else if (explanation == null && result.points() instanceof Figure.Calculated<Exact>) {
      missing.add(
          "No explanation of the score of " + tender.name() + " on " + criterion.name() + ".");
    }
    return new SummaryScore(
        criterion.id(),
        criterion.parent(),
        criterion.name(),
        result.available(),
        result.mark() == null ? null : quiet(result.mark(), tender),
        quiet(result.points(), tender),
        how(criterion),
        inputs(criterion, reader, best),
        explanation);
  }

  /** Why a figure does not exist may name other tenders: the supplier is told only that it does. */
  private static Figure<Exact> quiet(Figure<Exact> figure, TenderResult tender) {
    return figure instanceof Figure.Calculated<Exact>
        ? figure
        : Figure.none(
            admitted(tender) ? "it is not settled" : "the tender was not assessed this far");
  }

  private String how(AwardCriterion criterion) {
    Assessment assessment = criterion.assessment();
    if (assessment instanceof Assessment.Marked marked) {
      String scale =
          lot.rules().scales().stream()
              .filter(one -> one.id().equals(marked.scale()))
              .findFirst()
              .map(SummaryWriter::range)
              .orElse("on its scale");
      return "A mark "
          + scale
          + (marked.conversion() == MarkConversion.OVER_MAXIMUM
              ? "; points are the weight times the mark over the highest mark of the scale."
              : "; points are the weight times the mark over the best mark in the field.");
    }
    if (assessment instanceof Assessment.Priced priced) {
      FormulaProperties formula = AwardFormulas.of(priced.formula());
      return formula.name() + ": " + formula.formula() + ".";
    }
    return assessment == null ? "The sum of its parts." : "Points, as published.";
  }

  private static String range(ScoringScale scale) {
    return "from " + plain(scale.lowest()) + " to " + plain(scale.highest());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private List<String> inputs(AwardCriterion criterion, String reader, @Nullable String best) {
    List<String> inputs = new ArrayList<>();
    for (FieldOfBids field : evaluation.fields()) {
      if (field.criterion().equals(criterion.id())) {
        boolean priced = criterion.assessment() instanceof Assessment.Priced;
        String thing = priced ? "price" : "mark";
        // A price beside the field is only by chance one of the field.
        Set<Exact> own = field.bidders().contains(reader) ? values(criterion, reader) : Set.of();
        Set<Exact> winning = best == null ? Set.of() : values(criterion, best);
        String unit =
            priced && lot.rules().prices() != null ? lot.rules().prices().currency() + " " : "";
        inputs.add(input("Lowest " + thing, unit, field.lowest(), own, winning));
        inputs.add(input("Highest " + thing, unit, field.highest(), own, winning));
        if (field.reference() != null) {
          boolean two =
              field.bidders().stream().allMatch(one -> one.equals(reader) || one.equals(best));
          inputs.add(
              two
                  ? "Reference price: " + unit + field.reference() + "."
                  : "Reference price: withheld, since it is made of other suppliers' prices.");
        }
      }
    }
    return inputs;
  }

  /** "GBP 1,080,000": grouped for people where it is an amount; a mark as it is. */
  private static String amount(String unit, Exact value) {
    if (unit.isEmpty() || !value.ends()) {
      return unit + value;
    }
    BigDecimal number = value.decimal();
    return unit + String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  private static String input(
      String name, String unit, Figure<Exact> figure, Set<Exact> own, Set<Exact> winning) {
    if (!(figure instanceof Figure.Calculated<Exact> found)) {
      return name + " in the field: not settled.";
    }
    if (own.contains(found.value())) {
      return name + " in the field: " + amount(unit, found.value()) + ", your own.";
    }
    return winning.contains(found.value())
        ? name
            + " in the field: "
            + amount(unit, found.value())
            + ", that of the successful tender."
        : name + " in the field: withheld, since it is another supplier's.";
  }

  /** What a bidder's own tender holds of what the criterion looks at. */
  private Set<Exact> values(AwardCriterion criterion, String bidder) {
    Set<Exact> values = new HashSet<>();
    for (TenderResult tender : evaluation.tenders()) {
      if (tender.bidder().equals(bidder)) {
        if (criterion.assessment() instanceof Assessment.Priced priced) {
          for (EvaluatedPrice price : tender.prices()) {
            if (price.element().equals(priced.element())) {
              price.amount().toOptional().ifPresent(values::add);
            }
          }
        } else {
          Figure<Exact> mark = tender.criterion(criterion.id()).mark();
          if (mark != null) {
            mark.toOptional().ifPresent(values::add);
          }
        }
      }
    }
    return values;
  }
}
