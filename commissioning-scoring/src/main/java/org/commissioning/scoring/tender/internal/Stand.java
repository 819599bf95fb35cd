package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How tenders stand before tie-breaks: whether one of them is first alone, and the figures on which
 * that hangs.
 *
 * @param alone true if the one asked about is first alone
 * @param open why there is no order; null if there is one
 * @param rival the best of the others, by id; null if there is none
 * @param field the tenders in the field, by id
 * @param figures what decides, tender by tender: figures, then what decides within a corridor
 */
record Stand(
    boolean alone,
    @Nullable String open,
    @Nullable String rival,
    List<String> field,
    List<Exact> figures) {

  private static Stand open(String reason) {
    return new Stand(false, reason, null, List.of(), List.of());
  }

  /** How the tenders of a lot that was evaluated stand. */
  static Stand of(LotAssessment lot, String winner) {
    String undetermined = lot.undetermined();
    if (undetermined != null) {
      return open(undetermined);
    }
    List<Bid> admitted = new ArrayList<>();
    List<String> field = new ArrayList<>();
    List<Exact> figures = new ArrayList<>();
    for (Bid bid : lot.bids()) {
      if (!bid.admitted()) {
        continue;
      }
      if (!(bid.score instanceof Figure.Calculated<Exact> score)) {
        return open(
            bid.name
                + " cannot be placed ("
                + ((Figure.NotCalculable<Exact>) bid.score).reason()
                + ")");
      }
      admitted.add(bid);
      field.add(bid.tender.bidder());
      figures.add(score.value());
    }
    return lot.lot().rules().combination() instanceof Combination.ExtendedReferenceValue extended
        ? corridor(lot, winner, extended, admitted, field, figures)
        : best(
            winner, field, figures, figures, lot.combining().highestWins(), new ArrayList<>(field));
  }

  private static Stand corridor(
      LotAssessment lot,
      String winner,
      Combination.ExtendedReferenceValue extended,
      List<Bid> admitted,
      List<String> field,
      List<Exact> figures) {
    if (admitted.isEmpty()) {
      return new Stand(false, null, null, field, figures);
    }
    Exact least = figures.stream().reduce(Exact::max).orElseThrow().times(shareOfBest(extended));
    List<String> within = new ArrayList<>();
    List<Exact> deciders = new ArrayList<>();
    List<Exact> all = new ArrayList<>(figures);
    for (int i = 0; i < admitted.size(); i++) {
      Bid bid = admitted.get(i);
      Figure<Exact> decider =
          extended.decidedBy() instanceof TieBreak.HigherPoints higher
              ? bid.points(lot.tree().get(higher.criterion()))
              : Prices.of(bid, ((TieBreak.LowerPrice) extended.decidedBy()).element());
      boolean inside = figures.get(i).compareTo(least) >= 0;
      if (inside && decider instanceof Figure.NotCalculable<Exact> none) {
        return open(bid.name + " cannot be placed (" + none.reason() + ")");
      }
      if (decider instanceof Figure.Calculated<Exact> known) {
        all.add(known.value());
        if (inside) {
          within.add(bid.tender.bidder());
          deciders.add(known.value());
        }
      }
    }
    return best(
        winner,
        within,
        deciders,
        all,
        extended.decidedBy() instanceof TieBreak.HigherPoints,
        field);
  }

  /** What a tender within the corridor has at least, as a share of the best. */
  static Exact shareOfBest(Combination.ExtendedReferenceValue extended) {
    return Exact.of(100).minus(Exact.of(extended.corridorPercent())).dividedBy(Exact.of(100));
  }

  private static Stand best(
      String winner,
      List<String> ordered,
      List<Exact> by,
      List<Exact> figures,
      boolean highest,
      List<String> field) {
    Exact own = null;
    Exact best = null;
    String rival = null;
    for (int i = 0; i < ordered.size(); i++) {
      Exact figure = by.get(i);
      if (ordered.get(i).equals(winner)) {
        own = figure;
      } else if (best == null
          || (highest ? figure.compareTo(best) > 0 : figure.compareTo(best) < 0)) {
        best = figure;
        rival = ordered.get(i);
      }
    }
    boolean alone =
        own != null
            && (best == null || (highest ? own.compareTo(best) > 0 : own.compareTo(best) < 0));
    return new Stand(alone, null, rival, field, figures);
  }
}
