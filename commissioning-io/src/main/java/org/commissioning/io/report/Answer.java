package org.commissioning.io.report;

import java.util.List;
import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.Ranking;
import org.commissioning.scoring.tender.Ranking.Place;

/** The result of a lot in one sentence. */
final class Answer {

  /** More names than this are counted, not listed. */
  private static final int NAMED = 5;

  private Answer() {}

  static Phrase of(LotView view) {
    Figure<Ranking> ranking = view.evaluation().ranking();
    if (ranking instanceof Figure.NotCalculable<Ranking> none) {
      return Phrase.of("No ranking: ").name(none.reason()).say(".");
    }
    return of(view, ranking.orElseThrow());
  }

  private static Phrase of(LotView view, Ranking ranking) {
    Scores scores = new Scores(view, ranking);
    List<Place> first = ranking.first();
    Place best = first.get(0);
    if (first.size() > 1) {
      Phrase shared = names(view, first).say(" share first place with ");
      figure(view, shared, scores.text(best));
      return shared.say(" each: nothing in the published rules separates them.");
    }
    Phrase answer = names(view, first).say(" is first with ");
    figure(view, answer, scores.text(best));
    if (ranking.places().size() == 1) {
      return answer.say(". No other tender is in the field of bids.");
    }
    int second = ranking.places().get(1).rank();
    List<Place> next = ranking.places().stream().filter(p -> p.rank() == second).toList();
    Place other = next.get(0);
    if (best.separatedBy() != null
        && view.rules().combination() instanceof Combination.ExtendedReferenceValue) {
      answer.say(", before ");
      list(view, answer, next);
      return answer
          .say(" within the corridor, where this decides: ")
          .name(best.separatedBy())
          .say(".");
    }
    if (best.score().equals(other.score())) {
      answer.say(", level with ");
      list(view, answer, next);
      return answer
          .say(" and separated by the published tie-break: ")
          .name(best.separatedBy() == null ? "" : best.separatedBy())
          .say(".");
    }
    answer.say(", ").number(scores.margin(best, other));
    answer.say(ranking.highestWins() ? " ahead of " : " lower than ");
    list(view, answer, next);
    return answer.say(".");
  }

  /** The figure and what it is of: "92.00 points", "£1,250.00 for a quality point". */
  private static void figure(LotView view, Phrase phrase, String score) {
    Combination combination = view.rules().combination();
    if (combination instanceof Combination.LowestPrice) {
      phrase.say("a price of ");
    }
    phrase.number(score);
    if (combination instanceof Combination.PricePerQualityPoint) {
      phrase.say(" for a quality point");
    } else if (combination instanceof Combination.AwardOnValue) {
      phrase.say(" once the value of quality is taken off the price");
    } else if (view.byPoints()) {
      phrase.say(" points");
    } else if (view.byMoney()) {
      phrase.say(
          combination instanceof Combination.LowestPrice
              ? ""
              : " once quality is taken into account");
    } else {
      phrase.say(
          combination instanceof Combination.BestCombined
                  || combination instanceof Combination.QualityAndCost
              ? " for price and quality together"
              : " as its index");
    }
  }

  private static Phrase names(LotView view, List<Place> places) {
    Phrase phrase = new Phrase();
    list(view, phrase, places);
    return phrase;
  }

  private static void list(LotView view, Phrase phrase, List<Place> places) {
    List<String> names = places.stream().map(place -> view.names().full(place.bidder())).toList();
    if (names.size() <= NAMED) {
      phrase.names(names);
    } else {
      for (int i = 0; i < NAMED; i++) {
        phrase.say(i == 0 ? "" : ", ").name(names.get(i));
      }
      int rest = names.size() - NAMED;
      phrase.say(" and " + Numbers.count(rest, "other", "others"));
    }
  }
}
