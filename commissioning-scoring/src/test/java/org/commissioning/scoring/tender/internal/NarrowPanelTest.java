package org.commissioning.scoring.tender.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.tender.IntraclassCorrelation;
import org.commissioning.scoring.tender.Kappa;
import org.commissioning.scoring.tender.KrippendorffAlpha;
import org.junit.jupiter.api.Test;

class NarrowPanelTest {

  private static final String THREE =
      "With 3 items the limits say next to nothing about agreement: limits that fall together, that"
          + " lie far apart or that pass −1 are a sign of too little to go by.";

  @Test
  void saysThatFewItemsOrLooseLimitsSayNothing() {
    assertThat(NarrowPanel.note(3, List.of(new Interval(0.95, 1, 1)))).isEqualTo(THREE);
    assertThat(NarrowPanel.note(10, List.of(new Interval(0.95, -0.2, 0.9)))).startsWith("With 10");
    assertThat(NarrowPanel.note(12, List.of(new Interval(0.95, -1.2, -0.9)))).startsWith("With 12");
    assertThat(NarrowPanel.note(1, List.of(new Interval(0.95, 0, 0.5))))
        .startsWith("With one item");
    assertThat(NarrowPanel.note(10, List.of(new Interval(0.95, 0.2, 0.8)))).isNull();
    assertThat(NarrowPanel.note(40, List.of(new Interval(0.95, 1, 1)))).isNull();
    assertThat(NarrowPanel.note(3, List.of())).isNull();
  }

  @Test
  void isSaidOfTheExamplesWhichHaveFewItems() {
    assertThat(KrippendorffAlpha.of(KrippendorffAlpha.CALCULATION.example()).notes())
        .contains(THREE);
    assertThat(IntraclassCorrelation.of(IntraclassCorrelation.CALCULATION.example()).notes())
        .contains(THREE);
    assertThat(Kappa.of(Kappa.CALCULATION.example()).notes())
        .contains(
            "Weights: linear. Agreement falls by the distance between the marks.",
            THREE.replace("3", "4"));
  }
}
