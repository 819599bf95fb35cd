package org.commissioning.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN = List.of("title", "tenders", "id", "rules", "rounding");

  @ParameterizedTest
  @CsvSource({
    "titel, title", // swapped
    "titl, title", // too few
    "titlee, title", // too many
    "titla, title", // changed
    "TITLE, title", // case
    "tedner, tenders", // two slips of a name of six letters
    "ruel, rules", // two slips of a name of four letters are one too many
    "ix, id",
    "xd, id",
    "idx, id",
    "dI, id",
    "roundnig, rounding",
    "ounding, rounding",
    "roundinggg, rounding"
  })
  void findsTheNameThatWasMeant(String name, String meant) {
    String found = Nearest.to(name, KNOWN);
    if (name.equals("ruel")) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isEqualTo(meant);
    }
  }

  @Test
  void namesNothingThatIsFarAway() {
    assertThat(Nearest.to("price", KNOWN)).isNull();
    assertThat(Nearest.to("xy", KNOWN)).isNull();
    assertThat(Nearest.to("roundingsome", KNOWN)).isNull();
    assertThat(Nearest.to("", List.of("abcdef"))).isNull();
    assertThat(Nearest.to("title", List.of())).isNull();
  }

  @Test
  void prefersTheNearestAndTheFirstOfThoseEquallyNear() {
    assertThat(Nearest.to("tenderz", List.of("tendeaa", "tenders", "tendery")))
        .isEqualTo("tenders");
  }

  @Test
  void comparesNothingThatNobodyCouldHaveMistyped() {
    assertThat(Nearest.to("a".repeat(200), List.of("a".repeat(199)))).isEqualTo("a".repeat(199));
    assertThat(Nearest.to("a".repeat(201), List.of("a".repeat(200)))).isNull();
  }
}
