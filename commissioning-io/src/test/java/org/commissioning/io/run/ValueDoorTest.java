package org.commissioning.io.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.run.Outcome.Answer;
import org.commissioning.io.run.Outcome.Refusal;
import org.commissioning.scoring.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the methods of value over time and for money say to absurd documents. */
class ValueDoorTest {

  private static final Pattern NUMBER =
      Pattern.compile("(?<=[:\\[,])-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?(?=[,\\]}])");

  private static final List<String> ABSURD =
      List.of(
          "0",
          "-1",
          "0.5",
          "1001",
          "1e-300",
          "4.9e-324",
          "1e12",
          "-1e15",
          "999999999999999.999999",
          "-1e300",
          "1e400");

  private static String example(String method) {
    return CommissioningJson.strict()
        .writeCompact(Catalogue.standard().find(method).orElseThrow().example());
  }

  /** An answer in plain numbers with its working, or a refusal that names places. */
  private static void answersOrRefuses(String method, String document) {
    Outcome outcome = JsonDoor.standard().run(method, document);
    if (outcome instanceof Answer answer) {
      assertThat(answer.json()).as(document).doesNotContain("NaN", "Infinity", "∞");
      assertThat(answer.working().text()).as(document).doesNotContain("NaN", "Infinity", "∞");
    } else {
      assertThat(((Refusal) outcome).problems())
          .as(document)
          .isNotEmpty()
          .allMatch(problem -> !problem.rule().isBlank() && !problem.code().equals("Fault"));
    }
  }

  /** Each number of each example in turn, each two neighbours, and all of them together. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "discount-factors",
        "present-value",
        "benefit-cost-ratio",
        "equivalent-annual-cost",
        "internal-rate-of-return",
        "payback",
        "real-terms",
        "switching-value",
        "optimism-bias",
        "distributional-weighting",
        "appraisal-uncertainty",
        "cost-benefit-by-agency",
        "social-return",
        "cost-effectiveness",
        "acceptability-curve",
        "value-of-information"
      })
  void absurdNumbersAreRefusedOrAnswered(String method) {
    String example = example(method).replaceFirst("\"draws\":1000", "\"draws\":100");
    int count = (int) NUMBER.matcher(example).results().count();
    assertThat(count).isPositive();
    for (String absurd : ABSURD) {
      for (int i = 0; i < count; i++) {
        answersOrRefuses(method, changed(example, i, i, absurd));
        answersOrRefuses(method, changed(example, i, i + 1, absurd));
      }
      answersOrRefuses(method, changed(example, 0, count, absurd));
      // The years left as they are, so that amounts alone are absurd.
      answersOrRefuses(
          method,
          Pattern.compile("(\"(?:amount|cost|effect|benefit|unitValue|proxy|income)\":)[-\\d.eE+]+")
              .matcher(example)
              .replaceAll("$1" + absurd));
    }
  }

  private static List<String> problems(String method, String document) {
    return ((Refusal) JsonDoor.standard().run(method, document))
        .problems().stream().map(problem -> problem.pointer() + " " + problem.rule()).toList();
  }

  /** There is one currency for all amounts, so that a second one has no place to stand. */
  @Test
  void aSecondCurrencyIsRefused() {
    assertThat(
            problems(
                "present-value",
                example("present-value").replaceFirst("\"kind\"", "\"currency\":\"EUR\",\"kind\"")))
        .containsExactly("/lines/0/currency must be a known property");
  }

  @Test
  void nominalAmountsAtPublishedRatesAreRefused() {
    assertThat(
            problems(
                "payback",
                example("payback")
                    .replace(
                        "\"rate\":0.1",
                        "\"schedule\":\"green-book-standard\",\"appraisedOn\":\"2026-04-01\"")
                    .replace("\"priceYear\":2026,\"basis\":\"real\"", "\"basis\":\"nominal\"")))
        .containsExactly("/basis/prices/basis must be real, as the rates of the schedule are");
  }

  @Test
  void ratesOutsideTheDatedTableAreRefused() {
    assertThat(
            problems(
                "discount-factors",
                example("discount-factors").replace("2026-04-01", "2026-02-04")))
        .containsExactly(
            "/discounting/appraisedOn must be a day for which the rates of the schedule are held,"
                + " from 2026-02-05");
  }

  @Test
  void unequalHorizonsAreRefused() {
    assertThat(
            problems(
                "cost-effectiveness",
                example("cost-effectiveness")
                    .replace("\"effect\":10.0", "\"effect\":10.0,\"years\":5")
                    .replace("\"effect\":20.0", "\"effect\":20.0,\"years\":10")))
        .containsExactly(
            "/strategies/3/years must be the 5 years of the strategies before, or all be brought"
                + " to one horizon");
  }

  /** More for less and less for more have the same ratio below 0, so neither is given one. */
  @Test
  void aRatioBelowNothingIsExplainedInWords() {
    String document =
        example("cost-effectiveness")
            .replace("\"cost\":150.0", "\"cost\":50.0")
            .replace("\"effect\":20.0", "\"effect\":9.0");
    assertThat(((Answer) JsonDoor.standard().run("cost-effectiveness", document)).compactJson())
        .contains("\"quadrant\":\"more-for-less\"", "\"quadrant\":\"less-for-more\"")
        .contains("a ratio would not tell the better from the worse");
  }

  private static String changed(String document, int from, int to, String number) {
    Matcher matcher = NUMBER.matcher(document);
    StringBuilder text = new StringBuilder();
    for (int i = 0; matcher.find(); i++) {
      matcher.appendReplacement(text, i >= from && i <= to ? number : matcher.group());
    }
    return matcher.appendTail(text).toString();
  }
}
