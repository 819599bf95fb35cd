package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.contract.Agreement;
import org.commissioning.model.contract.AgreementIndicator;
import org.commissioning.model.contract.ExtensionOption;
import org.commissioning.model.contract.PaymentBasis;
import org.commissioning.model.contract.PaymentOutline;
import org.commissioning.model.contract.PurchasingVehicle;
import org.commissioning.model.contract.Term;
import org.commissioning.model.tender.ProcurementRecord;
import org.jspecify.annotations.Nullable;

/** How it is secured: procurements, frameworks and dynamic markets, contracts and agreements. */
final class AgreementsSection {

  private final Html html;
  private final CaseStory story;
  private final CaseTitles titles;

  private AgreementsSection(Html html, CaseStory story) {
    this.html = html;
    this.story = story;
    this.titles = story.titles();
  }

  static void write(Html html, CaseStory story) {
    AgreementsSection section = new AgreementsSection(html, story);
    section.procurements();
    section.vehicles();
    section.agreements();
  }

  private void procurements() {
    html.element("h3", "Procurements", "id", "procurements");
    List<ProcurementRecord> procurements = story.supply().procurements();
    if (procurements.isEmpty()) {
      Facts.absent(
          html, "Nothing is procured. Commissioning need not mean buying; the decisions say how.");
    }
    for (int i = 0; i < procurements.size(); i++) {
      ProcurementRecord procurement = procurements.get(i);
      Facts.heading(html, "h4", "supply-procurements-" + i, procurement.title());
      Facts facts =
          Facts.open(html)
              .names("Services", titles.of(Kind.SERVICE, procurement.services()))
              .words("Route", procurement.route().label() + ". " + procurement.route().definition())
              .words("Announced", Facts.day(procurement.noticeOn()))
              .names("After asking the market at", engagements(procurement));
      if (procurement.parent() != null) {
        facts.said("Under", titles.of(Kind.VEHICLE, procurement.parent()));
      }
      if (procurement.evaluation() != null) {
        facts.words("Evaluation", "Its tenders are recorded; their evaluation has its own page.");
      }
      facts.close();
    }
  }

  private List<String> engagements(ProcurementRecord procurement) {
    return story.supply().engagements().stream()
        .filter(engagement -> procurement.engagements().contains(engagement.id()))
        .map(engagement -> engagement.title())
        .toList();
  }

  private void vehicles() {
    html.element("h3", "Frameworks and dynamic markets", "id", "vehicles");
    List<PurchasingVehicle> vehicles = story.supply().vehicles();
    if (vehicles.isEmpty()) {
      Facts.absent(html, "There is none to call off from.");
    }
    for (int i = 0; i < vehicles.size(); i++) {
      PurchasingVehicle vehicle = vehicles.get(i);
      Facts.heading(html, "h4", "supply-vehicles-" + i, vehicle.title());
      Facts facts = Facts.open(html);
      if (vehicle instanceof PurchasingVehicle.FrameworkAgreement framework) {
        facts
            .words("Kind", "Framework")
            .names("Providers", titles.of(Kind.PARTY, framework.providers()))
            .words("Limit", Facts.money(framework.limit()));
      } else if (vehicle instanceof PurchasingVehicle.DynamicMarket market) {
        facts
            .words("Kind", "Dynamic market, which stays open to new members")
            .names(
                "Members",
                market.members().stream()
                    .map(
                        member ->
                            titles.party(member.party())
                                + (member.from() == null && member.to() == null
                                    ? ""
                                    : " (" + Facts.period(member.from(), member.to()) + ")"))
                    .toList());
      }
      facts
          .names("Services", titles.of(Kind.SERVICE, vehicle.services()))
          .words("In force", Facts.period(vehicle.from(), vehicle.to()))
          .close();
    }
  }

  private void agreements() {
    html.element("h3", "Contracts and other agreements", "id", "agreements");
    List<Agreement> agreements = story.supply().agreements();
    if (agreements.isEmpty()) {
      Facts.absent(html, "No contract or other agreement is recorded.");
    }
    for (int i = 0; i < agreements.size(); i++) {
      agreement(agreements.get(i), "supply-agreements-" + i);
    }
  }

  private void agreement(Agreement agreement, String id) {
    Facts.heading(html, "h4", id, agreement.title());
    Facts facts = Facts.open(html);
    PaymentOutline payment = null;
    if (agreement instanceof Agreement.Contract contract) {
      facts.words("Kind", "Contract");
      facts.said(
          "Awarded under",
          contract.awardedUnder() == null
              ? null
              : titles.any(contract.awardedUnder(), Kind.PROCUREMENT, Kind.VEHICLE));
      payment = contract.payment();
    } else if (agreement instanceof Agreement.ServiceLevelAgreement level) {
      facts.words("Kind", "Service level agreement, which is not a contract");
      payment = level.payment();
    } else if (agreement instanceof Agreement.Grant grant) {
      facts.words("Kind", "Grant, which is not a contract").said("Purpose", grant.purpose());
      payment = grant.payment();
    } else if (agreement instanceof Agreement.PooledFundAgreement pooled) {
      facts.words("Kind", "Agreement on a pooled fund");
      facts.said("Fund", titles.of(Kind.FUND, pooled.fund()));
    }
    facts
        .each("Between", CaseWords.roles(titles, agreement.roles()))
        .names("Services", titles.of(Kind.SERVICE, agreement.services()))
        .words("Term", term(agreement.term()));
    if (!(agreement instanceof Agreement.PooledFundAgreement)) {
      facts.said("Payment", payment(payment));
    }
    facts.close();
    indicators(agreement, id);
  }

  private static @Nullable String term(@Nullable Term term) {
    if (term == null) {
      return null;
    }
    StringBuilder text = new StringBuilder(Facts.period(term.start(), term.end()));
    for (ExtensionOption extension : term.extensions()) {
      text.append("; may be extended to ").append(Numbers.date(extension.until()));
      if (extension.takenUpOn() != null) {
        text.append(" (taken up on ").append(Numbers.date(extension.takenUpOn())).append(')');
      }
    }
    return text.toString();
  }

  private static @Nullable String payment(@Nullable PaymentOutline payment) {
    if (payment == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (PaymentBasis basis : payment.basis()) {
      parts.add(basis.label() + ": " + basis.definition());
    }
    if (payment.value() != null) {
      parts.add(Facts.money(payment.value()) + " over the term.");
    }
    if (payment.outcomeSharePercent() != null) {
      parts.add(Numbers.shortest(payment.outcomeSharePercent()) + "% of it depends on outcomes.");
    }
    if (payment.note() != null) {
      parts.add(payment.note());
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  private void indicators(Agreement agreement, String id) {
    if (agreement.indicators().isEmpty()) {
      Facts.absent(html, "It has no indicator, so nothing says what is watched.");
      return;
    }
    Tables.open(html, id + "-caption", Phrase.of("Indicators of ").name(agreement.title()));
    Tables.head(
        html,
        List.of(
            Tables.words("Indicator"),
            Tables.words("What it means"),
            Tables.words("Which way is better"),
            Tables.figures("Target"),
            Tables.words("Reported")));
    html.open("tbody");
    for (AgreementIndicator indicator : agreement.indicators()) {
      html.open("tr").open("th", "scope", "row").said(indicator.title()).close();
      Facts.cell(
          html,
          indicator.definition() != null
              ? indicator.definition()
              : indicator.measure() == null
                  ? null
                  : "As the measure: " + titles.of(Kind.MEASURE, indicator.measure()));
      Facts.cell(html, indicator.polarity() == null ? null : indicator.polarity().label());
      html.open("td", "class", "figure");
      html.number(
          indicator.target() == null ? Facts.NOT_RECORDED : Facts.number(indicator.target()));
      html.close();
      Integer months = indicator.everyMonths();
      Facts.cell(
          html,
          months == null ? null : months == 1 ? "every month" : "every " + months + " months");
      html.close();
    }
    html.close();
    Tables.close(html);
  }
}
