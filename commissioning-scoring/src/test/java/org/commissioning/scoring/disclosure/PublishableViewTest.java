package org.commissioning.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.disclosure.CombinedFigures;
import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedDisclosureRules;
import org.commissioning.model.disclosure.ZeroCells;
import org.commissioning.model.need.DirectlyStandardisedRateQuestion;
import org.commissioning.model.need.ProportionQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Gap;
import org.commissioning.scoring.method.Gaps;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.need.DirectlyStandardisedRate;
import org.commissioning.scoring.need.Proportion;
import org.junit.jupiter.api.Test;

class PublishableViewTest {

  private static final DisclosureRules CELLS =
      PublishedDisclosureRules.standard().find("cms-cell-size").orElseThrow();
  private static final DisclosureRules HOSPITAL =
      PublishedDisclosureRules.standard().find("nhs-hospital-statistics").orElseThrow();

  static DisclosureRules rules(int hiddenUpTo, ZeroCells zeros, Integer base, CountRounding how) {
    return new DisclosureRules(
        "own", "Our own", hiddenUpTo, zeros, base, how, CombinedFigures.WITHHELD, null);
  }

  @Test
  void showsTheWholeWhereNothingIsSmall() {
    Proportion full = Proportion.percentage(65, 100);
    PublishableView view = PublishableView.of(full, CELLS);

    assertThat(view.showing()).isEqualTo(Showing.WHOLE);
    assertThat(view.result().orElseThrow()).isSameAs(full);
    assertThat(view.working()).isEqualTo(full.working());
    assertThat(view.method()).isEqualTo(Proportion.METHOD);
  }

  @Test
  void leavesNothingOfASmallCountButTheRule() {
    PublishableView view = PublishableView.of(Proportion.percentage(3, 4000), CELLS);

    assertThat(view.showing()).isEqualTo(Showing.WITHHELD);
    assertThat(view.result())
        .isEqualTo(
            new Figure.NotCalculable<RestsOnCounts>(
                "the rules hide counts of 1 to 10 and what gives them away", null, null));
    assertThat(view.notes())
        .containsExactly("Withheld: the rules hide counts of 1 to 10 and what gives them away.");
    assertThat(view.working().text())
        .isEqualTo("Working\n  Withheld: the rules hide counts of 1 to 10\n");
  }

  @Test
  void hidesAShareThatAllButAFewHave() {
    assertThat(PublishableView.of(Proportion.percentage(3996, 4000), CELLS).showing())
        .isEqualTo(Showing.WITHHELD);
  }

  @Test
  void showsOrHidesNoughtAsTheRulesSay() {
    Proportion none = Proportion.percentage(0, 400);

    assertThat(PublishableView.of(none, CELLS).showing()).isEqualTo(Showing.WHOLE);
    assertThat(PublishableView.of(none, rules(4, ZeroCells.HIDDEN, null, null)).showing())
        .isEqualTo(Showing.WITHHELD);
  }

  @Test
  void worksFiguresOutFromRoundedCounts() {
    PublishableView view = PublishableView.of(Proportion.percentage(63, 98), HOSPITAL);

    assertThat(view.showing()).isEqualTo(Showing.FROM_ROUNDED_COUNTS);
    assertThat(view.result().orElseThrow()).isEqualTo(Proportion.percentage(65, 100));
    assertThat(view.notes())
        .containsExactly(
            "Worked out from rounded counts: the rules show counts as multiples of 5 only.");
    assertThat(view.working().text())
        .contains("65 ÷ 100 × 100 = 65")
        .doesNotContain("63 ÷", "÷ 98");
  }

  @Test
  void withholdsWhatCannotBeWorkedOutFromRoundedCounts() {
    DisclosureRules hundreds = rules(0, ZeroCells.SHOWN, 100, null);
    PublishableView view = PublishableView.of(Proportion.percentage(12, 30), hundreds);

    assertThat(view.showing()).isEqualTo(Showing.WITHHELD);
    assertThat(view.notes())
        .containsExactly(
            "Withheld: the rules show counts as multiples of 100 only, and the result cannot be"
                + " worked out from such counts.");
  }

  @Test
  void withholdsWhereCountsAreRoundedAtRandom() {
    DisclosureRules random = rules(0, ZeroCells.SHOWN, 3, CountRounding.RANDOM);

    assertThat(PublishableView.of(Proportion.percentage(60, 300), random).notes())
        .containsExactly(
            "Withheld: the rules round counts at random to multiples of 3, and a figure must rest"
                + " on the counts that were published.");
  }

  @Test
  void showsACombinedFigureToThreeDigitsWhereTheRulesDo() {
    DirectlyStandardisedRateQuestion question = DirectlyStandardisedRate.CALCULATION.example();
    DirectlyStandardisedRate full = DirectlyStandardisedRate.of(question);
    double smallest =
        question.bands().stream().mapToDouble(band -> band.events()).min().orElseThrow();
    assertThat(full.events()).isGreaterThan(smallest + 1);
    DisclosureRules rules =
        new DisclosureRules(
            "own", "Own", (int) smallest, ZeroCells.SHOWN, null, null, CombinedFigures.SHOWN, null);
    PublishableView view = PublishableView.of(full, rules);

    assertThat(view.showing()).isEqualTo(Showing.COMBINED_FIGURE);
    assertThat(
            new BigDecimal(String.valueOf(view.value().orElseThrow()))
                .stripTrailingZeros()
                .precision())
        .isLessThanOrEqualTo(3);
    assertThat(view.value().orElseThrow() / full.value().orElseThrow()).isBetween(0.99, 1.01);
    assertThat(view.intervals()).hasSameSizeAs(full.intervals().orElseThrow());
    assertThat(view.result().toOptional()).isEmpty();

    DisclosureRules strict =
        new DisclosureRules("own", "Own", (int) smallest, ZeroCells.SHOWN, null, null, null, null);
    assertThat(PublishableView.of(full, strict).showing()).isEqualTo(Showing.WITHHELD);
  }

  @Test
  void leavesWhatWasFoundOutOfGaps() {
    Gaps gaps =
        new Gaps(
            30,
            List.of(
                new Gap(4, "Area 4", "7 events are fewer than the 10 needed", 10.0, 7.0),
                new Gap(9, "Area 9", "3 people", null, 3.0)));

    assertThat(PublishableView.gaps(gaps))
        .isEqualTo(
            new Gaps(
                30,
                List.of(
                    new Gap(4, "Area 4", "… events are fewer than the 10 needed", 10.0, null),
                    new Gap(9, "Area 9", "… people", null, null))));
  }

  @Test
  void leavesWhatWasFoundOutOfAFigureThatDoesNotExist() {
    Figure<Double> none =
        new Figure.NotCalculable<>("fewer than 10 events: 7.", BigDecimal.TEN, new BigDecimal(7));

    assertThat(PublishableView.figure(none))
        .isEqualTo(new Figure.NotCalculable<>("fewer than 10 events: ….", BigDecimal.TEN, null));
    assertThat(PublishableView.figure(Figure.of(12.5))).isEqualTo(Figure.of(12.5));
  }

  @Test
  void leavesValuesOutOfRefusals() {
    ProportionQuestion question =
        new ProportionQuestion(5.0, 3.0, null, 100.0, null, List.of(0.95));
    assertThatThrownBy(() -> Proportion.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal.problems())
                  .extracting(Problem::text)
                  .containsExactly("/count: must be at most total, 3 but was 5.0");
              InvalidInputException shown = PublishableView.refusal(refusal);
              assertThat(shown.problems())
                  .extracting(Problem::text)
                  .containsExactly("/count: must be at most total, …");
              assertThat(shown.getConstraintViolations()).isEmpty();
              assertThat(shown.getMessage()).doesNotContain("3", "5");
            });
  }

  @Test
  void refusesRulesThatAreNone() {
    assertThatThrownBy(
            () ->
                PublishableView.of(
                    Proportion.percentage(1, 2), rules(-1, ZeroCells.SHOWN, null, null)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("DisclosureRules: /hiddenUpTo: must be at least 0 but was -1");
  }

  @Test
  void showsATableThatHasBeenThroughTheControl() {
    DisclosureControl table =
        DisclosureControl.CALCULATION.of(DisclosureControl.CALCULATION.example());

    assertThat(PublishableView.of(table, CELLS).result().orElseThrow()).isSameAs(table);
  }
}
