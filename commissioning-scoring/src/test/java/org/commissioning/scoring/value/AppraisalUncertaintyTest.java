package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.AppraisalUncertaintyQuestion;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.CashLine;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.LineRange;
import org.commissioning.model.value.PresentValueQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class AppraisalUncertaintyTest {

  private static AppraisalUncertaintyQuestion question(int draws, LineRange... ranges) {
    return new AppraisalUncertaintyQuestion(
        new PresentValueQuestion(
            new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.035)),
            List.of(
                CashLine.of("works", CashKind.PUBLIC_COST, 100),
                CashLine.of("health", CashKind.BENEFIT, 130))),
        List.of(ranges),
        draws,
        1);
  }

  @Test
  void theExampleIsAsDocumented() {
    AppraisalUncertainty answer =
        AppraisalUncertainty.of(AppraisalUncertainty.CALCULATION.example());
    assertThat(answer.net()).isCloseTo(30, within(1e-12));
    TornadoBar widest = answer.tornado().get(0);
    assertThat(widest.line()).isEqualTo("works");
    assertThat(widest.atLowest()).isCloseTo(40, within(1e-12));
    assertThat(widest.atHighest()).isCloseTo(-20, within(1e-12));
    TornadoBar health = answer.tornado().get(1);
    assertThat(health.atLowest()).isCloseTo(4, within(1e-12));
    assertThat(health.atHighest()).isCloseTo(56, within(1e-12));
  }

  /** One line, all multiples alike: mean, percentiles and the part above 0 are known exactly. */
  @Test
  void drawsAgreeWithWhatIsKnownExactly() {
    AppraisalUncertainty answer =
        AppraisalUncertainty.of(question(200_000, new LineRange("health", 0.5, null, 1.5)));
    // The net value is even between −35 and 95.
    assertThat(answer.mean()).isCloseTo(30, within(5 * answer.error()));
    assertThat(answer.error()).isCloseTo(130 / Math.sqrt(12) / Math.sqrt(200_000), within(1e-3));
    assertThat(answer.aboveNothing()).isCloseTo(95 / 130.0, within(5 * answer.aboveNothingError()));
    int[] percents = {5, 25, 50, 75, 95};
    for (int i = 0; i < percents.length; i++) {
      NetPercentile percentile = answer.percentiles().get(i);
      double exact = -35 + 130 * percents[i] / 100.0;
      assertThat(percentile.value()).isCloseTo(exact, within(0.6));
      assertThat(percentile.lower()).isLessThanOrEqualTo(percentile.value());
      assertThat(percentile.upper()).isGreaterThanOrEqualTo(percentile.value());
      assertThat(percentile.upper() - percentile.lower()).isBetween(0.05, 1.2);
    }
  }

  /** A triangle from 0 over 0.2 to 1 has its mean at 0.4. */
  @Test
  void likeliestMultiplesPullTheMean() {
    AppraisalUncertainty answer =
        AppraisalUncertainty.of(question(200_000, new LineRange("works", 0.0, 0.2, 1.0)));
    assertThat(answer.mean()).isCloseTo(130 - 40, within(5 * answer.error()));
  }

  @Test
  void whatIsSureDoesNotVary() {
    AppraisalUncertainty answer =
        AppraisalUncertainty.of(question(100, new LineRange("works", 1.0, null, 1.0)));
    assertThat(answer.mean()).isEqualTo(30);
    assertThat(answer.error()).isZero();
    assertThat(answer.aboveNothing()).isEqualTo(1);
  }

  @Test
  void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
    AppraisalUncertaintyQuestion question =
        question(
            20_000, new LineRange("works", 0.9, 1.0, 1.5), new LineRange("health", 0.8, null, 1.2));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      assertThat(AppraisalUncertainty.of(question, two))
          .isEqualTo(AppraisalUncertainty.of(question));
    } finally {
      two.shutdown();
    }
  }

  @Test
  void refusesRangesThatDoNotFit() {
    assertThatThrownBy(
            () ->
                AppraisalUncertainty.of(
                    question(
                        100,
                        new LineRange("works", 1.0, 0.5, 2.0),
                        new LineRange("roads", 1.0, null, 2.0))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/ranges/0/lowest: must be at most likeliest, 0.5 but was 1.0",
                        "/ranges/1/line: must be the id of a line but was 'roads'"));
  }

  /** The triangle of the cost of works by its distribution in closed form. */
  @Test
  void trianglesAgreeWithTheirClosedForm() {
    AppraisalUncertainty answer =
        AppraisalUncertainty.of(question(200_000, new LineRange("works", 0.9, 1.0, 1.5)));
    assertThat(answer.mean()).isCloseTo(16.6666667, within(5 * answer.error()));
    assertThat(answer.error() * Math.sqrt(200_000)).isCloseTo(13.1233465, within(0.1));
    assertThat(answer.aboveNothing()).isCloseTo(0.8666667, within(5 * answer.aboveNothingError()));
    double[] exact = {-7.7525513, 7.3861279, 18.7298335, 27.4341649, 34.5227744};
    for (int i = 0; i < exact.length; i++) {
      assertThat(answer.percentiles().get(i).value()).isCloseTo(exact[i], within(0.3));
    }
  }

  /** Each end of the tornado is the net value worked out anew with the line at that multiple. */
  @Property(tries = 100)
  void theTornadoIsTheAppraisalWorkedOutAnew(
      @ForAll @DoubleRange(min = 0, max = 1) double least,
      @ForAll @DoubleRange(min = 1, max = 3) double most) {
    AppraisalUncertainty answer =
        AppraisalUncertainty.of(question(100, new LineRange("works", least, null, most)));
    TornadoBar bar = answer.tornado().get(0);
    assertThat(bar.atLowest()).isCloseTo(130 - 100 * least, within(1e-9));
    assertThat(bar.atHighest()).isCloseTo(130 - 100 * most, within(1e-9));
    assertThat(bar.swing()).isCloseTo(100 * (most - least), within(1e-9));
    assertThat(answer.mean()).isBetween(bar.atHighest() - 1e-9, bar.atLowest() + 1e-9);
  }

  @Test
  void anotherSeedGivesOtherDraws() {
    AppraisalUncertaintyQuestion one = question(1_000, new LineRange("works", 0.9, null, 1.5));
    AppraisalUncertaintyQuestion two =
        new AppraisalUncertaintyQuestion(one.appraisal(), one.ranges(), one.draws(), 2);
    assertThat(AppraisalUncertainty.of(two).mean())
        .isNotEqualTo(AppraisalUncertainty.of(one).mean());
  }
}
