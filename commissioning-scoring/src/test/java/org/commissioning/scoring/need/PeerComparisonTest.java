package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commissioning.model.need.PeerArea;
import org.commissioning.model.need.PeerCharacteristic;
import org.commissioning.model.need.PeerComparisonQuestion;
import org.commissioning.model.need.PeerFeature;
import org.junit.jupiter.api.Test;

class PeerComparisonTest {

  private static final PeerComparisonQuestion EXAMPLE = PeerComparison.CALCULATION.example();

  private static PeerComparison of(String subject, List<PeerArea> areas) {
    return PeerComparison.of(
        new PeerComparisonQuestion(subject, areas, EXAMPLE.characteristics(), 2));
  }

  /** Deviations by hand: the root of 126 ÷ 4 and of 543.2 ÷ 4. */
  @Test
  void findsTheNearestOfTheExample() {
    List<Peer> peers = PeerComparison.of(EXAMPLE).peers().orElseThrow();
    assertThat(peers).extracting(Peer::area).containsExactly("Eastham", "Westbury");
    assertThat(peers.get(0).distance())
        .isCloseTo(Math.sqrt(2 * 4 / 31.5 + 16 / 135.8), within(1e-12));
    assertThat(PeerComparison.of(EXAMPLE).position().orElseThrow())
        .isEqualTo(new PeerPosition(62, 62, 62, 58, 66, 1, 0, 1));
  }

  @Test
  void dependsOnNoOrderAndNoUnit() {
    List<PeerArea> changed = new ArrayList<>();
    for (PeerArea area : EXAMPLE.areas()) {
      changed.add(
          new PeerArea(
              area.area(),
              area.features().stream()
                  .map(f -> new PeerFeature(f.characteristic(), 1_024 * f.value()))
                  .toList(),
              area.value()));
    }
    Collections.reverse(changed);
    List<Peer> before = PeerComparison.of(EXAMPLE).peers().orElseThrow();
    List<Peer> after = of("Northfield", changed).peers().orElseThrow();
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).area()).isEqualTo(before.get(i).area());
      assertThat(after.get(i).distance()).isCloseTo(before.get(i).distance(), within(1e-12));
    }
  }

  @Test
  void leavesOutAndNamesWhatCannotBeCompared() {
    List<PeerArea> areas = new ArrayList<>(EXAMPLE.areas());
    areas.set(1, new PeerArea("Eastham", List.of(new PeerFeature("older", 20.0)), 58.0));
    PeerComparison result = of("Northfield", areas);
    assertThat(result.gaps())
        .containsExactly(new PeerGap("Eastham", "these characteristics are missing: deprivation"));
    assertThat(result.peers().orElseThrow()).hasSize(2);
    assertThat(of("Eastham", areas).peers())
        .hasToString(
            "not calculable: of the area asked about these characteristics are missing:"
                + " deprivation");
    assertThat(of("Elsewhere", areas).peers())
        .hasToString("not calculable: the area asked about is not among the areas");
  }

  @Test
  void namesACharacteristicThatIsTheSameEverywhere() {
    List<PeerArea> areas =
        List.of(
            new PeerArea("A", List.of(new PeerFeature("x", 1.0), new PeerFeature("y", 0.1)), 1.0),
            new PeerArea("B", List.of(new PeerFeature("x", 2.0), new PeerFeature("y", 0.1)), 2.0));
    PeerComparison result =
        PeerComparison.of(
            new PeerComparisonQuestion(
                "A",
                areas,
                List.of(
                    new PeerCharacteristic("x", "X", null), new PeerCharacteristic("y", "Y", null)),
                1));
    assertThat(result.notes())
        .containsExactly("The characteristic y is the same everywhere and was left out.");
    assertThat(result.peers().orElseThrow().get(0).distance())
        .isCloseTo(Math.sqrt(2), within(1e-12));
  }
}
