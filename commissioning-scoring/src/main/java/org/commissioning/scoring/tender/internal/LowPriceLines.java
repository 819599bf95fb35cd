package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.commissioning.model.tender.PriceEstimate;
import org.commissioning.model.tender.ScottishReference;
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
  static final Exact HUNDRED = Exact.of(100);

  /**
   * A line, how a bid is measured by it, and whether it lies beyond (above 0), at or short of it.
   */
  record Drawn(
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

  /** The admitted bids, the cheapest first. */
  List<LowBid> cheapestFirst() {
    return byPrice(admitted);
  }

  private static List<LowBid> byPrice(List<LowBid> bids) {
    return bids.stream().sorted(Comparator.comparing(LowPriceLines::price)).toList();
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

  // For the rules that have a class of their own.

  void draw(Drawn line) {
    drawn.add(line);
  }

  /** The bids whose prices count. */
  void count(List<LowBid> bids) {
    field = bids;
  }

  void note(String note) {
    notes.add(note);
  }

  /** Keeps the reason why the rule says nothing of these bids. */
  void sayNothing(String because) {
    silent = because;
  }

  void applyIf(List<Needed> facts) {
    applies = LowBidProcedure.conjunction(facts);
  }

  void step(String label, String value) {
    steps.add(() -> Step.fact(label, value));
  }

  private void draw(AbnormallyLowRule rule) {
    if (rule instanceof AbnormallyLowRule.WorldBank) {
      absoluteOrRelative(false);
    } else if (rule instanceof AbnormallyLowRule.Colombia) {
      absoluteOrRelative(true);
    } else if (rule instanceof AbnormallyLowRule.Scotland scotland) {
      scotland(scotland);
    } else if (rule instanceof AbnormallyLowRule.Spain spain) {
      new SpanishLines(this).draw(spain);
    } else if (rule instanceof AbnormallyLowRule.ItalyMethodA italy) {
      new ItalianThreshold(this).draw(italy);
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
      count(byPrice(field).subList(0, prices.size() - 1));
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

  private void belgium(AbnormallyLowRule.Belgium rule) {
    applyIf(
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
    count(cheapestFirst().subList(1, admitted.size() - 1));
    below(
        "mean without lowest and highest",
        mean(field.stream().map(LowPriceLines::price).toList()),
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

  Exact mean(List<Exact> values) {
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

  static List<Exact> sorted(List<Exact> values) {
    return values.stream().sorted().toList();
  }

  static Exact percentBelow(Exact reference, Exact price) {
    return HUNDRED.times(reference.minus(price)).dividedBy(reference);
  }

  static Exact price(LowBid bid) {
    return Exact.of(bid.price().amount());
  }

  Exact estimate() {
    PriceEstimate estimate = question.estimate();
    if (estimate == null) {
      throw new IllegalStateException("no estimate for a rule that needs it");
    }
    return Exact.of(estimate.price().amount());
  }

  String currency() {
    return question.bids().get(0).price().currency();
  }

  Exact figure(String name) {
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
