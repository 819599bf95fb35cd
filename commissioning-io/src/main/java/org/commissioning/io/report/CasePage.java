package org.commissioning.io.report;

import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.cycle.PlanningHorizon;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.method.Door;
import org.jspecify.annotations.Nullable;

/**
 * A commissioning case as a page for people: where it stands in the cycle and what each gate says,
 * then its story phase by phase, from the people and their needs to the review and what it feeds.
 *
 * <p>What the record does not have is said in a sentence, not left out. The page is one HTML
 * document that is also well-formed XML. It runs no script and loads nothing, and says so to the
 * browser; it follows a dark or light preference, reads on a narrow screen and prints. Every text
 * of the record is escaped. The same case on the same day gives the same page, byte for byte.
 *
 * <p>Personal budgets are on it in sum only, without people's wishes. What other systems keep with
 * the case as extensions is not on it.
 */
public final class CasePage {

  private static final ProvenanceNote PROVENANCE =
      new ProvenanceNote("No such case exists.", "", "The bodies' own record.");

  private final CaseStory story;

  private CasePage(CaseStory story) {
    this.story = story;
  }

  /**
   * The page of a case whose gates have been asked.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException if the result was put together
   *     by hand around an invalid case
   */
  public static CasePage of(CommissioningCycle cycle) {
    Door.requireValid(cycle.question());
    return new CasePage(new CaseStory(cycle));
  }

  /** The document, to be written in UTF-8. */
  public String html() {
    Html html = new Html();
    html.open("html", "lang", "en-GB");
    PageFrame.head(html, story.title() + ": commissioning case");
    html.open("body");
    html.element("a", "Skip to where the case stands", "class", "skip", "href", "#result");
    front(html);
    contents(html);
    html.open("main", "id", "result", "tabindex", "-1");
    StandingSection.write(html, story);
    GatesSection.write(html, story);
    phases(html);
    FeaturesSection.write(html, story);
    SourcesSection.write(html, story);
    MethodSection.write(html, story.cycle().method(), null);
    html.close();
    html.open("footer");
    html.element(
        "p",
        "This page shows what is recorded of a case, and what the gates of the commissioning cycle"
            + " make of the record. It does not judge whether a decision is lawful or wise, or a"
            + " service good.");
    html.close();
    return html.close().close().document() + "\n";
  }

  private void front(Html html) {
    html.open("header").element("p", "Commissioning case", "class", "kind");
    html.open("h1").said(story.title()).close();
    CaseDescription about = story.about();
    PROVENANCE.write(html, about == null ? null : about.provenance());
    if (about == null || about.summary() == null) {
      Facts.absent(html, "Nobody has written yet what the case is about in a few sentences.");
    } else {
      html.open("p", "class", "lead").said(about.summary()).close();
    }
    Facts facts = Facts.open(html).said("Reference", story.id());
    facts.words("Looked at as of", Numbers.date(story.asOf()));
    PlanningHorizon horizon = about == null ? null : about.horizon();
    facts.phrase("Looks ahead", horizon(horizon));
    facts.phrase(
        "Level",
        about == null || about.level() == null
            ? Facts.missing()
            : CaseWords.level(about, about.level().level()));
    facts.close();
    html.close();
  }

  private static Phrase horizon(@Nullable PlanningHorizon horizon) {
    if (horizon == null) {
      return Facts.missing();
    }
    Phrase phrase = Phrase.of(Facts.period(horizon.from(), horizon.to()));
    return horizon.reason() == null ? phrase : phrase.say(": ").name(horizon.reason());
  }

  private static void contents(Html html) {
    html.open("nav", "aria-label", "On this page").open("ul");
    PageFrame.entry(html, "standing", "Where it stands");
    PageFrame.entry(html, "gates", "Gates");
    for (CyclePhase phase : CyclePhase.values()) {
      PageFrame.entry(html, id(phase), CaseWords.number(phase) + ". " + phase.label());
    }
    PageFrame.entry(html, "features", "What makes it commissioning");
    PageFrame.entry(html, "sources", "Sources");
    PageFrame.entry(html, "method", "Method and references");
    html.close().close();
  }

  private void phases(Html html) {
    for (CyclePhase phase : CyclePhase.values()) {
      html.open("section", "aria-labelledby", id(phase));
      html.element("h2", CaseWords.number(phase) + ". " + phase.label(), "id", id(phase));
      html.element("p", phase.definition(), "class", "note");
      switch (phase) {
        case ASSESS -> AssessSection.write(html, story);
        case PLAN -> {
          OutcomesSection.write(html, story);
          TheorySection.write(html, story);
          OptionsSection.write(html, story);
          DecisionsSection.write(html, story);
        }
        case SECURE -> {
          PartiesSection.write(html, story);
          MarketSection.write(html, story);
          AgreementsSection.write(html, story);
          BudgetsSection.write(html, story);
        }
        case MONITOR -> MonitorSection.write(html, story);
        case REVIEW -> ReviewSection.write(html, story);
      }
      html.close();
    }
  }

  private static String id(CyclePhase phase) {
    return "phase-" + phase.code();
  }
}
