package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commissioning.model.tender.LotAwardRules;
import org.commissioning.model.tender.LotLimit;
import org.commissioning.model.tender.LotMechanism;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.LotAward;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.Ranking;
import org.jspecify.annotations.Nullable;

/** Decides who gets which lot where a bidder may not have them all. */
public final class LotSharing {

  /** More ways of sharing lots out than this are not gone through. */
  private static final long MOST_WAYS = 1_000_000;

  private final LotAwardRules rules;
  private final Map<String, LotEvaluation> lots = new HashMap<>();
  private final Map<String, String> names;
  private final Map<String, Figure<String>> winners = new HashMap<>();

  private LotSharing(
      LotAwardRules rules, List<LotEvaluation> evaluated, Map<String, String> names) {
    this.rules = rules;
    this.names = names;
    evaluated.forEach(lot -> lots.put(lot.lot(), lot));
  }

  /**
   * Shares the lots out.
   *
   * @param rules how, as published
   * @param evaluated the lots, each with the order of its tenders
   * @param names the bidders' names by id
   * @param steps where the steps are left
   */
  public static List<LotAward> of(
      LotAwardRules rules, List<LotEvaluation> evaluated, Map<String, String> names, Steps steps) {
    LotSharing sharing = new LotSharing(rules, evaluated, names);
    if (rules.mechanism() instanceof LotMechanism.InOrder inOrder) {
      sharing.oneByOne(inOrder.lots(), evaluated);
    } else if (rules.mechanism() instanceof LotMechanism.MostLotsFilled most) {
      sharing.mostFilled(evaluated, most.then());
    }
    List<LotAward> awards = new ArrayList<>();
    steps.part(() -> "Award of lots");
    for (LotEvaluation lot : evaluated) {
      LotAward award = sharing.award(lot);
      awards.add(award);
      steps.add(
          () ->
              Step.fact(
                  "Lot " + lot.lot(),
                  award.bidder() instanceof Figure.Calculated<String> bidder
                      ? names.getOrDefault(bidder.value(), bidder.value())
                      : award.bidder().toString()));
    }
    return awards;
  }

  private void oneByOne(List<String> stated, List<LotEvaluation> evaluated) {
    List<String> order = new ArrayList<>(stated);
    // A lot that shares no limit goes to its first whenever it is looked at.
    evaluated.stream()
        .map(LotEvaluation::lot)
        .filter(id -> !order.contains(id))
        .forEach(order::add);
    for (String id : order) {
      winners.put(id, next(lots.get(id)));
    }
  }

  private Figure<String> next(@Nullable LotEvaluation lot) {
    if (lot == null) {
      return Figure.none("there is no such lot");
    }
    if (lot.ranking() instanceof Figure.NotCalculable<Ranking> none) {
      return Figure.none(none.reason());
    }
    for (String other : bound(lot.lot())) {
      if (winners.get(other) instanceof Figure.NotCalculable<String>) {
        return Figure.none(
            "it is not settled who gets lot " + other + ", with which it is limited");
      }
    }
    List<Ranking.Place> free =
        lot.ranking().orElseThrow().places().stream()
            .filter(place -> full(lot.lot(), place.bidder(), winners) == null)
            .toList();
    if (free.isEmpty()) {
      return Figure.none("no tender is left whose bidder may have another lot");
    }
    List<Ranking.Place> best =
        free.stream().filter(place -> place.rank() == free.get(0).rank()).toList();
    return best.size() == 1
        ? Figure.of(best.get(0).bidder())
        : Figure.none(
            String.join(" and ", best.stream().map(Ranking.Place::name).toList())
                + " share the place, and nothing published separates them");
  }

  /** The other lots that stand under a limit with this one. */
  private List<String> bound(String lot) {
    return rules.limits().stream()
        .filter(limit -> limit.lots().contains(lot))
        .flatMap(limit -> limit.lots().stream())
        .filter(other -> !other.equals(lot))
        .distinct()
        .toList();
  }

  /** The limit that keeps a bidder from a further lot; null if none does. */
  private @Nullable LotLimit full(String lot, String bidder, Map<String, Figure<String>> awarded) {
    for (LotLimit limit : rules.limits()) {
      if (limit.lots().contains(lot)) {
        long held =
            limit.lots().stream()
                .filter(other -> !other.equals(lot))
                .filter(
                    other ->
                        awarded.get(other) instanceof Figure.Calculated<String> winner
                            && winner.value().equals(bidder))
                .count();
        if (held >= limit.atMost()) {
          return limit;
        }
      }
    }
    return null;
  }

  private void mostFilled(List<LotEvaluation> evaluated, LotMechanism.SharingMeasure then) {
    List<LotEvaluation> limited = new ArrayList<>();
    for (LotEvaluation lot : evaluated) {
      if (bound(lot.lot()).isEmpty()) {
        winners.put(lot.lot(), next(lot));
      } else {
        limited.add(lot);
      }
    }
    boolean points = then == LotMechanism.SharingMeasure.MOST_POINTS;
    String reason = unsearchable(limited, points);
    if (reason == null) {
      Search search = new Search(limited, points);
      search.from(0, 0, Exact.ZERO);
      if (search.ways != 1) {
        reason =
            search.ways
                + " ways of sharing the lots out are equally good, and nothing published separates"
                + " them";
      } else {
        for (LotEvaluation lot : limited) {
          String bidder = search.best.get(lot.lot());
          winners.put(
              lot.lot(),
              bidder == null
                  ? Figure.none("no tender is left whose bidder may have another lot")
                  : Figure.of(bidder));
        }
      }
    }
    if (reason != null) {
      for (LotEvaluation lot : limited) {
        winners.put(lot.lot(), Figure.none(reason));
      }
    }
  }

  private static @Nullable String unsearchable(List<LotEvaluation> limited, boolean points) {
    long ways = 1;
    for (LotEvaluation lot : limited) {
      if (lot.ranking() instanceof Figure.NotCalculable<Ranking> none) {
        return "lot " + lot.lot() + " has no order: " + none.reason();
      }
      if (points && !lot.ranking().orElseThrow().measure().equals("points")) {
        return "lot " + lot.lot() + " is not put in order by points";
      }
      ways *= lot.ranking().orElseThrow().places().size() + 1L;
      if (ways > MOST_WAYS) {
        return "there are more than 1,000,000 ways of sharing the lots out";
      }
    }
    return null;
  }

  /** Goes through every way that keeps the limits. */
  private final class Search {
    private final List<LotEvaluation> limited;
    private final Map<String, Figure<String>> now = new HashMap<>();
    private Map<String, String> best = new TreeMap<>();
    private int mostFilled = -1;
    private Exact bestSum = Exact.ZERO;
    private final boolean points;
    private int ways;

    Search(List<LotEvaluation> limited, boolean points) {
      this.limited = limited;
      this.points = points;
    }

    void from(int at, int filled, Exact sum) {
      if (filled + limited.size() - at < mostFilled) {
        return;
      }
      if (at == limited.size()) {
        judge(filled, sum);
        return;
      }
      LotEvaluation lot = limited.get(at);
      for (Ranking.Place place : lot.ranking().orElseThrow().places()) {
        if (full(lot.lot(), place.bidder(), now) == null) {
          now.put(lot.lot(), Figure.of(place.bidder()));
          from(
              at + 1,
              filled + 1,
              points ? sum.plus(place.score()) : sum.minus(Exact.of(place.rank())));
          now.remove(lot.lot());
        }
      }
      from(at + 1, filled, sum);
    }

    private void judge(int filled, Exact sum) {
      boolean better = filled > mostFilled || (filled == mostFilled && sum.compareTo(bestSum) > 0);
      if (better) {
        mostFilled = filled;
        bestSum = sum;
        ways = 0;
        best = new TreeMap<>();
        now.forEach((lot, bidder) -> best.put(lot, bidder.orElseThrow()));
      }
      if (filled == mostFilled && sum.equals(bestSum)) {
        ways++;
      }
    }
  }

  private LotAward award(LotEvaluation lot) {
    Figure<String> winner = winners.getOrDefault(lot.lot(), Figure.none("it is not settled"));
    List<String> passedOver = new ArrayList<>();
    if (winner instanceof Figure.Calculated<String> known) {
      for (Ranking.Place place : lot.ranking().orElseThrow().places()) {
        if (place.bidder().equals(known.value())) {
          break;
        }
        passedOver.add(why(lot.lot(), place));
      }
    }
    return new LotAward(lot.lot(), winner, passedOver);
  }

  private String why(String lot, Ranking.Place place) {
    String name = names.getOrDefault(place.bidder(), place.bidder());
    List<String> held =
        bound(lot).stream()
            .filter(
                other ->
                    winners.get(other) instanceof Figure.Calculated<String> winner
                        && winner.value().equals(place.bidder()))
            .toList();
    LotLimit limit = full(lot, place.bidder(), winners);
    return name
        + " is in place "
        + place.rank()
        + (limit == null
            ? ", but more lots are filled, or better placed tenders chosen, if another has it"
            : " and is awarded "
                + (held.size() == 1 ? "lot " : "lots ")
                + String.join(", ", held)
                + ": at most "
                + limit.atMost()
                + " of lots "
                + String.join(", ", limit.lots())
                + " may go to one bidder");
  }
}
