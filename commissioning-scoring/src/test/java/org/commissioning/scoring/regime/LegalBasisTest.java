package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.regime.Provisions;
import org.junit.jupiter.api.Test;

class LegalBasisTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

  @Test
  void listsEachProvisionOnceWithTheDateOfItsText() {
    LegalBasis basis =
        LegalBasis.of(
            Provisions.standard(),
            DAY,
            List.of("pa23-s51-2", "pa23-s51-1", "pa23-s51-2"),
            List.of("A judgement."),
            List.of("Something else."));
    assertThat(basis.provisions())
        .extracting(ProvisionUsed::citation)
        .containsExactly(
            "Procurement Act 2023, section 51(2) (text as of 2026-04-01)",
            "Procurement Act 2023, section 51(1) (text as of 2026-04-01)");
    assertThat(basis.provisions().get(0).address())
        .isEqualTo("https://www.legislation.gov.uk/ukpga/2023/54/section/51");
    assertThat(basis.judgements()).containsExactly("A judgement.");
    assertThat(basis.notLookedAt())
        .containsExactly(
            "Something else.",
            "Changes of the law after the date of the text that each provision was read in.",
            "Whether the facts given are right, and whether any step is lawful: this says what the"
                + " rules make of the facts, and no more.");
  }

  @Test
  void namesNoProvisionThatWasNotInForce() {
    assertThatThrownBy(
            () ->
                LegalBasis.of(
                    Provisions.standard(),
                    LocalDate.of(2025, 2, 23),
                    List.of("pa23-s51-1"),
                    List.of(),
                    List.of()))
        .hasMessage("provision pa23-s51-1 is not in the table as in force on 2025-02-23");
  }
}
