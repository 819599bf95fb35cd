package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.regime.NoticeTimeline;
import org.commissioning.scoring.tender.AbnormallyLow;
import org.commissioning.scoring.tender.AssessmentSummaries;
import org.commissioning.scoring.tender.AwardRobustness;
import org.commissioning.scoring.tender.Moderation;

/**
 * Any result of the catalogue as a page for people: the question, a picture where the result has
 * one, every figure with what it means, every step of the working, and where the method comes from.
 *
 * <p>A figure that does not exist is given with the reason why. The page is one HTML document that
 * is also well-formed XML. It runs no script and loads nothing, and says so to the browser; it
 * follows a dark or light preference, reads on a narrow screen and prints. Every text of the data
 * is escaped. The same result gives the same page, byte for byte.
 *
 * <p>It shows counts as they are. What may be published is a question for disclosure control.
 */
public final class ResultPage {

  private final Explained result;
  private final String title;
  private final String note;

  private ResultPage(Explained result, String title, String note) {
    this.result = result;
    this.title = title;
    this.note = note;
  }

  /** The page of a result, under the title of its method. */
  public static ResultPage of(Explained result) {
    return new ResultPage(result, result.method().title(), "");
  }

  /**
   * The same page under a title of its own, so that a reader who comes by a link knows what it is
   * about and whether to take it for real.
   *
   * @param title what the page is about, on one line
   * @param note where the figures or facts come from, in a sentence or two; empty for none
   * @throws IllegalArgumentException if {@code title} is blank
   */
  public ResultPage about(String title, String note) {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title must not be blank");
    }
    return new ResultPage(result, title, note);
  }

  /**
   * The answer in a sentence or two, as it stands at the top of the page; empty where figures alone
   * are the answer.
   */
  public Optional<String> answer() {
    return Verdicts.of(result, Titles.of(result)).map(Phrase::toString);
  }

  /** The document, to be written in UTF-8. */
  public String html() {
    Html html = new Html();
    html.open("html", "lang", "en-GB");
    PageFrame.head(html, title + ": a result explained");
    html.open("body");
    Patterns.define(html);
    html.element("a", "Skip to the answer", "class", "skip", "href", "#result");
    boolean own = !title.equals(result.method().title());
    html.open("header");
    html.element(
        "p",
        own ? result.method().title() + ", a result explained" : "A result, explained",
        "class",
        "kind");
    html.open("h1").said(title).close();
    html.element("p", result.method().question(), "class", "lead");
    if (!note.isEmpty()) {
      html.open("p", "class", "note").said(note).close();
    }
    html.close();
    html.open("nav", "aria-label", "On this page").open("ul");
    PageFrame.entry(html, "answer", "The answer");
    PageFrame.entry(html, "working", "The working");
    PageFrame.entry(html, "method", "Method and references");
    html.close().close();
    html.open("main", "id", "result", "tabindex", "-1");
    answer(html);
    working(html);
    MethodSection.write(html, result.method(), null);
    html.close();
    html.open("footer");
    html.element(
        "p",
        "This page shows what the method makes of the figures that it was given. It does not judge"
            + " whether the figures are right, or what is to be done.");
    html.close();
    return html.close().close().document() + "\n";
  }

  private void answer(Html html) {
    html.open("section", "aria-labelledby", "answer");
    html.element("h2", "The answer", "id", "answer");
    Titles titles = Titles.of(result);
    Optional<Phrase> sentence = Verdicts.of(result, titles);
    sentence.ifPresent(phrase -> html.open("p", "class", "answer").phrase(phrase).close());
    List<Drawing> drawings = Plots.of(result, titles);
    for (int i = 0; i < drawings.size(); i++) {
      drawings.get(i).write(html, i == 0 ? "plot" : "plot-" + (i + 1));
    }
    List<String> said = new ArrayList<>();
    if (sentence.isPresent()) {
      said.add(Verdicts.IN_WORDS);
    }
    if (result instanceof NoticeTimeline timeline) {
      NoticesSection.write(html, timeline);
      said.add("notices");
    } else if (result instanceof AwardRobustness robustness) {
      RobustnessSection.write(html, robustness);
      said.add("lots");
    } else if (result instanceof Moderation moderation) {
      ModerationSection.write(html, moderation);
      said.add("lots");
    } else if (result instanceof AssessmentSummaries summaries) {
      SummarySection.write(html, summaries);
      said.addAll(List.of("successful", "summaries", "ready"));
    } else if (result instanceof AbnormallyLow low && low.lines().isEmpty()) {
      LowBidsSection.write(html, low, titles);
      said.addAll(List.of("bids", "lines"));
    }
    ResultFigures.write(html, (Record) result, titles, said);
    html.close();
  }

  private void working(Html html) {
    Working working = result.working();
    html.open("section", "aria-labelledby", "working");
    html.element("h2", "The working", "id", "working");
    html.element(
        "p",
        "Every step: what is worked out, the formula, the formula with the numbers in it, and what"
            + " comes out. Numbers are shown with eight significant digits, and worked on with all"
            + " of them.");
    WorkingSection.parts(html, working.parts());
    html.close();
  }
}
