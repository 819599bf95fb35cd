package org.commissioning.io.report;

import java.util.List;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.cycle.MeasureObservation;
import org.commissioning.model.learning.Experiment;
import org.commissioning.model.outcome.Observation;

/** What measures showed while the case ran, and what was tried. */
final class MonitorSection {

  private MonitorSection() {}

  static void write(Html html, CaseStory story) {
    observations(html, story);
    experiments(html, story);
  }

  private static void observations(Html html, CaseStory story) {
    html.element("h3", "What the measures showed since", "id", "observations");
    List<MeasureObservation> observations = story.course().observations();
    if (observations.isEmpty()) {
      Facts.absent(html, "Nothing has been observed since the baselines.");
      return;
    }
    Tables.open(html, "observations-caption", Phrase.of("Observations of the measures"));
    Tables.head(
        html,
        List.of(
            Tables.words("Measure"),
            Tables.words("Where"),
            Tables.words("When"),
            Tables.figures("Value"),
            Tables.words("Interval")));
    html.open("tbody");
    for (MeasureObservation each : observations) {
      Observation seen = each.observation();
      html.open("tr").open("th", "scope", "row");
      html.said(story.titles().of(Kind.MEASURE, each.measure())).close();
      Facts.cell(
          html, seen.place() == null ? "Everywhere" : story.titles().of(Kind.PLACE, seen.place()));
      html.element(
          "td",
          seen.from() == null ? Numbers.date(seen.to()) : Facts.period(seen.from(), seen.to()));
      html.open("td", "class", "figure").number(Facts.number(seen.value())).close();
      Facts.words(html, OutcomesSection.interval(seen));
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private static void experiments(Html html, CaseStory story) {
    html.element("h3", "What was tried", "id", "experiments");
    List<Experiment> experiments = story.course().experiments();
    if (experiments.isEmpty()) {
      Facts.absent(html, "No experiment is recorded.");
    }
    for (int i = 0; i < experiments.size(); i++) {
      Experiment experiment = experiments.get(i);
      Facts.heading(html, "h4", "course-experiments-" + i, experiment.title());
      Facts.open(html)
          .said("Hypothesis", experiment.hypothesis())
          .said(
              "Measured by",
              experiment.measure() == null
                  ? null
                  : story.titles().of(Kind.MEASURE, experiment.measure()))
          .words("When", Facts.period(experiment.from(), experiment.to()))
          .said("Stop if", experiment.stopRule())
          .said("Scale up if", experiment.scaleRule())
          .close();
    }
  }
}
