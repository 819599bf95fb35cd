package org.commissioning.io.report;

import java.util.List;
import java.util.Locale;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.decision.Chooser;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionMaking;
import org.commissioning.model.decision.Delivery;
import org.commissioning.model.decision.DutyRegard;
import org.commissioning.model.decision.FourBasics;
import org.commissioning.model.decision.Mandate;
import org.commissioning.model.decision.PublicDuties;
import org.commissioning.model.decision.PublicDuty;
import org.commissioning.model.decision.PublicNotice;
import org.commissioning.model.level.ChosenLevel;
import org.jspecify.annotations.Nullable;

/** At what level it is commissioned, and who has decided what on whose authority. */
final class DecisionsSection {

  private final Html html;
  private final CaseStory story;
  private final CaseTitles titles;

  private DecisionsSection(Html html, CaseStory story) {
    this.html = html;
    this.story = story;
    this.titles = story.titles();
  }

  static void write(Html html, CaseStory story) {
    DecisionsSection section = new DecisionsSection(html, story);
    section.level();
    html.element("h3", "Decisions", "id", "intentions-decisions");
    List<CommissioningDecision> decisions = story.intentions().decisions();
    if (decisions.isEmpty()) {
      Facts.absent(html, "No decision is recorded.");
    }
    for (int i = 0; i < decisions.size(); i++) {
      section.decision(decisions.get(i), "intentions-decisions-" + i);
    }
  }

  private void level() {
    html.element("h3", "Level", "id", "about-level");
    CaseDescription about = story.about();
    ChosenLevel level = about == null ? null : about.level();
    if (about == null || level == null) {
      Facts.absent(html, "The level at which this is commissioned is not stated.");
      return;
    }
    Phrase name = CaseWords.level(about, level.level());
    Facts.open(html)
        .phrase("Commissioned at", name)
        .said("Decided by", level.decidedBy() == null ? null : titles.party(level.decidedBy()))
        .close();
    html.open("div", "class", "sides");
    reasons("For this level", level.reasonsFor());
    reasons("Against it", level.reasonsAgainst());
    html.close();
  }

  private void reasons(String heading, List<String> reasons) {
    html.open("div").element("h4", heading);
    if (reasons.isEmpty()) {
      Facts.absent(html, "No reason is recorded.");
    } else {
      html.open("ul", "class", "plain");
      reasons.forEach(reason -> html.open("li").said(reason).close());
      html.close();
    }
    html.close();
  }

  private void decision(CommissioningDecision decision, String id) {
    Facts.heading(html, "h4", id, decision.title());
    html.open("p").text("State: ").element("strong", decision.status().label());
    html.text(". " + decision.status().definition()).close();
    basics(decision.basics());
    making(decision.making());
    Facts.open(html)
        .said(
            "Rests on the comparison",
            decision.options() == null ? null : titles.of(Kind.COMPARISON, decision.options()))
        .names("Rests on the evidence", titles.of(Kind.EVIDENCE, decision.evidence()))
        .close();
    duties(decision, id);
  }

  private void basics(@Nullable FourBasics basics) {
    html.element("h5", "The four basics");
    Facts.open(html)
        .said(
            "What service",
            basics == null || basics.service() == null
                ? null
                : titles.of(Kind.SERVICE, basics.service()))
        .names("Who pays", basics == null ? List.of() : titles.of(Kind.PARTY, basics.payers()))
        .phrase("Who decides who delivers", chooser(basics == null ? null : basics.chooser()))
        .phrase("Who delivers", delivery(basics == null ? null : basics.delivery()))
        .close();
  }

  private Phrase chooser(@Nullable Chooser chooser) {
    if (chooser == null) {
      return Facts.missing();
    }
    Phrase phrase = Phrase.of(chooser.kind().label());
    return chooser.party() == null ? phrase : phrase.say(": ").name(titles.party(chooser.party()));
  }

  private Phrase delivery(@Nullable Delivery delivery) {
    if (delivery instanceof Delivery.Defined defined) {
      Phrase phrase = Phrase.of("Defined: ");
      phrase.say(defined.model().label().toLowerCase(Locale.ROOT));
      if (!defined.providers().isEmpty()) {
        phrase.say(", by ").names(titles.of(Kind.PARTY, defined.providers()));
      }
      return phrase;
    }
    if (delivery instanceof Delivery.LeftToMarket left) {
      Phrase phrase = Phrase.of("Left to the market: ");
      phrase.say(left.model().label().toLowerCase(Locale.ROOT));
      return left.how() == null ? phrase : phrase.say(". ").name(left.how());
    }
    return Facts.missing();
  }

  private void making(@Nullable DecisionMaking making) {
    html.element("h5", "Who decided, with what mandate");
    if (making == null) {
      Facts.absent(html, "It is not recorded who decided, or on whose authority.");
      return;
    }
    Facts facts =
        Facts.open(html)
            .said(
                "Decided by",
                making.decisionMaker() == null ? null : titles.party(making.decisionMaker()))
            .said("In the function", making.function())
            .words("On", Facts.day(making.on()))
            .words("Value", Facts.money(making.value()))
            .said("Jurisdiction", making.jurisdiction());
    Mandate mandate = making.mandate();
    if (mandate == null) {
      facts.words("Mandate", null).close();
      return;
    }
    Phrase held = new Phrase().name(titles.party(mandate.body()));
    if (!mandate.services().isEmpty()) {
      held.say(", for ").names(titles.of(Kind.SERVICE, mandate.services()));
    }
    facts
        .phrase("Mandate held by", held)
        .words("Limit", mandate.limit() == null ? "none" : Facts.money(mandate.limit()))
        .words("In force", Facts.period(mandate.from(), mandate.to()))
        .said("Given by", mandate.instrument() == null ? null : mandate.instrument().title())
        .words("Public notice", notice(mandate.notice()))
        .close();
  }

  private static @Nullable String notice(@Nullable PublicNotice notice) {
    if (notice == null) {
      return null;
    }
    if (!notice.required()) {
      return "not required" + (notice.reason() == null ? "" : ": " + notice.reason());
    }
    return "required, "
        + (notice.publishedOn() == null
            ? "not recorded as published"
            : "published on " + Numbers.date(notice.publishedOn()));
  }

  private void duties(CommissioningDecision decision, String id) {
    html.element("h5", "Regard to public duties");
    if (decision.duties().isEmpty()) {
      Facts.absent(html, "It is not said to which public duties regard was had.");
      return;
    }
    Tables.open(
        html, id + "-duties", Phrase.of("Duties regarded in deciding: ").name(decision.title()));
    Tables.head(
        html,
        List.of(
            Tables.words("Duty"),
            Tables.words("State"),
            Tables.words("When and by whom"),
            Tables.words("Reason")));
    html.open("tbody");
    for (DutyRegard regard : decision.duties()) {
      html.open("tr").open("th", "scope", "row").said(duty(regard.duty())).close();
      html.element("td", regard.state().label());
      String by = regard.by() == null ? "" : ", " + titles.party(regard.by());
      Facts.cell(html, regard.on() == null && by.isEmpty() ? null : Facts.day(regard.on()) + by);
      Facts.cell(html, regard.reason());
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private static String duty(String code) {
    return PublicDuties.standard().duties().stream()
        .filter(duty -> duty.code().equals(code))
        .map(PublicDuty::label)
        .findFirst()
        .orElse(code);
  }
}
