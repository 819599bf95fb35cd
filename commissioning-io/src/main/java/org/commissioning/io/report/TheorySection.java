package org.commissioning.io.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.outcome.Assumption;
import org.commissioning.model.outcome.CausalLink;
import org.commissioning.model.outcome.TheoryOfChange;

/** How the outcomes are to come about: the picture, its links one by one, and what they assume. */
final class TheorySection {

  private TheorySection() {}

  static void write(Html html, CaseStory story) {
    html.element("h3", "How it is to come about", "id", "theory");
    TheoryOfChange theory = story.intentions().theory();
    if (theory == null || theory.elements().isEmpty()) {
      Facts.absent(html, "No theory of change is set out.");
      return;
    }
    html.open("p").text("Theory of change: ").said(theory.title()).text(".").close();
    TheoryPicture.write(html, theory);
    links(html, story, theory);
    html.element("h4", "Assumptions", "id", "assumptions");
    if (theory.assumptions().isEmpty()) {
      Facts.absent(html, "No assumption is stated.");
      return;
    }
    html.open("ul", "class", "plain");
    for (Assumption assumption : theory.assumptions()) {
      html.open("li").said(assumption.statement());
      evidence(html, story, assumption.evidence());
      html.close();
    }
    html.close();
  }

  private static void links(Html html, CaseStory story, TheoryOfChange theory) {
    html.element("h4", "Links", "id", "links");
    if (theory.links().isEmpty()) {
      Facts.absent(html, "Nothing is said of what leads to what.");
      return;
    }
    Map<String, String> titles = new HashMap<>();
    theory.elements().forEach(element -> titles.put(element.id(), element.title()));
    html.open("ul", "class", "plain");
    for (CausalLink link : theory.links()) {
      html.open("li").said(titles.getOrDefault(link.from(), link.from())).text(" → ");
      html.said(titles.getOrDefault(link.to(), link.to()));
      if (link.why() != null) {
        html.text(": ").said(link.why());
      }
      if (!link.assumptions().isEmpty()) {
        html.open("span", "class", "aside").text("Assumes: ");
        html.phrase(new Phrase().names(story.titles().of(Kind.ASSUMPTION, link.assumptions())));
        html.close();
      }
      evidence(html, story, link.evidence());
      html.close();
    }
    html.close();
  }

  private static void evidence(Html html, CaseStory story, List<String> evidence) {
    if (!evidence.isEmpty()) {
      html.open("span", "class", "aside").text("Rests on: ");
      html.phrase(new Phrase().names(story.titles().of(Kind.EVIDENCE, evidence))).close();
    }
  }
}
