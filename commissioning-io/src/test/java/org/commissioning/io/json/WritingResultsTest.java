package org.commissioning.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritingResultsTest {

  private static final CommissioningJson JSON = CommissioningJson.strict();

  /** A made-up result. */
  public record Result(
      Exact exact, Figure<Exact> figure, Figure<List<String>> names, @Nullable Double rate) {}

  @Test
  void writesAnExactNumberAsANumberAndAFigureWithItsReason() {
    Result result =
        new Result(
            Exact.ONE.dividedBy(Exact.of(3)),
            Figure.of(Exact.of("82.40")),
            new Figure.NotCalculable<>("fewer events than 10", BigDecimal.TEN, new BigDecimal("7")),
            1e-7);
    assertThat(JSON.writeCompact(result))
        .isEqualTo(
            "{\"exact\":0.33333333333333333333,\"figure\":{\"calculated\":82.4},"
                + "\"names\":{\"notCalculable\":{\"reason\":\"fewer events than 10\","
                + "\"threshold\":10,\"observed\":7}},\"rate\":1.0E-7}");
  }

  @Test
  void leavesOutWhatAReasonDoesNotHave() {
    Result result =
        new Result(Exact.of(10_000), Figure.none("withheld"), Figure.of(List.of()), null);
    assertThat(JSON.write(result))
        .isEqualTo(
            """
            {
              "exact": 10000,
              "figure": {
                "notCalculable": {
                  "reason": "withheld"
                }
              },
              "names": {
                "calculated": []
              }
            }
            """);
  }

  /** A made-up answer about the law. */
  public record Ruling(Determination<LocalDate> end, Determination<List<String>> notices) {}

  @Test
  void writesAnAnswerOrWhatWouldHaveToBeKnown() {
    Ruling ruling =
        new Ruling(
            Determination.of(LocalDate.of(2026, 6, 23)),
            Determination.needs(
                List.of(new FactNeeded("lightTouch", "whether it is a light touch contract"))));
    assertThat(JSON.writeCompact(ruling))
        .isEqualTo(
            "{\"end\":{\"determined\":\"2026-06-23\"},\"notices\":{\"cannotBeDetermined\":"
                + "{\"needs\":[{\"fact\":\"lightTouch\",\"words\":\"whether it is a light touch"
                + " contract\"}],\"reason\":\"needs to know whether it is a light touch"
                + " contract\"}}}");
  }

  @Test
  void writesNoNumberThatJsonDoesNotHave() {
    Result result = new Result(Exact.ZERO, Figure.of(Exact.ONE), Figure.none("-"), Double.NaN);
    assertThatThrownBy(() -> JSON.write(result))
        .hasStackTraceContaining("must be finite to be written but was NaN");
  }

  @Test
  void writesAWorkingAsPlainRecords() {
    Working working =
        new Working(List.of(new Working.Part("Price", List.of(Working.Step.fact("Lowest", "5")))));
    assertThat(JSON.writeCompact(working))
        .isEqualTo(
            "{\"parts\":[{\"heading\":\"Price\","
                + "\"steps\":[{\"label\":\"Lowest\",\"value\":\"5\"}]}]}");
  }
}
