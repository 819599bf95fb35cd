package org.commissioning.scoring.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.equity.ConcentrationQuestion;
import org.commissioning.model.equity.MeasureKind;
import org.commissioning.model.equity.MostDeprived;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.model.equity.RelativeIndexDefinition;
import org.commissioning.model.equity.RelativeIndexQuestion;
import org.commissioning.model.equity.SlopeIndexQuestion;
import org.commissioning.model.equity.ValueScale;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;

/** What other tools get wrong about gradients, and the right answers, worked out by hand. */
class InequalityDefectsTest {

  private static SlopeIndexQuestion question(List<RankedGroup> groups, ValueScale scale) {
    return new SlopeIndexQuestion(
        groups, MostDeprived.LOWEST_RANK, scale, null, null, null, List.of(0.95, 0.998));
  }

  private static RankedGroup group(int rank, double value, double error) {
    return new RankedGroup(
        String.valueOf(rank), (double) rank, 500.0, value, error, null, null, null);
  }

  /** 8.5 = 0.68 ÷ 0.08; the standard error is 0.2 √2.5. */
  @Test
  void worksOutTheExample() {
    var index = SlopeIndexOfInequality.of(SlopeIndexOfInequality.EXAMPLE);

    assertThat(index.value().orElseThrow()).isCloseTo(8.5, within(1e-12));
    Interval limits = index.intervals().orElseThrow().get(0);
    double half = 1.959963984540054 * 0.2 * Math.sqrt(2.5);
    assertThat(limits.lower()).isCloseTo(8.5 - half, within(1e-12));
    assertThat(limits.upper()).isCloseTo(8.5 + half, within(1e-12));
    var ratio =
        RelativeIndexOfInequality.of(
            new RelativeIndexQuestion(
                SlopeIndexOfInequality.EXAMPLE, RelativeIndexDefinition.RATIO_OF_ENDS));
    assertThat(ratio.value().orElseThrow()).isCloseTo(81.85 / 73.35, within(1e-12));
  }

  /** Tenths on the line 50 − 20 x, handed over in the order of their names as text: 1, 10, 2. */
  @Test
  void ordersRanksAsNumbersAndNotAsText() {
    List<RankedGroup> groups = new ArrayList<>();
    for (int rank = 1; rank <= 10; rank++) {
      groups.add(group(rank, 50 - 20 * (rank - 0.5) / 10, 1));
    }
    groups.sort(Comparator.comparing(RankedGroup::group));
    assertThat(groups.get(1).group()).isEqualTo("10");

    var index = SlopeIndexOfInequality.of(question(groups, ValueScale.AS_IT_IS));

    assertThat(index.value().orElseThrow()).isCloseTo(-20, within(1e-12));
  }

  /** Rates far below 1 on the scale of logarithms, rising and falling. */
  @Test
  void keepsTheLimitsOfLogarithmsInOrder() {
    for (int direction : List.of(1, -1)) {
      List<RankedGroup> groups = new ArrayList<>();
      for (int rank = 1; rank <= 5; rank++) {
        groups.add(group(rank, 0.002 * Math.exp(direction * 0.3 * rank), 0.0001));
      }
      SlopeIndexQuestion question = question(groups, ValueScale.LOGARITHM);
      var slope = SlopeIndexOfInequality.of(question);
      var ratio =
          RelativeIndexOfInequality.of(
              new RelativeIndexQuestion(question, RelativeIndexDefinition.RATIO_OF_ENDS));

      assertThat(ratio.value().orElseThrow()).isCloseTo(Math.exp(direction * 1.5), within(1e-12));
      for (Interval limits : slope.intervals().orElseThrow()) {
        assertThat(slope.value().orElseThrow()).isBetween(limits.lower(), limits.upper());
      }
      for (Interval limits : ratio.intervals().orElseThrow()) {
        assertThat(limits.lower()).isLessThan(ratio.value().orElseThrow());
        assertThat(limits.upper()).isGreaterThan(ratio.value().orElseThrow());
      }
    }
  }

  @Test
  void takesSharesOfNoughtAndOneAsTheyAreAndSaysWhyTheyHaveNoLogit() {
    List<RankedGroup> groups = List.of(group(1, 0, 0.1), group(2, 0.5, 0.1), group(3, 1, 0.1));

    assertThat(
            SlopeIndexOfInequality.of(question(groups, ValueScale.AS_IT_IS)).value().orElseThrow())
        .isCloseTo(1.5, within(1e-12));
    assertThat(SlopeIndexOfInequality.of(question(groups, ValueScale.LOGIT)).value())
        .isEqualTo(Figure.none("a value that is not between 0 and the multiplier has no logit"));
  }

  /** Two groups of one rank stand in the middle of their common place. */
  @Test
  void letsTiesShareTheirPlaceWhateverTheOrderOfTheRows() {
    List<RankedGroup> groups =
        new ArrayList<>(
            List.of(
                new RankedGroup("A", 1, 100, 1),
                new RankedGroup("B", 1, 100, 3),
                new RankedGroup("C", 2, 100, 2)));
    for (int turn = 0; turn < groups.size(); turn++) {
      Collections.rotate(groups, 1);
      var index =
          ConcentrationIndex.of(
              new ConcentrationQuestion(
                  groups, MostDeprived.LOWEST_RANK, MeasureKind.UNBOUNDED, null, null));
      assertThat(index.standard().orElseThrow()).isCloseTo(0, within(1e-12));
    }
  }
}
