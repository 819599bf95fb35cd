package org.commissioning.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.TableFormatException;
import org.junit.jupiter.api.Test;

class PublishedDisclosureRulesTest {

  @Test
  void knowsTheRulesOfHospitalStatistics() {
    DisclosureRules rules =
        PublishedDisclosureRules.standard().find("nhs-hospital-statistics").orElseThrow();

    assertThat(rules.hiddenUpTo()).isEqualTo(7);
    assertThat(rules.zeros()).isEqualTo(ZeroCells.SHOWN);
    assertThat(rules.roundedTo()).isEqualTo(5);
    assertThat(rules.rounding()).isEqualTo(CountRounding.NEAREST);
    assertThat(rules.combined()).isEqualTo(CombinedFigures.SHOWN);
    assertThat(rules.source()).isNotNull();
  }

  @Test
  void knowsTheCellSizeOfMedicare() {
    DisclosureRules rules = PublishedDisclosureRules.standard().find("cms-cell-size").orElseThrow();

    assertThat(rules.hiddenUpTo()).isEqualTo(10);
    assertThat(rules.roundedTo()).isNull();
    assertThat(rules.combined()).isNull();
  }

  @Test
  void listsItsIdsAndFindsNoOther() {
    assertThat(PublishedDisclosureRules.standard().ids())
        .containsExactly("nhs-hospital-statistics", "cms-cell-size");
    assertThat(PublishedDisclosureRules.standard().find("other")).isEmpty();
    assertThat(PublishedDisclosureRules.standard())
        .hasToString("disclosure rules nhs-hospital-statistics, cms-cell-size");
  }

  @Test
  void refusesACodeThatIsNone() {
    DatedTable table =
        DatedTable.parse(
            "own",
            """
            from,to,jurisdiction,source,id,title,hiddenUpTo,zeros,roundedTo,rounding,combined
            ,,world,us; rules,a,A,5,gone,,,
            """,
            "id");

    assertThatThrownBy(() -> PublishedDisclosureRules.of(table))
        .isInstanceOf(TableFormatException.class)
        .hasMessageContaining("line 2: zeros must be one of shown, hidden");
  }
}
