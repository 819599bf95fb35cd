package org.commissioning.io.report;

import java.util.List;
import java.util.Locale;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.party.Arrangement;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.party.ConflictHandling;
import org.commissioning.model.party.ConflictsAssessment;
import org.commissioning.model.party.Organisation;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.resource.RiskShare;

/** Who is who: bodies, their roles in arrangements, money held together, conflicts of interest. */
final class PartiesSection {

  private final Html html;
  private final CaseStory story;
  private final CaseTitles titles;

  private PartiesSection(Html html, CaseStory story) {
    this.html = html;
    this.story = story;
    this.titles = story.titles();
  }

  static void write(Html html, CaseStory story) {
    PartiesSection section = new PartiesSection(html, story);
    section.bodies();
    section.arrangements();
    section.funds();
    section.conflicts();
  }

  private void bodies() {
    html.element("h3", "Who is who", "id", "bodies");
    List<Organisation> organisations = story.parties().organisations();
    if (organisations.isEmpty()) {
      Facts.absent(html, "No body is named.");
      return;
    }
    html.open("ul", "class", "plain columns");
    for (Organisation body : organisations) {
      html.open("li").said(body.name());
      if (body.sector() != null) {
        html.text(" ").element("span", body.sector().label(), "class", "aside");
      }
      if (body.validTo() != null) {
        html.text(" ");
        html.element("span", "until " + Numbers.date(body.validTo()), "class", "aside");
      }
      html.close();
    }
    html.close();
  }

  private void arrangements() {
    html.element("h3", "Arrangements", "id", "arrangements");
    List<Arrangement> arrangements = story.parties().arrangements();
    if (arrangements.isEmpty()) {
      Facts.absent(html, "No arrangement between bodies is recorded.");
    }
    for (int i = 0; i < arrangements.size(); i++) {
      Arrangement arrangement = arrangements.get(i);
      Facts.heading(html, "h4", "parties-arrangements-" + i, arrangement.title());
      Facts facts =
          Facts.open(html)
              .words("Kind", arrangement.kind().label() + ". " + arrangement.kind().definition())
              .each("Roles", CaseWords.roles(titles, arrangement.roles()))
              .words("In force", Facts.period(arrangement.from(), arrangement.to()))
              .said("Strategy", arrangement.strategy());
      if (arrangement.pooledFund() != null) {
        facts.said("Pooled fund", titles.of(Kind.FUND, arrangement.pooledFund()));
      }
      facts.close();
    }
  }

  private void funds() {
    html.element("h3", "Money held together", "id", "funds");
    List<PooledFund> funds = story.parties().pooledFunds();
    if (funds.isEmpty()) {
      Facts.absent(html, "No pooled fund is recorded.");
    }
    for (int i = 0; i < funds.size(); i++) {
      PooledFund fund = funds.get(i);
      String id = "parties-pooledfunds-" + i;
      Facts.heading(html, "h4", id, fund.title());
      Facts.open(html)
          .said("Hosted by", fund.host() == null ? null : titles.party(fund.host()))
          .words("In force", Facts.period(fund.from(), fund.to()))
          .said("Legal basis", fund.basis() == null ? null : fund.basis().title())
          .close();
      if (fund.contributions().isEmpty()) {
        Facts.absent(html, "It records no contribution.");
        continue;
      }
      Tables.open(html, id + "-caption", Phrase.of("Contributions to ").name(fund.title()));
      Tables.head(
          html,
          List.of(
              Tables.words("Body"), Tables.figures("Contribution"), Tables.figures("Risk share")));
      html.open("tbody");
      for (FundContribution contribution : fund.contributions()) {
        html.open("tr").open("th", "scope", "row").said(titles.party(contribution.party()));
        html.close().open("td", "class", "figure");
        html.number(Facts.money(contribution.amount())).close();
        html.open("td", "class", "figure").number(risk(fund, contribution.party())).close();
        html.close();
      }
      html.close();
      Tables.close(html);
    }
  }

  private static String risk(PooledFund fund, String party) {
    return fund.riskShares().stream()
        .filter(share -> share.party().equals(party))
        .map(RiskShare::percent)
        .map(percent -> Numbers.shortest(percent) + "%")
        .findFirst()
        .orElse(Facts.NOT_RECORDED);
  }

  private void conflicts() {
    html.element("h3", "Conflicts of interest", "id", "conflicts");
    List<ConflictsAssessment> assessments = story.parties().conflictsAssessments();
    if (assessments.isEmpty()) {
      Facts.absent(
          html, "Nobody has looked for conflicts of interest. That is not a claim of none.");
    }
    for (int i = 0; i < assessments.size(); i++) {
      assessment(assessments.get(i), "parties-conflictsassessments-" + i);
    }
  }

  private void assessment(ConflictsAssessment assessment, String id) {
    html.open("h4", "id", id).text("Assessed on " + Numbers.date(assessment.assessedOn()) + " by ");
    html.said(titles.party(assessment.assessedBy())).close();
    html.open("p").text("Covers: ");
    List<String> covered =
        assessment.covers().stream()
            .map(
                each ->
                    titles.any(
                        each,
                        Kind.ARRANGEMENT,
                        Kind.DECISION,
                        Kind.PROCUREMENT,
                        Kind.VEHICLE,
                        Kind.AGREEMENT))
            .toList();
    html.phrase(covered.isEmpty() ? Phrase.of("nothing named") : new Phrase().names(covered));
    html.text(".").close();
    if (assessment.conflicts().isEmpty()) {
      html.element("p", "It looked, and found none.");
      return;
    }
    html.open("ul", "class", "plain");
    for (Conflict conflict : assessment.conflicts()) {
      html.open("li").said(conflict.nature());
      html.open("span", "class", "aside").text(conflict.state().label() + ", ");
      html.text(conflict.interest().label().toLowerCase(Locale.ROOT));
      if (conflict.holder() != null) {
        html.text(", held by ").said(titles.party(conflict.holder()));
      }
      html.text(".").close();
      handling(conflict.handling());
      html.close();
    }
    html.close();
  }

  private void handling(ConflictHandling handling) {
    html.open("p");
    if (handling instanceof ConflictHandling.Mitigated mitigated) {
      html.element("strong", "Mitigated on " + Numbers.date(mitigated.on())).text(": ");
      html.said(mitigated.mitigation());
    } else if (handling instanceof ConflictHandling.Unavoidable unavoidable) {
      html.element("strong", "Cannot be avoided").text(": ").said(unavoidable.consequence());
    } else if (handling instanceof ConflictHandling.Open open) {
      html.element("strong", "Open").text(open.note() == null ? "." : ": ");
      if (open.note() != null) {
        html.said(open.note());
      }
    }
    html.close();
  }
}
