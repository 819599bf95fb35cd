package org.commissioning.scoring.tender.internal;

import static org.commissioning.scoring.tender.internal.WrittenRule.NEVER;
import static org.commissioning.scoring.tender.internal.WrittenRule.STAYS_INSIDE;
import static org.commissioning.scoring.tender.internal.WrittenRule.relative;

import java.math.BigDecimal;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** The formulas that measure the discount on a reserve price. */
final class DiscountRules {

  private static final Exact HUNDRED = Exact.of(100);

  static final PriceRule<PriceFormula.DiscountOverBest> DISCOUNT_OVER_BEST =
      new PriceRule<PriceFormula.DiscountOverBest>(
              PriceFormula.DiscountOverBest.class,
              relative(
                  "discount-over-best",
                  "Discount over the best discount",
                  "W × (B − P) ÷ (B − Pmin)",
                  "from 0, at the reserve price, to W; a price above the reserve price is out",
                  "if no tender is below the reserve price",
                  STAYS_INSIDE,
                  "Italy (linear interpolation), Spain",
                  Sources.CONSIP_BEST),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                return w.times(b.minus(p)).over(b.minus(field.pMin()));
              })
          .undefinedWhere((formula, field) -> noDiscount(formula.reservePrice(), field))
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  static final PriceRule<PriceFormula.DiscountToSaturation> DISCOUNT_TO_SATURATION =
      new PriceRule<PriceFormula.DiscountToSaturation>(
              PriceFormula.DiscountToSaturation.class,
              relative(
                  "discount-to-saturation",
                  "Discount up to a saturation threshold",
                  "W × min(b, u) ÷ min(bmax, u), b = (B − P) ÷ B",
                  "from 0, at the reserve price, to W; a price above the reserve price is out",
                  "if no tender is below the reserve price",
                  STAYS_INSIDE,
                  "Spain (umbral de saciedad)",
                  Sources.OBCP),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                Expression u =
                    Expression.of("u", Exact.of(formula.saturationPercent()).dividedBy(HUNDRED));
                return w.times(b.minus(p).over(b).atMost(u))
                    .over(b.minus(field.pMin()).over(b).atMost(u));
              })
          .undefinedWhere((formula, field) -> noDiscount(formula.reservePrice(), field))
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  static final PriceRule<PriceFormula.BilinearDiscount> BILINEAR_DISCOUNT =
      new PriceRule<PriceFormula.BilinearDiscount>(
              PriceFormula.BilinearDiscount.class,
              relative(
                  "bilinear-discount",
                  "Bilinear on the mean discount",
                  "W × X × A ÷ m up to the mean discount m, W × (X + (1 − X) × (A − m) ÷ (Amax − m))"
                      + " above; A = (B − P) ÷ B",
                  "from 0, at the reserve price, to W; a price above the reserve price is out",
                  "if no tender is below the reserve price",
                  STAYS_INSIDE,
                  "Italy (ANAC guidelines no. 2; X is 80, 85 or 90%)",
                  Sources.ANAC),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                Expression x =
                    Expression.of("X", Exact.of(formula.pointsAtMeanPercent()).dividedBy(HUNDRED));
                Expression mean = b.minus(field.reference()).over(b).as("m");
                Expression own = b.minus(p).over(b);
                return own.value().compareTo(mean.value()) <= 0
                    ? w.times(x).times(own).over(mean)
                    : w.times(
                        x.plus(
                            Expression.number(Exact.ONE)
                                .minus(x)
                                .times(own.minus(mean))
                                .over(b.minus(field.pMin()).over(b).minus(mean))));
              })
          .measuredFrom((formula, field) -> field.mean())
          .undefinedWhere((formula, field) -> noDiscount(formula.reservePrice(), field))
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  static final PriceRule<PriceFormula.CorrectedProportional> CORRECTED_PROPORTIONAL =
      new PriceRule<PriceFormula.CorrectedProportional>(
              PriceFormula.CorrectedProportional.class,
              relative(
                  "corrected-proportional",
                  "Corrected proportional (significant discount)",
                  "W × b ÷ max(s, bmax), b = (B − P) ÷ B",
                  "from 0, at the reserve price, to W, which nobody gets unless the best discount"
                      + " reaches s; a price above the reserve price is out",
                  NEVER,
                  STAYS_INSIDE,
                  "Spain (Aragon, health)",
                  Sources.ARAGON),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                Expression s =
                    Expression.of(
                        "s", Exact.of(formula.significantDiscountPercent()).dividedBy(HUNDRED));
                return w.times(b.minus(p).over(b)).over(s.atLeast(b.minus(field.pMin()).over(b)));
              })
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  private DiscountRules() {}

  private static @Nullable String noDiscount(BigDecimal reservePrice, PriceField field) {
    return field.lowest().compareTo(Exact.of(reservePrice)) >= 0
        ? "no tender in the field is below the reserve price, so there is no discount to compare with"
        : null;
  }
}
