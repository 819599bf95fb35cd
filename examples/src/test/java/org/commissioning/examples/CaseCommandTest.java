package org.commissioning.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.report.CasePage;
import org.commissioning.model.cycle.GatePolicy;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandTest {

  private static final String CASE = new String(Cases.json("home-care-rural"), UTF_8);

  @TempDir private Path folder;

  private static void refuses(String sentence, String... arguments) {
    assertThat(Ran.command(arguments)).isEqualTo(new Ran(2, "", sentence + "\n"));
  }

  private static CommissioningCycle cycle() {
    return CommissioningCycle.of(Cases.WHOLE.get(1).read(), Cases.AS_OF);
  }

  @Test
  void saysHowACaseStandsAndWhatEachGateSays() {
    Ran ran = Ran.reading(CASE, "case", "-", "--as-of", "2026-11-23");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("Home care")
        .contains("\nIn the stage 'Review', turn 1 of the cycle")
        .contains("\nGates: 10 passed.\n")
        .contains("\nNeeds and assets assessed: passed\n  All that it asks for is recorded.\n")
        .doesNotContain("  - ");
  }

  @Test
  void saysWhatIsMissingAndWhere() {
    Ran ran = Ran.reading("{\"id\": \"draft\"}", "case", "-", "--as-of", "2026-11-23");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith(
            "draft, on 2026-11-23\nNo stage of the cycle is recorded.\nGates: 10 not assessed.\n")
        .contains(
            """

            Needs and assets assessed: not assessed
              The course does not say which stage has been reached, and nothing is recorded that it could look at.
              - not recorded: No assessment has looked for needs.
              - not recorded: No assessment has looked for assets.
            """)
        .contains("\nNote: No stage is recorded, so every gate is treated as due");
  }

  @Test
  void leadsToThePlaceOfWhatIsNotMet() {
    String draft =
        "{\"id\": \"draft\", \"understanding\": {\"engagements\": [{\"id\": \"e\", \"title\":"
            + " \"Panel\"}]}}";

    assertThat(Ran.reading(draft, "case", "-", "--as-of", "2026-11-23").out())
        .contains(
            """
              - not met: The engagement 'Panel' has no date.
                at /understanding/engagements/0
            """);
  }

  @Test
  void printsTheFullWorking() {
    assertThat(Ran.reading(CASE, "case", "-", "--as-of", "2026-11-23", "--text").out())
        .isEqualTo(cycle().working().text());
  }

  @Test
  void writesThePage() throws IOException {
    Path page = folder.resolve("pages/case.html");

    Ran ran = Ran.reading(CASE, "case", "-", "--as-of", "2026-11-23", "--html", page.toString());

    assertThat(ran.exit()).isZero();
    assertThat(Files.readString(page)).isEqualTo(CasePage.of(cycle()).html());
  }

  @Test
  void asksTheGatesOfAPolicy() throws IOException {
    GatePolicy none = new GatePolicy("none", "No gates", null, null, null);
    Path policy =
        Files.writeString(folder.resolve("policy.json"), CommissioningJson.strict().write(none));

    assertThat(
            Ran.reading(CASE, "case", "-", "--as-of", "2026-11-23", "--policy", policy.toString())
                .out())
        .contains("\nGates: 10 not applicable.\n")
        .contains("The policy does not have this gate.");
  }

  @Test
  void refusesToAssumeADay() {
    refuses(
        "The day to look at must be given, as in --as-of 2026-11-23: the answer depends on it, and"
            + " today is not assumed.",
        "case",
        "case.json");
    for (String day : new String[] {"2026-02-30", "yesterday", "23/11/2026", "+12026-01-01"}) {
      refuses(
          "--as-of must be a day of the calendar, as in 2026-11-23, but was '" + day + "'.",
          "case",
          "case.json",
          "--as-of",
          day);
    }
  }

  @Test
  void refusesWhatItCannotReadOrWrite() throws IOException {
    Path none = folder.resolve("none.json");
    refuses(
        "The file " + none + " cannot be read: it does not exist.",
        "case",
        none.toString(),
        "--as-of",
        "2026-11-23");
    Path file = Files.writeString(folder.resolve("case.json"), CASE);
    refuses(
        "The file " + none + " cannot be read: it does not exist.",
        "case",
        file.toString(),
        "--as-of",
        "2026-11-23",
        "--policy",
        none.toString());
    refuses(
        "The file " + folder + " cannot be written: it is a folder.",
        "case",
        file.toString(),
        "--as-of",
        "2026-11-23",
        "--html",
        folder.toString());
    refuses("Missing required parameter: 'FILE'.\nSee: commissioning case --help", "case");
    refuses(
        "Unknown option: '--bogus'.\nSee: commissioning case --help",
        "case",
        file.toString(),
        "--bogus");
  }

  @Test
  void namesEveryProblemAtItsPlace() throws IOException {
    Ran ran = Ran.reading("{\"id\": \" \",\n \"tilte\": 1}", "case", "-", "--as-of", "2026-11-23");

    assertThat(ran)
        .isEqualTo(
            new Ran(
                2,
                "",
                """
                The case was refused. It has 2 problems:
                line 1, column 8, /id: must not start or end with white space but was ' '
                line 2, column 2, /tilte: must be a known property
                """));
    Path policy = Files.writeString(folder.resolve("policy.json"), "{");
    Ran other =
        Ran.reading(CASE, "case", "-", "--as-of", "2026-11-23", "--policy", policy.toString());
    assertThat(other.err())
        .startsWith("The policy was refused. It has 1 problem:\nline 1, column ");
    assertThat(other.out()).isEmpty();
    assertThat(other.exit()).isEqualTo(2);
  }
}
