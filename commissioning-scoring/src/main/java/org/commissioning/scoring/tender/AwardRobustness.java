package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.internal.Robustness;
import org.commissioning.scoring.tender.internal.Sources;

/**
 * How sensitive an award is: whether the ranking paradox occurs in this tender or could under these
 * rules, how far a score, a weight or a price must move before the winner changes, what rounding or
 * clipping decided, and what a point of quality commands at the prices tendered.
 *
 * <p><b>Formula.</b> In a sum, W the points that a criterion carries, H the highest mark, L the
 * lead of the winner in points; for a weight: d the lead on the criterion and r the lead on all
 * others, each over the share of the weight that it has. Under other rules by evaluating anew:
 *
 * <pre>{@code
 * mark of the winner at which level     mark − L ÷ W × H
 * mark of another at which level        mark + L ÷ W × H
 * share of weight at which level        r ÷ (r − d), from 0 to 1
 * price at which level                  the price formula solved for the price, the field moving with it
 * under any other rule                  the nearest figure at which an evaluation has another winner
 * paradox                               the order of the others, evaluated anew without each loser
 * }</pre>
 *
 * <p><b>Units and range.</b> Marks on their scales, weights in points of the total, prices in the
 * currency of the rules, from a millionth to a million times what was tendered. Exact where figures
 * are fractions of lines; else to 12 digits, with the nearest figure at which the winner held.
 *
 * <p><b>Assumptions.</b> One figure moves at a time; less may do if several move together. Margins
 * are those before any stated rounding and before tie-breaks. Minimums, ceilings and clips count: a
 * tender can fall out or come in. Points stated for a criterion are stretched with its weight.
 *
 * <p><b>Edge cases.</b> Where nobody is first alone, or rounding decides who is, there are no
 * margins, with the reason. A figure that cannot change the winner within its range, or from which
 * on there is no order, says so.
 *
 * <p><b>Example.</b> Price 40 by lowest price ratio, quality 60 on a scale to 5; A at 100,000 with
 * a mark of 4 has 88, B at 125,000 with a mark of 5 has 92. B's mark may fall to 4.666667, its
 * price rise to 142,857.14, and the price weigh up to 50 before A is level.
 *
 * <p><b>Reference.</b> Stilger, Siderius and van Raaij (2017) on the ranking paradox;
 * Triantaphyllou and Sánchez (1997) on moving one weight.
 *
 * @param procurement what was asked about
 * @param lots the robustness of each lot, in the order of the record
 */
public record AwardRobustness(@JsonIgnore Procurement procurement, List<LotRobustness> lots)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "award-robustness",
          "1",
          "Award robustness",
          "How sensitive is this award to one tender, one score, one weight, one price?",
          "any",
          List.of(Sources.STILGER, Sources.TRIANTAPHYLLOU));

  /** The entry in the catalogue. */
  public static final Calculation<Procurement, AwardRobustness> CALCULATION =
      new Calculation<>(
          METHOD,
          Procurement.class,
          AwardRobustness.class,
          AwardRobustness::of,
          ExampleProcurement.twoProviders(),
          List.of(
              new Formula(
                  "level-mark",
                  "Mark at which another is level",
                  "mark − L ÷ W × H",
                  List.of("L: the lead of the first in points. The sign turns for the one behind."),
                  List.of(Sources.TRIANTAPHYLLOU)),
              new Formula(
                  "level-weight",
                  "Share of weight at which another is level",
                  "r ÷ (r − d)",
                  List.of(
                      "d: the lead on the criterion over its share, r: that on all others over"
                          + " theirs."),
                  List.of(Sources.TRIANTAPHYLLOU)),
              new Formula(
                  "removal",
                  "Order without a tender",
                  "the published rules, applied to the tenders that are left",
                  List.of("A tender that did not win is taken out, one at a time."),
                  List.of(Sources.STILGER))),
          List.of(ForEvaluation.class));

  public AwardRobustness {
    lots = List.copyOf(lots);
  }

  /**
   * Looks how sensitive the award of each lot is.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault of the
   *     procurement; also if a lot has no tender
   */
  public static AwardRobustness of(Procurement procurement) {
    Door.requireValid(procurement, ForEvaluation.class);
    return evaluate(procurement, Steps.dropped());
  }

  private static AwardRobustness evaluate(Procurement procurement, Steps steps) {
    Map<String, String> names = TenderEvaluation.names(procurement);
    List<LotRobustness> lots = new ArrayList<>();
    for (Lot lot : procurement.lots()) {
      lots.add(Robustness.of(lot, names, steps));
    }
    return new AwardRobustness(procurement, lots);
  }

  /**
   * The robustness of one lot.
   *
   * @throws IllegalArgumentException if the procurement has no such lot
   */
  public LotRobustness lot(String id) {
    return lots.stream()
        .filter(lot -> lot.lot().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no lot '" + id + "'"));
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
