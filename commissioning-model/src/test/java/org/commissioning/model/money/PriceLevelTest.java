package org.commissioning.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.model.constraint.Violations;
import org.junit.jupiter.api.Test;

class PriceLevelTest {

  @Test
  void realTermsNeedAPriceYearAndNominalTermsDoNot() {
    assertThat(Violations.of(new PriceLevel(2025, PriceTerms.REAL))).isEmpty();
    assertThat(Violations.of(new PriceLevel(null, PriceTerms.NOMINAL))).isEmpty();
    assertThat(Violations.of(new PriceLevel(2025, PriceTerms.NOMINAL))).isEmpty();
    assertThat(Violations.of(new PriceLevel(null, PriceTerms.REAL)))
        .containsExactly("priceYear: must be given when terms is real");
  }

  @Test
  void priceYearsAreYears() {
    assertThat(Violations.of(new PriceLevel(25, PriceTerms.REAL)))
        .containsExactly("priceYear: must be at least 1900");
    assertThat(Violations.of(new PriceLevel(20255, PriceTerms.REAL)))
        .containsExactly("priceYear: must be at most 2200");
  }

  @Test
  void termsMustBeGiven() {
    assertThat(Violations.of(withoutTerms())).containsExactly("terms: must be given");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static PriceLevel withoutTerms() {
    return new PriceLevel(null, null);
  }
}
