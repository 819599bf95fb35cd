package org.commissioning.scoring.cycle.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.commissioning.model.need.Asset;
import org.commissioning.model.need.EngagementDegree;
import org.commissioning.model.need.Need;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.need.PublicEngagement;
import org.commissioning.model.need.Sought;
import org.commissioning.scoring.method.internal.Days;
import org.jspecify.annotations.Nullable;

/** The gates on what is known of people and place. */
final class UnderstandingGates {

  private static final String ASSESSMENTS = "/understanding/assessments/";
  private static final String ENGAGEMENTS = "/understanding/engagements/";

  private UnderstandingGates() {}

  static void needsAndAssets(CaseView view, Findings findings) {
    List<NeedsAssessment> assessments = view.understanding().assessments();
    lookedFor(view, assessments, Sought.NEEDS, "needs", findings);
    lookedFor(view, assessments, Sought.ASSETS, "assets", findings);
    Predicate<NeedsAssessment> looked =
        CaseView.looked(assessments, assessment -> counts(view, assessment));
    if (assessments.stream().anyMatch(assessment -> assessment.lookedFor().contains(Sought.NEEDS))
        && assessments.stream().filter(looked).allMatch(one -> one.needs().isEmpty())) {
      findings.notRecorded("No assessment has found a need, so nothing rests on evidence.");
    }
    for (int i = 0; i < assessments.size(); i++) {
      NeedsAssessment assessment = assessments.get(i);
      if (!looked.test(assessment)) {
        continue;
      }
      String at = ASSESSMENTS + i;
      if (assessment.bodies().isEmpty()) {
        findings.notMet(
            "The assessment " + CaseView.named(assessment.title()) + " does not say who made it.",
            at);
      }
      for (int j = 0; j < assessment.needs().size(); j++) {
        need(view, assessment.needs().get(j), at + "/needs/" + j, findings);
      }
      for (int j = 0; j < assessment.assets().size(); j++) {
        Asset asset = assessment.assets().get(j);
        restsOn(
            "asset", asset.title(), view.weakness(asset.evidence()), at + "/assets/" + j, findings);
      }
    }
  }

  /** Completed, and not so long ago that the evidence would be too old as well. */
  private static boolean counts(CaseView view, NeedsAssessment assessment) {
    return view.past(assessment.completed()) && !view.stale(assessment.completed());
  }

  private static void lookedFor(
      CaseView view,
      List<NeedsAssessment> assessments,
      Sought sought,
      String words,
      Findings findings) {
    int unsound = -1;
    for (int i = 0; i < assessments.size(); i++) {
      NeedsAssessment assessment = assessments.get(i);
      if (assessment.lookedFor().contains(sought)) {
        if (counts(view, assessment)) {
          findings.met(
              "An assessment completed on "
                  + Days.words(Objects.requireNonNull(assessment.completed()))
                  + " looked for "
                  + words
                  + ".",
              ASSESSMENTS + i);
          return;
        }
        unsound = i;
      }
    }
    if (unsound < 0) {
      findings.notRecorded("No assessment has looked for " + words + ".");
      return;
    }
    LocalDate completed = assessments.get(unsound).completed();
    String named = "The assessment of " + words;
    if (completed == null) {
      findings.notMet(named + " has no date of completion.", ASSESSMENTS + unsound);
    } else if (completed.isAfter(view.asOf())) {
      findings.notMet(
          named
              + " is dated "
              + Days.words(completed)
              + ", which is later than "
              + Days.words(view.asOf())
              + ".",
          ASSESSMENTS + unsound);
    } else {
      findings.notMet(
          named
              + " was completed on "
              + Days.words(completed)
              + ", which is older than "
              + view.oldest()
              + ".",
          ASSESSMENTS + unsound);
    }
  }

  private static void need(CaseView view, Need need, String at, Findings findings) {
    String weakness = "no finding";
    for (var finding : need.findings()) {
      weakness = view.weakness(finding.evidence());
      if (weakness == null) {
        break;
      }
    }
    restsOn("need", need.title(), weakness, at, findings);
  }

  private static void restsOn(
      String kind, String title, @Nullable String weakness, String at, Findings findings) {
    String named = "The " + kind + " " + CaseView.named(title);
    if (weakness == null) {
      findings.met(named + " rests on dated evidence.", at);
    } else {
      findings.notMet(named + " rests on " + weakness + ".", at);
    }
  }

  static void engaged(CaseView view, Findings findings) {
    List<PublicEngagement> engagements = view.understanding().engagements();
    if (engagements.isEmpty()) {
      findings.notRecorded("No engagement of people or communities is recorded.");
      return;
    }
    Predicate<PublicEngagement> looked =
        CaseView.looked(engagements, engagement -> !view.ahead(engagement.from()));
    boolean engaged = false;
    for (int i = 0; i < engagements.size(); i++) {
      PublicEngagement engagement = engagements.get(i);
      if (!looked.test(engagement)) {
        continue;
      }
      String named = "The engagement " + CaseView.named(engagement.title());
      String at = ENGAGEMENTS + i;
      if (engagement.from() == null) {
        findings.notMet(named + " has no date.", at);
      } else if (!view.past(engagement.from())) {
        findings.notMet(
            named
                + " begins on "
                + Days.words(engagement.from())
                + ", which is later than "
                + Days.words(view.asOf())
                + ".",
            at);
      } else if (engagement.degree() == null) {
        findings.notMet(named + " does not say how far people could take part.", at);
      } else if (engagement.degree() == EngagementDegree.INFORMED) {
        findings.met(
            named + " informed people, which is fair but does not engage them by itself.", at);
      } else if (engagement.changed() == null) {
        findings.notMet(named + " does not say what it changed.", at);
      } else {
        engaged = true;
        findings.met(named + " (" + engagement.degree().label() + ") says what it changed.", at);
      }
    }
    if (!engaged) {
      findings.notRecorded("No engagement goes beyond informing people and says what it changed.");
    }
  }
}
