package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Assessment;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.FieldOfBids;

/** Over which tenders each relative formula was worked out. */
final class FieldSection {

  private FieldSection() {}

  static void write(Html html, LotView view) {
    if (view.evaluation().fields().isEmpty()) {
      return;
    }
    html.element("h3", "The field of bids", "id", view.id("field"));
    html.element(
        "p",
        "These criteria are scored against the other tenders. If one of the tenders were taken out"
            + " of the field, the points would have to be worked out again.");
    Tables.open(html, view.id("fields"), view.name().say(": tenders behind each relative score"));
    boolean references =
        view.evaluation().fields().stream().anyMatch(field -> field.reference() != null);
    List<Tables.Column> columns = new ArrayList<>();
    columns.add(Tables.words("Criterion"));
    columns.add(Tables.words("Tenders in the field"));
    columns.add(Tables.figures("Lowest"));
    columns.add(Tables.figures("Highest"));
    if (references) {
      columns.add(Tables.figures("Measured from"));
    }
    Tables.head(html, columns);
    html.open("tbody");
    for (FieldOfBids field : view.evaluation().fields()) {
      html.open("tr").open("th", "scope", "row");
      html.said(RuleWords.criterion(view, field.criterion())).close();
      html.open("td");
      if (field.bidders().isEmpty()) {
        html.text("none");
      } else {
        html.phrase(new Phrase().names(field.bidders().stream().map(view.names()::full).toList()));
      }
      html.close();
      end(html, view, field, field.lowest());
      end(html, view, field, field.highest());
      if (references) {
        html.open("td", "class", "figure");
        if (field.reference() == null) {
          html.element("span", "none", "class", "aside");
        } else {
          html.number(Numbers.money(field.reference(), view.currency()));
        }
        html.close();
      }
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private static void end(Html html, LotView view, FieldOfBids field, Figure<Exact> figure) {
    html.open("td", "class", "figure");
    if (figure instanceof Figure.NotCalculable<Exact> none) {
      Sections.missing(html, none);
    } else {
      boolean price =
          view.rules().criteria().stream()
              .anyMatch(
                  criterion ->
                      criterion.id().equals(field.criterion())
                          && criterion.assessment() instanceof Assessment.Priced);
      Exact end = figure.orElseThrow();
      html.number(price ? Numbers.money(end, view.currency()) : "mark " + Numbers.shortest(end));
    }
    html.close();
  }
}
