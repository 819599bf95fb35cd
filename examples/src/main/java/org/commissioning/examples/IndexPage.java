package org.commissioning.examples;

import java.util.List;
import java.util.Map;

/**
 * The page that leads to what the demonstration wrote. Plain: no script, nothing from elsewhere.
 */
final class IndexPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Cases, decisions and tenders explained</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
        color: #1a1a1a; background: #fff; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
      caption { text-align: left; font-weight: bold; padding-bottom: 0.5rem; }
      th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0;
        border-bottom: 1px solid #949494; overflow-wrap: break-word; }
      td.number { text-align: right; font-variant-numeric: tabular-nums; }
      a { color: #0b4f8a; }
      @media (max-width: 40rem) {
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        table, caption, tbody, tr, th, td { display: block; }
        tbody tr { border-bottom: 1px solid #949494; padding: 0.6rem 0; }
        tbody th, tbody td { border: 0; padding: 0.1rem 0; }
      }
      </style>
      </head>
      <body>
      <main>
      <h1>Cases, decisions and tenders explained</h1>
      <p>Made by Commissioning, a library for public bodies that commission services. The page of a case tells its story through the commissioning cycle, and what each gate says. The
      page of a decision begins with the answer in a sentence and a picture. The page of an evaluation shows the order of the tenders, their scores, and every step of the working. The
      documents beside it are what went in, what came out, and a record by which someone else can check
      both.</p>
      """;

  private IndexPage() {}

  /**
   * One case or evaluation that was written.
   *
   * @param name the name of its files, without their endings
   * @param title what it is
   * @param status what can be said of it in a sentence
   */
  record Entry(String name, String title, String status) {}

  static String html(
      List<Entry> cases,
      List<Entry> needs,
      Map<String, List<Entry>> decisions,
      Map<String, List<Entry>> contracting,
      List<Entry> evaluations,
      List<WhatFormula.Gap> gaps) {
    StringBuilder page = new StringBuilder(HEAD);
    table(page, "Whole cases of commissioning", "Case", "case", cases);
    table(page, "Needs and outcomes in pictures", "Question", "figures", needs);
    page.append("<h2>Decisions</h2>\n");
    decisions.forEach((asked, answers) -> table(page, asked, "Decision", "figures", answers));
    page.append("<h2>Law, awards and contracts</h2>\n");
    contracting.forEach((asked, answers) -> table(page, asked, "Question", "facts", answers));
    page.append("<h2>Tenders</h2>\n");
    table(page, "Evaluations of tenders", "Evaluation", "input", evaluations);
    gaps(page, gaps);
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void table(
      StringBuilder page, String caption, String one, String input, List<Entry> entries) {
    page.append("<table>\n<caption>").append(caption).append("</caption>\n<thead><tr>");
    page.append("<th scope=\"col\">").append(one).append("</th><th scope=\"col\">What it is</th>");
    page.append("<th scope=\"col\">Documents</th></tr></thead>\n<tbody>\n");
    for (Entry entry : entries) {
      page.append("<tr><th scope=\"row\">").append(link(entry, ".html", entry.title()));
      page.append("</th><td>").append(escaped(entry.status())).append("</td><td>");
      page.append(document(entry, ".json", input)).append(", ");
      page.append(document(entry, ".result.json", "result")).append(", ");
      page.append(document(entry, ".audit.json", "audit record")).append("</td></tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  private static void gaps(StringBuilder page, List<WhatFormula.Gap> gaps) {
    page.append("<h2>ScotRail 2014: what formula would give 0.24?</h2>\n");
    page.append("<p>The winner led by 0.24 points, as published; the formula was not published. ");
    page.append("Assumption: the two bidders with known figures as if they were the whole field. ");
    page.append("Prices were published to a million, quality to a tenth; the range is what that ");
    page.append(
        "rounding allows.</p>\n<table>\n<caption>Gap between the two, in points</caption>\n");
    page.append("<thead><tr><th scope=\"col\">Formula</th><th scope=\"col\">Gap</th>");
    page.append(
        "<th scope=\"col\">Range</th><th scope=\"col\">Finding</th></tr></thead>\n<tbody>\n");
    for (WhatFormula.Gap gap : gaps) {
      page.append("<tr><th scope=\"row\">").append(symbols(gap.formula()));
      page.append("</th><td class=\"number\">").append(gap.gapText());
      page.append("</td><td class=\"number\">").append(gap.rangeText());
      page.append("</td><td>").append(escaped(gap.verdict())).append("</td></tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  /** A formula that was written for a terminal, in the symbols of the pages. */
  private static String symbols(String formula) {
    return escaped(formula.replace(" x ", " × ").replace(" / ", " ÷ ").replace(" - ", " − "));
  }

  /** A link whose words make sense on their own, for those who go from link to link. */
  private static String document(Entry entry, String ending, String kind) {
    return "<a href=\""
        + entry.name()
        + ending
        + "\" aria-label=\""
        + escaped(kind + " of " + entry.title())
        + "\">"
        + kind
        + "</a>";
  }

  private static String link(Entry entry, String ending, String words) {
    return "<a href=\"" + entry.name() + ending + "\">" + escaped(words) + "</a>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
