package org.commissioning.scoring.method.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void tellsDaysAndMonthsInWords() {
    LocalDate day = LocalDate.of(2026, 9, 4);
    assertThat(Days.words(day)).isEqualTo("4 September 2026");
    assertThat(Days.month(day)).isEqualTo("September 2026");
  }

  @Test
  void namesAJurisdictionWhereItKnowsAName() {
    assertThat(Jurisdictions.named("GB-EAW")).isEqualTo("England and Wales");
    assertThat(Jurisdictions.named("GB-NIR")).isEqualTo("Northern Ireland");
    assertThat(Jurisdictions.named("IT-88")).isEqualTo("IT-88");
  }
}
