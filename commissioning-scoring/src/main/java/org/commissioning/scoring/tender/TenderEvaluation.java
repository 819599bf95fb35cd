package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.ExclusionStage;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.internal.LotSharing;
import org.commissioning.scoring.tender.internal.Reopened;
import org.commissioning.scoring.tender.internal.Sources;

/**
 * What the published rules of a procurement make of its tenders: for each lot the scores, the
 * sub-totals, and the order of the tenders, with every step shown.
 *
 * <p><b>Formula.</b> For each tender in the field of bids:
 *
 * <pre>{@code
 * points of a marked criterion = W × mark ÷ highest mark
 * points of a price            = by the stated price formula, then clipped as stated
 * sub-total                    = sum of the points of the sub-criteria
 * total (weighted sum)         = sum of the points of the criteria at the top
 * }</pre>
 *
 * <p>W is the points that a criterion carries: its weight, or for percentages of the parent the
 * product of the percentages down to it. Other combinations divide the price by the quality points,
 * take the value of quality off the price, or look at the price alone; {@link AwardFormulas} lists
 * every formula with its properties and source.
 *
 * <p><b>Units and range.</b> Points in the unit in which the weights are stated (percentage points,
 * or points of the declared total); prices in the stated currency. All arithmetic is exact; a
 * figure is rounded where the rules say so and nowhere else.
 *
 * <p><b>Order of work.</b> Marks of record, evaluated prices and gates come first. The tenders that
 * pass are the field of bids; relative formulas look at the field alone, and it is kept with the
 * scores. A minimum on something that itself waits for the field is looked at afterwards and leaves
 * the field as it was.
 *
 * <p><b>Excluded after opening.</b> If a tender is excluded once tenders were opened, they are
 * evaluated anew without it, over the smaller field; the evaluation in which it stood is kept
 * beside the new one. Which lots go to whom where a bidder may not have them all follows the
 * published mechanism.
 *
 * <p><b>Edge cases.</b> Equal tenders share a place unless a published tie-break separates them. A
 * score or price that is withheld or not yet recorded gives sub-totals where they can be had and no
 * ranking of that lot, with the reason; other lots are not touched. Importance that is ranked or
 * described gives no total. Nothing that is missing is ever filled in.
 *
 * <p><b>Example.</b> Price 40, quality 60 on a scale to 5; A at 100,000 with a mark of 4, B at
 * 125,000 with a mark of 5, by lowest price ratio: A 40 + 48 = 88, B 32 + 60 = 92.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 19 and 23, for what must be published; for
 * each formula, {@link AwardFormulas}.
 *
 * @param procurement what was evaluated
 * @param lots the evaluation of each lot, in the order of the record
 * @param awards who gets which lot, where a rule is published for bidders that are first in more
 *     than they may have; empty if none is
 */
public record TenderEvaluation(
    @JsonIgnore Procurement procurement, List<LotEvaluation> lots, List<LotAward> awards)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "tender-evaluation",
          "1",
          "Tender evaluation",
          "What do the published rules make of these tenders, and why?",
          "any",
          List.of(
              Sources.PUBLISHED_EVALUATION,
              Sources.PROCUREMENT_ACT_19,
              Sources.PROCUREMENT_ACT_23));

  /** The entry in the catalogue. */
  public static final Calculation<Procurement, TenderEvaluation> CALCULATION =
      new Calculation<>(
          METHOD,
          Procurement.class,
          TenderEvaluation.class,
          TenderEvaluation::of,
          ExampleProcurement.twoProviders(),
          AwardFormulas.formulas(),
          List.of(ForEvaluation.class));

  public TenderEvaluation {
    lots = List.copyOf(lots);
    awards = List.copyOf(awards);
  }

  /**
   * Evaluates the tenders of a procurement.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault of the
   *     procurement; also if a lot has no tender
   */
  public static TenderEvaluation of(Procurement procurement) {
    Door.requireValid(procurement, ForEvaluation.class);
    return evaluate(procurement, Steps.dropped());
  }

  /** Evaluates what is known to be valid. */
  static TenderEvaluation evaluate(Procurement procurement, Steps steps) {
    Map<String, String> names = names(procurement);
    List<LotEvaluation> lots = new ArrayList<>();
    for (Lot lot : procurement.lots()) {
      lots.add(Reopened.evaluate(lot, names, steps));
    }
    return new TenderEvaluation(
        procurement,
        lots,
        procurement.lotAwards() == null
            ? List.of()
            : LotSharing.of(procurement.lotAwards(), lots, names, steps));
  }

  static Map<String, String> names(Procurement procurement) {
    Map<String, String> names = new HashMap<>();
    for (Bidder bidder : procurement.bidders()) {
      names.put(bidder.id(), bidder.name());
    }
    return names;
  }

  /**
   * The evaluation anew, with a tender excluded after opening. The evaluation with it in the field
   * is kept in the result.
   *
   * @param lot the lot's id
   * @param bidder the bidder's id
   * @param reason why it is excluded
   * @param decidedOn when that was decided
   * @throws IllegalArgumentException if there is no such lot or tender, or if the tender is
   *     excluded already
   */
  public TenderEvaluation excluding(String lot, String bidder, String reason, LocalDate decidedOn) {
    lot(lot).tender(bidder);
    return of(
        Reopened.excluding(
            procurement,
            lot,
            bidder,
            new Exclusion(reason, decidedOn, ExclusionStage.AFTER_OPENING)));
  }

  /**
   * The evaluation of one lot.
   *
   * @throws IllegalArgumentException if the procurement has no such lot
   */
  public LotEvaluation lot(String id) {
    return lots.stream()
        .filter(lot -> lot.lot().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no lot '"
                        + id
                        + "'; there is "
                        + String.join(", ", procurement.lots().stream().map(Lot::id).toList())));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(procurement, steps);
    return steps.working();
  }
}
