package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.tender.AbnormallyLowQuestion;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.AbnormallyLowRules;
import org.commissioning.model.tender.BidStatus;
import org.commissioning.model.tender.ItalianAward;
import org.commissioning.model.tender.LawOnLowBids;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.LowBidEffect;
import org.commissioning.model.tender.LowBidReview;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.tender.AbnormallyLow;
import org.commissioning.scoring.tender.LowBidFinding;
import org.commissioning.scoring.tender.LowBidStep;
import org.commissioning.scoring.tender.LowPriceComparison;
import org.commissioning.scoring.tender.LowPriceLine;
import org.jspecify.annotations.Nullable;

/** Finds which bids are abnormally low, and what is to be done about each. */
public final class LowBids {

  private LowBids() {}

  /** The findings, past the door. */
  public static AbnormallyLow evaluate(AbnormallyLowQuestion question, Steps steps) {
    AbnormallyLowRule rule = question.rule();
    String id = AbnormallyLowRules.idOf(rule);
    LawOnLowBids law =
        id == null ? null : AbnormallyLowRules.standard().find(id, question.on()).orElseThrow();
    steps.part(() -> "Rule");
    steps.add(
        () ->
            Step.fact(
                law == null ? "The authority's own" : law.title(),
                law == null ? "a limit that no law sets" : law.provision()));
    steps.part(() -> "Limits");
    LowPriceLines lines = new LowPriceLines(question, law, steps);
    boolean judged =
        rule instanceof AbnormallyLowRule.UnitedKingdom
            || rule instanceof AbnormallyLowRule.EuropeanUnion;
    LowBidEffect effect = law == null ? LowBidEffect.AUTHORITY_DECIDES : law.effect();
    ItalianAward award = rule instanceof AbnormallyLowRule.ItalyMethodA a ? a.award() : null;
    Map<String, LowBidReview> reviews = new HashMap<>();
    question.reviews().forEach(review -> reviews.put(review.bid(), review));
    Set<String> field = new HashSet<>();
    if (!judged && lines.silent().isEmpty()) {
      lines.field().forEach(bid -> field.add(bid.id()));
    }
    List<LowBidFinding> findings = new ArrayList<>();
    steps.part(() -> "Bids");
    for (LowBid bid : question.bids()) {
      LowBidFinding finding =
          finding(bid, lines, judged, effect, award, reviews.get(bid.id()), field);
      findings.add(finding);
      steps.add(() -> Step.fact(bid.id(), finding.says()));
    }
    return new AbnormallyLow(
        question,
        law,
        lines.applies(),
        lines.lines(),
        findings,
        notes(lines, law, judged, effect, findings),
        LowBidProcedure.judgements(effect, judged, question.reviews(), award),
        notLookedAt(law));
  }

  private static LowBidFinding finding(
      LowBid bid,
      LowPriceLines lines,
      boolean judged,
      LowBidEffect effect,
      @Nullable ItalianAward award,
      @Nullable LowBidReview review,
      Set<String> field) {
    List<LowPriceComparison> comparisons =
        bid.status() == BidStatus.ADMITTED && lines.silent().isEmpty()
            ? lines.comparisons(bid)
            : List.of();
    Determination<Boolean> low = low(bid, lines, judged, review, comparisons);
    Determination<LowBidStep> next;
    if (low.toOptional().isPresent()) {
      next = LowBidProcedure.next(effect, Fact.of(low.orElseThrow()), review, award);
    } else if (judged && bid.status() == BidStatus.ADMITTED) {
      next = LowBidProcedure.next(effect, Fact.UNKNOWN, review, award);
    } else {
      next = low.map(so -> LowBidStep.NONE);
    }
    return new LowBidFinding(
        bid.id(),
        bid.price(),
        bid.status(),
        field.contains(bid.id()),
        low,
        comparisons,
        next,
        bid.status() == BidStatus.REJECTED
            ? "Not examined, since it was rejected."
            : says(lines.lines(), low, comparisons, next));
  }

  private static Determination<Boolean> low(
      LowBid bid,
      LowPriceLines lines,
      boolean judged,
      @Nullable LowBidReview review,
      List<LowPriceComparison> comparisons) {
    if (bid.status() == BidStatus.REJECTED) {
      return Determination.none("it was rejected and is not examined");
    }
    if (judged) {
      return LowBidProcedure.considered(review);
    }
    if (lines.applies().toOptional().isEmpty()) {
      return lines.applies();
    }
    if (!lines.applies().orElseThrow()) {
      return Determination.none("the rule does not apply to this contract");
    }
    return lines
        .silent()
        .<Determination<Boolean>>map(Determination::none)
        .orElseGet(() -> Determination.of(lines.low(comparisons)));
  }

  private static String says(
      List<LowPriceLine> lines,
      Determination<Boolean> low,
      List<LowPriceComparison> comparisons,
      Determination<LowBidStep> next) {
    StringBuilder says =
        new StringBuilder(
            low.toOptional()
                .map(so -> so ? "Abnormally low" : "Not abnormally low")
                .orElseGet(() -> "Whether it is abnormally low " + low));
    for (int i = 0; i < comparisons.size(); i++) {
      LowPriceComparison comparison = comparisons.get(i);
      LowPriceLine line = lines.get(i);
      int side = comparison.beyond().signum();
      boolean discount = line.unit().equals("% discount");
      says.append(i > 0 ? "; " : low.toOptional().isPresent() ? ": " : ". By the rule alone: ");
      if (side == 0) {
        says.append("at the limit (").append(line.name());
        says.append(line.equalCounts() ? "), which counts" : "), which does not count");
      } else {
        says.append(LowPriceLines.written(comparison.beyond().abs()))
            .append(line.unit().startsWith("%") ? " points " : " " + line.unit() + " ")
            .append((side > 0) == discount ? "above" : "below")
            .append(" the limit (")
            .append(line.name())
            .append(")");
      }
    }
    says.append(".");
    if (next instanceof Determination.Determined<LowBidStep> step) {
      says.append(step.value() == LowBidStep.NONE ? "" : " Next: " + step.value().definition());
    } else if (low.toOptional().isPresent()) {
      says.append(" Next: ").append(next).append(".");
    }
    return says.toString();
  }

  private static List<String> notLookedAt(@Nullable LawOnLowBids law) {
    return List.of(
        law == null
            ? "What the law says of low bids: the limit is the authority's own."
            : "Whether the rule governs this procurement: it is the one that the question names.",
        "What a bidder said of its price, and whether it can perform for it.",
        law == null
            ? "Whether the documents of the procurement announced the limit."
            : "Changes of the rule since the text that was read, of which no day is recorded: "
                + law.source().title()
                + ".",
        "Whether the facts given are right, and whether a rejection is lawful: this says what the"
            + " rule makes of the facts, and no more.");
  }

  private static List<String> notes(
      LowPriceLines lines,
      @Nullable LawOnLowBids law,
      boolean judged,
      LowBidEffect effect,
      List<LowBidFinding> findings) {
    List<String> notes = new ArrayList<>();
    if (effect == LowBidEffect.AUTOMATIC_IN_CASES) {
      notes.add(
          "A bid is excluded without a hearing only in the cases that the law states; in every other"
              + " the bidder is asked first.");
    } else {
      notes.add("A finding rejects no bid by itself: the bidder is asked and heard first.");
    }
    lines.silent().ifPresent(why -> notes.add("The rule says nothing here: " + why + "."));
    if (judged) {
      notes.add("The law sets no formula: whether a price is abnormally low is for the authority.");
    }
    String unconfirmed = law == null ? null : law.unconfirmed();
    if (unconfirmed != null) {
      notes.add(unconfirmed);
    }
    notes.addAll(lines.notes());
    if (lines.admitted().size() > 1
        && lines.admitted().stream()
                .map(bid -> bid.price().amount().stripTrailingZeros())
                .distinct()
                .count()
            == 1) {
      notes.add("All admitted prices are equal.");
    }
    long rejected = findings.stream().filter(bid -> bid.status() == BidStatus.REJECTED).count();
    if (rejected > 0 && !lines.field().isEmpty() && !judged) {
      boolean counted =
          findings.stream().anyMatch(bid -> bid.status() == BidStatus.REJECTED && bid.inField());
      notes.add(
          "Rejected bids are not examined; their prices "
              + (counted ? "count" : "do not count")
              + " among those compared with.");
    }
    return notes;
  }
}
