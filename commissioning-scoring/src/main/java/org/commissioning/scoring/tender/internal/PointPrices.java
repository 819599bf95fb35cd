package org.commissioning.scoring.tender.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.PointPrice;

/** What a point of quality commands at the prices tendered. */
final class PointPrices {

  private static final Exact STEP = Exact.ONE.dividedBy(Exact.of(1_000_000));

  private final LotAssessment lot;

  PointPrices(LotAssessment lot) {
    this.lot = lot;
  }

  List<PointPrice> of() {
    List<PointPrice> prices = new ArrayList<>();
    List<CriteriaTree.Node> priced =
        lot.tree().nodes().stream()
            .filter(node -> node.criterion.assessment() instanceof Assessment.Priced)
            .toList();
    for (Bid bid : lot.bids()) {
      if (bid.admitted()) {
        prices.add(new PointPrice(bid.tender.bidder(), amount(bid, priced)));
      }
    }
    return prices;
  }

  private Figure<Exact> amount(Bid bid, List<CriteriaTree.Node> priced) {
    Combination combination = lot.lot().rules().combination();
    if (combination instanceof Combination.PricePerQualityPoint) {
      return bid.score;
    }
    if (!(combination instanceof Combination.WeightedSum)) {
      return Figure.none("quality points are not added to points for a price");
    }
    if (priced.size() != 1) {
      return Figure.none(
          priced.isEmpty() ? "no price is scored" : "more than one criterion scores a price");
    }
    CriteriaTree.Node node = priced.get(0);
    Assessment.Priced how = (Assessment.Priced) node.criterion.assessment();
    if (how == null
        || !(Prices.of(bid, how.element()) instanceof Figure.Calculated<Exact> price)
        || !(bid.points(node) instanceof Figure.Calculated<Exact> points)) {
      return Figure.none("its price or its points are not known");
    }
    if (!(lot.fieldOf(node) instanceof Figure.Calculated<PriceField> field)) {
      return Figure.none("the field of bids is not known");
    }
    Exact p = price.value();
    if (how.formula() instanceof PriceFormula.LowestPriceRatio) {
      // W × Pmin ÷ P less one point.
      Exact left = points.value().minus(Exact.ONE);
      return left.signum() <= 0
          ? Figure.none("a point more than it has for its price would be needed")
          : Figure.of(node.weight().times(field.value().lowest()).dividedBy(left).minus(p));
    }
    if (how.formula() instanceof PriceFormula.Logarithmic
        || how.formula() instanceof PriceFormula.HalvingLogarithmic) {
      Exact a =
          how.formula() instanceof PriceFormula.Logarithmic log
              ? Exact.of(log.zeroPointsAtMultiple())
              : Exact.of(4);
      Exact factor = Irrational.exp(Irrational.ln(a).dividedBy(node.weight()));
      return Figure.of(p.times(factor).minus(p).rounded(Irrational.PLACES, RoundingMode.HALF_EVEN));
    }
    return slope(node, how, p, field.value());
  }

  /** The other formulas are straight lines in the price, bent at most where two of them meet. */
  private static Figure<Exact> slope(
      CriteriaTree.Node node, Assessment.Priced how, Exact p, PriceField field) {
    PriceRule<?> rule = PriceRules.of(how.formula());
    Exact here = rule.pointsOf(how.formula(), node.weight(), p, field).value();
    Exact there = rule.pointsOf(how.formula(), node.weight(), p.plus(STEP), field).value();
    if (how.clipping() instanceof Clipping.Clipped range
        && ((range.lowest() != null && here.compareTo(Exact.of(range.lowest())) <= 0)
            || (range.highest() != null && here.compareTo(Exact.of(range.highest())) > 0))) {
      return Figure.none("its points are clipped, so its price costs it nothing more");
    }
    Exact lost = here.minus(there);
    return lost.signum() <= 0
        ? Figure.none("a higher price would cost it no points")
        : Figure.of(STEP.dividedBy(lost));
  }
}
