package org.commissioning.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.model.constraint.Violations;
import org.junit.jupiter.api.Test;

class PriceLevelTest {

  @Test
  void realTermsNeedAPriceYearAndNominalTermsDoNot() {
    assertThat(Violations.of(new PriceLevel(2025, PriceBasis.REAL))).isEmpty();
    assertThat(Violations.of(new PriceLevel(null, PriceBasis.NOMINAL))).isEmpty();
    assertThat(Violations.of(new PriceLevel(2025, PriceBasis.NOMINAL))).isEmpty();
    assertThat(Violations.of(new PriceLevel(null, PriceBasis.REAL)))
        .containsExactly("priceYear: must be given when basis is real");
  }

  @Test
  void priceYearsAreYears() {
    assertThat(Violations.of(new PriceLevel(25, PriceBasis.REAL)))
        .containsExactly("priceYear: must be at least 1900");
    assertThat(Violations.of(new PriceLevel(20255, PriceBasis.REAL)))
        .containsExactly("priceYear: must be at most 2200");
  }

  @Test
  void basisMustBeGiven() {
    assertThat(Violations.of(withoutBasis())).containsExactly("basis: must be given");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static PriceLevel withoutBasis() {
    return new PriceLevel(null, null);
  }
}
