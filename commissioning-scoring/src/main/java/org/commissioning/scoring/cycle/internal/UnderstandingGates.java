package org.commissioning.scoring.cycle.internal;

import java.util.List;
import org.commissioning.model.need.Asset;
import org.commissioning.model.need.EngagementDegree;
import org.commissioning.model.need.Need;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.need.PublicEngagement;
import org.commissioning.model.need.Sought;
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
    for (int i = 0; i < assessments.size(); i++) {
      NeedsAssessment assessment = assessments.get(i);
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

  private static void lookedFor(
      CaseView view,
      List<NeedsAssessment> assessments,
      Sought sought,
      String words,
      Findings findings) {
    int undated = -1;
    for (int i = 0; i < assessments.size(); i++) {
      NeedsAssessment assessment = assessments.get(i);
      if (assessment.lookedFor().contains(sought)) {
        if (view.past(assessment.completed())) {
          findings.met(
              "An assessment completed on " + assessment.completed() + " looked for " + words + ".",
              ASSESSMENTS + i);
          return;
        }
        undated = i;
      }
    }
    if (undated < 0) {
      findings.notRecorded("No assessment has looked for " + words + ".");
    } else if (assessments.get(undated).completed() == null) {
      findings.notMet(
          "The assessment of " + words + " has no date of completion.", ASSESSMENTS + undated);
    } else {
      findings.notMet(
          "The assessment of "
              + words
              + " is dated "
              + assessments.get(undated).completed()
              + ", which is later than "
              + view.asOf()
              + ".",
          ASSESSMENTS + undated);
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
    boolean engaged = false;
    for (int i = 0; i < engagements.size(); i++) {
      PublicEngagement engagement = engagements.get(i);
      String named = "The engagement " + CaseView.named(engagement.title());
      String at = ENGAGEMENTS + i;
      if (engagement.from() == null) {
        findings.notMet(named + " has no date.", at);
      } else if (!view.past(engagement.from())) {
        findings.notMet(
            named
                + " begins on "
                + engagement.from()
                + ", which is later than "
                + view.asOf()
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
