package org.commissioning.io.report;

import java.util.List;
import org.commissioning.scoring.tender.AbnormallyLow;
import org.commissioning.scoring.tender.LowBidFinding;

/** What a rule on low bids that draws no line says of each bid, and what is to be done next. */
final class LowBidsSection {

  private LowBidsSection() {}

  static void write(Html html, AbnormallyLow result, Titles titles) {
    html.element("h3", "Each bid");
    Tables.stacked(html, "low-bids", Phrase.of("What the rule says of each bid."));
    Tables.head(
        html,
        List.of(
            Tables.words("Bid"),
            Tables.figures("Price"),
            Tables.words("Status"),
            Tables.words("What the rule says")));
    html.open("tbody");
    for (LowBidFinding bid : result.bids()) {
      html.open("tr").open("th", "scope", "row").said(titles.of(bid.bid())).close();
      html.element("td", Numbers.money(bid.price()), "class", "figure", Tables.HEAD, "Price");
      html.element("td", bid.status().label(), Tables.HEAD, "Status");
      html.open("td", Tables.HEAD, "What the rule says").said(bid.says()).close().close();
    }
    html.close();
    Tables.close(html);
  }
}
