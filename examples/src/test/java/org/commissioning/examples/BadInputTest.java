package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the command makes of a bad input: exit status 2, every problem on standard error, nothing on
 * standard output. All of it runs under a hostile message bundle on the class path, and under
 * languages whose letters and numbers differ.
 */
class BadInputTest {

  private static final String GOOD =
      CommissioningJson.strict().writeCompact(TenderEvaluation.CALCULATION.example());

  @TempDir private Path folder;

  private static String with(String... replacements) {
    String json = GOOD;
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(json).contains(replacements[i]);
      int at = json.indexOf(replacements[i]);
      json =
          json.substring(0, at)
              + replacements[i + 1]
              + json.substring(at + replacements[i].length());
    }
    return json;
  }

  private static void refuses(String input, String... problems) {
    String count = problems.length == 1 ? "1 problem" : problems.length + " problems";
    String expected =
        "The input was refused. It has " + count + ":\n" + String.join("\n", problems) + "\n";
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("en-GB", "de-DE", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Ran ran = Ran.reading(input, "run", "tender-evaluation", "--input", "-");
        assertThat(ran.err()).as(language).isEqualTo(expected);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Where something stands in the input, as the command says it. */
  private static String at(String input, String what) {
    return "line 1, column " + (input.indexOf(what) + 1) + ", ";
  }

  @Test
  void refusesWeightsThatDoNotSum() {
    String input = with("\"weight\":60", "\"weight\":55");
    refuses(
        input,
        at(input, "[{\"id\":\"price\"")
            + "/lots/0/rules/criteria: must have weights that sum to 100 but they sum to 95");
  }

  @Test
  void refusesAScoreOffItsScale() {
    String input = with("\"mark\":4,\"revision\"", "\"mark\":7,\"revision\"");
    refuses(
        input,
        at(input, "7,\"revision\"")
            + "/lots/0/tenders/0/marks/0/mark: must be from 0 to 5 on its scale but was 7");
  }

  @Test
  void refusesAZeroPriceUnderARatio() {
    String input = with("\"amount\":100000", "\"amount\":0");
    refuses(
        input,
        at(input, "0,\"currency\":\"GBP\"}}],\"marks\"")
            + "/lots/0/tenders/0/prices/0/price/amount: must be above 0 (its formula divides by"
            + " prices) but was 0");
  }

  @Test
  void refusesADuplicateBidder() {
    String input = with("{\"bidder\":\"B\"", "{\"bidder\":\"A\"");
    refuses(
        input,
        "line 1, column "
            + (input.lastIndexOf("{\"bidder\":\"A\"") + 11)
            + ", /lots/0/tenders/1/bidder: must not repeat an earlier entry but was 'A'");
  }

  @Test
  void refusesAnOrphanCriterion() {
    String input = with("{\"id\":\"quality\",", "{\"id\":\"quality\",\"parent\":\"nowhere\",");
    refuses(
        input,
        at(input, "\"nowhere\"")
            + "/lots/0/rules/criteria/1/parent: must be one of the ids in criteria but was"
            + " 'nowhere'");
  }

  @Test
  void refusesACycleOfTenThousand() {
    StringBuilder cycle = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      cycle.append("{\"id\":\"c").append(i).append("\",\"parent\":\"c").append((i + 1) % 10_000);
      cycle.append("\",\"name\":\"x\"},");
    }
    String input = with("[{\"id\":\"price\"", "[" + cycle + "{\"id\":\"price\"");
    refuses(
        input,
        at(input, "\"c1\",\"name\"")
            + "/lots/0/rules/criteria/0/parent: must not lead back to itself (a cycle of 10000) but"
            + " was 'c1'");
  }

  @Test
  void refusesAnUnknownProperty() {
    String input = with("{\"id\":\"1\",", "{\"id\":\"1\",\"tilte\":\"x\",");
    refuses(
        input,
        at(input, "\"tilte\"") + "/lots/0/tilte: must be a known property (did you mean title?)");
  }

  @Test
  void refusesNumbersThatAreNone() {
    String nan = with("125000", "NaN");
    refuses(nan, "line 1, column " + (nan.indexOf("NaN") + 1) + ": must be a value but was 'NaN'");
    String huge = with("125000", "1e999999999");
    refuses(
        huge,
        at(huge, "1e9")
            + "/lots/0/tenders/1/prices/0/price/amount: must have at most 15 digits before the"
            + " decimal point but was 1e999999999");
  }

  @Test
  void refusesNestingWithoutEnd() {
    refuses(
        "[".repeat(100_000) + "]".repeat(100_000),
        "line 1, column 65, "
            + "/0".repeat(40)
            + "… (128 characters): must be nested at most 64 deep");
  }

  @Test
  void refusesAnEmptyFieldOfBidders() {
    String input = GOOD.replaceAll("\"tenders\":\\[.*", "\"tenders\":[]}]}");
    refuses(
        input,
        "line 1, column " + (input.length() - 4) + ", /lots/0/tenders: must have at least 1 entry");
  }

  @Test
  void takesTextWithBracesAsText() {
    String input =
        with("{\"bidder\":\"A\"", "{\"bidder\":\"${7*7}{max}\"", "\"weight\":40", "\"weight\":400");
    refuses(
        input,
        at(input, "[{\"id\":\"price\"")
            + "/lots/0/rules/criteria: must have weights that sum to 100 but they sum to 460",
        at(input, "\"${7")
            + "/lots/0/tenders/0/bidder: must be one of the ids in bidders but was '${7*7}{max}'");
  }

  @Test
  void answersATieWithSharedPlaces() {
    String input = with("125000", "100000", "\"mark\":5,\"rationale\"", "\"mark\":4,\"rationale\"");
    Ran ran = Ran.reading(input, "run", "tender-evaluation", "--input", "-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().split("\"rank\": 1,", -1)).hasSize(3);
  }

  @Test
  void leavesOneLotUndecidedAndDecidesTheOther() {
    Ran ran =
        Ran.reading(
            new String(Cases.json("exampleshire-home-care"), StandardCharsets.UTF_8),
            "run",
            "tender-evaluation",
            "--input",
            "-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("\"score\": 91.91")
        .contains("Social value for the county: the evaluators' consensus is not recorded");
  }

  @Test
  void saysTheSameInAMachineOfAnotherLanguageAndEncoding() throws Exception {
    String input =
        with("\"name\":\"Example Care A\"", "\"name\":\"\"", "\"id\":\"B\"", "\"id\":\"Ğ\"");
    Path file = Files.writeString(folder.resolve("input.json"), input);
    Ran here = Ran.command("run", "tender-evaluation", "--input", file.toString());

    Ran there =
        machine(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
            "run",
            "tender-evaluation",
            "--input",
            file.toString());

    assertThat(there).isEqualTo(here);
    assertThat(there.err()).contains("must not be blank").contains("'B'");
    assertThat(there.exit()).isEqualTo(2);
  }

  /** The command in a machine of its own. */
  private Ran machine(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add(Main.class.getName());
    line.addAll(List.of(arguments));
    File out = folder.resolve("out.txt").toFile();
    File err = folder.resolve("err.txt").toFile();
    Process process = new ProcessBuilder(line).redirectOutput(out).redirectError(err).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ran(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }
}
