package org.commissioning.scoring.tender.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Puts admitted bids in order: by score, then by the published tie-breaks, then not at all. A
 * tie-break is applied to a group of equal bids as a whole or not at all, so that a figure that is
 * missing for one of them cannot make the order depend on who is compared with whom.
 */
final class Order {

  /** Decimal places shown where the rules round no total: at least, at first, and at most. */
  private static final int FEWEST_PLACES = 2;

  private static final int USUAL_PLACES = 4;
  private static final int MOST_PLACES = 20;

  private final String measure;
  private final boolean highestWins;
  private final List<TieBreak> tieBreaks;
  private final CriteriaTree tree;
  private final Prices prices;
  private final @Nullable Integer statedPlaces;
  private final List<String> notes;

  Order(
      String measure,
      boolean highestWins,
      List<TieBreak> tieBreaks,
      CriteriaTree tree,
      Prices prices,
      @Nullable Integer statedPlaces,
      List<String> notes) {
    this.measure = measure;
    this.highestWins = highestWins;
    this.tieBreaks = tieBreaks;
    this.tree = tree;
    this.prices = prices;
    this.statedPlaces = statedPlaces;
    this.notes = notes;
  }

  Ranking of(List<Bid> admitted, Steps steps) {
    return of(admitted, split(admitted, Order::score, highestWins), new HashMap<>(), steps);
  }

  /** The bids put in order by what decides among them, whatever their figures. */
  Figure<Ranking> within(List<Bid> corridor, TieBreak decider, Steps steps) {
    for (Bid bid : corridor) {
      if (figure(decider, bid) instanceof Figure.NotCalculable<Exact> none) {
        return Figure.none(
            bid.name + " cannot be placed (" + words(decider) + " decides: " + none.reason() + ")");
      }
    }
    Map<Bid, String> separatedBy = new HashMap<>();
    return Figure.of(of(corridor, apply(decider, corridor, separatedBy), separatedBy, steps));
  }

  private Ranking of(
      List<Bid> admitted, List<List<Bid>> first, Map<Bid, String> separatedBy, Steps steps) {
    List<List<Bid>> groups = first;
    for (TieBreak tieBreak : tieBreaks) {
      List<List<Bid>> finer = new ArrayList<>();
      for (List<Bid> group : groups) {
        finer.addAll(apply(tieBreak, group, separatedBy));
      }
      groups = finer;
    }
    int shownPlaces = statedPlaces != null ? statedPlaces : enough(admitted);
    List<Ranking.Place> places = new ArrayList<>();
    for (List<Bid> group : groups) {
      int rank = places.size() + 1;
      List<Bid> byId = new ArrayList<>(group);
      byId.sort(Comparator.comparing(bid -> bid.tender.bidder()));
      for (Bid bid : byId) {
        places.add(
            new Ranking.Place(
                rank,
                bid.tender.bidder(),
                bid.name,
                score(bid),
                shownPlaces,
                separatedBy.get(bid)));
      }
    }
    for (Ranking.Place place : places) {
      steps.add(
          () ->
              Step.fact(
                  "Place " + place.rank(),
                  place.name()
                      + ", "
                      + place.score()
                      + (place.separatedBy() == null
                          ? ""
                          : " (equal score, separated by " + place.separatedBy() + ")")));
    }
    return new Ranking(measure, highestWins, places);
  }

  private List<List<Bid>> apply(TieBreak tieBreak, List<Bid> group, Map<Bid, String> separatedBy) {
    if (group.size() == 1) {
      return List.of(group);
    }
    List<String> unknown =
        group.stream()
            .filter(bid -> figure(tieBreak, bid).toOptional().isEmpty())
            .map(bid -> bid.name)
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      notes.add(
          "The tie-break "
              + words(tieBreak)
              + " could not be applied to tenders of equal score, since the figure is not known for "
              + String.join(", ", unknown)
              + ".");
      return List.of(group);
    }
    List<List<Bid>> finer =
        split(
            group,
            bid -> figure(tieBreak, bid).orElseThrow(),
            tieBreak instanceof TieBreak.HigherPoints);
    if (finer.size() > 1) {
      group.forEach(bid -> separatedBy.putIfAbsent(bid, words(tieBreak)));
    }
    return finer;
  }

  @FunctionalInterface
  private interface Measured {
    Exact of(Bid bid);
  }

  /** The bids in groups of equal figure, the best group first. */
  private static List<List<Bid>> split(List<Bid> bids, Measured figure, boolean highestFirst) {
    List<Bid> sorted = new ArrayList<>(bids);
    Comparator<Bid> order = Comparator.comparing(figure::of);
    sorted.sort(highestFirst ? order.reversed() : order);
    List<List<Bid>> groups = new ArrayList<>();
    for (Bid bid : sorted) {
      List<Bid> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null && figure.of(last.get(0)).equals(figure.of(bid))) {
        last.add(bid);
      } else {
        groups.add(new ArrayList<>(List.of(bid)));
      }
    }
    return groups;
  }

  private static Exact score(Bid bid) {
    return bid.score.orElseThrow();
  }

  private Figure<Exact> figure(TieBreak tieBreak, Bid bid) {
    if (tieBreak instanceof TieBreak.HigherPoints higher) {
      return bid.points(tree.get(higher.criterion()));
    }
    if (tieBreak instanceof TieBreak.LowerPrice lower) {
      return Prices.of(bid, lower.element());
    }
    throw new IllegalStateException("no rule for " + tieBreak.getClass().getSimpleName());
  }

  private String words(TieBreak tieBreak) {
    if (tieBreak instanceof TieBreak.HigherPoints higher) {
      return "higher points on " + tree.get(higher.criterion()).criterion.name();
    }
    return "lower price of " + prices.name(((TieBreak.LowerPrice) tieBreak).element());
  }

  /** Places enough to write short scores in full and to tell different scores apart. */
  private static int enough(List<Bid> bids) {
    int places = FEWEST_PLACES;
    Set<Exact> scores = new HashSet<>();
    for (Bid bid : bids) {
      scores.add(score(bid));
      int needed =
          score(bid).decimal(USUAL_PLACES, RoundingMode.HALF_UP).stripTrailingZeros().scale();
      places = Math.max(places, needed);
    }
    while (places < MOST_PLACES && shown(scores, places) < scores.size()) {
      places++;
    }
    return places;
  }

  private static int shown(Set<Exact> scores, int places) {
    Set<Exact> shown = new HashSet<>();
    scores.forEach(score -> shown.add(score.rounded(places, RoundingMode.HALF_UP)));
    return shown.size();
  }
}
