package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  @TempDir private Path folder;

  @Test
  void tellsWhatReproducesAndWhatCannotBeKnown() {
    Ran ran = Ran.command("demo", "--out", folder.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .doesNotContain("NOT REPRODUCED")
        .containsPattern("Bidder A +42\\.2 +42\\.2  reproduced")
        .containsPattern("Bidder B +41\\.1 +41\\.1  reproduced")
        .containsPattern("Bidder C +41\\.1 +41\\.1  reproduced")
        .containsPattern("Bidder D +24\\.8 +24\\.8  reproduced")
        .containsPattern("Bidder E +38 +38  reproduced")
        .contains(
            "Totals and order were not published. Worked out from the published section scores:")
        .containsPattern("Supplier B +272\\.7 +272\\.7  reproduced")
        .containsPattern("78500 +78500  reproduced")
        .containsPattern("First +not known +not known")
        .containsPattern("out of 100 +0\\.2416  0\\.118 to 0\\.365 +gives 0\\.24")
        .containsPattern("out of 100 +0\\.3359  0\\.219 to 0\\.453 +within rounding")
        .containsPattern("over the best +1\\.4818  1\\.353 to 1\\.611 +cannot be")
        .contains("No ranking: Example Valley Homecare cannot be placed")
        .contains("Written to " + folder + ": 45 pages")
        .containsPattern("57 of 107 stand out at 95%; chance alone gives at most 5\\.4\\.")
        .containsPattern("Home care in [^\n]+\n[^\n]+\n +10 passed");
  }

  @Test
  void writesPagesInputsResultsRecordsAndAnIndex() throws IOException {
    Ran.command("demo", "--out", folder.toString());

    String index = Files.readString(folder.resolve("index.html"));
    assertThat(index).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">").contains("<main>");
    List<String> names = new ArrayList<>(Cases.NAMES);
    Cases.WHOLE.forEach(whole -> names.add(whole.name()));
    Cases.NEEDS.forEach(needs -> names.add(needs.name()));
    Cases.DECISIONS.forEach(asked -> asked.answers().forEach(answer -> names.add(answer.name())));
    for (String name : names) {
      for (String ending : new String[] {".html", ".json", ".result.json", ".audit.json"}) {
        assertThat(folder.resolve(name + ending)).isNotEmptyFile();
        assertThat(index).contains("href=\"" + name + ending + "\"");
      }
      assertThat(Ran.command("verify", folder.resolve(name + ".audit.json").toString()).exit())
          .as(name)
          .isZero();
    }
  }

  @Test
  void listsWholeCasesWithASentenceAndTheirGates() throws IOException {
    Ran.command("demo", "--out", folder.toString());

    assertThat(Files.readString(folder.resolve("index.html")))
        .contains(
            "Made up: a pooled fund, and no procurement at all. Gates: 9 passed · 1 not"
                + " applicable.");
    assertThat(Files.readString(folder.resolve("domestic-abuse.html")))
        .contains("Commissioning case")
        .contains("Where the case stands on 23 November 2026");
  }

  @Test
  void letsAStudentChangeANumberAndRunAgain() throws IOException {
    Ran.command("demo", "--out", folder.toString());
    Path input = folder.resolve("georgia-cost-points.json");
    Files.writeString(input, Files.readString(input).replace("55000", "60000"));

    Ran ran = Ran.command("run", "tender-evaluation", "--input", input.toString());

    assertThat(ran.out()).contains("\"score\": 250");
  }

  @Test
  void fillsInNothingThatIsWithheld() {
    TenderEvaluation evaluation = TenderEvaluation.of(Cases.read("scotrail-2014"));

    assertThat(evaluation.lots().get(0).ranking().toOptional()).isEmpty();
    assertThat(evaluation.lots().get(0).tenders())
        .allSatisfy(tender -> assertThat(tender.score().toOptional()).isEmpty());
    assertThat(evaluation.lots().get(0).tenders())
        .filteredOn(tender -> tender.prices().get(0).amount().toOptional().isPresent())
        .extracting(tender -> tender.bidder())
        .containsExactly("Abellio", "National Express");
  }
}
