package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.AwardMargins;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.LotRobustness;
import org.commissioning.scoring.tender.PointPrice;
import org.commissioning.scoring.tender.Ranking;
import org.commissioning.scoring.tender.RankingParadox;
import org.commissioning.scoring.tender.RankingParadox.Pair;
import org.commissioning.scoring.tender.RankingParadox.Removal;
import org.commissioning.scoring.tender.RankingParadox.Standing;
import org.commissioning.scoring.tender.RuleEffect;
import org.jspecify.annotations.Nullable;

/** How sensitive the result of a lot is. The lot is known to be valid: no door is passed again. */
public final class Robustness {

  /** With fewer tenders in order, taking one out leaves nothing to reorder. */
  private static final int REORDERABLE = 3;

  private final Lot lot;
  private final Map<String, String> names;
  private final Steps steps;
  private final List<String> notes = new ArrayList<>();

  private Robustness(Lot lot, Map<String, String> names, Steps steps) {
    this.lot = lot;
    this.names = names;
    this.steps = steps;
  }

  /**
   * Looks how sensitive a lot is.
   *
   * @param lot a valid lot with tenders
   * @param names the bidders' names by id
   * @param steps where the steps are left
   */
  public static LotRobustness of(Lot lot, Map<String, String> names, Steps steps) {
    return new Robustness(lot, names, steps).look();
  }

  private LotRobustness look() {
    LotAssessment assessment = LotAssessment.open(lot, names);
    LotEvaluation evaluation = assessment.evaluate();
    Figure<Ranking> ranking = evaluation.ranking();
    steps.part(() -> "Lot " + lot.id() + ": order");
    steps.add(() -> Step.fact("Ranking", ranking.toString()));
    List<String> because = because(lot.rules());
    List<Removal> found = new ArrayList<>();
    List<RuleEffect> effects = new ArrayList<>();
    Figure<String> winner = winner(ranking);
    AwardMargins margins = new AwardMargins(List.of(), List.of(), List.of());
    List<PointPrice> pointPrices = List.of();
    if (ranking instanceof Figure.Calculated<Ranking> known) {
      found = removals(assessment, known.value(), !because.isEmpty());
      effects = effects(known.value());
      LotAssessment exact = rounded(lot.rules()) ? exact() : assessment;
      pointPrices = new PointPrices(exact).of();
      margins = margins(exact, winner);
    } else {
      notes.add("There is no order of the tenders, so there is nothing to move.");
    }
    return new LotRobustness(
        lot.id(),
        winner,
        new RankingParadox(!because.isEmpty(), because, found),
        margins,
        effects,
        pointPrices,
        notes);
  }

  private static Figure<String> winner(Figure<Ranking> ranking) {
    if (ranking instanceof Figure.NotCalculable<Ranking> none) {
      return Figure.none(none.reason());
    }
    List<Ranking.Place> first = ranking.orElseThrow().first();
    return first.size() == 1
        ? Figure.of(first.get(0).bidder())
        : Figure.none(first.size() + " tenders share the first place");
  }

  // What the rules allow.

  /** What in the rules lets a removed loser reorder the others. */
  static List<String> because(AwardRules rules) {
    List<String> because = new ArrayList<>();
    boolean counted =
        !(rules.combination() instanceof Combination.AwardOnValue)
            && !(rules.combination() instanceof Combination.LowestPrice)
            && !(rules.combination() instanceof Combination.Judgement);
    if (CombinationRules.of(rules.combination()).rankingParadoxPossible()) {
      because.add("the combination " + CombinationRules.of(rules.combination()).id());
    }
    if (!counted) {
      return because;
    }
    for (AwardCriterion criterion : rules.criteria()) {
      boolean weighs = criterion.weight() != null && criterion.weight().signum() > 0;
      if (weighs && criterion.assessment() instanceof Assessment.Priced priced) {
        if (PriceRules.properties(priced.formula()).rankingParadoxPossible()) {
          because.add(criterion.name() + ", by " + PriceRules.properties(priced.formula()).id());
        } else if (floored(priced)) {
          because.add(criterion.name() + ", by the floor under a logarithmic formula");
        }
      } else if (weighs
          && criterion.assessment() instanceof Assessment.Marked marked
          && marked.conversion() == MarkConversion.OVER_BEST) {
        because.add(criterion.name() + ", by marks against the best mark");
      }
    }
    return because;
  }

  private static boolean floored(Assessment.Priced priced) {
    boolean log =
        priced.formula() instanceof PriceFormula.Logarithmic
            || priced.formula() instanceof PriceFormula.HalvingLogarithmic;
    return log && priced.clipping() instanceof Clipping.Clipped;
  }

  // What happens in this tender.

  private List<Removal> removals(LotAssessment stated, Ranking before, boolean possible) {
    List<Removal> found = new ArrayList<>();
    steps.part(() -> "Lot " + lot.id() + ": without each tender that is not first");
    boolean rounds = rounded(lot.rules());
    boolean few = stated.bids().stream().filter(Bid::admitted).count() < REORDERABLE;
    if (few || !(possible || rounds)) {
      steps.add(
          () ->
              Step.fact(
                  "Order of the others",
                  few
                      ? "too few tenders to reorder"
                      : "cannot change: each tender's figure depends on it alone"));
      return found;
    }
    if (!possible) {
      // Rounded figures of tenders that do not look at each other do not move.
      return found;
    }
    for (Ranking.Place place : before.places()) {
      if (place.rank() == 1) {
        continue;
      }
      Removal removal = without(place.bidder(), stated, before);
      if (removal != null) {
        found.add(rounds && !inExactFigures(removal) ? byRounding(removal) : removal);
      }
      steps.add(
          () ->
              Step.fact(
                  "Without " + place.name(),
                  removal == null ? "the others keep their order" : words(removal)));
    }
    return found;
  }

  private boolean inExactFigures(Removal removal) {
    LotAssessment unrounded = LotAssessment.open(with(lot, unrounded(lot.rules())), names);
    return unrounded.evaluate().ranking() instanceof Figure.Calculated<Ranking> known
        && without(removal.removed(), unrounded, known.value()) != null;
  }

  private static Removal byRounding(Removal removal) {
    return new Removal(
        removal.removed(), removal.pairs(), removal.firstBefore(), removal.firstAfter(), true);
  }

  private @Nullable Removal without(String bidder, LotAssessment from, Ranking before) {
    Figure<Ranking> after =
        from.failsLate() ? anew(bidder, from.lot()) : from.without(from.bid(bidder));
    if (!(after instanceof Figure.Calculated<Ranking> known)) {
      return null;
    }
    List<Pair> pairs = pairs(before, known.value(), bidder);
    return pairs.isEmpty()
        ? null
        : new Removal(bidder, pairs, first(before), first(known.value()), false);
  }

  /** From the start, where a minimum waits for the field. */
  private Figure<Ranking> anew(String bidder, Lot from) {
    List<Tender> left =
        from.tenders().stream().filter(tender -> !tender.bidder().equals(bidder)).toList();
    Lot less = new Lot(from.id(), from.title(), from.rules(), left, from.weightMinimums());
    return LotAssessment.open(less, names).evaluate().ranking();
  }

  private static List<String> first(Ranking ranking) {
    return ranking.first().stream().map(Ranking.Place::bidder).toList();
  }

  private static List<Pair> pairs(Ranking before, Ranking after, String removed) {
    Map<String, Integer> ranks = new HashMap<>();
    after.places().forEach(place -> ranks.put(place.bidder(), place.rank()));
    List<Ranking.Place> placed =
        before.places().stream().filter(place -> !place.bidder().equals(removed)).toList();
    Map<String, Integer> others = new LinkedHashMap<>();
    placed.forEach(place -> others.put(place.bidder(), place.rank()));
    // Whoever had no place, being outside a corridor, stood behind all who had one.
    after.places().forEach(place -> others.putIfAbsent(place.bidder(), before.places().size() + 1));
    List<Map.Entry<String, Integer>> stood = List.copyOf(others.entrySet());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < stood.size(); j++) {
        Integer one = ranks.get(stood.get(i).getKey());
        Integer two = ranks.get(stood.get(j).getKey());
        if (one == null || two == null) {
          continue;
        }
        Standing was = standing(stood.get(i).getValue(), stood.get(j).getValue());
        Standing is = standing(one, two);
        if (was != is) {
          pairs.add(new Pair(stood.get(i).getKey(), stood.get(j).getKey(), was, is));
        }
      }
    }
    return pairs;
  }

  private static Standing standing(int one, int two) {
    return one < two ? Standing.AHEAD : one == two ? Standing.LEVEL : Standing.BEHIND;
  }

  private String words(Removal removal) {
    List<String> pairs = new ArrayList<>();
    for (Pair pair : removal.pairs()) {
      pairs.add(
          name(pair.first())
              + " is no longer "
              + (pair.before() == Standing.AHEAD ? "ahead of " : "level with ")
              + name(pair.second()));
    }
    return String.join("; ", pairs);
  }

  private String name(String bidder) {
    return names.getOrDefault(bidder, bidder);
  }

  // What rounding and clipping decided.

  private static boolean rounded(AwardRules rules) {
    return rules.rounding().stream().anyMatch(Rounding.ToPlaces.class::isInstance);
  }

  private static boolean clipped(AwardRules rules) {
    return rules.criteria().stream()
        .anyMatch(
            each ->
                each.assessment() instanceof Assessment.Priced priced
                    && priced.clipping() instanceof Clipping.Clipped);
  }

  private List<RuleEffect> effects(Ranking stated) {
    List<RuleEffect> effects = new ArrayList<>();
    if (rounded(lot.rules())) {
      effects.add(effect("rounding", with(lot, unrounded(lot.rules())), stated));
    }
    if (clipped(lot.rules())) {
      effects.add(effect("clipping", with(lot, unclipped(lot.rules())), stated));
    }
    steps.part(() -> "Lot " + lot.id() + ": what rounding and clipping decided");
    for (RuleEffect effect : effects) {
      steps.add(
          () ->
              Step.fact(
                  "Without " + effect.rule(),
                  effect.winnerChanges()
                      ? "another would be first: " + effect.firstWithout()
                      : effect.orderChanges()
                          ? "the same would be first, others in another order"
                          : "the order is the same"));
    }
    return effects;
  }

  private RuleEffect effect(String rule, Lot without, Ranking stated) {
    Figure<Ranking> ranking = LotAssessment.open(without, names).evaluate().ranking();
    if (!(ranking instanceof Figure.Calculated<Ranking> known)) {
      return new RuleEffect(rule, ranking.map(Robustness::first), false, false);
    }
    return new RuleEffect(
        rule,
        Figure.of(first(known.value())),
        !first(known.value()).equals(first(stated)),
        !pairs(stated, known.value(), "").isEmpty());
  }

  private static AwardRules unrounded(AwardRules rules) {
    return new AwardRules(
        rules.criteria(),
        rules.importance(),
        rules.scales(),
        rules.prices(),
        rules.scoreOfRecord(),
        rules.combination(),
        List.of(new Rounding.None()),
        rules.tieBreaks());
  }

  private static AwardRules unclipped(AwardRules rules) {
    List<AwardCriterion> criteria = new ArrayList<>();
    for (AwardCriterion each : rules.criteria()) {
      criteria.add(
          each.assessment() instanceof Assessment.Priced priced
              ? new AwardCriterion(
                  each.id(),
                  each.parent(),
                  each.name(),
                  each.weight(),
                  new Assessment.Priced(
                      priced.element(), priced.formula(), new Clipping.Unclipped()),
                  each.minimum())
              : each);
    }
    return new AwardRules(
        criteria,
        rules.importance(),
        rules.scales(),
        rules.prices(),
        rules.scoreOfRecord(),
        rules.combination(),
        rules.rounding(),
        rules.tieBreaks());
  }

  private static Lot with(Lot lot, AwardRules rules) {
    return new Lot(lot.id(), lot.title(), rules, lot.tenders(), lot.weightMinimums());
  }

  private LotAssessment exact() {
    LotAssessment exact = LotAssessment.open(with(lot, unrounded(lot.rules())), names);
    exact.evaluate();
    return exact;
  }

  // How far a figure must move.

  private String beforeRounding() {
    String margins = "Margins are those before anything is rounded: as rounded, ";
    for (Rounding rounding : lot.rules().rounding()) {
      if (rounding instanceof Rounding.ToPlaces to
          && to.stage() == Rounding.Stage.TOTAL
          && lot.rules().rounding().size() == 1) {
        return margins
            + "figures less than "
            + BigDecimal.ONE.movePointLeft(to.places()).toPlainString()
            + " apart can share a place.";
      }
    }
    return margins + "tenders can share a place a little before, or keep it a little longer.";
  }

  private AwardMargins margins(LotAssessment exact, Figure<String> winner) {
    AwardMargins none = new AwardMargins(List.of(), List.of(), List.of());
    if (winner instanceof Figure.NotCalculable<String> tied) {
      notes.add("There are no margins: " + tied.reason() + ".");
      return none;
    }
    String first = winner.orElseThrow();
    Margins margins = new Margins(exact, names, first, steps);
    if (margins.nobodyElse()) {
      notes.add("There are no margins: no other tender is in the field.");
      return none;
    }
    if (!margins.leads()) {
      notes.add(
          "There are no margins: before rounding, and before tie-breaks, "
              + name(first)
              + " is not first alone.");
      return none;
    }
    AwardMargins found = margins.of();
    notes.addAll(margins.notes());
    notes.add("One figure moves at a time; less may do if several move together.");
    if (rounded(lot.rules())) {
      notes.add(beforeRounding());
    }
    return found;
  }
}
