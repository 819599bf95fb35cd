package org.commissioning.model.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionsComparisonTest {

  private static OptionsComparison comparison(String finding, @Nullable String preferred) {
    return new OptionsComparison(
        "c",
        "Home care from 2027",
        null,
        null,
        List.of(
            new DeliveryOption("a", "In-house", DeliveryModel.IN_HOUSE, null, null, null, null),
            new DeliveryOption("b", "As now", DeliveryModel.DO_NOTHING, null, null, null, null)),
        List.of(new OptionFinding(finding, "Continuity", "No change of carers")),
        preferred,
        null);
  }

  @Test
  void refusesFindingsAndAPreferenceAboutNoOption() {
    assertThat(Violations.of(comparison("a", "b"))).isEmpty();
    assertThat(Violations.of(comparison("a", null))).isEmpty();
    assertThat(Violations.of(comparison("c", "d")))
        .containsExactly(
            "findings[0].option: must be the id of an option",
            "preferred: must be the id of an option");
  }

  @Test
  void everyModelBelongsToARoute() {
    assertThat(List.of(DeliveryModel.values()))
        .filteredOn(model -> model.route() == Route.NONE)
        .containsExactly(DeliveryModel.DO_NOTHING, DeliveryModel.STOP);
    assertThat(List.of(Route.values()))
        .allSatisfy(
            route ->
                assertThat(List.of(DeliveryModel.values()))
                    .extracting(DeliveryModel::route)
                    .contains(route));
    assertThat(DeliveryModel.IN_HOUSE).hasToString("in-house");
  }
}
