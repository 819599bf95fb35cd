package org.commissioning.scoring.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.commissioning.model.cycle.Review;
import org.commissioning.model.cycle.ReviewFinding;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.outcome.Outcome;
import org.commissioning.scoring.cycle.Feedback;
import org.commissioning.scoring.method.internal.Days;

/** The gate at the end of the cycle: it goes round. */
final class ReviewGate {

  private static final String REVIEWS = "/course/reviews/";

  private ReviewGate() {}

  static void feeds(CaseView view, Findings findings) {
    List<Review> reviews = view.course().reviews();
    if (reviews.isEmpty()) {
      findings.notRecorded("No review is recorded.");
      return;
    }
    Predicate<Review> looked = CaseView.looked(reviews, review -> view.past(review.on()));
    boolean fed = false;
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      if (!looked.test(review)) {
        continue;
      }
      String named = "The review " + CaseView.named(review.title());
      if (!view.past(review.on())) {
        findings.notMet(
            named + " is not completed by " + Days.words(view.asOf()) + ".", REVIEWS + i);
      } else if (review.by().isEmpty()) {
        findings.notMet(named + " does not say who reviewed.", REVIEWS + i);
      } else if (review.findings().isEmpty()) {
        findings.notMet(named + " found nothing.", REVIEWS + i);
      } else if (review.findings().stream().allMatch(finding -> finding.feeds().isEmpty())) {
        findings.notMet(
            named + " has findings, but none says what in the case it bears on.", REVIEWS + i);
      } else if (review.nextCycleFrom() == null) {
        findings.notMet(
            named + " does not say when the next turn of the cycle starts.", REVIEWS + i);
      } else {
        fed = true;
        findings.met(
            named + " feeds the turn of the cycle that starts on " + review.nextCycleFrom() + ".",
            REVIEWS + i);
      }
    }
    if (!fed) {
      findings.notRecorded("No completed review feeds the next turn of the cycle.");
    }
  }

  /** What the completed reviews feed back, in the order of the record. */
  static List<Feedback> feedback(CaseView view) {
    Map<String, String> titles = titles(view);
    List<Feedback> feedback = new ArrayList<>();
    for (Review review : view.course().reviews()) {
      LocalDate on = review.on();
      if (on != null && view.past(on)) {
        for (ReviewFinding finding : review.findings()) {
          feedback.add(
              new Feedback(
                  review.title(),
                  on,
                  finding.finding(),
                  finding.feeds().stream().map(id -> titles.getOrDefault(id, id)).toList(),
                  finding.change(),
                  review.nextCycleFrom()));
        }
      }
    }
    return List.copyOf(feedback);
  }

  private static Map<String, String> titles(CaseView view) {
    Map<String, String> titles = new HashMap<>();
    for (NeedsAssessment assessment : view.understanding().assessments()) {
      assessment.needs().forEach(need -> titles.putIfAbsent(need.id(), need.title()));
      assessment.assets().forEach(asset -> titles.putIfAbsent(asset.id(), asset.title()));
    }
    for (Outcome outcome : view.intentions().outcomes()) {
      titles.putIfAbsent(outcome.id(), outcome.title());
      outcome.measures().forEach(measure -> titles.putIfAbsent(measure.id(), measure.title()));
    }
    view.intentions()
        .services()
        .forEach(service -> titles.putIfAbsent(service.id(), service.title()));
    view.intentions()
        .decisions()
        .forEach(decision -> titles.putIfAbsent(decision.id(), decision.title()));
    view.supply()
        .agreements()
        .forEach(agreement -> titles.putIfAbsent(agreement.id(), agreement.title()));
    return titles;
  }
}
