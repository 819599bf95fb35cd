package org.commissioning.scoring.tender.internal;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.ThresholdLowering;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.tender.LowPriceLine;

/** The threshold of method A of annex II.2 to the Italian decree 36/2023. */
final class ItalianThreshold {

  private final LowPriceLines lines;

  ItalianThreshold(LowPriceLines lines) {
    this.lines = lines;
  }

  void draw(AbnormallyLowRule.ItalyMethodA rule) {
    Exact least = lines.figure("least-bids");
    if (Exact.of(lines.admitted().size()).compareTo(least) < 0) {
      lines.sayNothing(
          "the method is for "
              + least
              + " bids or more; its form for fewer is left out, for its text could not be confirmed");
      return;
    }
    Function<LowBid, Exact> discount =
        bid ->
            LowPriceLines.HUNDRED
                .times(lines.estimate().minus(LowPriceLines.price(bid)))
                .dividedBy(lines.estimate())
                .rounded(rule.discountPlaces(), RoundingMode.HALF_UP);
    List<Exact> sorted = LowPriceLines.sorted(lines.admitted().stream().map(discount).toList());
    int wing =
        Exact.of(sorted.size())
            .times(lines.figure("wing"))
            .dividedBy(LowPriceLines.HUNDRED)
            .decimal(0, RoundingMode.CEILING)
            .intValueExact();
    Exact lowest = sorted.get(wing - 1);
    Exact highest = sorted.get(sorted.size() - wing);
    List<Exact> kept =
        sorted.stream()
            .filter(each -> each.compareTo(lowest) > 0 && each.compareTo(highest) < 0)
            .toList();
    lines.count(
        lines.admitted().stream()
            .filter(
                bid -> {
                  Exact each = discount.apply(bid);
                  return each.compareTo(lowest) > 0 && each.compareTo(highest) < 0;
                })
            .toList());
    if (kept.isEmpty()) {
      lines.sayNothing("every discount equals one that is set aside, so that there is no mean");
      return;
    }
    Exact sum = Exact.ZERO;
    for (Exact each : kept) {
      sum = sum.plus(each);
    }
    Exact mean = lines.mean(kept);
    List<Exact> above =
        kept.stream().filter(each -> each.compareTo(mean) > 0).map(e -> e.minus(mean)).toList();
    if (above.isEmpty()) {
      lines.sayNothing(
          "no discount that is kept exceeds their mean, so that there is no deviation");
      return;
    }
    lines.step("Discounts kept", kept.size() + " of " + sorted.size());
    lines.step("Their sum", sum.toString());
    Exact deviation = lines.mean(above);
    Exact uncut = mean.plus(deviation);
    int digits =
        sum.times(LowPriceLines.HUNDRED)
                .decimal(0, RoundingMode.FLOOR)
                .toBigInteger()
                .intValueExact()
            % 100;
    Exact share = Exact.of((long) (digits / 10) * (digits % 10)).dividedBy(LowPriceLines.HUNDRED);
    Exact cut = share.times(rule.lowering() == ThresholdLowering.OF_DEVIATION ? deviation : uncut);
    Exact limit = uncut.minus(cut);
    lines.step("Mean and mean deviation", uncut.toString());
    lines.step("Taken off", cut.toString());
    boolean equal = rule.equalCounts();
    lines.note(
        "A discount equal to the threshold is "
            + (equal ? "" : "not ")
            + "taken to be abnormal; courts differ.");
    lines.draw(
        new LowPriceLines.Drawn(
            new LowPriceLine(
                "threshold of method A", mean.decimal(), limit.decimal(), "% discount", equal),
            discount,
            value -> value.minus(mean),
            value -> value.compareTo(limit),
            true));
  }
}
