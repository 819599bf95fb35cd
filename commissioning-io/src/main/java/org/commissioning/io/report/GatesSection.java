package org.commissioning.io.report;

import org.commissioning.scoring.cycle.FindingState;
import org.commissioning.scoring.cycle.GateFinding;
import org.commissioning.scoring.cycle.GateResult;
import org.jspecify.annotations.Nullable;

/** Each gate with its state, the reason, and what it looked at, leading to where that is shown. */
final class GatesSection {

  private GatesSection() {}

  static void write(Html html, CaseStory story) {
    html.open("section", "aria-labelledby", "gates");
    html.element("h2", "What each gate says", "id", "gates");
    html.element(
        "p",
        "A gate asks one thing of the record before the case goes on. It says what is recorded and"
            + " what is missing; it does not judge whether a decision is lawful or a service good.");
    for (GateResult gate : story.cycle().gates()) {
      gate(html, gate);
    }
    html.close();
  }

  private static void gate(Html html, GateResult gate) {
    html.open("div", "class", "gate gate-" + gate.state().code());
    html.open("h3", "class", "gate-title");
    GateMark.inline(html, gate.state());
    html.said(gate.title()).text(": ");
    html.element("strong", gate.state().label()).close();
    html.open("p", "class", "note").said(gate.question()).close();
    html.open("p").said(gate.reason()).close();
    if (!gate.findings().isEmpty()) {
      html.open("ul", "class", "findings");
      gate.findings().forEach(finding -> finding(html, finding));
      html.close();
    }
    html.close();
  }

  private static void finding(Html html, GateFinding finding) {
    html.open("li", "class", finding.state() == FindingState.MET ? "met" : "in-the-way");
    html.element("strong", words(finding.state()) + ":").text(" ");
    String anchor = place(finding);
    if (anchor == null) {
      html.said(finding.text());
    } else {
      html.open("a", "href", "#" + anchor).said(finding.text()).close();
    }
    html.close();
  }

  private static String words(FindingState state) {
    return switch (state) {
      case MET -> "Met";
      case NOT_MET -> "Not met";
      case NOT_RECORDED -> "Not recorded";
    };
  }

  private static @Nullable String place(GateFinding finding) {
    return finding.pointers().isEmpty() ? null : CaseStory.anchor(finding.pointers().get(0));
  }
}
