package org.commissioning.io.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.io.run.Outcome.Answer;
import org.commissioning.io.run.Outcome.Refusal;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

/**
 * Questions about the law from JSON: refused with line and column, answered with what is needed.
 */
class RegimeDoorTest {

  private static Outcome run(String method, String json) {
    return JsonDoor.standard().run(method, json.replace('\'', '"').getBytes(UTF_8));
  }

  @Test
  void refusesANoticeBeforeTheLawWhereItStands() {
    Outcome outcome =
        run(
            "standstill",
            "{\n 'rule': 'procurement-act-2023',\n 'published': '2025-02-03',\n"
                + " 'circumstances': [{'fact': 'light-tuch', 'is': 'no'}]}");
    assertThat(((Refusal) outcome).problems())
        .extracting(Problem::text)
        .containsExactly(
            "line 3, column 15, /published: must be on or after 2025-02-24, when section 51(2) of"
                + " the Procurement Act 2023 came into force but was 2025-02-03");
  }

  @Test
  void refusesADayBeyondReckoning() {
    Outcome outcome =
        run(
            "notice-timeline",
            "{'rules': 'psr-england',"
                + " 'events': [{'event': 'contract-awarded', 'on': '+999999999-12-31'}]}");
    assertThat(((Refusal) outcome).problems()).hasSize(1);
  }

  @Test
  void answersWithWhatWouldHaveToBeKnown() {
    Outcome outcome =
        run(
            "procurement-threshold",
            "{'commenced': '2026-03-02', 'jurisdiction': 'GB', 'facts': ["
                + "{'fact': 'defence-and-security', 'is': 'no'}, {'fact': 'utilities', 'is': 'no'},"
                + "{'fact': 'light-touch', 'is': 'no'}, {'fact': 'concession', 'is': 'no'},"
                + "{'fact': 'works', 'is': 'no'}, {'fact': 'central-government', 'is': 'unknown'}],"
                + "'value': {'currency': 'GBP', 'vat': 'included', 'price': 150000}}");
    assertThat(((Answer) outcome).compactJson())
        .contains(
            "\"side\":{\"cannotBeDetermined\":{\"needs\":[{\"fact\":\"central-government\","
                + "\"words\":\"whether the authority is a central government authority\"}],"
                + "\"reason\":\"needs to know whether the authority is a central government"
                + " authority\"}}")
        .contains("\"textAsOf\":\"2026-04-01\"");
  }

  @Test
  void answersWithARegime() {
    Outcome outcome =
        run(
            "which-regime",
            "{'commenced': '2026-03-02', 'jurisdiction': 'GB', 'facts': ["
                + "{'fact': 'devolved-scottish-authority', 'is': 'yes'},"
                + "{'fact': 'scottish-exception', 'is': 'no'}]}");
    assertThat(((Answer) outcome).compactJson())
        .contains("\"regime\":{\"determined\":{\"regime\":\"scottish-law\"");
  }
}
