package org.commissioning.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.CodeRules;
import org.commissioning.model.reference.DatedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {

  /**
   * Identifiers as published. PPON, COH, CHC, SC, NHS and UKPRN: Find a Tender and Contracts Finder
   * releases (Cabinet Office, Open Government Licence v3.0). LEI: Global Legal Entity Identifier
   * Index (CC0). GLN: the sample number of the GS1 General Specifications.
   */
  @ParameterizedTest
  @CsvSource({
    "GB-PPON, PBCV-5152-BXBP",
    "GB-PPON, PPQN-8551-VPGH",
    "GB-PPON, PTHC-5561-MHMM",
    "GB-COH, 00063604",
    "GB-COH, 16236088",
    "GB-COH, NI054463",
    "GB-COH, OC300001",
    "GB-COH, FC031601",
    "GB-COH, IP031693",
    "GB-COH, IP29840R",
    "GB-COH, R0000123",
    "GB-CHC, 264506",
    "GB-CHC, 1113430",
    "GB-SC, SC049896",
    "GB-NHS, RP1",
    "GB-NHS, QHM",
    "GB-NHS, 8HA03",
    "GB-NHS, EE134290",
    "GB-UKPRN, 10003899",
    "XI-LEI, 724500PMK2A2M1SQQ228",
    "XI-LEI, 959800Q2SYC34EQAPG59",
    "LEI, 54930084UKLVMY22DS16",
    "LEI, 213800WSGIIZCXF1P572",
    "GLN, 9506000134352",
    "GB-SRS, sid4gov.cabinetoffice.gov.uk/3A4AmUm4",
    "anything at all, {foo} ${1+1}"
  })
  void acceptsIdentifiersAsTheirRegistersWriteThem(String scheme, String id) {
    assertThat(Violations.of(new OrganisationIdentifier(scheme, id))).isEmpty();
  }

  /** Faults seen in the same published releases, and what they are told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GB-COH  | 3699262    | a company number of 8 characters: digits, or two letters and then digits",
        "GB-COH  | 1234567844 | a company number of 8 characters: digits, or two letters and then digits",
        "GB-COH  | Company Number - 07382763 | a company number of 8 characters: digits, or two letters and then digits",
        "GB-COH  | ni054463   | a company number of 8 characters: digits, or two letters and then digits",
        "GB-CHC  | RC000391   | a charity number of 6 or 7 digits",
        "GB-CHC  | 12345      | a charity number of 6 or 7 digits",
        "GB-SC   | 049896     | a charity number of SC and 6 digits",
        "GB-NHS  | R1         | an ODS code of 3 to 12 capital letters and digits",
        "GB-PPON | PBCV5152BXBP | a number such as PABC-1234-DEFG: P and 3 letters, 4 digits, 4 letters",
        "GB-UKPRN | 1000389   | a provider reference number of 8 digits",
        "XI-LEI  | 724500pmk2a2m1sqq228 | a legal entity identifier of 20 characters: capital letters and digits, the last two digits",
        "GLN     | 950600013435 | a global location number of 13 digits"
      })
  void refusesIdentifiersOfAnotherFormSayingWhichIsRight(String scheme, String id, String rule) {
    assertThat(Violations.of(new OrganisationIdentifier(scheme, id)))
        .containsExactly("id: must be " + rule);
  }

  @Test
  void refusesWrongCheckDigits() {
    assertThat(Violations.of(new OrganisationIdentifier("XI-LEI", "724500PMK2A2M1SQQ229")))
        .containsExactly("id: must end in the right check digits");
    assertThat(Violations.of(new OrganisationIdentifier("GLN", "9506000134353")))
        .containsExactly("id: must end in the right check digit");
  }

  @Test
  void absentPartsAreOneFaultEach() {
    assertThat(Violations.of(identifier()))
        .containsExactly("id: must be given", "scheme: must be given");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static OrganisationIdentifier identifier() {
    return new OrganisationIdentifier(null, null);
  }

  @Test
  void eachIdentifierIsJudgedInItsPlaceAndStatedOnce() {
    OrganisationIdentifier company = new OrganisationIdentifier("GB-COH", "00063604");
    Organisation organisation =
        new Organisation(
            "a",
            "A\u0000",
            null,
            List.of(company, new OrganisationIdentifier("GB-SC", "1"), company),
            null,
            null,
            List.of());
    assertThat(Violations.of(organisation))
        .containsExactly(
            "identifiers[1].id: must be a charity number of SC and 6 digits",
            "identifiers[2].scheme: must not repeat the scheme, id of an earlier entry",
            "name: must have no control characters other than line breaks and tabs");
  }

  @Test
  void keepsItsOwnListOfIdentifiers() {
    List<OrganisationIdentifier> mine = new ArrayList<>();
    Organisation organisation = new Organisation(null, "A", null, mine, null, null, List.of());
    mine.add(new OrganisationIdentifier("GB-COH", "00063604"));
    assertThat(organisation.identifiers()).isEmpty();
    assertThat(Violations.of(organisation)).isEmpty();
  }

  @Test
  void theTableIsSoundAndItsWordsAreNoTemplates() {
    DatedTable table =
        DatedTable.read(
            "organisation-schemes",
            OrganisationTest.class.getResourceAsStream("organisation-schemes.csv"),
            "code");
    assertThat(CodeRules.of(table).lists())
        .containsExactlyInAnyOrder(
            "GB-COH", "GB-CHC", "GB-SC", "GB-NHS", "GB-PPON", "GB-UKPRN", "XI-LEI", "LEI", "GLN");
    assertThat(table.rows())
        .allSatisfy(
            row -> {
              assertThat(row.text("rule")).isNotBlank().doesNotContain("{", "}", "$", "\\");
              assertThat(row.source()).contains("https://");
              assertThat(row.text("label")).isNotBlank();
            });
  }
}
