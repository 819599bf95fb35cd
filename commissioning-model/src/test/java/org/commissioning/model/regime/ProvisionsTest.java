package org.commissioning.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.commissioning.model.reference.TableFormatException;
import org.junit.jupiter.api.Test;

class ProvisionsTest {

  private static final String HEADER =
      "from,to,jurisdiction,source,id,instrument,provision,title,textAsOf\n";

  private static DatedTable table(String name, String rows) {
    return DatedTable.parse(name, HEADER + rows, "id");
  }

  /** What this library ships: each row whole, sourced, and read as of a day that it holds on. */
  @Test
  void everyProvisionIsWholeAndWasReadInATextThatIsInForce() {
    assertThat(Provisions.standard().all()).isNotEmpty();
    for (Provision provision : Provisions.standard().all()) {
      assertThat(Violations.of(provision)).as(provision.id()).isEmpty();
      assertThat(provision.id()).matches(SharedTables.CODE);
      assertThat(provision.from()).as(provision.id()).isNotNull();
      assertThat(provision.text().source().url())
          .as(provision.id())
          .matches("https://(www\\.legislation\\.gov\\.uk|gov\\.wales|www\\.gov\\.wales)/.*");
      assertThat(provision.title()).doesNotEndWith(".");
      if (provision.to() != null) {
        assertThat(provision.to()).isAfterOrEqualTo(provision.from());
      }
    }
  }

  /** Where a provision was amended, no day is left out between its rows. */
  @Test
  void aProvisionInSeveralPeriodsHasNoGap() {
    for (Provision provision : Provisions.standard().all()) {
      if (provision.to() != null
          && Provisions.standard().all().stream()
              .anyMatch(
                  other ->
                      other.id().equals(provision.id())
                          && other.from() != null
                          && other.from().isAfter(provision.to()))) {
        assertThat(Provisions.standard().find(provision.id(), provision.to().plusDays(1)))
            .as(provision.id())
            .isPresent();
      }
    }
  }

  @Test
  void findsWhatIsInForceOnADay() {
    Provisions provisions = Provisions.standard();
    assertThat(provisions.find("pa23-s51-1", LocalDate.of(2025, 2, 23))).isEmpty();
    Provision section = provisions.find("pa23-s51-1", LocalDate.of(2025, 2, 24)).orElseThrow();
    assertThat(section.citation()).isEqualTo("section 51(1) of the Procurement Act 2023");
    assertThat(section.text().asOf()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(provisions.first("pa23-s51-1")).isEqualTo(section);
    assertThatThrownBy(() -> provisions.first("pa23-s999"))
        .hasMessage("there is no provision pa23-s999");
  }

  @Test
  void readsACallersOwnTables() {
    Provisions own =
        Provisions.of(
            table("ours", "2020-01-01,2020-12-31,XX,A; B,x1,Our law,rule 1,Old,2020-06-01\n"),
            table("theirs", ",,XX,A; B,x2,Our law,rule 2,New,2020-06-01\n"));
    assertThat(own.all()).extracting(Provision::id).containsExactly("x1", "x2");
    assertThat(own).hasToString("provisions (2 rows)");
    assertThat(own.find("x1", LocalDate.of(2021, 1, 1))).isEmpty();
    assertThat(own.find("x2", LocalDate.of(1900, 1, 1))).isPresent();
  }

  @Test
  void refusesATableWithADateThatIsNoneOrAnIdOfAnother() {
    assertThatThrownBy(
            () ->
                Provisions.of(
                    table("ours", ",,XX,A; B,x1,Our law,rule 1,Old,2020-06-01\n"),
                    table(
                        "theirs",
                        """
                        ,,XX,A; B,x1,Our law,rule 1,Old,2020-06-01
                        ,,XX,A; B,x2,Our law,rule 2,New,June
                        """)))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("theirs")
        .hasMessageContaining("line 2: id must not stand in another table")
        .hasMessageContaining("line 3: textAsOf must be a date such as 2026-01-31");
  }

  record Asked(@Required @Commenced("pa23-s51-1") LocalDate published) {}

  @Test
  void namesTheCommencementOfWhatWasNotYetInForce() {
    assertThat(Violations.of(new Asked(LocalDate.of(2025, 2, 24)))).isEmpty();
    assertThat(Violations.of(new Asked(LocalDate.of(2025, 2, 23))))
        .containsExactly(
            "published: must be on or after 2025-02-24, when section 51(1) of the Procurement Act"
                + " 2023 came into force");
  }

  @Test
  void anAbsentFactIsUnknown() {
    assertThat(Fact.orUnknown(null)).isEqualTo(Fact.UNKNOWN);
    assertThat(Fact.orUnknown(Fact.NO)).isEqualTo(Fact.NO);
    assertThat(Fact.of(true)).isEqualTo(Fact.YES);
    assertThat(Fact.of(false)).isEqualTo(Fact.NO);
    assertThat(Fact.UNKNOWN).hasToString("unknown");
  }
}
