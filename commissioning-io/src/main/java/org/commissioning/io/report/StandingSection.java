package org.commissioning.io.report;

import java.util.List;
import org.commissioning.scoring.cycle.Position;

/** Where the case stands: in a sentence, as a picture, and the steps back with their reasons. */
final class StandingSection {

  private StandingSection() {}

  static void write(Html html, CaseStory story) {
    html.open("section", "aria-labelledby", "standing");
    html.element("h2", "Where the case stands on " + Numbers.date(story.asOf()), "id", "standing");
    Position position = story.cycle().position();
    html.open("p", "class", "answer");
    if (position.stage() == null) {
      html.text("No stage of the cycle is recorded. Gates: ");
    } else {
      html.text("In the stage ").said(position.stage());
      html.text(", turn " + position.turn() + " of the cycle. Gates: ");
    }
    html.text(story.cycle().summary() + ".").close();
    html.open("div", "class", "beside");
    CyclePicture.write(html, story);
    html.open("div");
    course(html, position);
    html.element("h3", "Notes", "id", "notes").open("ul", "class", "plain");
    html.open("li")
        .text("The gates are those of the policy “")
        .said(story.cycle().policy())
        .text("”");
    html.text(". What the record dates after this day is shown here, but the gates pass it over.");
    html.close();
    story.cycle().notes().forEach(note -> html.open("li").said(note).close());
    html.close().close().close().close();
  }

  private static void course(Html html, Position position) {
    html.element("h3", "Steps back", "id", "returns");
    if (position.returns().isEmpty()) {
      Facts.absent(html, "The case has not gone back to an earlier stage within this turn.");
    } else {
      html.element("p", "Going back is normal, and it is kept.");
      html.open("ol", "class", "returns");
      for (Position.Return back : position.returns()) {
        html.open("li").text(Numbers.date(back.on()) + ", from ").said(back.from());
        html.text(" to ").said(back.to());
        if (back.reason() == null) {
          html.text(": no reason is recorded.");
        } else {
          html.text(": ").said(back.reason());
        }
        html.close();
      }
      html.close();
    }
    html.element("h3", "What others call this stage", "id", "counterparts");
    List<Position.Counterpart> counterparts = position.counterparts();
    if (counterparts.isEmpty()) {
      Facts.absent(html, "No stage is recorded, so there is nothing to compare.");
      return;
    }
    html.open("ul", "class", "plain");
    for (Position.Counterpart other : counterparts) {
      html.open("li").said(other.framework()).text(": ");
      html.phrase(
          other.stages().isEmpty()
              ? Phrase.of("no stage that covers it")
              : new Phrase().names(other.stages()));
      html.close();
    }
    html.close();
  }
}
