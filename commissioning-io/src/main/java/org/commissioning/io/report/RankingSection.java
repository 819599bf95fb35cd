package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.Admission;
import org.commissioning.scoring.tender.Ranking;
import org.commissioning.scoring.tender.TenderResult;

/** The order of the tenders, and the tenders that are in no order with the reason. */
final class RankingSection {

  private RankingSection() {}

  static void write(Html html, LotView view) {
    html.element("h3", "Ranking", "id", view.id("ranking"));
    Figure<Ranking> ranking = view.evaluation().ranking();
    if (ranking instanceof Figure.NotCalculable<Ranking>) {
      html.element(
          "p",
          "There is none, for the reason above. Sub-totals are given where they can be worked"
              + " out.");
    } else {
      table(html, view, ranking.orElseThrow());
    }
    notAdmitted(html, view);
    undetermined(html, view);
  }

  private static void table(Html html, LotView view, Ranking ranking) {
    Scores scores = new Scores(view, ranking);
    boolean tied = ranking.places().stream().anyMatch(place -> place.separatedBy() != null);
    Tables.open(
        html,
        view.id("ranking-caption"),
        view.name().say(": tenders in order, ").say(order(view, ranking)));
    String score = view.byPoints() ? "Points" : Sections.measure(view);
    List<Tables.Column> columns = new ArrayList<>();
    columns.add(Tables.words("Place"));
    columns.add(Tables.words("Tender"));
    columns.add(Tables.figures(score));
    if (tied) {
      columns.add(Tables.words("Separated by"));
    }
    Tables.head(html, columns);
    html.open("tbody");
    for (Ranking.Place place : ranking.places()) {
      boolean shared =
          ranking.places().stream().filter(other -> other.rank() == place.rank()).count() > 1;
      html.open("tr").open("td", "class", "place").number(Integer.toString(place.rank()));
      if (shared) {
        html.text(" ").element("span", "shared", "class", "aside");
      }
      html.close();
      html.open("th", "scope", "row").said(view.names().full(place.bidder())).close();
      html.open("td", "class", "figure").number(scores.text(place)).close();
      if (tied) {
        html.open("td").said(place.separatedBy() == null ? "no need" : place.separatedBy()).close();
      }
      html.close();
    }
    html.close();
    Tables.close(html);
    if (!scores.rounded().isEmpty()) {
      html.element("p", scores.rounded(), "class", "note");
    }
  }

  private static String order(LotView view, Ranking ranking) {
    if (!ranking.highestWins()) {
      return "lowest figure first";
    }
    if (view.rules().combination() instanceof Combination.ExtendedReferenceValue) {
      return "by what decides within the corridor";
    }
    return view.byPoints() ? "most points first" : "highest figure first";
  }

  private static void notAdmitted(Html html, LotView view) {
    List<TenderResult> out =
        view.evaluation().tenders().stream()
            .filter(tender -> tender.admission() instanceof Admission.NotAdmitted)
            .toList();
    if (out.isEmpty()) {
      return;
    }
    html.element("h4", "Not admitted");
    html.element("p", "These tenders are not in the field of bids. They stay in the record.");
    html.open("ul", "class", "plain");
    for (TenderResult tender : out) {
      reasons(html, view, tender, "", ((Admission.NotAdmitted) tender.admission()).reasons());
    }
    html.close();
  }

  private static void undetermined(Html html, LotView view) {
    List<TenderResult> open =
        view.evaluation().tenders().stream()
            .filter(tender -> tender.admission() instanceof Admission.Undetermined)
            .toList();
    if (open.isEmpty()) {
      return;
    }
    html.element("h4", "Not yet determined");
    html.element("p", "Whether these tenders are in the field of bids cannot be said yet.");
    html.open("ul", "class", "plain");
    for (TenderResult tender : open) {
      reasons(html, view, tender, "needs ", ((Admission.Undetermined) tender.admission()).needs());
    }
    html.close();
  }

  private static void reasons(
      Html html, LotView view, TenderResult tender, String before, List<String> reasons) {
    html.open("li").open("strong").said(view.names().full(tender.bidder())).close();
    html.text(": " + before);
    for (int i = 0; i < reasons.size(); i++) {
      html.text(i == 0 ? "" : "; ").said(reasons.get(i));
    }
    html.close();
  }
}
