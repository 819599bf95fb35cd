package org.commissioning.scoring.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commissioning.model.equity.ComparedGroup;
import org.commissioning.model.equity.DispersionQuestion;
import org.commissioning.model.equity.MostDeprived;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.model.equity.SlopeIndexQuestion;
import org.commissioning.model.equity.ValueScale;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/** Figures that nobody has and that must be answered all the same. */
class ExtremeInequalityTest {

  @Test
  void limitsBeyondAllNumbersAreNotCalculable() {
    for (ValueScale scale : List.of(ValueScale.LOGARITHM, ValueScale.AS_IT_IS)) {
      SlopeIndexQuestion question =
          new SlopeIndexQuestion(
              List.of(
                  new RankedGroup("a", 1.0, 5.0, 1e150, 1e150, null, null, null),
                  new RankedGroup("b", 2.0, 5.0, 1e-150, 1e150, null, null, null)),
              MostDeprived.LOWEST_RANK,
              scale,
              null,
              null,
              null,
              List.of(0.95));
      SlopeIndexOfInequality index = SlopeIndexOfInequality.of(question);
      if (scale == ValueScale.LOGARITHM) {
        assertThat(index.intervals().toString())
            .contains("the values or their errors are too large: a limit is beyond all numbers");
      } else {
        assertThat(index.intervals()).isInstanceOf(Figure.Calculated.class);
      }
      assertThat(index.working().text()).doesNotContain("NaN").doesNotContain("Infinity");
    }
  }

  @Test
  void amountsBeyondTheirSquaresHaveTheirIndices() {
    DispersionIndices indices =
        DispersionIndices.of(
            new DispersionQuestion(
                List.of(new ComparedGroup("a", 1.0, 1e300), new ComparedGroup("b", 1.0, 1e-300)),
                List.of(0.5, 1.0)));
    assertThat(indices.gini()).isEqualTo(Figure.of(0.5));
    assertThat(indices.theil().orElseThrow()).isCloseTo(Math.log(2), within(1e-15));
    assertThat(indices.meanLogDeviation().orElseThrow())
        .isCloseTo(300 * Math.log(10) - Math.log(2), within(1e-9));
    assertThat(indices.working().text()).doesNotContain("NaN").doesNotContain("Infinity");
  }
}
