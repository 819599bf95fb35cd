package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commissioning.model.tender.SupplierContact;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.AssessmentSummaries;
import org.commissioning.scoring.tender.SummaryScore;
import org.commissioning.scoring.tender.SummaryTender;
import org.commissioning.scoring.tender.SupplierSummary;
import org.jspecify.annotations.Nullable;

/** What each supplier is told, as it could be sent: one part of the page for each. */
final class SummarySection {

  private final Html html;
  private int tables;

  private SummarySection(Html html) {
    this.html = html;
  }

  static void write(Html html, AssessmentSummaries summaries) {
    SummarySection section = new SummarySection(html);
    summaries.summaries().forEach(section::supplier);
  }

  private void supplier(SupplierSummary summary) {
    html.open("h3").said(summary.name()).close();
    SupplierContact contact = summary.contact();
    if (contact != null) {
      List<String> lines =
          Stream.of(contact.postalAddress(), contact.emailAddress(), contact.uniqueIdentifier())
              .filter(Objects::nonNull)
              .toList();
      html.open("p", "class", "note").said(String.join(" · ", lines)).close();
    }
    if (summary.successful()) {
      html.element("p", "Its tender is the successful one.");
    }
    listed(summary.reasons());
    listed(summary.statements());
    tender(summary.own(), "How the tender of " + summary.name() + " was assessed");
    SummaryTender best = summary.best();
    if (best != null) {
      tender(
          best,
          "For "
              + summary.name()
              + ": how the successful tender, that of "
              + best.supplier()
              + ", was assessed");
    }
  }

  private void listed(List<String> sentences) {
    if (!sentences.isEmpty()) {
      html.open("ul", "class", "plain");
      sentences.forEach(sentence -> html.open("li").said(sentence).close());
      html.close();
    }
  }

  private void tender(@Nullable SummaryTender tender, String caption) {
    if (tender == null) {
      return;
    }
    Map<String, String> criteria = new HashMap<>();
    tender.scores().forEach(score -> criteria.put(score.criterion(), score.name()));
    Tables.stacked(html, "summary-" + ++tables, new Phrase().name(caption));
    Tables.head(
        html,
        List.of(
            Tables.words("Criterion"),
            Tables.figures("Available"),
            Tables.figures("Mark"),
            Tables.figures("Points"),
            Tables.words("Why, and how it is scored")));
    html.open("tbody");
    for (SummaryScore score : tender.scores()) {
      html.open("tr").open("th", "scope", "row").said(score.name());
      if (score.parent() != null) {
        html.open("span", "class", "aside")
            .phrase(
                Phrase.of("part of ").name(criteria.getOrDefault(score.parent(), score.parent())))
            .close();
      }
      html.close();
      html.element(
          "td",
          score.available() == null ? "" : Numbers.shortest(score.available()),
          "class",
          "figure",
          Tables.HEAD,
          "Available");
      figure(score.mark(), "Mark");
      figure(score.points(), "Points");
      html.open("td");
      if (score.explanation() == null) {
        html.element("span", "no explanation yet", "class", "missing");
      } else {
        html.said(score.explanation());
      }
      List<String> asides = new ArrayList<>();
      asides.add(score.how());
      asides.addAll(score.inputs());
      html.open("span", "class", "aside").said(String.join(" ", asides)).close();
      html.close().close();
    }
    html.open("tr").element("th", "Total", "scope", "row").element("td", "").element("td", "");
    figure(tender.total(), "Points");
    html.element("td", "").close();
    html.close();
    Tables.close(html);
  }

  private void figure(@Nullable Figure<Exact> figure, String head) {
    if (figure instanceof Figure.NotCalculable<Exact> none) {
      html.open("td", Tables.HEAD, head).element("span", none.reason(), "class", "missing").close();
    } else {
      html.element(
          "td",
          figure == null ? "" : Numbers.shortest(figure.orElseThrow()),
          "class",
          "figure",
          Tables.HEAD,
          head);
    }
  }
}
