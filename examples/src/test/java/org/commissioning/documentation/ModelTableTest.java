package org.commissioning.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commissioning.io.json.CommissioningJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the model shows what the reader accepts, and names nothing that is not there. */
class ModelTableTest {

  private static final Path PAGE = Documents.root().resolve("docs/model.md");

  /** Number, noun, type, JSON, place: a row whose third and fourth cells are code. */
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| `([^`|]+)` \\| `([^`|]+)` \\| ([^|]+) \\|");

  record Row(int idea, String noun, String type, String json, String place) {
    @Override
    public String toString() {
      return type;
    }
  }

  static Stream<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(
            new Row(
                Integer.parseInt(row.group(1)),
                row.group(2),
                row.group(3),
                row.group(4),
                row.group(5)));
      } else if (line.startsWith("| ") && Character.isDigit(line.charAt(2))) {
        throw new AssertionError("a row must have five cells, two of them code: " + line);
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachExampleIsReadAsItsType(Row row) throws ClassNotFoundException {
    Class<?> type = Class.forName("org.commissioning.model." + row.type());
    var read = CommissioningJson.strict().read(row.json(), type);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isInstanceOf(type);
  }

  @Test
  void everyIdeaOfTheModelHasARow() throws IOException {
    assertThat(rows().map(Row::idea).distinct())
        .contains(1, 2, 3, 6, 7, 8, 9, 10, 12, 14, 18, 24, 25, 26);
  }

  @Test
  void everyMethodThatAPlaceNamesHasItsPage() throws IOException {
    Pattern link = Pattern.compile("\\]\\((methods/[a-z-]+\\.md)\\)");
    List<String> pages =
        rows()
            .flatMap(row -> link.matcher(row.place()).results())
            .map(found -> found.group(1))
            .toList();
    assertThat(pages).isNotEmpty();
    assertThat(pages).allSatisfy(page -> assertThat(PAGE.resolveSibling(page)).exists());
  }
}
