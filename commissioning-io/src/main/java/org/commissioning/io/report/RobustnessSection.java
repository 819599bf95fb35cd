package org.commissioning.io.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.AwardMargins;
import org.commissioning.scoring.tender.AwardMargins.Turn;
import org.commissioning.scoring.tender.AwardRobustness;
import org.commissioning.scoring.tender.LotRobustness;
import org.commissioning.scoring.tender.PointPrice;
import org.commissioning.scoring.tender.RankingParadox;
import org.commissioning.scoring.tender.RankingParadox.Pair;
import org.commissioning.scoring.tender.RankingParadox.Standing;
import org.commissioning.scoring.tender.RuleEffect;
import org.jspecify.annotations.Nullable;

/**
 * How sensitive an award is, lot by lot: what a single moved figure would change, the nearest first
 * and drawn, and what the order owes to a tender that lost, to rounding and to clipping.
 */
final class RobustnessSection {

  /** More lots than this are left to the figures of the result. */
  private static final int MOST_LOTS = 24;

  /** Bars of a picture, and rows of a table. */
  private static final int MOST_BARS = 10;

  private static final int MOST_ROWS = 60;

  private static final int PLACES = 4;

  private final Html html;
  private final Map<String, String> names = new HashMap<>();

  private RobustnessSection(Html html, AwardRobustness robustness) {
    this.html = html;
    robustness.procurement().bidders().forEach(bidder -> names.put(bidder.id(), bidder.name()));
  }

  static void write(Html html, AwardRobustness robustness) {
    RobustnessSection section = new RobustnessSection(html, robustness);
    int told = Math.min(MOST_LOTS, robustness.lots().size());
    for (int i = 0; i < told; i++) {
      section.lot(robustness.procurement().lots().get(i), robustness.lots().get(i), i);
    }
    if (robustness.lots().size() > told) {
      html.element("p", "The first " + told + " lots are shown.", "class", "note");
    }
  }

  private String name(String bidder) {
    return names.getOrDefault(bidder, bidder);
  }

  private void lot(Lot lot, LotRobustness found, int number) {
    html.open("h3").said(lot.title()).close();
    moves(lot, found, number);
    html.element("h4", "Without one of the tenders that did not win");
    paradox(found.paradox());
    if (!found.effects().isEmpty()) {
      html.element("h4", "Without rounding, without clipping");
      html.open("ul", "class", "plain");
      found.effects().forEach(effect -> html.open("li").phrase(effect(effect)).close());
      html.close();
    }
    points(lot, found.pointPrices());
    if (!found.notes().isEmpty()) {
      html.element("h4", "To know");
      html.open("ul", "class", "plain");
      found.notes().forEach(note -> html.open("li").said(note).close());
      html.close();
    }
  }

  // One figure moved.

  /**
   * A figure that changes the winner by itself.
   *
   * @param what which figure it is
   * @param now what it is
   * @param then where another is level or first
   * @param share how far that is, as a share of the scale, of all weights or of the price
   */
  private record Move(Phrase what, String now, String then, double share, @Nullable String rival) {}

  private void moves(Lot lot, LotRobustness found, int number) {
    List<Move> moves = new ArrayList<>();
    AwardMargins margins = found.margins();
    int all = 2 * (margins.scores().size() + margins.weights().size() + margins.prices().size());
    marks(lot.rules(), margins, moves);
    weights(lot.rules(), margins, moves);
    prices(lot.rules(), margins, moves);
    if (all == 0) {
      return;
    }
    html.element("h4", "One figure moved");
    moves.sort(Comparator.comparingDouble(Move::share));
    if (moves.isEmpty()) {
      Facts.absent(
          html, "No mark, weight or price changes the winner by itself, however far it moves.");
      return;
    }
    BarChart chart =
        BarChart.of(
                "How far a figure must move by itself before another tender is level, the nearest"
                    + " first: marks in percent of their scale, weights of all weights, prices of"
                    + " the price.")
            .inPercent();
    for (Move move : moves.subList(0, Math.min(MOST_BARS, moves.size()))) {
      if (move.share() <= 1) {
        chart.bar(
            move.what().toString(),
            move.now() + " to " + move.then() + ", " + Numbers.percent(move.share()),
            move.share());
      }
    }
    chart.drawn().ifPresent(picture -> picture.write(html, "moves-" + number));
    table(lot, moves, number);
    if (moves.size() < all) {
      html.element(
          "p",
          "Each of "
              + Numbers.count(all / 2, "figure", "figures")
              + " was moved down and up. The "
              + Numbers.count(all - moves.size(), "other move leaves", "other moves leave")
              + " the winner first as far as it was looked.",
          "class",
          "note");
    }
  }

  private void marks(AwardRules rules, AwardMargins margins, List<Move> moves) {
    Map<String, ScoringScale> scales = new HashMap<>();
    rules.scales().forEach(scale -> scales.put(scale.id(), scale));
    for (AwardMargins.ScoreMargin margin : margins.scores()) {
      Exact range =
          rules.criteria().stream()
              .filter(criterion -> criterion.id().equals(margin.criterion()))
              .findFirst()
              .map(criterion -> criterion.assessment())
              .flatMap(
                  how ->
                      how instanceof Assessment.Marked marked
                          ? Optional.ofNullable(scales.get(marked.scale()))
                          : Optional.empty())
              .map(scale -> Exact.of(scale.highest().subtract(scale.lowest())))
              .orElse(Exact.ONE);
      for (Turn turn : List.of(margin.lower(), margin.higher())) {
        add(
            moves,
            Phrase.of("Mark of ")
                .name(name(margin.bidder()))
                .say(" on ")
                .name(criterion(rules, margin.criterion())),
            margin.mark(),
            turn,
            range,
            null);
      }
    }
  }

  private static String criterion(AwardRules rules, String id) {
    return rules.criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .map(criterion -> criterion.name())
        .orElse(id);
  }

  private static String element(AwardRules rules, String id) {
    return rules.prices() == null
        ? id
        : rules.prices().elements().stream()
            .filter(element -> element.id().equals(id))
            .findFirst()
            .map(element -> element.name())
            .orElse(id);
  }

  private void weights(AwardRules rules, AwardMargins margins, List<Move> moves) {
    boolean worth = rules.combination() instanceof Combination.AwardOnValue;
    for (AwardMargins.WeightMargin margin : margins.weights()) {
      boolean criterion =
          rules.criteria().stream().anyMatch(each -> each.id().equals(margin.weighed()));
      Exact all =
          worth
              ? margin.weight()
              : criterion
                  ? rules.importance() instanceof RelativeImportance.Points points
                      ? Exact.of(points.total())
                      : Exact.of(100)
                  : both(rules.combination());
      for (Turn turn : List.of(margin.lower(), margin.higher())) {
        add(
            moves,
            Phrase.of(worth ? "Worth of full marks on " : "Weight of ")
                .name(
                    criterion
                        ? criterion(rules, margin.weighed())
                        : element(rules, margin.weighed())),
            margin.weight(),
            turn,
            all,
            worth ? currency(rules) : null);
      }
    }
  }

  /** The weights of quality and of a price that no criterion scores. */
  private static Exact both(Combination combination) {
    if (combination instanceof Combination.UtilityIndex index) {
      return Exact.of(index.qualityWeight().add(index.priceWeight()));
    }
    return combination instanceof Combination.PriceAddition addition
        ? Exact.of(addition.qualityWeight().add(addition.priceWeight()))
        : Exact.of(100);
  }

  private static @Nullable String currency(AwardRules rules) {
    return rules.prices() == null ? null : rules.prices().currency();
  }

  private void prices(AwardRules rules, AwardMargins margins, List<Move> moves) {
    for (AwardMargins.PriceMargin margin : margins.prices()) {
      for (Turn turn : List.of(margin.lower(), margin.higher())) {
        add(
            moves,
            Phrase.of("")
                .name(element(rules, margin.element()))
                .say(" of ")
                .name(name(margin.bidder())),
            margin.price(),
            turn,
            margin.price(),
            currency(rules));
      }
    }
  }

  private static void add(
      List<Move> moves, Phrase what, Exact now, Turn turn, Exact range, @Nullable String currency) {
    if (turn.at() instanceof Figure.Calculated<Exact> at) {
      double share =
          range.signum() <= 0
              ? Double.MAX_VALUE
              : at.value().minus(now).abs().dividedBy(range).toDouble();
      moves.add(
          new Move(what, shown(now, currency), shown(at.value(), currency), share, turn.rival()));
    }
  }

  private static String shown(Exact figure, @Nullable String currency) {
    return currency == null
        ? Numbers.shortest(figure.decimal(PLACES, RoundingMode.HALF_UP))
        : Numbers.rounded(figure.toDouble(), currency);
  }

  private void table(Lot lot, List<Move> moves, int number) {
    Tables.open(
        html,
        "moves-table-" + number,
        Phrase.of("Lot ")
            .name(lot.id())
            .say(": each figure that changes the winner by itself, the nearest first."));
    Tables.head(
        html,
        List.of(
            Tables.words("Figure"),
            Tables.figures("Is"),
            Tables.figures("Changes at"),
            Tables.words("Then level or first")));
    html.open("tbody");
    for (Move move : moves.subList(0, Math.min(MOST_ROWS, moves.size()))) {
      html.open("tr").open("th", "scope", "row").phrase(move.what()).close();
      html.element("td", move.now(), "class", "figure");
      html.element("td", move.then(), "class", "figure");
      html.open("td").said(move.rival() == null ? "nobody" : name(move.rival())).close();
      html.close();
    }
    html.close();
    Tables.close(html);
    if (moves.size() > MOST_ROWS) {
      html.element("p", "The nearest " + MOST_ROWS + " are shown.", "class", "note");
    }
  }

  // A tender taken out.

  private void paradox(RankingParadox paradox) {
    if (paradox.found().isEmpty()) {
      Phrase phrase = Phrase.of("The others keep their order, whichever is taken out. ");
      if (paradox.possible()) {
        phrase.say("With other tenders these rules could let it change: ");
        phrase.names(paradox.because()).say(".");
      } else {
        phrase.say("Under these rules it is so with any tenders.");
      }
      html.open("p").phrase(phrase).close();
      return;
    }
    html.open("ul", "class", "plain");
    for (RankingParadox.Removal removal : paradox.found()) {
      Phrase phrase = Phrase.of("Without ").name(name(removal.removed())).say(", ");
      for (int i = 0; i < removal.pairs().size(); i++) {
        pair(phrase.say(i == 0 ? "" : "; "), removal.pairs().get(i));
      }
      phrase.say(". ");
      List<String> first = removal.firstAfter().stream().map(this::name).toList();
      if (removal.firstAfter().equals(removal.firstBefore())) {
        phrase.say("The first stays first.");
      } else {
        phrase.names(first).say(first.size() == 1 ? " is then first." : " are then first.");
      }
      html.open("li")
          .phrase(
              removal.byRoundingOnly()
                  ? phrase.say(" This happens only since figures are rounded.")
                  : phrase)
          .close();
    }
    html.close();
    html.open("p", "class", "note")
        .phrase(Phrase.of("What in the rules allows it: ").names(paradox.because()).say("."))
        .close();
  }

  private void pair(Phrase phrase, Pair pair) {
    if (pair.after() == Standing.LEVEL) {
      phrase.name(name(pair.first())).say(" and ").name(name(pair.second())).say(" are level");
    } else if (pair.after() == Standing.AHEAD) {
      phrase.name(name(pair.first())).say(" is ahead of ").name(name(pair.second()));
    } else {
      phrase.name(name(pair.second())).say(" is ahead of ").name(name(pair.first()));
    }
  }

  private Phrase effect(RuleEffect effect) {
    Phrase phrase = Phrase.of("Without " + effect.rule() + " ");
    if (effect.firstWithout() instanceof Figure.NotCalculable<List<String>> none) {
      return phrase.say("there is no order: ").name(none.reason()).say(".");
    }
    List<String> first = effect.firstWithout().orElseThrow().stream().map(this::name).toList();
    if (effect.winnerChanges()) {
      return phrase.names(first).say(" would be first.");
    }
    return phrase.say(
        effect.orderChanges()
            ? "the same would be first, and others in another order."
            : "the order is the same.");
  }

  // A point of quality.

  private void points(Lot lot, List<PointPrice> prices) {
    String currency = currency(lot.rules());
    List<PointPrice> known =
        prices.stream().filter(price -> price.amount().toOptional().isPresent()).toList();
    if (known.isEmpty() || currency == null) {
      return;
    }
    html.element("h4", "What one more point of quality would have been worth");
    html.open("ul", "class", "plain");
    for (PointPrice price : known) {
      html.open("li")
          .phrase(
              new Phrase()
                  .name(name(price.bidder()))
                  .say(": ")
                  .number(shown(price.amount().orElseThrow(), currency)))
          .close();
    }
    html.close();
    html.element(
        "p", "By how much dearer it could have been, all else being equal.", "class", "note");
  }
}
