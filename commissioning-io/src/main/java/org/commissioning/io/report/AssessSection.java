package org.commissioning.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.need.Asset;
import org.commissioning.model.need.Evidence;
import org.commissioning.model.need.Need;
import org.commissioning.model.need.NeedFinding;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.need.PublicEngagement;
import org.commissioning.model.need.Sought;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.Segment;
import org.jspecify.annotations.Nullable;

/** Whom the case is about, what they need and what they have, and what it knows that from. */
final class AssessSection {

  private final Html html;
  private final CaseStory story;
  private final CaseTitles titles;

  private AssessSection(Html html, CaseStory story) {
    this.html = html;
    this.story = story;
    this.titles = story.titles();
  }

  static void write(Html html, CaseStory story) {
    AssessSection section = new AssessSection(html, story);
    section.people();
    section.assessments();
    section.engagements();
    section.evidence();
  }

  private void people() {
    html.element("h3", "People and places", "id", "people");
    List<Population> populations = story.understanding().populations();
    if (populations.isEmpty()) {
      Facts.absent(html, "No population is recorded, so it is not said for whom this is.");
    } else {
      Tables.open(html, "populations-caption", Phrase.of("Populations and groups within them"));
      Tables.head(
          html,
          List.of(
              Tables.words("Population or group"),
              Tables.words("Where and when"),
              Tables.figures("People")));
      html.open("tbody");
      for (Population population : populations) {
        population(population);
        story.understanding().segments().stream()
            .filter(segment -> segment.population().equals(population.id()))
            .forEach(this::segment);
      }
      html.close();
      Tables.close(html);
    }
    if (!story.understanding().places().isEmpty()) {
      html.open("p").text("Places: ");
      html.phrase(
          new Phrase()
              .names(story.understanding().places().stream().map(place -> place.name()).toList()));
      html.text(".").close();
    }
  }

  private void population(Population population) {
    html.open("tr").open("th", "scope", "row").said(population.title()).close();
    List<String> where = new ArrayList<>();
    if (population.place() != null) {
      where.add(titles.of(Kind.PLACE, population.place()));
    }
    if (population.asAt() != null) {
      where.add("as at " + Numbers.date(population.asAt()));
    }
    Facts.cell(html, String.join(", ", where));
    people(population.total());
    html.close();
  }

  private void segment(Segment segment) {
    html.open("tr").open("th", "scope", "row", "class", "depth-1").said(segment.title()).close();
    Facts.cell(html, segment.definition());
    people(segment.people());
    html.close();
  }

  private void people(@Nullable Long people) {
    html.open("td", "class", "figure");
    if (people == null) {
      html.element("span", Facts.NOT_RECORDED, "class", "missing");
    } else {
      html.number(Numbers.grouped(BigDecimal.valueOf(people)));
    }
    html.close();
  }

  private void assessments() {
    html.element("h3", "Needs and assets", "id", "needs");
    List<NeedsAssessment> assessments = story.understanding().assessments();
    if (assessments.isEmpty()) {
      Facts.absent(html, "Nobody has assessed needs or assets. That is not a claim of none.");
      return;
    }
    for (int i = 0; i < assessments.size(); i++) {
      assessment(assessments.get(i), "understanding-assessments-" + i);
    }
  }

  private void assessment(NeedsAssessment assessment, String id) {
    Facts.heading(html, "h4", id, assessment.title());
    Facts.open(html)
        .names("Made by", titles.of(Kind.PARTY, assessment.bodies()))
        .words(
            "Completed", assessment.completed() == null ? null : Facts.day(assessment.completed()))
        .names("Looked for", assessment.lookedFor().stream().map(Sought::label).toList())
        .close();
    html.open("div", "class", "sides");
    html.open("div").element("h5", "Needs: what people lack", "id", id + "-needs");
    if (assessment.needs().isEmpty()) {
      nothing(assessment, Sought.NEEDS, "need");
    } else {
      html.open("ul", "class", "cards");
      for (int j = 0; j < assessment.needs().size(); j++) {
        need(assessment.needs().get(j), id + "-needs-" + j);
      }
      html.close();
    }
    html.close();
    html.open("div").element("h5", "Assets: what people and places have", "id", id + "-assets");
    if (assessment.assets().isEmpty()) {
      nothing(assessment, Sought.ASSETS, "asset");
    } else {
      html.open("ul", "class", "cards");
      for (int j = 0; j < assessment.assets().size(); j++) {
        asset(assessment.assets().get(j), id + "-assets-" + j);
      }
      html.close();
    }
    html.close().close();
  }

  private void nothing(NeedsAssessment assessment, Sought sought, String one) {
    Facts.absent(
        html,
        assessment.lookedFor().contains(sought)
            ? "It looked, and records no " + one + "."
            : "It did not look for " + sought.label().toLowerCase(Locale.ROOT) + ".");
  }

  private void need(Need need, String id) {
    html.open("li", "id", id).open("strong").said(need.title()).close();
    String whose =
        need.segment() != null
            ? titles.of(Kind.SEGMENT, need.segment())
            : need.population() == null ? null : titles.of(Kind.POPULATION, need.population());
    if (whose != null) {
      html.open("span", "class", "aside").said(whose).close();
    }
    html.open("ul", "class", "plain");
    for (NeedFinding finding : need.findings()) {
      html.open("li").text(finding.kind().label() + ": ").said(finding.finding());
      if (finding.people() != null) {
        html.text(" (").number(Numbers.grouped(BigDecimal.valueOf(finding.people())));
        html.text(finding.people() == 1 ? " person)" : " people)");
      }
      restsOn(finding.evidence());
      html.close();
    }
    if (need.findings().isEmpty()) {
      html.element("li", "Nothing is found of it yet.");
    }
    html.close().close();
  }

  private void asset(Asset asset, String id) {
    html.open("li", "id", id).open("strong").said(asset.title()).close();
    List<String> where = new ArrayList<>();
    if (asset.kind() != null) {
      where.add(asset.kind().label());
    }
    if (asset.holder() != null) {
      where.add(titles.party(asset.holder()));
    }
    if (asset.place() != null) {
      where.add(titles.of(Kind.PLACE, asset.place()));
    }
    if (!where.isEmpty()) {
      html.open("span", "class", "aside").said(String.join(", ", where)).close();
    }
    if (asset.description() != null) {
      html.open("p").said(asset.description()).close();
    }
    restsOn(asset.evidence());
    html.close();
  }

  private void restsOn(List<String> evidence) {
    html.open("span", "class", "aside");
    if (evidence.isEmpty()) {
      html.text("Rests on no evidence in the record.");
    } else {
      html.text("Rests on: ").phrase(new Phrase().names(titles.of(Kind.EVIDENCE, evidence)));
      html.text(".");
    }
    html.close();
  }

  private void engagements() {
    html.element("h3", "People and communities engaged", "id", "engagement");
    List<PublicEngagement> engagements = story.understanding().engagements();
    if (engagements.isEmpty()) {
      Facts.absent(html, "No engagement of people or communities is recorded.");
      return;
    }
    for (int i = 0; i < engagements.size(); i++) {
      PublicEngagement engagement = engagements.get(i);
      Facts.heading(html, "h4", "understanding-engagements-" + i, engagement.title());
      Facts.open(html)
          .words(
              "How far they took part",
              engagement.degree() == null
                  ? null
                  : engagement.degree().label() + ": " + engagement.degree().definition())
          .words("When", Facts.period(engagement.from(), engagement.to()))
          .names("Who", titles.of(Kind.SEGMENT, engagement.segments()))
          .said("What it changed", engagement.changed())
          .close();
    }
  }

  private void evidence() {
    html.element("h3", "Evidence", "id", "evidence");
    List<Evidence> evidence = story.understanding().evidence();
    if (evidence.isEmpty()) {
      Facts.absent(html, "No evidence is recorded.");
      return;
    }
    Tables.open(html, "evidence-caption", Phrase.of("What the case rests on"));
    Tables.head(
        html,
        List.of(
            Tables.words("Evidence"),
            Tables.words("Kind"),
            Tables.words("Strength"),
            Tables.words("Speaks of the time to"),
            Tables.words("What it says")));
    html.open("tbody");
    for (int i = 0; i < evidence.size(); i++) {
      Evidence item = evidence.get(i);
      html.open("tr", "id", "understanding-evidence-" + i);
      html.open("th", "scope", "row").said(item.title()).close();
      Facts.cell(html, item.kind() == null ? null : item.kind().label());
      Facts.cell(html, item.strength() == null ? null : item.strength().label());
      Facts.words(html, Facts.day(item.gathered()));
      Facts.cell(html, item.finding());
      html.close();
    }
    html.close();
    Tables.close(html);
  }
}
