package org.commissioning.io.schema;

import java.time.LocalDate;
import org.commissioning.model.regime.ExclusionGrounds;
import org.commissioning.model.regime.NoticeRules;
import org.commissioning.model.regime.RegimeFacts;
import org.commissioning.model.regime.RegimeRules;
import org.commissioning.model.regime.StandstillRules;
import org.commissioning.model.regime.Thresholds;

/** The page that lists what questions of law may state, made from the dated tables. */
final class LawFacts {

  /** The day on which the tables are read; the page says so. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private LawFacts() {}

  static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What questions of law may state

        A question of law names facts, events and grounds by these ids, each fact with `yes`, `no` or `unknown`; one that is left out is unknown.
        This page is made from the dated tables of the model, as they stand for 1 November 2026: see [CONTRIBUTING](../CONTRIBUTING.md).
        """);
    facts(page, "which-regime", RegimeRules.standard().facts());
    facts(page, "procurement-threshold", Thresholds.standard().facts());
    StandstillRules standstill = StandstillRules.standard();
    for (String rule : standstill.ids()) {
      heading(page, "standstill", "circumstances under the rule `" + rule + "`");
      standstill
          .exemptions(rule, DAY)
          .forEach(exemption -> row(page, exemption.fact(), exemption.words()));
      if (standstill.exemptions(rule, DAY).isEmpty()) {
        row(page, "", "none");
      }
    }
    NoticeRules notices = NoticeRules.standard();
    facts(page, "notice-timeline", notices.facts());
    heading(page, "notice-timeline", "events");
    notices.events().names().forEach(event -> row(page, event, notices.events().words(event)));
    for (String set : notices.sets()) {
      heading(page, "notice-timeline", "notices under `" + set + "`");
      notices
          .duties(set)
          .forEach(
              duty -> row(page, duty.notice(), duty.label() + " (duty `" + duty.duty() + "`)"));
    }
    heading(page, "supplier-exclusion", "grounds");
    ExclusionGrounds.standard()
        .grounds()
        .forEach(
            ground -> row(page, ground.code(), ground.label() + " (" + ground.kind().code() + ")"));
    return page.toString();
  }

  private static void facts(StringBuilder page, String method, RegimeFacts facts) {
    heading(page, method, "facts");
    facts.names().forEach(fact -> row(page, fact, facts.words(fact)));
  }

  private static void heading(StringBuilder page, String method, String what) {
    page.append("\n## ").append(method).append(": ").append(what).append("\n\n");
    page.append("| Id | What it says |\n|---|---|\n");
  }

  private static void row(StringBuilder page, String id, String words) {
    String code = id.isEmpty() ? "" : "`" + id + "`";
    String line = "| " + code + " | " + words + " |\n";
    // Ways in which one duty arises share their words.
    if (!page.toString().endsWith(line)) {
      page.append(line);
    }
  }
}
