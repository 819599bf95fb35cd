package org.commissioning.scoring.tender.internal;

import static org.commissioning.scoring.regime.internal.Condition.all;
import static org.commissioning.scoring.regime.internal.Condition.any;
import static org.commissioning.scoring.regime.internal.Condition.is;
import static org.commissioning.scoring.regime.internal.Condition.isNot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.tender.ItalianAward;
import org.commissioning.model.tender.LowBidEffect;
import org.commissioning.model.tender.LowBidReview;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.internal.Condition;
import org.commissioning.scoring.regime.internal.DecisionTable;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;
import org.commissioning.scoring.tender.LowBidStep;
import org.jspecify.annotations.Nullable;

/** What is to be done next about a bid, by what follows from a finding. */
final class LowBidProcedure {

  /** A fact on which something hangs, with the value that it must have. */
  record Needed(String name, String words, @Nullable Fact stated, Fact wanted) {}

  private static final Variable CONSIDERED =
      Variable.fact("considered", "whether the authority considers the price abnormally low");
  private static final Variable ASKED =
      Variable.fact("asked", "whether the bidder was told and asked to explain");
  private static final Variable HEARD =
      Variable.fact("heard", "whether the bidder had a reasonable opportunity to explain");
  private static final Variable SHOWN =
      Variable.fact("shown", "whether the bidder showed that it can perform for the price");
  private static final Variable UNLAWFUL =
      Variable.fact("unlawful", "whether the price is low because duties under law are not kept");

  /** How many bids a sentence names. */
  private static final int NAMED = 20;

  /** What no other row answers: the considered price of a bidder that was asked and heard. */
  private static final Condition REST = any(is("considered"), isNot("considered"));

  private static final DecisionTable<LowBidStep> AUTHORITY =
      new DecisionTable<>(
          List.of(CONSIDERED, ASKED, HEARD), rows(List.of(row("rest", REST, LowBidStep.DECIDE))));

  private static final DecisionTable<LowBidStep> MAY =
      new DecisionTable<>(
          List.of(CONSIDERED, ASKED, HEARD, SHOWN),
          rows(
              List.of(
                  row("shown", is("shown"), LowBidStep.MAY_NOT_REJECT),
                  row("rest", REST, LowBidStep.MAY_REJECT))));

  private static final DecisionTable<LowBidStep> MUST =
      new DecisionTable<>(
          List.of(CONSIDERED, ASKED, HEARD, SHOWN),
          rows(
              List.of(
                  row("shown", is("shown"), LowBidStep.MAY_NOT_REJECT),
                  row("rest", REST, LowBidStep.MUST_REJECT))));

  private static final DecisionTable<LowBidStep> UNLESS_UNLAWFUL =
      new DecisionTable<>(
          List.of(CONSIDERED, ASKED, HEARD, SHOWN, UNLAWFUL),
          rows(
              List.of(
                  row("unlawful", is("unlawful"), LowBidStep.MUST_REJECT),
                  row("shown", is("shown"), LowBidStep.MAY_NOT_REJECT),
                  row("rest", REST, LowBidStep.MAY_REJECT))));

  private LowBidProcedure() {}

  private static List<Row<LowBidStep>> rows(List<Row<LowBidStep>> last) {
    List<Row<LowBidStep>> rows = new ArrayList<>();
    rows.add(row("not-low", isNot("considered"), LowBidStep.NONE));
    rows.add(row("not-asked", all(is("considered"), isNot("asked")), LowBidStep.ASK));
    rows.add(row("not-heard", all(is("considered"), isNot("heard")), LowBidStep.HEAR));
    rows.addAll(last);
    return rows;
  }

  private static Row<LowBidStep> row(String id, Condition when, LowBidStep outcome) {
    return new Row<>(id, outcome.definition(), when, outcome, List.of());
  }

  /** What the authority itself considers, where the law sets no limit. */
  static Determination<Boolean> considered(@Nullable LowBidReview review) {
    Fact fact = Fact.orUnknown(review == null ? null : review.considered());
    return fact == Fact.UNKNOWN
        ? Determination.needs(List.of(new FactNeeded(CONSIDERED.name(), CONSIDERED.words())))
        : Determination.of(fact == Fact.YES);
  }

  /** The next step; {@code low} is unknown only where the law sets no limit. */
  static Determination<LowBidStep> next(
      LowBidEffect effect, Fact low, @Nullable LowBidReview review, @Nullable ItalianAward award) {
    if (effect == LowBidEffect.AUTOMATIC_IN_CASES && low == Fact.YES && award != null) {
      Determination<Boolean> automatic = conjunction(automatic(award));
      if (automatic.toOptional().isEmpty()) {
        return automatic.map(so -> LowBidStep.EXCLUDED);
      }
      if (automatic.orElseThrow()) {
        return Determination.of(LowBidStep.EXCLUDED);
      }
    }
    DecisionTable<LowBidStep> table = table(effect);
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put(CONSIDERED.name(), low);
    facts.put(ASKED.name(), Fact.orUnknown(review == null ? null : review.asked()));
    facts.put(HEARD.name(), Fact.orUnknown(review == null ? null : review.heard()));
    if (table != AUTHORITY) {
      facts.put(SHOWN.name(), Fact.orUnknown(review == null ? null : review.shown()));
    }
    if (table == UNLESS_UNLAWFUL) {
      facts.put(UNLAWFUL.name(), Fact.orUnknown(review == null ? null : review.unlawful()));
    }
    return table.decide(facts).determination();
  }

  /** The facts given that are matters of judgement and that the next step looks at. */
  static List<String> judgements(
      LowBidEffect effect,
      boolean judged,
      List<LowBidReview> reviews,
      @Nullable ItalianAward award) {
    List<String> judgements = new ArrayList<>();
    if (judged) {
      judgement(judgements, CONSIDERED, reviews, LowBidReview::considered);
    }
    judgement(judgements, ASKED, reviews, LowBidReview::asked);
    judgement(judgements, HEARD, reviews, LowBidReview::heard);
    DecisionTable<LowBidStep> table = table(effect);
    if (table != AUTHORITY) {
      judgement(judgements, SHOWN, reviews, LowBidReview::shown);
    }
    if (table == UNLESS_UNLAWFUL) {
      judgement(judgements, UNLAWFUL, reviews, LowBidReview::unlawful);
    }
    if (award != null && Fact.orUnknown(award.crossBorderInterest()) != Fact.UNKNOWN) {
      boolean so = award.crossBorderInterest() == Fact.YES;
      judgements.add("Whether it is of certain cross-border interest: " + (so ? "yes." : "no."));
    }
    return judgements;
  }

  private static void judgement(
      List<String> judgements,
      Variable variable,
      List<LowBidReview> reviews,
      Function<LowBidReview, @Nullable Fact> stated) {
    List<String> answers = new ArrayList<>();
    for (Fact fact : List.of(Fact.YES, Fact.NO)) {
      List<String> bids =
          reviews.stream()
              .filter(review -> stated.apply(review) == fact)
              .map(LowBidReview::bid)
              .toList();
      if (!bids.isEmpty()) {
        String whose = bids.size() > NAMED ? bids.size() + " bids" : String.join(", ", bids);
        answers.add((fact == Fact.YES ? "yes for " : "no for ") + whose);
      }
    }
    if (!answers.isEmpty()) {
      String words = variable.words();
      judgements.add(
          words.substring(0, 1).toUpperCase(Locale.ROOT)
              + words.substring(1)
              + ": "
              + String.join("; ", answers)
              + ".");
    }
  }

  private static DecisionTable<LowBidStep> table(LowBidEffect effect) {
    return switch (effect) {
      case AUTHORITY_DECIDES, AUTOMATIC_IN_CASES -> AUTHORITY;
      case MAY_REJECT_UNLESS_SHOWN -> MAY;
      case REJECT_UNLESS_SHOWN -> MUST;
      case REJECT_IF_UNLAWFUL -> UNLESS_UNLAWFUL;
    };
  }

  /** Whether every fact has the value that it must have. */
  static Determination<Boolean> conjunction(List<Needed> facts) {
    List<FactNeeded> open = new ArrayList<>();
    for (Needed each : facts) {
      Fact stated = Fact.orUnknown(each.stated());
      if (stated == Fact.UNKNOWN) {
        open.add(new FactNeeded(each.name(), each.words()));
      } else if (stated != each.wanted()) {
        return Determination.of(false);
      }
    }
    return open.isEmpty() ? Determination.of(true) : Determination.needs(open);
  }

  private static List<Needed> automatic(ItalianAward award) {
    return List.of(
        new Needed(
            "priceAlone",
            "whether the contract is awarded to the lowest price",
            award.priceAlone(),
            Fact.YES),
        new Needed(
            "worksOrServices",
            "whether it is for works or services",
            award.worksOrServices(),
            Fact.YES),
        new Needed(
            "belowThreshold",
            "whether its value lies below the European thresholds",
            award.belowThreshold(),
            Fact.YES),
        new Needed(
            "crossBorderInterest",
            "whether it is of certain cross-border interest",
            award.crossBorderInterest(),
            Fact.NO),
        new Needed(
            "directAward",
            "whether it is awarded directly under article 50(1)(a) or (b)",
            award.directAward(),
            Fact.NO),
        new Needed(
            "announced",
            "whether the tender documents provide for automatic exclusion",
            award.announced(),
            Fact.YES));
  }
}
