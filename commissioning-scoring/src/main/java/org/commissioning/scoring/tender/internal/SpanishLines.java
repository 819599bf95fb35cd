package org.commissioning.scoring.tender.internal;

import java.util.List;
import java.util.function.Function;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.PercentageUnits;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.tender.LowPriceLine;
import org.commissioning.scoring.tender.internal.LowBidProcedure.Needed;
import org.jspecify.annotations.Nullable;

/** The lines of article 85 of the Spanish Royal Decree 1098/2001, by the number of bidders. */
final class SpanishLines {

  private final LowPriceLines lines;

  SpanishLines(LowPriceLines lines) {
    this.lines = lines;
  }

  void draw(AbnormallyLowRule.Spain rule) {
    lines.applyIf(
        List.of(
            new Needed(
                "priceAlone",
                "whether price is the only award criterion",
                rule.priceAlone(),
                Fact.YES),
            new Needed(
                "ownLimit",
                "whether the tender documents set another limit",
                rule.ownLimit(),
                Fact.NO)));
    boolean points = rule.units() == PercentageUnits.POINTS;
    Function<LowBid, Exact> measure =
        points
            ? bid ->
                LowPriceLines.HUNDRED.times(LowPriceLines.price(bid)).dividedBy(lines.estimate())
            : LowPriceLines::price;
    List<Exact> sorted = LowPriceLines.sorted(lines.admitted().stream().map(measure).toList());
    int count = sorted.size();
    Exact base = count == 1 || (count == 3 && rule.absoluteFall()) ? lines.estimate() : null;
    Exact whole = points ? LowPriceLines.HUNDRED : base;
    if (count == 1) {
      units("base budget", whole, lines.figure("base-below"), points, measure);
    } else if (count == 2) {
      units("other bid", sorted.get(1), lines.figure("other-below"), points, measure);
    } else {
      Exact mean = lines.mean(sorted);
      Exact most = units(mean, lines.figure("mean-above"), points);
      List<Exact> kept = sorted.stream().filter(each -> each.compareTo(most) <= 0).toList();
      if (count == 3) {
        // Only the dearest may be left out, even where two are far above.
        kept = sorted.get(2).compareTo(most) > 0 ? sorted.subList(0, 2) : sorted;
      } else if (Exact.of(kept.size()).compareTo(lines.figure("least-kept")) < 0) {
        kept = sorted.subList(0, 3);
      }
      if (kept.size() < count) {
        lines.note(
            "The mean is taken anew over "
                + kept.size()
                + " of "
                + count
                + " prices, since others lie more than "
                + lines.figure("mean-above")
                + " units above the mean of all.");
        lines.count(lines.cheapestFirst().subList(0, kept.size()));
      }
      units(
          "mean",
          kept.size() < count ? lines.mean(kept) : mean,
          lines.figure("mean-below"),
          points,
          measure);
      if (count == 3) {
        lines.note(
            "Whether the last sentence of paragraph 3 still holds is disputed (TACRC 1020/2017);"
                + " it is "
                + (rule.absoluteFall() ? "" : "not ")
                + "applied here.");
        if (rule.absoluteFall()) {
          units("base budget", whole, lines.figure("base-below"), points, measure);
        }
      }
    }
  }

  private void units(
      String name,
      @Nullable Exact reference,
      Exact units,
      boolean points,
      Function<LowBid, Exact> measure) {
    if (reference == null) {
      throw new IllegalStateException("no base budget for a rule that needs it");
    }
    Exact limit = units(reference, units.negated(), points);
    lines.draw(
        new LowPriceLines.Drawn(
            new LowPriceLine(
                units + " units below the " + name,
                reference.decimal(),
                limit.decimal(),
                points ? "% of the base" : lines.currency(),
                false),
            measure,
            points ? reference::minus : value -> LowPriceLines.percentBelow(reference, value),
            limit::compareTo,
            false));
  }

  private static Exact units(Exact reference, Exact units, boolean points) {
    return points
        ? reference.plus(units)
        : reference.times(LowPriceLines.HUNDRED.plus(units)).dividedBy(LowPriceLines.HUNDRED);
  }
}
