package org.commissioning.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled and run, and prints what the README says. */
class ReadmeTest {

  private static String readme() {
    try {
      return Files.readString(Documents.root().resolve("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void itsCodePrintsWhatItSays(@TempDir Path folder) throws Exception {
    String example = CommissioningJson.strict().write(TenderEvaluation.CALCULATION.example());

    String printed = run(folder, 0, example);

    assertThat(printed)
        .startsWith(Documents.blocks(readme(), "text").get(0) + System.lineSeparator());
    assertThat(printed).contains("Total: round(price + quality; 2 places, half-up)");
    assertThat(folder.resolve("evaluation.html")).content().contains("Example Care B");
  }

  @Test
  void itsCodeNamesTheFaultThatItSays(@TempDir Path folder) throws Exception {
    String example = CommissioningJson.strict().write(TenderEvaluation.CALCULATION.example());
    String mistyped = example.replaceFirst("\"weight\" ?: ?60", "\"weight\" : 120");
    assertThat(mistyped).isNotEqualTo(example);

    assertThat(run(folder, 0, mistyped).strip())
        .isEqualTo(Documents.blocks(readme(), "text").get(1));
    assertThat(folder.resolve("evaluation.html")).doesNotExist();
  }

  @Test
  void itsCaseIsAskedItsGates(@TempDir Path folder) throws Exception {
    String example =
        CommissioningJson.strict()
            .write(CommissioningCycle.CALCULATION.example().commissioningCase());

    assertThat(run(folder, 1, example).lines().limit(2).toList())
        .containsExactlyElementsOf(Documents.blocks(readme(), "text").get(2).lines().toList());
  }

  @Test
  void itsRatesAndGapsAreWhatItSays(@TempDir Path folder) throws Exception {
    String printed = run(folder, 2, "{}").strip();

    assertThat(printed).contains(" per 100,000, ").contains("European Standard Population 2013");
    assertThat(printed)
        .endsWith("Beton: there is nothing to count among: the total is not above 0");
  }

  @Test
  void itsOptionsAreAppraisedToAVerdict(@TempDir Path folder) throws Exception {
    Path example =
        Documents.root()
            .resolve(
                "examples/src/main/resources/org/commissioning/examples/cases/reablement-options.json");

    String printed = run(folder, 3, Files.readString(example));

    assertThat(printed)
        .startsWith(Documents.blocks(readme(), "text").get(3) + System.lineSeparator());
    assertThat(printed).contains("Value of mixed", "independence: w × u = 0.45 × 0.7 = 0.315");
  }

  @Test
  void itsStandstillEndsWhenItSays(@TempDir Path folder) throws Exception {
    assertThat(run(folder, 4, "{}").strip()).isEqualTo(Documents.blocks(readme(), "text").get(4));
  }

  /** Runs the README's Java, as the body of a program, in a machine of its own. */
  private static String run(Path folder, int block, String document) throws Exception {
    List<String> blocks = Documents.blocks(readme(), "java");
    assertThat(blocks).hasSize(5);
    String name =
        switch (block) {
          case 0 -> "procurement.json";
          case 3 -> "options.json";
          default -> "case.json";
        };
    Files.writeString(folder.resolve(name), document);
    Path source = folder.resolve("Shown.java");
    Files.writeString(
        source,
        """
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;
        import java.util.stream.*;
        import org.commissioning.io.json.*;
        import org.commissioning.io.report.*;
        import org.commissioning.model.cycle.*;
        import org.commissioning.model.need.*;
        import org.commissioning.model.option.*;
        import org.commissioning.model.regime.*;
        import org.commissioning.model.tender.*;
        import org.commissioning.scoring.cycle.*;
        import org.commissioning.scoring.need.*;
        import org.commissioning.scoring.option.*;
        import org.commissioning.scoring.regime.*;
        import org.commissioning.scoring.statistics.*;
        import org.commissioning.scoring.tender.*;

        public class Shown {
          public static void main(String[] args) throws Exception {
        %s
          }
        }
        """
            .formatted(blocks.get(block)));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString())
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("errors.txt"))).isZero();
    return printed;
  }

  @Test
  void itsLinksLeadSomewhere() {
    List<String> links =
        Pattern.compile("\\]\\((?!https?:)([^)#]+)")
            .matcher(readme())
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(links).isNotEmpty();
    assertThat(links).allSatisfy(link -> assertThat(Documents.root().resolve(link)).exists());
  }
}
