package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.Outcome;
import org.commissioning.model.outcome.Target;
import org.jspecify.annotations.Nullable;

/** What is to change for people, and how that is measured: baselines beside targets. */
final class OutcomesSection {

  private final Html html;
  private final CaseStory story;
  private final CaseTitles titles;

  private OutcomesSection(Html html, CaseStory story) {
    this.html = html;
    this.story = story;
    this.titles = story.titles();
  }

  static void write(Html html, CaseStory story) {
    html.element("h3", "Outcomes and their measures", "id", "outcomes");
    List<Outcome> outcomes = story.intentions().outcomes();
    if (outcomes.isEmpty()) {
      Facts.absent(html, "No outcome is stated, so it is not said what is to change for people.");
      return;
    }
    OutcomesSection section = new OutcomesSection(html, story);
    for (int i = 0; i < outcomes.size(); i++) {
      section.outcome(outcomes.get(i), "intentions-outcomes-" + i);
    }
  }

  private void outcome(Outcome outcome, String id) {
    Facts.heading(html, "h4", id, outcome.title());
    List<String> serves = new ArrayList<>(titles.of(Kind.NEED, outcome.needs()));
    Facts facts =
        Facts.open(html)
            .said(
                "For whom",
                outcome.segment() != null
                    ? titles.of(Kind.SEGMENT, outcome.segment())
                    : outcome.population() == null
                        ? null
                        : titles.of(Kind.POPULATION, outcome.population()))
            .names("Answers the need", serves);
    if (!outcome.assets().isEmpty()) {
      facts.names("Builds on", titles.of(Kind.ASSET, outcome.assets()));
    }
    if (!outcome.frameworkEntries().isEmpty()) {
      facts.names("In published frameworks", titles.of(Kind.ENTRY, outcome.frameworkEntries()));
    }
    facts.close();
    if (outcome.measures().isEmpty()) {
      Facts.absent(html, "It has no measure.");
    }
    for (int i = 0; i < outcome.measures().size(); i++) {
      measure(outcome.measures().get(i), id + "-measures-" + i);
    }
  }

  private void measure(Measure measure, String id) {
    html.open("h5", "id", id).text("Measure: ").said(measure.title()).close();
    html.open("p");
    if (measure.definition() == null) {
      html.text("Its definition is not recorded.");
    } else {
      html.said(measure.definition());
    }
    html.text(
        " "
            + (measure.polarity() == null
                ? "Which way is better is not recorded."
                : measure.polarity().label() + "."));
    if (measure.source() != null) {
      html.text(" Source: ").said(measure.source().title()).text(", ");
      html.said(measure.source().publisher()).text(".");
    }
    html.close();
    if (measure.baselines().isEmpty() && measure.targets().isEmpty()) {
      Facts.absent(html, "It has neither a baseline nor a target yet.");
      return;
    }
    table(measure, id);
    DotPicture.write(html, story, measure, id + "-dots");
  }

  private void table(Measure measure, String id) {
    Tables.open(
        html,
        id + "-caption",
        Phrase.of("Baselines and targets of ")
            .name(measure.title())
            .say(measure.unit() == null ? "" : ", in ")
            .name(measure.unit() == null ? "" : measure.unit()));
    Tables.head(
        html,
        List.of(
            Tables.words("Where"),
            Tables.words("What"),
            Tables.words("When"),
            Tables.figures("Value"),
            Tables.words("Interval or reason")));
    html.open("tbody");
    for (Observation baseline : measure.baselines()) {
      row(
          baseline.place(),
          "Baseline",
          baseline.from() == null
              ? Numbers.date(baseline.to())
              : Facts.period(baseline.from(), baseline.to()),
          baseline.value(),
          interval(baseline));
    }
    for (Target target : measure.targets()) {
      row(
          target.place(),
          "Target",
          "by " + Numbers.date(target.by()),
          target.value(),
          target.basis() == null ? Facts.NOT_RECORDED : target.basis());
    }
    html.close();
    Tables.close(html);
  }

  private void row(@Nullable String place, String what, String when, double value, String more) {
    html.open("tr").open("th", "scope", "row");
    if (place == null) {
      html.text("Everywhere");
    } else {
      html.said(titles.of(Kind.PLACE, place));
    }
    html.close();
    html.element("td", what);
    html.element("td", when);
    html.open("td", "class", "figure").number(Facts.number(value)).close();
    Facts.cell(html, more.equals(Facts.NOT_RECORDED) ? null : more);
    html.close();
  }

  /** "23.1 to 25.4 (95%)". */
  static String interval(Observation observation) {
    if (observation.lower() == null || observation.upper() == null) {
      return Facts.NOT_RECORDED;
    }
    return Facts.number(observation.lower())
        + " to "
        + Facts.number(observation.upper())
        + (observation.intervalPercent() == null
            ? ""
            : " (" + Numbers.shortest(observation.intervalPercent()) + "%)");
  }
}
