package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * A tender evaluation as a page for people: the answer in a sentence, the ranking, a picture,
 * scores by criterion, the rules as published, and every step of the working.
 *
 * <p>The page is one HTML document that is also well-formed XML. It runs no script and loads
 * nothing, and says so to the browser; it follows a dark or light preference, reads on a narrow
 * screen and prints. Every text of the record is escaped. The same evaluation gives the same page,
 * byte for byte.
 *
 * <p>Names of evaluators and their individual reasons are not on it: it can be published.
 */
public final class EvaluationPage {

  private final TenderEvaluation evaluation;
  private final @Nullable String digest;
  private final List<LotView> lots;

  private EvaluationPage(TenderEvaluation evaluation, @Nullable String digest) {
    this.evaluation = evaluation;
    this.digest = digest;
    this.lots = lots(evaluation);
  }

  /**
   * The page of an evaluation.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException if the evaluation was put
   *     together by hand around an invalid procurement
   */
  public static EvaluationPage of(TenderEvaluation evaluation) {
    return of(evaluation, null);
  }

  /**
   * The page of an evaluation that has an audit record.
   *
   * @param digest the digest of the audit record, shown as it is; null for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the evaluation was put
   *     together by hand around an invalid procurement
   */
  public static EvaluationPage of(TenderEvaluation evaluation, @Nullable String digest) {
    Door.requireValid(evaluation.procurement(), ForEvaluation.class);
    return new EvaluationPage(evaluation, digest);
  }

  private static List<LotView> lots(TenderEvaluation evaluation) {
    Procurement procurement = evaluation.procurement();
    Map<String, Lot> byId = new HashMap<>();
    procurement.lots().forEach(lot -> byId.put(lot.id(), lot));
    Names names = new Names(procurement.bidders());
    List<LotView> lots = new ArrayList<>();
    for (LotEvaluation each : evaluation.lots()) {
      Lot lot = byId.get(each.lot());
      if (lot == null) {
        throw new IllegalArgumentException(
            "the evaluation has a lot '" + each.lot() + "' that its procurement has not");
      }
      lots.add(new LotView(lots.size() + 1, lot, each, names));
    }
    return lots;
  }

  /** The document, to be written in UTF-8. */
  public String html() {
    Html html = new Html();
    html.open("html", "lang", "en-GB");
    PageFrame.head(html, evaluation.procurement().title() + ": tender evaluation");
    html.open("body");
    html.element("a", "Skip to the result", "class", "skip", "href", "#result");
    Patterns.define(html);
    FrontMatter.write(html, evaluation.procurement());
    contents(html);
    html.open("main", "id", "result", "tabindex", "-1");
    if (lots.size() > 1) {
      summary(html);
    }
    EarlierSection.awards(html, lots, evaluation.awards());
    lots.forEach(lot -> lot(html, lot));
    WorkingSection.write(html, lots, evaluation.working());
    MethodSection.write(html, evaluation.method(), digest);
    html.close();
    footer(html);
    return html.close().close().document() + "\n";
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", "On this page").open("ul");
    for (LotView lot : lots) {
      html.open("li").open("a", "href", "#" + lot.id("title")).phrase(lot.name()).close().close();
      if (lots.size() == 1) {
        PageFrame.entry(html, lot.id("scores"), "Scores by criterion");
        PageFrame.entry(html, lot.id("rules"), "The rules");
      }
    }
    PageFrame.entry(html, "working", "The working");
    PageFrame.entry(html, "method", "Method and references");
    html.close().close();
  }

  private void summary(Html html) {
    html.open("section", "aria-labelledby", "summary");
    html.element("h2", "Results by lot", "id", "summary").open("ul", "class", "plain results");
    for (LotView lot : lots) {
      html.open("li").open("a", "href", "#" + lot.id("title"));
      html.phrase(lot.name().say(": ").name(lot.lot().title())).close();
      html.text(" ").phrase(Answer.of(lot)).close();
    }
    html.close().close();
  }

  private static void lot(Html html, LotView view) {
    html.open("section", "aria-labelledby", view.id("title"));
    html.open("h2", "id", view.id("title"));
    html.phrase(view.name().say(": ").name(view.lot().title())).close();
    html.open("p", "class", "answer").phrase(Answer.of(view)).close();
    RankingSection.write(html, view);
    Picture.write(html, view);
    ScoresSection.write(html, view);
    RulesSection.write(html, view);
    FieldSection.write(html, view);
    EarlierSection.write(html, view);
    if (!view.evaluation().notes().isEmpty()) {
      html.element("h3", "What to know before relying on this", "id", view.id("notes"));
      html.open("ul");
      view.evaluation().notes().forEach(note -> html.open("li").said(note).close());
      html.close();
    }
    html.close();
  }

  private static void footer(Html html) {
    html.open("footer");
    html.element(
        "p",
        "This page shows what the published rules make of the tenders, and how. It does not judge"
            + " whether the rules, or an award, are lawful.");
    html.close();
  }
}
