package org.commissioning.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.schema.JsonSchema;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of the catalogue has a page that says what the method says, and a schema. */
class MethodPagesTest {

  private static final Path PAGES = Documents.root().resolve("docs/methods");

  static Stream<Calculation<?, ?>> calculations() {
    return Catalogue.standard().calculations().stream();
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void showsTheWorkingOfTheExample(Calculation<?, ?> calculation) throws IOException {
    String page = Files.readString(PAGES.resolve(calculation.method().id() + ".md"));

    assertThat(page)
        .startsWith("# " + calculation.method().title() + "\n")
        .contains("`" + calculation.method().id() + "`, version " + calculation.method().version())
        .contains("**" + calculation.method().question() + "**")
        .contains("`" + calculation.resultType().getName() + "`")
        .contains("`" + calculation.inputType().getSimpleName() + "`");
    assertThat(Documents.blocks(page, "text"))
        .contains(explained(calculation).working().text().strip());
    assertThat(Files.readString(PAGES.resolve("README.md")))
        .contains(
            "| ["
                + calculation.method().id()
                + "]("
                + calculation.method().id()
                + ".md) | "
                + calculation.method().question()
                + " |");
  }

  @Test
  void listsEachMethodOnce() throws IOException {
    assertThat(
            Files.readString(PAGES.resolve("README.md")).lines().filter(l -> l.startsWith("| [")))
        .hasSize(Catalogue.standard().calculations().size())
        .doesNotHaveDuplicates();
  }

  private static <I extends Record, R extends Explained> R explained(
      Calculation<I, R> calculation) {
    return calculation.of(calculation.example());
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void hasASchemaAndAnExampleThatIsReadBack(Calculation<?, ?> calculation) {
    assertThat(JsonSchema.of(calculation.inputType(), calculation.groupArray()))
        .contains("https://json-schema.org/draft/2020-12/schema");
    CommissioningJson json = CommissioningJson.strict();
    assertThat(
            json.read(
                    json.write(calculation.example()),
                    calculation.inputType(),
                    calculation.groupArray())
                .value())
        .isEqualTo(calculation.example());
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void listsEveryFormula(Calculation<?, ?> calculation) throws IOException {
    String page = Files.readString(PAGES.resolve(calculation.method().id() + ".md"));
    assertThat(calculation.formulas())
        .isNotEmpty()
        .allSatisfy(formula -> assertThat(page).contains("| `" + formula.id() + "` |"));
  }
}
