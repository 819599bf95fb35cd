package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Lot;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.tender.EvaluatorMark;
import org.commissioning.scoring.tender.EvaluatorStanding;
import org.commissioning.scoring.tender.LotModeration;
import org.commissioning.scoring.tender.ModeratedScore;
import org.commissioning.scoring.tender.Moderation;
import org.commissioning.scoring.tender.PanelAgreement;

/** Where evaluators lie apart, lot by lot: their marks, how they agree, what consensus changed. */
final class ModerationSection {

  private static final int MOST_ROWS = 1_000;

  private final Html html;
  private final Map<String, String> bidders = new HashMap<>();
  private int tables;

  private ModerationSection(Html html, Moderation moderation) {
    this.html = html;
    moderation
        .question()
        .procurement()
        .bidders()
        .forEach(bidder -> bidders.put(bidder.id(), bidder.name()));
  }

  static void write(Html html, Moderation moderation) {
    ModerationSection section = new ModerationSection(html, moderation);
    for (int i = 0; i < moderation.lots().size(); i++) {
      section.lot(moderation.question().procurement().lots().get(i), moderation.lots().get(i));
    }
  }

  private void lot(Lot lot, LotModeration found) {
    html.open("h3").said(found.title()).close();
    if (!found.due().isEmpty()) {
      html.element("h4", "To be talked about");
      sentences(found.due());
    }
    if (!found.scores().isEmpty()) {
      html.element("h4", "Answers and their marks");
      answers(lot, found.scores());
    }
    for (PanelAgreement panel : found.panels()) {
      panel(lot, panel, found.panels().size() > 1);
    }
    if (!found.changed().isEmpty()) {
      html.element("h4", "What the consensus changed");
      sentences(found.changed());
    }
    if (!found.notes().isEmpty()) {
      html.element("h4", "To know");
      sentences(found.notes());
    }
  }

  private void sentences(List<String> sentences) {
    html.open("ul", "class", "plain");
    sentences.forEach(sentence -> html.open("li").said(sentence).close());
    html.close();
  }

  private void answers(Lot lot, List<ModeratedScore> scores) {
    Map<String, String> criteria = new HashMap<>();
    lot.rules().criteria().forEach(criterion -> criteria.put(criterion.id(), criterion.name()));
    open(
        Phrase.of("Lot ").name(lot.id()).say(": each answer with the mark of each evaluator."),
        Tables.words("Tender"),
        Tables.words("Criterion"),
        Tables.words("Marks"),
        Tables.figures("Mean"),
        Tables.figures("Spread"),
        Tables.figures("Consensus"));
    for (ModeratedScore score : scores.subList(0, Math.min(MOST_ROWS, scores.size()))) {
      html.open("tr").open("th", "scope", "row");
      html.said(bidders.getOrDefault(score.bidder(), score.bidder())).close();
      html.open("td").said(criteria.getOrDefault(score.criterion(), score.criterion())).close();
      List<String> marks = new ArrayList<>();
      for (EvaluatorMark mark : score.marks()) {
        marks.add(
            mark.evaluator()
                + " "
                + Numbers.shortest(mark.last())
                + (mark.first().compareTo(mark.last()) == 0
                    ? ""
                    : " (first " + Numbers.shortest(mark.first()) + ")"));
      }
      html.open("td").said(String.join(", ", marks)).close();
      html.element("td", Numbers.shortest(score.mean()), "class", "figure");
      html.open("td", "class", "figure").text(Numbers.shortest(score.spread()));
      if (score.due()) {
        html.element("span", "to be moderated", "class", "aside");
      }
      html.close().open("td", "class", "figure");
      html.text(score.consensus().toOptional().map(Numbers::shortest).orElse("none"));
      if (score.outsideMarks()) {
        html.element("span", "outside all marks", "class", "aside");
      }
      html.close().close();
    }
    close();
    if (scores.size() > MOST_ROWS) {
      html.element("p", "The first " + MOST_ROWS + " are shown.", "class", "note");
    }
  }

  private void panel(Lot lot, PanelAgreement panel, boolean several) {
    html.open("h4")
        .phrase(
            several
                ? Phrase.of("How far evaluators agree, scale ").name(panel.scale())
                : Phrase.of("How far evaluators agree"))
        .close();
    html.open("ul", "class", "plain");
    measure("Krippendorff's alpha, ordinal", panel.alpha(), limits(panel.intervals()));
    measure("ICC(2,1), absolute agreement", panel.intraclass(), "");
    measure("Kendall's W, order alone", panel.concordance(), "");
    html.close();
    open(
        Phrase.of("Lot ")
            .name(lot.id())
            .say(", scale ")
            .name(panel.scale())
            .say(": each evaluator beside the others."),
        Tables.words("Evaluator"),
        Tables.figures("Answers"),
        Tables.figures("Above the others"),
        Tables.figures("Apart from them"),
        Tables.figures("Alpha without"));
    for (EvaluatorStanding one : panel.evaluators()) {
      html.open("tr").open("th", "scope", "row").said(one.evaluator());
      if (one.outOfLine()) {
        html.element("span", "furthest out of line", "class", "aside");
      }
      html.close();
      html.element("td", Integer.toString(one.answers()), "class", "figure");
      for (Figure<Double> figure : List.of(one.lead(), one.distance(), one.alphaWithout())) {
        html.element(
            "td", figure.toOptional().map(ResultFigures::shown).orElse("none"), "class", "figure");
      }
      html.close();
    }
    close();
    panel.evaluators().stream()
        .map(EvaluatorStanding::alphaWithout)
        .filter(Figure.NotCalculable.class::isInstance)
        .map(figure -> ((Figure.NotCalculable<Double>) figure).reason())
        .distinct()
        .forEach(
            reason ->
                html.open("p", "class", "note")
                    .phrase(Phrase.of("No alpha without an evaluator: ").name(reason).say("."))
                    .close());
  }

  private void measure(String name, Figure<Double> figure, String limits) {
    html.open("li").text(name + ": ");
    if (figure instanceof Figure.NotCalculable<Double> none) {
      html.open("span", "class", "missing").said("none, since " + none.reason()).close();
    } else {
      html.number(ResultFigures.shown(figure.orElseThrow())).text(limits);
    }
    html.close();
  }

  private static String limits(Figure<List<Interval>> intervals) {
    List<String> limits = new ArrayList<>();
    intervals
        .toOptional()
        .ifPresent(
            known ->
                known.forEach(
                    one ->
                        limits.add(
                            Numbers.percent(one.confidence())
                                + " limits "
                                + ResultFigures.shown(one.lower())
                                + " to "
                                + ResultFigures.shown(one.upper()))));
    return limits.isEmpty() ? "" : " (" + String.join("; ", limits) + ")";
  }

  private void open(Phrase caption, Tables.Column... columns) {
    Tables.open(html, "moderation-" + ++tables, caption);
    Tables.head(html, List.of(columns));
    html.open("tbody");
  }

  private void close() {
    html.close();
    Tables.close(html);
  }
}
