package org.commissioning.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.tender.Ranking;
import org.commissioning.scoring.tender.Ranking.Place;

/**
 * The figures of a ranking as they are shown: at the places that the rules state, else at no more
 * than tells them apart.
 */
final class Scores {

  private final LotView view;
  private final Ranking ranking;
  private final int places;

  Scores(LotView view, Ranking ranking) {
    this.view = view;
    this.ranking = ranking;
    int shown = view.totalPlaces(ranking.places().stream().map(Place::score).toList());
    while (shown < Exact.WRITTEN_PLACES && !toldApart(shown)) {
      shown++;
    }
    this.places = shown;
  }

  private boolean toldApart(int decimals) {
    Set<Exact> scores = new HashSet<>();
    Set<BigDecimal> shown = new HashSet<>();
    for (Place place : ranking.places()) {
      scores.add(place.score());
      shown.add(place.score().decimal(decimals, RoundingMode.HALF_UP));
    }
    return scores.size() == shown.size();
  }

  /** The figure: "92.00", or "£1,250.00". */
  String text(Place place) {
    return written(place.score());
  }

  /** How far the better of two figures is from the other. */
  String margin(Place better, Place other) {
    Exact difference = better.score().minus(other.score());
    return written(difference.signum() < 0 ? difference.negated() : difference);
  }

  /** Whether figures are shown with fewer digits than they have, as a sentence; empty if not. */
  String rounded() {
    return ranking.places().stream().allMatch(place -> Numbers.whole(places, place.score()))
        ? ""
        : "The rules do not round these figures. They are shown to "
            + Numbers.count(places, "decimal place", "decimal places")
            + "; the working has them in full.";
  }

  private String written(Exact number) {
    BigDecimal digits = number.decimal(places, RoundingMode.HALF_UP);
    return view.byMoney() ? Numbers.money(digits, view.currency()) : Numbers.grouped(digits);
  }
}
