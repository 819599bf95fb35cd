package org.commissioning.io.report;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.cycle.CycleFramework;
import org.commissioning.model.cycle.CycleStage;
import org.commissioning.model.cycle.GateAnswer;
import org.commissioning.model.cycle.Review;
import org.commissioning.model.cycle.ReviewFinding;
import org.commissioning.model.cycle.StageVisit;
import org.jspecify.annotations.Nullable;

/** The way through the cycle so far, the reviews, and what each finding changes. */
final class ReviewSection {

  private ReviewSection() {}

  static void write(Html html, CaseStory story) {
    course(html, story);
    reviews(html, story);
    answers(html, story);
  }

  private static void course(Html html, CaseStory story) {
    html.element("h3", "The way so far", "id", "course");
    List<StageVisit> visits = story.course().visits();
    CycleFramework framework = story.framework();
    if (framework == null || visits.isEmpty()) {
      Facts.absent(html, "No stage has been recorded as visited.");
      return;
    }
    html.open("p").text("Stages of: ").said(framework.title()).text(".").close();
    html.open("ol", "class", "visits");
    CycleStage before = null;
    for (StageVisit visit : visits) {
      CycleStage stage = story.stage(visit.stage());
      boolean back = before != null && stage != null && earlier(stage, before);
      html.open("li", "class", back ? "went-back" : "went-on");
      html.open("strong").said(stage == null ? visit.stage() : stage.title()).close();
      html.text(" ");
      html.open("span", "class", "aside").text(when(visit.from(), visit.to()));
      html.text(back ? ", going back" : "").close();
      if (visit.reason() != null) {
        html.open("p").said(visit.reason()).close();
      }
      html.close();
      before = stage;
    }
    html.close();
  }

  private static String when(LocalDate from, @Nullable LocalDate to) {
    return to == null ? "since " + Numbers.date(from) : Facts.period(from, to);
  }

  private static boolean earlier(CycleStage stage, CycleStage than) {
    return stage.phases().stream()
        .sorted()
        .findFirst()
        .flatMap(
            first -> than.phases().stream().sorted().findFirst().map(f -> first.compareTo(f) < 0))
        .orElse(false);
  }

  private static void reviews(Html html, CaseStory story) {
    html.element("h3", "Reviews and what they feed", "id", "reviews");
    List<Review> reviews = story.course().reviews();
    if (reviews.isEmpty()) {
      Facts.absent(html, "No review is recorded.");
    }
    for (int i = 0; i < reviews.size(); i++) {
      review(html, story, reviews.get(i), "course-reviews-" + i);
    }
  }

  private static void review(Html html, CaseStory story, Review review, String id) {
    Facts.heading(html, "h4", id, review.title());
    Facts.open(html)
        .names("By", story.titles().of(Kind.PARTY, review.by()))
        .words("Completed", Facts.day(review.on()))
        .words("Next turn of the cycle from", Facts.day(review.nextCycleFrom()))
        .close();
    if (review.findings().isEmpty()) {
      Facts.absent(html, "It records no finding.");
      return;
    }
    Tables.open(html, id + "-caption", Phrase.of("Findings of ").name(review.title()));
    Tables.head(
        html,
        List.of(Tables.words("Finding"), Tables.words("Feeds"), Tables.words("What is to change")));
    html.open("tbody");
    for (ReviewFinding finding : review.findings()) {
      html.open("tr").open("th", "scope", "row").said(finding.finding()).close();
      html.open("td");
      List<String> fed =
          finding.feeds().stream()
              .map(
                  each ->
                      story
                          .titles()
                          .any(
                              each,
                              Kind.NEED,
                              Kind.ASSET,
                              Kind.OUTCOME,
                              Kind.MEASURE,
                              Kind.SERVICE,
                              Kind.DECISION,
                              Kind.AGREEMENT))
              .toList();
      html.phrase(fed.isEmpty() ? Phrase.of("nothing named") : new Phrase().names(fed)).close();
      Facts.cell(html, finding.change() == null ? "nothing" : finding.change());
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private static void answers(Html html, CaseStory story) {
    List<GateAnswer> answers = story.course().answers();
    if (answers.isEmpty()) {
      return;
    }
    html.element("h3", "Answers to gates of the bodies' own", "id", "answers");
    html.open("ul", "class", "plain");
    for (int i = 0; i < answers.size(); i++) {
      GateAnswer answer = answers.get(i);
      html.open("li", "id", "course-answers-" + i).said(answer.gate());
      html.text(": " + (answer.passed() ? "yes" : "no") + ", " + Numbers.date(answer.on()));
      if (answer.by() != null) {
        html.text(", by ").said(story.titles().party(answer.by()));
      }
      html.text(". ").said(answer.reason()).close();
    }
    html.close();
  }
}
