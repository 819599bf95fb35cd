package org.commissioning.scoring.method.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.junit.jupiter.api.Test;

class ExpressionTest {

  private static final Expression A = Expression.of("a", Exact.of(6));
  private static final Expression B = Expression.of("b", Exact.of(-4));
  private static final Expression C = Expression.of("c", Exact.of("2.5"));

  private static void assertReads(
      Expression expression, String formula, String substitution, String value) {
    assertThat(expression.formula()).isEqualTo(formula);
    assertThat(expression.substitution()).isEqualTo(substitution);
    assertThat(expression.value()).hasToString(value);
  }

  @Test
  void bracketsWhatWouldBeReadOtherwise() {
    assertReads(A.plus(B), "a + b", "6 + (-4)", "2");
    assertReads(A.minus(B.minus(C)), "a − (b − c)", "6 − ((-4) − 2.5)", "12.5");
    assertReads(A.minus(B).minus(C), "a − b − c", "6 − (-4) − 2.5", "7.5");
    assertReads(A.times(B.plus(C)), "a × (b + c)", "6 × ((-4) + 2.5)", "-9");
    assertReads(A.plus(B.times(C)), "a + b × c", "6 + (-4) × 2.5", "-4");
    assertReads(A.over(B.times(C)), "a ÷ (b × c)", "6 ÷ ((-4) × 2.5)", "-0.6");
    assertReads(A.times(B).over(C), "a × b ÷ c", "6 × (-4) ÷ 2.5", "-9.6");
    assertReads(
        Expression.sum(List.of(A, B.times(C), A.minus(C))),
        "a + b × c + a − c",
        "6 + (-4) × 2.5 + 6 − 2.5",
        "-0.5");
  }

  @Test
  void showsClippingAndRounding() {
    assertReads(B.atLeast(Exact.ZERO), "max(b, 0)", "max((-4), 0)", "0");
    assertReads(A.atLeast(Exact.ZERO), "max(a, 0)", "max(6, 0)", "6");
    assertReads(A.atMost(Exact.of(5)), "min(a, 5)", "min(6, 5)", "5");
    assertReads(
        A.over(Expression.number(Exact.of(7))).rounded(2, RoundingMode.HALF_UP, "half-up"),
        "round(a ÷ 7; 2 places, half-up)",
        "round(6 ÷ 7; 2 places, half-up)",
        "0.86");
  }

  @Test
  void addsNothingToZero() {
    assertReads(Expression.sum(List.of()), "0", "0", "0");
    assertReads(Expression.sum(List.of(A)), "a", "6", "6");
    assertReads(A.plus(B).as("d"), "d", "2", "2");
  }

  @Test
  void addsUpATenThousandTermsWithoutDepth() {
    List<Expression> terms =
        IntStream.range(0, 10_000).mapToObj(i -> Expression.of("t", Exact.ONE)).toList();
    assertThat(Expression.sum(terms).value()).isEqualTo(Exact.of(10_000));
    assertThat(Expression.sum(terms).formula()).hasSize(10_000 + 3 * 9_999);
  }

  @Test
  void makesStepsOnlyWhenTheyAreWanted() {
    Steps dropped = Steps.dropped();
    dropped.part(
        () -> {
          throw new AssertionError("not wanted");
        });
    dropped.add(
        () -> {
          throw new AssertionError("not wanted");
        });
    assertThat(dropped.working()).isEqualTo(new Working(List.of()));

    Steps kept = Steps.kept();
    kept.part(() -> "Empty");
    kept.part(() -> "Sum");
    kept.add(() -> A.plus(B).step("Result", "points"));
    kept.add(() -> Step.fact("Said", "so"));
    kept.add(() -> Expression.number(Exact.ONE).step("Alone", null));
    assertThat(kept.working().text())
        .isEqualTo(
            """
            Sum
              Result: a + b = 6 + (-4) = 2 points
              Said: so
              Alone: 1 = 1
            """);
  }
}
