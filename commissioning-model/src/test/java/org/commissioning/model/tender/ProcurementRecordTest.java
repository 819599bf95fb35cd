package org.commissioning.model.tender;

import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcurementRecordTest {

  private static ProcurementRecord by(SourcingRoute route, @Nullable String parent) {
    return new ProcurementRecord("p", "Home care", null, route, parent, null, null, null);
  }

  @Test
  void aCallOffNamesWhatItIsMadeUnder() {
    assertThat(Violations.of(by(SourcingRoute.FRAMEWORK_CALL_OFF, null)))
        .containsExactly("parent: must be given when route is framework-call-off");
    assertThat(Violations.of(by(SourcingRoute.DYNAMIC_MARKET, null)))
        .containsExactly("parent: must be given when route is dynamic-market");
    assertThat(Violations.of(by(SourcingRoute.FRAMEWORK_CALL_OFF, "f"))).isEmpty();
    assertThat(Violations.of(by(SourcingRoute.COMPETITION, null))).isEmpty();
    assertThat(Violations.of(by(SourcingRoute.DIRECT_AWARD, null))).isEmpty();
  }
}
