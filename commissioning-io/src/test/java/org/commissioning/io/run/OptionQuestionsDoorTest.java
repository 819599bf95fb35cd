package org.commissioning.io.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.run.Outcome.Answer;
import org.commissioning.io.run.Outcome.Refusal;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Absurd documents put to the methods for options: a refusal or an answer, and never a fault. */
class OptionQuestionsDoorTest {

  private static final JsonDoor DOOR = JsonDoor.standard();

  private static final List<String> METHODS =
      List.of(
          "options-appraisal",
          "weighted-sum",
          "weighted-product",
          "topsis",
          "vikor",
          "promethee",
          "swing-weights",
          "rank-weights",
          "ahp-weights",
          "entropy-weights",
          "critic-weights",
          "switching-weights",
          "rank-acceptability",
          "make-or-buy");

  private static final List<String> VALUES =
      List.of(
          "1e300",
          "-1e300",
          "1e-300",
          "5e-324",
          "-0.0",
          "0",
          "-1",
          "1e15",
          "0.30000000000000004",
          "1e999",
          "\"1\"",
          "null",
          "true",
          "[]",
          "{}");

  static Stream<String> methods() {
    return METHODS.stream();
  }

  private static String example(String method) {
    Calculation<?, ?> calculation =
        Catalogue.standard().calculations().stream()
            .filter(one -> one.method().id().equals(method))
            .findFirst()
            .orElseThrow();
    return CommissioningJson.strict().writeCompact(calculation.example());
  }

  /**
   * Every number of the example in turn, or all of them, put out of place by every absurd value.
   */
  @ParameterizedTest
  @MethodSource("methods")
  void answersOrRefusesWhateverStandsInPlaceOfANumber(String method) {
    String example = example(method);
    Matcher numbers = Pattern.compile("(?<=[:\\[,])-?[0-9][0-9.eE+-]*").matcher(example);
    List<int[]> places = new ArrayList<>();
    while (numbers.find()) {
      places.add(new int[] {numbers.start(), numbers.end()});
    }
    for (String value : VALUES) {
      for (int[] place : places) {
        judged(method, example.substring(0, place[0]) + value + example.substring(place[1]));
      }
      judged(method, numbers.reset().replaceAll(value));
    }
  }

  /** Every id in turn made that of another or of nothing. */
  @ParameterizedTest
  @MethodSource("methods")
  void answersOrRefusesWhateverStandsInPlaceOfAnId(String method) {
    String example = example(method);
    Matcher texts = Pattern.compile("(?<=[:\\[,])\"[^\"]*\"(?=[,}\\]])").matcher(example);
    List<int[]> places = new ArrayList<>();
    while (texts.find()) {
      places.add(new int[] {texts.start(), texts.end()});
    }
    List<String> values = new ArrayList<>(List.of("\"\"", "\"nobody\"", "null", "7"));
    places.forEach(place -> values.add(example.substring(place[0], place[1])));
    for (String value : values) {
      for (int[] place : places) {
        judged(method, example.substring(0, place[0]) + value + example.substring(place[1]));
      }
    }
  }

  private static void judged(String method, String document) {
    Outcome outcome = DOOR.run(method, document.getBytes(UTF_8));
    if (outcome instanceof Answer answer) {
      assertThat(answer.compactJson()).as(document).doesNotContain("NaN", "Infinity");
    } else {
      assertThat(((Refusal) outcome).problems()).as(document).isNotEmpty();
    }
  }

  @Test
  void refusesOneOptionAndAnUnknownCriterionByTheirPlaces() {
    String document =
        "{\"criteria\":[{\"id\":\"c\",\"direction\":\"higher-is-better\",\"weight\":1}],"
            + "\"options\":[{\"id\":\"o\",\"scores\":[{\"criterion\":\"d\",\"value\":1}]}]}";
    for (String method : Arrays.asList("weighted-sum", "topsis", "switching-weights")) {
      assertThat(((Refusal) DOOR.run(method, document)).problems())
          .extracting(problem -> problem.pointer() + " " + problem.rule())
          .containsExactly(
              "/options must have at least 2 entries",
              "/options/0/scores/0/criterion must be the id of a criterion");
    }
    assertThat(((Refusal) DOOR.run("topsis", "{}")).problems())
        .extracting(Problem::pointer)
        .contains("/criteria", "/options");
  }
}
