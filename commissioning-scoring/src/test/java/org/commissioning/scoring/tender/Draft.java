package org.commissioning.scoring.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.GateOutcome;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.model.tender.TieBreak;

/** Writes a one-lot procurement down in the order in which a person would tell it. */
final class Draft {

  static final PriceFormula RATIO = new PriceFormula.LowestPriceRatio();
  static final PriceFormula MIN_MAX = new PriceFormula.MinMax();
  static final Clipping UNCLIPPED = new Clipping.Unclipped();

  RelativeImportance importance = new RelativeImportance.Percentages(WeightBase.WHOLE);
  ScoreOfRecord scoreOfRecord = new ScoreOfRecord.Mean();
  Combination combination = new Combination.WeightedSum();
  List<Rounding> rounding = List.of(new Rounding.None());
  final List<AwardCriterion> criteria = new ArrayList<>();
  final List<ScoringScale> scales = new ArrayList<>();
  final List<PriceElement> elements = new ArrayList<>();
  final List<TieBreak> tieBreaks = new ArrayList<>();
  final Map<String, Bid> bids = new LinkedHashMap<>();

  Draft() {
    scales.add(scale("0-5", 0, 5));
    scales.add(scale("0-100", 0, 100));
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static ScoringScale scale(String id, int lowest, int highest) {
    return new ScoringScale(
        id, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), null, List.of());
  }

  static PriceFormula above(String pointsLostAtTwiceLowest) {
    return new PriceFormula.PercentageAboveLowest(number(pointsLostAtTwiceLowest));
  }

  static PriceFormula bounds(String full, String zero) {
    return new PriceFormula.FixedBounds(number(full), number(zero));
  }

  Draft price(String weight, PriceFormula formula) {
    return price("price", weight, formula, UNCLIPPED);
  }

  Draft price(String id, String weight, PriceFormula formula, Clipping clipping) {
    element(id);
    criteria.add(
        new AwardCriterion(
            id,
            null,
            "Price " + id,
            number(weight),
            new Assessment.Priced(id, formula, clipping),
            null));
    return this;
  }

  Draft element(String id, PriceElement.Item... items) {
    elements.add(new PriceElement(id, "Price of " + id, List.of(items)));
    return this;
  }

  Draft quality(String id, String weight) {
    return criterion(id, null, weight, marked("0-5"), null);
  }

  static Assessment marked(String scale) {
    return new Assessment.Marked(scale, MarkConversion.OVER_MAXIMUM);
  }

  Draft criterion(String id, String parent, String weight, Assessment assessment, Minimum minimum) {
    criteria.add(
        new AwardCriterion(
            id,
            parent,
            "Criterion " + id,
            weight == null ? null : number(weight),
            assessment,
            minimum));
    return this;
  }

  static Minimum minimumMark(String mark) {
    return new Minimum(number(mark), ScoreUnit.MARK);
  }

  static Minimum minimumPoints(String points) {
    return new Minimum(number(points), ScoreUnit.POINTS);
  }

  Draft combine(Combination how) {
    combination = how;
    return this;
  }

  Draft importance(RelativeImportance how) {
    importance = how;
    return this;
  }

  Draft record(ScoreOfRecord how) {
    scoreOfRecord = how;
    return this;
  }

  Draft round(Rounding.Stage stage, int places) {
    List<Rounding> more = new ArrayList<>(rounding);
    more.removeIf(Rounding.None.class::isInstance);
    more.add(new Rounding.ToPlaces(stage, places, Rounding.Rule.HALF_UP));
    rounding = more;
    return this;
  }

  Draft tieBreak(TieBreak tieBreak) {
    tieBreaks.add(tieBreak);
    return this;
  }

  Bid bid(String id) {
    return bids.computeIfAbsent(id, Bid::new);
  }

  Lot lot() {
    AwardRules rules =
        new AwardRules(
            criteria,
            importance,
            scales,
            elements.isEmpty() ? null : new PriceTerms("GBP", VatTreatment.EXCLUDED, elements),
            scoreOfRecord,
            combination,
            rounding,
            tieBreaks);
    return new Lot("1", "Lot one", rules, bids.values().stream().map(Bid::tender).toList());
  }

  Procurement procurement() {
    Set<String> evaluators = new LinkedHashSet<>();
    if (scoreOfRecord instanceof ScoreOfRecord.SingleEvaluator single) {
      evaluators.add(single.evaluator());
    }
    bids.values().forEach(bid -> bid.marks.forEach(mark -> evaluators.add(mark.evaluator())));
    bids.values()
        .forEach(bid -> bid.consensus.forEach(score -> evaluators.addAll(score.participants())));
    return new Procurement(
        "T-1",
        "A made-up procurement",
        null,
        null,
        bids.keySet().stream().map(id -> new Bidder(id, "Provider " + id, List.of())).toList(),
        evaluators.stream().map(id -> new Evaluator(id, null, null)).toList(),
        List.of(lot()));
  }

  LotEvaluation evaluate() {
    return TenderEvaluation.of(procurement()).lot("1");
  }

  /** One tender of the draft. */
  static final class Bid {
    final String id;
    final List<TenderedPrice> prices = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final List<ConsensusScore> consensus = new ArrayList<>();
    final List<PublishedScore> published = new ArrayList<>();
    final List<GateOutcome> gates = new ArrayList<>();
    Exclusion exclusion;

    Bid(String id) {
      this.id = id;
    }

    Bid price(String amount) {
      return price("price", amount);
    }

    Bid price(String element, String amount) {
      prices.add(new TenderedPrice.LumpSum(element, new Money(number(amount), "GBP")));
      return this;
    }

    Bid rates(String element, String... itemsAndRates) {
      List<TenderedPrice.Rate> rates = new ArrayList<>();
      for (int i = 0; i < itemsAndRates.length; i += 2) {
        rates.add(
            new TenderedPrice.Rate(
                itemsAndRates[i], new Money(number(itemsAndRates[i + 1]), "GBP")));
      }
      prices.add(new TenderedPrice.Schedule(element, rates));
      return this;
    }

    Bid withheld(String element) {
      prices.add(new TenderedPrice.Withheld(element));
      return this;
    }

    Bid mark(String criterion, String mark) {
      return mark(criterion, "E1", mark);
    }

    Bid mark(String criterion, String evaluator, String mark) {
      marks.add(new Mark(criterion, evaluator, number(mark), null, 1));
      return this;
    }

    Bid remark(String criterion, String evaluator, String mark, int revision) {
      marks.add(new Mark(criterion, evaluator, number(mark), "read again", revision));
      return this;
    }

    Bid agreed(String criterion, String mark, int revision) {
      consensus.add(
          new ConsensusScore(
              criterion, number(mark), "We agreed.", List.of("E1", "E2"), null, revision));
      return this;
    }

    Bid published(String criterion, String score, ScoreUnit unit) {
      published.add(new PublishedScore(criterion, number(score), unit));
      return this;
    }

    Bid gate(String criterion, boolean passed, String reason) {
      gates.add(new GateOutcome(criterion, passed, reason));
      return this;
    }

    Bid excluded(String reason) {
      exclusion = new Exclusion(reason, null);
      return this;
    }

    Tender tender() {
      return new Tender(id, prices, marks, consensus, published, gates, exclusion);
    }
  }
}
