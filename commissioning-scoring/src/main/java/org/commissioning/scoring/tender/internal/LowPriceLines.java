package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.tender.AbnormallyLowQuestion;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.AbnormallyLowRules;
import org.commissioning.model.tender.BidField;
import org.commissioning.model.tender.BidStatus;
import org.commissioning.model.tender.LawOnLowBids;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.LowPriceLimit;
import org.commissioning.model.tender.PercentageUnits;
import org.commissioning.model.tender.PriceEstimate;
import org.commissioning.model.tender.ScottishReference;
import org.commissioning.model.tender.ThresholdLowering;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.tender.LowPriceComparison;
import org.commissioning.scoring.tender.LowPriceLine;
import org.commissioning.scoring.tender.internal.LowBidProcedure.Needed;
import org.jspecify.annotations.Nullable;

/** The lines that a rule draws for the bids of a question. */
final class LowPriceLines {

  private static final MathContext DIGITS = new MathContext(50);
  private static final int PLACES = 60;
  private static final Exact HUNDRED = Exact.of(100);

  /**
   * A line, how a bid is measured by it, and whether it lies beyond (above 0), at or short of it.
   */
  private record Drawn(
      LowPriceLine line,
      Function<LowBid, Exact> measure,
      Function<Exact, Exact> fromReference,
      ToIntFunction<Exact> side,
      boolean discount) {

    boolean low(Exact measured) {
      int beyond = side.applyAsInt(measured);
      return beyond > 0 || (beyond == 0 && line.equalCounts());
    }
  }

  private final AbnormallyLowQuestion question;
  private final @Nullable LawOnLowBids law;
  private final Steps steps;
  private final List<LowBid> admitted;
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private List<LowBid> field;
  private boolean every;
  private @Nullable String silent;
  private Determination<Boolean> applies = Determination.of(true);

  LowPriceLines(AbnormallyLowQuestion question, @Nullable LawOnLowBids law, Steps steps) {
    this.question = question;
    this.law = law;
    this.steps = steps;
    this.admitted =
        question.bids().stream().filter(bid -> bid.status() == BidStatus.ADMITTED).toList();
    this.field = admitted;
    if (admitted.isEmpty()) {
      silent = "no bid is admitted";
    } else {
      draw(question.rule());
      shown();
    }
  }

  List<LowBid> admitted() {
    return admitted;
  }

  List<LowBid> field() {
    return field;
  }

  List<LowPriceLine> lines() {
    return drawn.stream().map(Drawn::line).toList();
  }

  List<String> notes() {
    return notes;
  }

  Determination<Boolean> applies() {
    return applies;
  }

  /** Why the rule says nothing of these bids; empty if it does say something. */
  Optional<String> silent() {
    return Optional.ofNullable(silent);
  }

  List<LowPriceComparison> comparisons(LowBid bid) {
    List<LowPriceComparison> comparisons = new ArrayList<>();
    for (Drawn each : drawn) {
      Exact measured = each.measure().apply(bid);
      Exact limit = Exact.of(each.line().limit());
      Exact beyond = each.discount() ? measured.minus(limit) : limit.minus(measured);
      boolean at = each.side().applyAsInt(measured) == 0;
      comparisons.add(
          new LowPriceComparison(
              each.line().name(),
              at ? BigDecimal.ZERO : beyond.decimal(),
              each.fromReference().apply(measured).decimal(),
              each.low(measured)));
    }
    return comparisons;
  }

  /** Whether a bid is low: by every line, or by one, as the rule says. */
  boolean low(List<LowPriceComparison> comparisons) {
    return every
        ? comparisons.stream().allMatch(LowPriceComparison::low)
        : comparisons.stream().anyMatch(LowPriceComparison::low);
  }

  private void draw(AbnormallyLowRule rule) {
    if (rule instanceof AbnormallyLowRule.WorldBank) {
      absoluteOrRelative(false);
    } else if (rule instanceof AbnormallyLowRule.Colombia) {
      absoluteOrRelative(true);
    } else if (rule instanceof AbnormallyLowRule.Scotland scotland) {
      scotland(scotland);
    } else if (rule instanceof AbnormallyLowRule.Spain spain) {
      spain(spain);
    } else if (rule instanceof AbnormallyLowRule.ItalyMethodA italy) {
      italy(italy);
    } else if (rule instanceof AbnormallyLowRule.PortugalByLaw portugal) {
      below(
          "base price",
          estimate(),
          figure(portugal.works() ? "works-below" : "others-below"),
          true);
    } else if (rule instanceof AbnormallyLowRule.PortugalByAuthority authority) {
      if (authority.limit() == null) {
        silent = "the tender documents set no limit, and since 2018 the law sets none";
      } else {
        limit(authority.limit(), BidField.ADMITTED_BIDS);
      }
    } else if (rule instanceof AbnormallyLowRule.Belgium belgium) {
      belgium(belgium);
    } else if (rule instanceof AbnormallyLowRule.Poland poland) {
      below("estimate", estimate(), figure("below"), true);
      below("mean", mean(prices(poland.field())), figure("below"), true);
    } else if (rule instanceof AbnormallyLowRule.OwnScreen own) {
      limit(own.limit(), own.field());
    }
  }

  private void limit(LowPriceLimit limit, BidField of) {
    Exact percent = Exact.of(limit.percentBelow());
    switch (limit.reference()) {
      case MEAN -> below("mean", mean(prices(of)), percent, limit.equalCounts());
      case MEDIAN -> below("median", median(prices(of)), percent, limit.equalCounts());
      case ESTIMATE -> below("estimate", estimate(), percent, limit.equalCounts());
      case SECOND_LOWEST -> {
        List<Exact> prices = sorted(prices(of));
        if (prices.size() < 2) {
          silent = "there is no second lowest of one price";
        } else {
          below("second lowest price", prices.get(1), percent, limit.equalCounts());
        }
      }
    }
  }

  private void absoluteOrRelative(boolean byMedian) {
    if (Exact.of(admitted.size()).compareTo(figure("relative-from")) < 0) {
      field = List.of();
      below("estimate", estimate(), figure("absolute-below"), true);
      return;
    }
    List<Exact> prices = prices(BidField.ADMITTED_BIDS);
    Exact mean = mean(prices);
    Exact centre = byMedian ? median(prices) : mean;
    Exact squares = Exact.ZERO;
    for (Exact price : prices) {
      Exact distance = price.minus(mean);
      squares = squares.plus(distance.times(distance));
    }
    Exact variance = squares.dividedBy(Exact.of(prices.size()));
    Exact times = figure("deviations");
    BigDecimal deviation = variance.decimal(PLACES, RoundingMode.HALF_EVEN).sqrt(DIGITS);
    steps.add(() -> Step.fact("Variance, of all prices and not of a sample", variance.toString()));
    steps.add(() -> Step.fact("Standard deviation", written(deviation)));
    BigDecimal limit = centre.minus(times.times(Exact.of(deviation))).decimal();
    Exact reach = times.times(times).times(variance);
    drawn.add(
        new Drawn(
            new LowPriceLine(
                (byMedian ? "median" : "mean") + " less the standard deviation",
                centre.decimal(),
                limit,
                currency(),
                false),
            LowPriceLines::price,
            price -> percentBelow(centre, price),
            // In squares, so that a price at the limit is known to be there.
            price -> {
              Exact distance = centre.minus(price);
              return distance.signum() < 0 ? -1 : distance.times(distance).compareTo(reach);
            },
            false));
  }

  private void scotland(AbnormallyLowRule.Scotland rule) {
    List<Exact> prices = sorted(prices(rule.field()));
    Exact reference;
    if (rule.reference() == ScottishReference.MEDIAN) {
      reference = median(prices);
    } else if (prices.size() < 2) {
      silent = "there is no mean without the highest of one price";
      return;
    } else {
      reference = mean(prices.subList(0, prices.size() - 1));
    }
    every = true;
    below(
        rule.reference() == ScottishReference.MEDIAN ? "median" : "adjusted average",
        reference,
        figure("below"),
        false);
    Drawn first = drawn.get(0);
    Optional<Exact> lowest =
        admitted.stream()
            .map(LowPriceLines::price)
            .filter(price -> !first.low(price))
            .min(Exact::compareTo);
    if (lowest.isEmpty()) {
      notes.add("No admitted price qualifies, so that none can be close to the lowest that does.");
      return;
    }
    Exact qualifying = lowest.get();
    Exact margin = qualifying.times(figure("proximity")).dividedBy(HUNDRED);
    if (rule.marginLimited()) {
      margin = margin.max(figure("margin-least")).min(figure("margin-most"));
    }
    Exact limit = qualifying.minus(margin);
    drawn.add(
        new Drawn(
            new LowPriceLine(
                "lowest qualifying price less the margin",
                qualifying.decimal(),
                limit.decimal(),
                currency(),
                false),
            LowPriceLines::price,
            price -> percentBelow(qualifying, price),
            limit::compareTo,
            false));
  }

  private void spain(AbnormallyLowRule.Spain rule) {
    applies =
        LowBidProcedure.conjunction(
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
        points ? bid -> HUNDRED.times(price(bid)).dividedBy(estimate()) : LowPriceLines::price;
    List<Exact> sorted = sorted(admitted.stream().map(measure).toList());
    int count = sorted.size();
    Exact base = count == 1 || (count == 3 && rule.absoluteFall()) ? estimate() : null;
    Exact whole = points ? HUNDRED : base;
    if (count == 1) {
      units("base budget", whole, figure("base-below"), points, measure);
    } else if (count == 2) {
      units("other bid", sorted.get(1), figure("other-below"), points, measure);
    } else {
      Exact mean = mean(sorted);
      Exact most = units(mean, figure("mean-above"), points);
      List<Exact> kept = sorted.stream().filter(each -> each.compareTo(most) <= 0).toList();
      if (count == 3) {
        // Only the dearest may be left out, even where two are far above.
        kept = sorted.get(2).compareTo(most) > 0 ? sorted.subList(0, 2) : sorted;
      } else if (Exact.of(kept.size()).compareTo(figure("least-kept")) < 0) {
        kept = sorted.subList(0, 3);
      }
      if (kept.size() < count) {
        notes.add(
            "The mean is taken anew over "
                + kept.size()
                + " of "
                + count
                + " prices, since others lie more than 10 units above the mean of all.");
      }
      units("mean", kept.size() < count ? mean(kept) : mean, figure("mean-below"), points, measure);
      if (count == 3) {
        notes.add(
            "Whether the last sentence of paragraph 3 still holds is disputed (TACRC 1020/2017);"
                + " it is "
                + (rule.absoluteFall() ? "" : "not ")
                + "applied here.");
        if (rule.absoluteFall()) {
          units("base budget", whole, figure("base-below"), points, measure);
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
    drawn.add(
        new Drawn(
            new LowPriceLine(
                units + " units below the " + name,
                reference.decimal(),
                limit.decimal(),
                points ? "% of the base" : currency(),
                false),
            measure,
            points ? reference::minus : value -> percentBelow(reference, value),
            limit::compareTo,
            false));
  }

  private static Exact units(Exact reference, Exact units, boolean points) {
    return points ? reference.plus(units) : reference.times(HUNDRED.plus(units)).dividedBy(HUNDRED);
  }

  private void italy(AbnormallyLowRule.ItalyMethodA rule) {
    Exact least = figure("least-bids");
    if (Exact.of(admitted.size()).compareTo(least) < 0) {
      silent =
          "the method is for "
              + least
              + " bids or more; its form for fewer is left out, for its text could not be confirmed";
      return;
    }
    Function<LowBid, Exact> discount =
        bid ->
            HUNDRED
                .times(estimate().minus(price(bid)))
                .dividedBy(estimate())
                .rounded(rule.discountPlaces(), RoundingMode.HALF_UP);
    List<Exact> sorted = sorted(admitted.stream().map(discount).toList());
    int wing =
        Exact.of(sorted.size())
            .times(figure("wing"))
            .dividedBy(HUNDRED)
            .decimal(0, RoundingMode.CEILING)
            .intValueExact();
    Exact lowest = sorted.get(wing - 1);
    Exact highest = sorted.get(sorted.size() - wing);
    List<Exact> kept =
        sorted.stream()
            .filter(each -> each.compareTo(lowest) > 0 && each.compareTo(highest) < 0)
            .toList();
    field =
        admitted.stream()
            .filter(
                bid -> {
                  Exact each = discount.apply(bid);
                  return each.compareTo(lowest) > 0 && each.compareTo(highest) < 0;
                })
            .toList();
    if (kept.isEmpty()) {
      silent = "every discount equals one that is set aside, so that there is no mean";
      return;
    }
    Exact sum = Exact.ZERO;
    for (Exact each : kept) {
      sum = sum.plus(each);
    }
    Exact mean = mean(kept);
    List<Exact> above =
        kept.stream().filter(each -> each.compareTo(mean) > 0).map(e -> e.minus(mean)).toList();
    if (above.isEmpty()) {
      silent = "no discount that is kept exceeds their mean, so that there is no deviation";
      return;
    }
    Exact total = sum;
    steps.add(() -> Step.fact("Discounts kept", kept.size() + " of " + sorted.size()));
    steps.add(() -> Step.fact("Their sum", total.toString()));
    Exact deviation = mean(above);
    Exact uncut = mean.plus(deviation);
    int digits =
        sum.times(HUNDRED).decimal(0, RoundingMode.FLOOR).toBigInteger().intValueExact() % 100;
    Exact share = Exact.of((long) (digits / 10) * (digits % 10)).dividedBy(HUNDRED);
    Exact cut = share.times(rule.lowering() == ThresholdLowering.OF_DEVIATION ? deviation : uncut);
    Exact limit = uncut.minus(cut);
    steps.add(() -> Step.fact("Mean and mean deviation", uncut.toString()));
    steps.add(() -> Step.fact("Taken off", cut.toString()));
    boolean equal = rule.equalCounts();
    notes.add(
        "A discount equal to the threshold is "
            + (equal ? "" : "not ")
            + "taken to be abnormal; courts differ.");
    drawn.add(
        new Drawn(
            new LowPriceLine(
                "threshold of method A", mean.decimal(), limit.decimal(), "% discount", equal),
            discount,
            value -> value.minus(mean),
            value -> value.compareTo(limit),
            true));
  }

  private void belgium(AbnormallyLowRule.Belgium rule) {
    applies =
        LowBidProcedure.conjunction(
            List.of(
                new Needed(
                    "worksOrExposed",
                    "whether the contract is for works, or for services in a sector exposed to"
                        + " fraud",
                    rule.worksOrExposed(),
                    Fact.YES),
                new Needed(
                    "openProcedure",
                    "whether it is awarded by an open procedure",
                    rule.openProcedure(),
                    Fact.YES),
                new Needed(
                    "priceAlone",
                    "whether price is the only award criterion",
                    rule.priceAlone(),
                    Fact.YES)));
    Exact count = Exact.of(admitted.size());
    if (count.compareTo(figure("least-bids")) < 0) {
      silent = "the rule is for " + figure("least-bids") + " bids or more";
      return;
    }
    if (count.compareTo(figure("fewer-than")) >= 0) {
      silent =
          "which bids the mean leaves out of "
              + figure("fewer-than")
              + " or more could not be confirmed from the text of the rule";
      return;
    }
    List<Exact> sorted = sorted(prices(BidField.ADMITTED_BIDS));
    below(
        "mean without lowest and highest",
        mean(sorted.subList(1, sorted.size() - 1)),
        figure("below"),
        true);
  }

  private void below(String name, Exact reference, Exact percent, boolean equalCounts) {
    Exact limit = reference.times(HUNDRED.minus(percent)).dividedBy(HUNDRED);
    drawn.add(
        new Drawn(
            new LowPriceLine(
                percent + "% below the " + name,
                reference.decimal(),
                limit.decimal(),
                currency(),
                equalCounts),
            LowPriceLines::price,
            price -> percentBelow(reference, price),
            limit::compareTo,
            false));
  }

  private void shown() {
    for (Drawn each : drawn) {
      LowPriceLine line = each.line();
      steps.add(
          () ->
              Step.fact(
                  "Limit, " + line.name(),
                  written(line.limit())
                      + " (from "
                      + written(line.reference())
                      + ") "
                      + line.unit()));
    }
  }

  private List<Exact> prices(BidField of) {
    field = of == BidField.ALL_BIDS ? question.bids() : admitted;
    return field.stream().map(LowPriceLines::price).toList();
  }

  private Exact mean(List<Exact> values) {
    List<Expression> terms = values.stream().map(value -> Expression.of("x", value)).toList();
    Exact sum = Exact.ZERO;
    for (Exact value : values) {
      sum = sum.plus(value);
    }
    Exact mean = sum.dividedBy(Exact.of(values.size()));
    steps.add(
        () ->
            new Step(
                "Mean of " + values.size(),
                "Σ x ÷ n",
                "(" + Expression.sum(terms).substitution() + ") ÷ " + values.size(),
                mean.toString(),
                null));
    return mean;
  }

  private Exact median(List<Exact> values) {
    List<Exact> sorted = sorted(values);
    int half = sorted.size() / 2;
    Exact median =
        sorted.size() % 2 == 1
            ? sorted.get(half)
            : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Exact.of(2));
    steps.add(() -> Step.fact("Median of " + sorted.size(), median.toString()));
    return median;
  }

  private static List<Exact> sorted(List<Exact> values) {
    return values.stream().sorted().toList();
  }

  private static Exact percentBelow(Exact reference, Exact price) {
    return HUNDRED.times(reference.minus(price)).dividedBy(reference);
  }

  private static Exact price(LowBid bid) {
    return Exact.of(bid.price().amount());
  }

  private Exact estimate() {
    PriceEstimate estimate = question.estimate();
    if (estimate == null) {
      throw new IllegalStateException("no estimate for a rule that needs it");
    }
    return Exact.of(estimate.price().amount());
  }

  private String currency() {
    return question.bids().get(0).price().currency();
  }

  private Exact figure(String name) {
    if (law == null) {
      throw new IllegalStateException("no table for a rule of the authority's own");
    }
    return Exact.of(AbnormallyLowRules.standard().figure(law, name, question.on()));
  }

  /** To six decimal places, with a mark where there are more. */
  static String written(BigDecimal value) {
    BigDecimal rounded = value.setScale(6, RoundingMode.HALF_EVEN);
    String text = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return (rounded.compareTo(value) == 0 ? text : rounded.toPlainString() + "…").replace('-', '−');
  }
}
