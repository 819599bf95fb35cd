package org.commissioning.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.CodeRules;
import org.commissioning.model.reference.DatedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCodeTest {

  /**
   * Codes of the form that is published: areas and neighbourhoods of the Indices of Deprivation and
   * of public health profiles, regions of Find a Tender notices, and the other letters that are in
   * use.
   */
  @ParameterizedTest
  @CsvSource({
    "GSS, E08000009",
    "GSS, E92000001",
    "GSS, E01006074",
    "GSS, W06000015",
    "GSS, S12000036",
    "GSS, N09000003",
    "GSS, K02000001",
    "GSS, L93000001",
    "GSS, M83000003",
    "ITL, TL",
    "ITL, TLE",
    "ITL, TLE4",
    "ITL, TLE42",
    "GB-ITL, UKI",
    "GB-ITL, UKF25",
    "GB-ITL, TLE42",
    "ISO3166-1, GB",
    "ISO3166-2, GB-ENG",
    "ISO3166-2, FR-971",
    "a list of our own, north end"
  })
  void acceptsCodesAsTheirListsWriteThem(String codeList, String code) {
    assertThat(Violations.of(new PlaceCode(codeList, code))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // As published for care homes in Trafford, one nought short.
        "GSS | E0800009  | be a GSS code of 9 characters: a capital letter and then 8 digits",
        "GSS | e08000009 | be a GSS code of 9 characters: a capital letter and then 8 digits",
        "ITL | UKE42     | be a code of the International Territorial Levels: TL, a letter from C to N, up to two more characters",
        "GB-ITL | TLZ    | be a code of the International Territorial Levels: TL or UK, a letter from C to N, up to two more characters",
        "ISO3166-1 | gb  | be a country code of 2 capital letters",
        "ISO3166-1 | UK  | be the code of a country in ISO 3166-1",
        "ISO3166-2 | GB  | be a subdivision code: 2 capital letters, a hyphen, 1 to 3 capital letters or digits",
        "ISO3166-2 | UK-ENG | start with the code of a country in ISO 3166-1"
      })
  void refusesCodesOfAnotherFormSayingWhichIsRight(String codeList, String code, String rule) {
    assertThat(Violations.of(new PlaceCode(codeList, code))).containsExactly("code: must " + rule);
  }

  @Test
  void absentPartsAreOneFaultEach() {
    assertThat(Violations.of(absent()))
        .containsExactly("code: must be given", "codeList: must be given");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static PlaceCode absent() {
    return new PlaceCode(null, null);
  }

  @Test
  void theTableIsSoundAndItsWordsAreNoTemplates() {
    DatedTable table =
        DatedTable.read(
            "place-code-lists",
            PlaceCodeTest.class.getResourceAsStream("place-code-lists.csv"),
            "code");
    assertThat(CodeRules.of(table).lists())
        .containsExactlyInAnyOrder("GSS", "ITL", "GB-ITL", "ISO3166-1", "ISO3166-2");
    assertThat(table.rows())
        .allSatisfy(
            row -> {
              assertThat(row.text("rule")).isNotBlank().doesNotContain("{", "}", "$", "\\");
              assertThat(row.source()).contains("https://");
            });
  }
}
