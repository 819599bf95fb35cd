package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.Ranking;
import org.jspecify.annotations.Nullable;

/** Puts admitted bids in order: by score, then by the published tie-breaks, then not at all. */
final class Order {

  private final String measure;
  private final boolean highestWins;
  private final List<TieBreak> tieBreaks;
  private final CriteriaTree tree;
  private final Prices prices;
  private final @Nullable Integer shownPlaces;

  Order(
      String measure,
      boolean highestWins,
      List<TieBreak> tieBreaks,
      CriteriaTree tree,
      Prices prices,
      @Nullable Integer shownPlaces) {
    this.measure = measure;
    this.highestWins = highestWins;
    this.tieBreaks = tieBreaks;
    this.tree = tree;
    this.prices = prices;
    this.shownPlaces = shownPlaces;
  }

  Ranking of(List<Bid> admitted, Steps steps) {
    List<Bid> sorted = new ArrayList<>(admitted);
    sorted.sort(((Comparator<Bid>) this::compare).thenComparing(bid -> bid.tender.bidder()));
    List<Ranking.Place> places = new ArrayList<>();
    int rank = 1;
    for (int i = 0; i < sorted.size(); i++) {
      Bid bid = sorted.get(i);
      if (i > 0 && compare(sorted.get(i - 1), bid) != 0) {
        rank = i + 1;
      }
      String separatedBy = null;
      if (i > 0) {
        separatedBy = separator(sorted.get(i - 1), bid);
      }
      if (separatedBy == null && i + 1 < sorted.size()) {
        separatedBy = separator(bid, sorted.get(i + 1));
      }
      places.add(
          new Ranking.Place(
              rank, bid.tender.bidder(), bid.name, score(bid), shownPlaces, separatedBy));
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

  private int compare(Bid left, Bid right) {
    int order = score(left).compareTo(score(right));
    if (order != 0) {
      return highestWins ? -order : order;
    }
    for (TieBreak tieBreak : tieBreaks) {
      order = compare(tieBreak, left, right);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static Exact score(Bid bid) {
    return bid.score.orElseThrow();
  }

  private int compare(TieBreak tieBreak, Bid left, Bid right) {
    if (tieBreak instanceof TieBreak.HigherPoints higher) {
      CriteriaTree.Node node = tree.get(higher.criterion());
      return compare(right.points(node), left.points(node));
    }
    if (tieBreak instanceof TieBreak.LowerPrice lower) {
      return compare(Prices.of(left, lower.element()), Prices.of(right, lower.element()));
    }
    throw new IllegalStateException("no rule for " + tieBreak.getClass().getSimpleName());
  }

  /** Figures that are not both there separate nothing. */
  private static int compare(Figure<Exact> left, Figure<Exact> right) {
    Optional<Exact> a = left.toOptional();
    Optional<Exact> b = right.toOptional();
    return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0;
  }

  private @Nullable String separator(Bid left, Bid right) {
    if (!score(left).equals(score(right))) {
      return null;
    }
    for (TieBreak tieBreak : tieBreaks) {
      if (compare(tieBreak, left, right) != 0) {
        return words(tieBreak);
      }
    }
    return null;
  }

  private String words(TieBreak tieBreak) {
    if (tieBreak instanceof TieBreak.HigherPoints higher) {
      return "higher points on " + tree.get(higher.criterion()).criterion.name();
    }
    return "lower price of " + prices.name(((TieBreak.LowerPrice) tieBreak).element());
  }
}
