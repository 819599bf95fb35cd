package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.io.audit.LibraryVersion;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.schema.JsonSchema;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommissioningCommandTest {

  private static final String EXAMPLE =
      CommissioningJson.strict().writeCompact(TenderEvaluation.CALCULATION.example());

  @TempDir private Path folder;

  private static void refuses(String sentence, String... arguments) {
    assertThat(Ran.command(arguments)).isEqualTo(new Ran(2, "", sentence + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo", "catalogue", "describe", "schema", "case", "run", "verify"})
  void helpsInPlainWords(String command) {
    Ran ran = command.isEmpty() ? Ran.command("--help") : Ran.command(command, "--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Usage: commissioning " + command)
        .contains("Example")
        .doesNotContain("${", "\r", "@|");
  }

  @Test
  void saysItsVersion() {
    assertThat(Ran.command("--version"))
        .isEqualTo(new Ran(0, "commissioning " + LibraryVersion.current() + "\n", ""));
  }

  @Test
  void refusesInOneSentenceWhatItCannotDo() {
    refuses("A command must be given. See: commissioning --help");
    refuses("There is no command 'rnu'. Did you mean run?\nSee: commissioning --help", "rnu");
    refuses("Unknown option: '--bogus'.\nSee: commissioning run --help", "run", "--bogus");
    refuses(
        "Missing required parameter: 'METHOD'.\nSee: commissioning describe --help", "describe");
    refuses(
        "There is one argument too many: 'b'.\nSee: commissioning describe --help",
        "describe",
        "a",
        "b");
    refuses(
        "There is no method 'tender-evalution'. Did you mean tender-evaluation?",
        "describe",
        "tender-evalution");
    refuses(
        "There is no method 'x\\u000a${y}'. The command 'commissioning catalogue' lists those that"
            + " there are.",
        "run",
        "x\n${y}",
        "--input",
        "-");
    refuses("There is no type 'Procuremnt'. Did you mean Procurement?", "schema", "Procuremnt");
    refuses(
        "Either a type or --all must be given, as in: commissioning schema Procurement", "schema");
    refuses(
        "Either a type or --all must be given, as in: commissioning schema Procurement",
        "schema",
        "--all",
        "Procurement");
    refuses("--out must be left out unless --all is given.", "schema", "Procurement", "--out", "x");
    refuses(
        "A method must be given, as in: commissioning run tender-evaluation --input FILE", "run");
    refuses(
        "An input must be given: --input FILE, or --input - for standard input.",
        "run",
        "tender-evaluation");
    refuses(
        "A batch takes its methods from its lines, so METHOD must be left out.",
        "run",
        "tender-evaluation",
        "--batch");
  }

  @Test
  void refusesAFileThatItCannotReadOrWrite() throws IOException {
    Path none = folder.resolve("none.json");
    String missing = "The file " + none + " cannot be read: it does not exist.";
    refuses(missing, "run", "tender-evaluation", "--input", none.toString());
    refuses(missing, "run", "--batch", "--input", none.toString());
    refuses(missing, "verify", none.toString());
    refuses("The file " + folder + " cannot be read: it is a folder.", "verify", folder.toString());
    Path file = Files.writeString(folder.resolve("file"), "x");
    Ran ran = Ran.command("demo", "--out", file.toString());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).endsWith(" cannot be written: the system refuses.\n").hasLineCount(1);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void listsEveryMethod() {
    Ran json = Ran.command("catalogue", "--json");

    for (String id : Catalogue.standard().ids()) {
      assertThat(Ran.command("catalogue").out()).contains(id + ": ");
      assertThat(json.out()).contains("\"id\": \"" + id + "\"");
    }
    assertThat(json.out())
        .startsWith("[\n  {\n    \"id\": \"")
        .contains("\"id\": \"tender-evaluation\",");
  }

  @Test
  void describesEveryMethodWithAnExampleThatRuns() {
    for (String id : Catalogue.standard().ids()) {
      Ran ran = Ran.command("describe", id);

      assertThat(ran.exit()).isZero();
      assertThat(ran.out()).contains("\nFormulas", "\nReferences\n", "\nInput\n", "\nResult\n");
      String heading = "\nExample of an input\n";
      String example = ran.out().substring(ran.out().indexOf(heading) + heading.length());
      assertThat(Ran.reading(example, "run", id, "--input", "-").exit()).isZero();
    }
  }

  @Test
  void describesTheFormulasOfTenderEvaluation() {
    assertThat(Ran.command("describe", "tender-evaluation").out())
        .contains(
            """
              Lowest price ratio (inverse proportion) (lowest-price-ratio): W × Pmin ÷ P
                Looks at the other tenders in the field.
                Gives: above 0, at most W.
                Gives nothing if any price is zero or below.
                Taking out a tender that did not win can reorder the others.
            """)
        .contains("Procurement Act 2023, section 23");
  }

  @Test
  void printsAndWritesSchemas() throws IOException {
    Ran one = Ran.command("schema", "Procurement");
    Path all = folder.resolve("schemas");
    Ran every = Ran.command("schema", "--all", "--out", all.toString());

    assertThat(one.out())
        .contains("https://json-schema.org/draft/2020-12/schema")
        .isEqualTo(Files.readString(all.resolve("Procurement.schema.json")));
    assertThat(Ran.command("schema", "TenderEvaluation").out()).contains("TenderEvaluation");
    assertThat(Ran.command("schema", "--all").out())
        .isEqualTo(JsonSchema.all())
        .contains("\n    \"CommissioningCase\": {", "\n    \"Agreement.Contract\": {");
    assertThat(all.resolve("Agreement.Contract.schema.json")).exists();
    try (var files = Files.list(all)) {
      assertThat(every.out()).isEqualTo(files.count() + " schemas written to " + all + "\n");
    }
  }

  @Test
  void answersWithMethodVersionResultAndWorking() {
    Ran ran = Ran.reading(EXAMPLE, "run", "tender-evaluation", "--input", "-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith(
            "{\n  \"method\": \"tender-evaluation\",\n  \"version\": \"1\",\n  \"result\": {")
        .contains("\n  \"working\": {")
        .contains("W × Pmin ÷ P");
  }

  @Test
  void answersAThousandMixedLinesInOrder() {
    StringBuilder lines = new StringBuilder();
    List<String> starts = new ArrayList<>();
    for (int i = 1; i <= 1_000; i++) {
      String head = "{\"id\":" + i + ",\"method\":\"tender-evaluation\",";
      switch (i % 5) {
        case 0 -> {
          lines.append("{\"id\":").append(i).append(",\"method\":\"nothing\",\"input\":{}}\n");
          starts.add("{\"id\":" + i + ",\"method\":\"nothing\",\"problems\":[{\"pointer\":\"\",");
        }
        case 1 -> {
          lines.append(head).append("\"input\":{\"id\":NaN}}\n");
          starts.add("{\"id\":null,\"line\":" + i + ",\"problems\":[{\"pointer\":\"\",");
        }
        case 2 -> {
          String bad = EXAMPLE.replace("\"weight\":60", "\"weight\":61");
          lines.append(head).append("\"input\":").append(bad).append("}\n");
          starts.add(head + "\"problems\":[{\"pointer\":\"/lots/0/rules/criteria\",");
        }
        default -> {
          lines.append(head).append("\"input\":").append(EXAMPLE).append("}\r\n");
          starts.add(head + "\"result\":{\"lots\":[{\"lot\":\"1\",");
        }
      }
    }

    Ran ran = Ran.reading(lines.toString(), "run", "--batch");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    List<String> answers = ran.out().lines().toList();
    assertThat(answers).hasSize(1_000);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i)).startsWith(starts.get(i));
    }
  }

  @Test
  void readsABatchFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("lines.jsonl"), "\n{}\n\n");

    Ran ran = Ran.command("run", "--batch", "--input", file.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("{\"id\":null,\"line\":2,\"problems\":[").hasLineCount(1);
  }

  @Test
  void confirmsARecordAndFindsWhatWasChanged() throws IOException {
    Ran.command("demo", "--out", folder.toString());
    Path record = folder.resolve("fcdo-services-2024.audit.json");

    assertThat(Ran.command("verify", record.toString()).out()).startsWith("Confirmed.\n");
    Files.writeString(record, Files.readString(record).replace("25.01", "26.01"));
    Ran changed = Ran.command("verify", record.toString());
    assertThat(changed.exit()).isEqualTo(2);
    assertThat(changed.out()).startsWith("Not confirmed.\nDigest: does not match");
    assertThat(Ran.reading("{}", "verify", "-").err())
        .startsWith("This is not an audit record:\n/digest: must be given\n");
  }

  @Test
  void stopsQuietlyWhenTheReaderHasClosedTheOutput() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(
            CommissioningCommand.execute(
                new Terminal(InputStream.nullInputStream(), closed, closed),
                "describe",
                "tender-evaluation"))
        .isZero();
  }

  @Test
  void doesNotPassALostOutputOffAsSuccess() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit =
        CommissioningCommand.execute(
            new Terminal(InputStream.nullInputStream(), full, err),
            "describe",
            "tender-evaluation");

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "The output cannot be written, so it is not complete: No space left on device.\n");
  }

  @Test
  void printsTheWorkingAsText() {
    String example = CommissioningJson.strict().write(TenderEvaluation.CALCULATION.example());

    assertThat(Ran.reading(example, "run", "tender-evaluation", "--text", "--input", "-").out())
        .isEqualTo(TenderEvaluation.of(TenderEvaluation.CALCULATION.example()).working().text())
        .endsWith("  Place 1: Example Care B, 92\n  Place 2: Example Care A, 88\n");
  }

  @Test
  void saysInOneSentenceThatItFailedItself() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a secret of the inside");
          }

          @Override
          public int read(byte[] target, int from, int length) {
            return read();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit =
        CommissioningCommand.execute(
            new Terminal(broken, OutputStream.nullOutputStream(), err), "run", "--batch");

    assertThat(exit).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "The program failed (IllegalStateException). That is a fault of the program, not of"
                + " what you gave it.\n");
  }

  @Test
  void writesAPageAndAnAuditRecordAndSaysTheAnswer(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("award.html");
    Path record = folder.resolve("award.audit.json");
    String document = new String(Cases.json("telecare-standstill"), StandardCharsets.UTF_8);

    Ran ran =
        Ran.reading(
            document,
            "run",
            "standstill",
            "--input",
            "-",
            "--html",
            page.toString(),
            "--audit",
            record.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("The contract may be entered into from Wednesday 24 June 2026.")
        .endsWith("Written to " + page + "\n")
        .doesNotContain("{");
    assertThat(page).content().contains("Wednesday 24 June 2026");
    assertThat(Ran.command("verify", record.toString()).out()).startsWith("Confirmed.\n");
  }
}
