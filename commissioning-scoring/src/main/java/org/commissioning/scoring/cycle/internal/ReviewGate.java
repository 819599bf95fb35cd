package org.commissioning.scoring.cycle.internal;

import java.util.List;
import java.util.function.Predicate;
import org.commissioning.model.cycle.Review;

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
        findings.notMet(named + " is not completed by " + view.asOf() + ".", REVIEWS + i);
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
}
