package org.commissioning.io.report;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.market.Barrier;
import org.commissioning.model.market.Market;
import org.commissioning.model.market.MarketEngagement;
import org.commissioning.model.market.Participation;
import org.commissioning.model.market.ProviderPosition;
import org.jspecify.annotations.Nullable;

/** Who might provide, and who was asked and told what before anything was bought. */
final class MarketSection {

  private final Html html;
  private final CaseTitles titles;

  private MarketSection(Html html, CaseTitles titles) {
    this.html = html;
    this.titles = titles;
  }

  static void write(Html html, CaseStory story) {
    MarketSection section = new MarketSection(html, story.titles());
    html.element("h3", "The market", "id", "markets");
    List<Market> markets = story.supply().markets();
    if (markets.isEmpty()) {
      Facts.absent(html, "No market is described.");
    }
    for (int i = 0; i < markets.size(); i++) {
      section.market(markets.get(i), "supply-markets-" + i);
    }
    html.element("h3", "The market asked and told", "id", "market-engagement");
    List<MarketEngagement> engagements = story.supply().engagements();
    if (engagements.isEmpty()) {
      Facts.absent(html, "No engagement of those who might provide is recorded.");
    }
    for (int i = 0; i < engagements.size(); i++) {
      section.engagement(engagements.get(i), "supply-engagements-" + i);
    }
  }

  private void market(Market market, String id) {
    Facts.heading(html, "h4", id, market.title());
    Facts.open(html)
        .names("Services", titles.of(Kind.SERVICE, market.services()))
        .names("Places", titles.of(Kind.PLACE, market.places()))
        .words("As at", Facts.day(market.asAt()))
        .each("Barriers", market.barriers().stream().map(MarketSection::barrier).toList())
        .close();
    if (market.positions().isEmpty()) {
      Facts.absent(html, "No provider is named.");
      return;
    }
    Tables.open(
        html,
        id + "-caption",
        Phrase.of("Providers in ")
            .name(market.title())
            .say(market.unit() == null ? "" : ", in ")
            .name(market.unit() == null ? "" : market.unit()));
    Tables.head(
        html,
        List.of(
            Tables.words("Provider"),
            Tables.figures("Supplied"),
            Tables.figures("Capacity"),
            Tables.words("Note")));
    html.open("tbody");
    for (ProviderPosition position : market.positions()) {
      html.open("tr").open("th", "scope", "row").said(titles.party(position.provider())).close();
      figure(position.supplied());
      figure(position.capacity());
      html.open("td").said(position.note() == null ? "none" : position.note()).close();
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private static String barrier(Barrier barrier) {
    return barrier.title() + (barrier.description() == null ? "" : ": " + barrier.description());
  }

  private void figure(@Nullable BigDecimal number) {
    html.open("td", "class", "figure");
    if (number == null) {
      html.element("span", Facts.NOT_RECORDED, "class", "missing");
    } else {
      html.number(Numbers.shortest(number));
    }
    html.close();
  }

  private void engagement(MarketEngagement engagement, String id) {
    Facts.heading(html, "h4", id, engagement.title());
    Facts.open(html)
        .words("When", Facts.period(engagement.from(), engagement.to()))
        .names("Services", titles.of(Kind.SERVICE, engagement.services()))
        .each("Asked", engagement.questions().stream().map(q -> q.question()).toList())
        .each(
            "Told",
            engagement.shared().stream()
                .map(
                    shared ->
                        shared.title()
                            + (shared.published() ? " (open to all)" : " (to those who took part)"))
                .toList())
        .close();
    if (engagement.participants().isEmpty()) {
      Facts.absent(html, "Nobody is recorded as having taken part.");
      return;
    }
    Tables.open(html, id + "-caption", Phrase.of("Who took part in ").name(engagement.title()));
    Tables.head(
        html,
        List.of(
            Tables.words("Body"),
            Tables.figures("Questions answered"),
            Tables.figures("Information received")));
    html.open("tbody");
    for (Participation participant : engagement.participants()) {
      html.open("tr").open("th", "scope", "row").said(titles.party(participant.party())).close();
      of(participant.answered().size(), engagement.questions().size());
      of(participant.received().size(), engagement.shared().size());
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private void of(int some, int all) {
    html.open("td", "class", "figure").number(some + " of " + all).close();
  }
}
