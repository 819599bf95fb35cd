package org.commissioning.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedDisclosureRules;
import org.commissioning.model.disclosure.ZeroCells;
import org.commissioning.scoring.need.CrudeRate;
import org.commissioning.scoring.need.Proportion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a reader cannot tell apart, no reader can work out. */
class PublishableViewProperties {

  private static final DisclosureRules CELLS =
      PublishedDisclosureRules.standard().find("cms-cell-size").orElseThrow();
  private static final DisclosureRules HOSPITAL =
      PublishedDisclosureRules.standard().find("nhs-hospital-statistics").orElseThrow();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static String shown(RestsOnCounts result, DisclosureRules rules) {
    PublishableView view = PublishableView.of(result, rules);
    return JSON.writeValueAsString(view) + view.working().text() + view;
  }

  @Property(tries = 200)
  void everySmallCountLooksTheSame(
      @ForAll @IntRange(min = 1, max = 10) int one,
      @ForAll @IntRange(min = 1, max = 10) int other,
      @ForAll @IntRange(min = 30, max = 100_000) int people,
      @ForAll @IntRange(min = 30, max = 100_000) int others) {
    assertThat(shown(Proportion.percentage(one, people), CELLS))
        .isEqualTo(shown(Proportion.percentage(other, others), CELLS))
        .isEqualTo(shown(Proportion.percentage(people - one, people), CELLS));
  }

  @Property(tries = 200)
  void countsThatAreRoundedAlikeLookTheSame(
      @ForAll @IntRange(min = 2, max = 400) int fives,
      @ForAll @IntRange(min = -2, max = 2) int one,
      @ForAll @IntRange(min = -2, max = 2) int other,
      @ForAll @IntRange(min = 500, max = 10_000) int people) {
    String shown = shown(Proportion.percentage(5L * fives + one, 5L * people + other), HOSPITAL);

    assertThat(shown)
        .isEqualTo(shown(Proportion.percentage(5L * fives + other, 5L * people + one), HOSPITAL))
        .isEqualTo(shown(Proportion.percentage(5L * fives, 5L * people), HOSPITAL));
  }

  @Property(tries = 200)
  void showsTheWholeExactlyWhenNoCountIsHidden(
      @ForAll @IntRange(min = 0, max = 60) int count,
      @ForAll @IntRange(min = 0, max = 60) int rest,
      @ForAll @IntRange(min = 0, max = 30) int hiddenUpTo,
      @ForAll ZeroCells zeros) {
    if (count + rest == 0) {
      return;
    }
    boolean hidden = false;
    for (int c : new int[] {count, rest, count + rest}) {
      hidden |= c == 0 ? zeros == ZeroCells.HIDDEN : c <= hiddenUpTo;
    }
    DisclosureRules rules = PublishableViewTest.rules(hiddenUpTo, zeros, null, null);

    assertThat(
            PublishableView.of(Proportion.percentage(count, (long) count + rest), rules).showing())
        .isEqualTo(hidden ? Showing.WITHHELD : Showing.WHOLE);
  }

  @Test
  void aRateOfAFewEventsTellsNeitherThemNorWhoTheyAreOf() {
    RestsOnCounts rate = CrudeRate.CALCULATION.of(CrudeRate.CALCULATION.example());
    int all = (int) rate.counts().get(0).count();
    DisclosureRules rules =
        PublishableViewTest.rules(Math.max(all, 1), ZeroCells.SHOWN, null, null);

    assertThat(PublishableView.of(rate, rules).showing()).isEqualTo(Showing.WITHHELD);
  }
}
