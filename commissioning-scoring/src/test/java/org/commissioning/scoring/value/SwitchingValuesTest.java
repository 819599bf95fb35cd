package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.CashLine;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.PresentValueQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

class SwitchingValuesTest {

  private static final ValueBasis BASIS =
      new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.035));

  private static final List<CashKind> KINDS =
      List.of(CashKind.PUBLIC_COST, CashKind.OTHER_COST, CashKind.BENEFIT);

  @Test
  void theExampleIsAsDocumented() {
    SwitchingValues answer = SwitchingValues.of(SwitchingValues.CALCULATION.example());
    assertThat(answer.net()).isCloseTo(32_978.599, within(1e-3));
    assertThat(answer.lines().get(0).change().orElseThrow()).isCloseTo(0.32978599, within(1e-8));
    assertThat(answer.lines().get(2).change().orElseThrow()).isCloseTo(-0.19288834, within(1e-8));
    assertThat(answer.lines().get(2).switchesAt().orElseThrow())
        .isCloseTo(137_993.8855, within(1e-3));
    assertThat(answer.pairs()).hasSize(3);
  }

  /** Each line, and each pair, moved as told: the net value worked out anew is nothing. */
  @Property(tries = 300)
  void theNetValueIsNothingAtTheSwitch(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<CashLine> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lines.add(
          CashLine.of(
              "l" + i,
              KINDS.get(random.nextInt(3)),
              random.nextDouble(-20, 100),
              random.nextDouble(-20, 100),
              random.nextDouble(-20, 100)));
    }
    SwitchingValues answer = SwitchingValues.of(new PresentValueQuestion(BASIS, lines));
    for (int i = 0; i < 4; i++) {
      LineSwitch line = answer.lines().get(i);
      if (line.change().toOptional().isPresent()) {
        double[] shares = new double[4];
        shares[i] = line.change().orElseThrow();
        assertThat(net(lines, shares)).isCloseTo(0, within(1e-9));
      }
    }
    int at = 0;
    for (int i = 0; i < 4; i++) {
      for (int k = i + 1; k < 4; k++) {
        PairSwitch pair = answer.pairs().get(at++);
        if (pair.share().toOptional().isPresent()) {
          double share = pair.share().orElseThrow();
          double[] shares = new double[4];
          shares[i] = towards(answer, lines, i) * share;
          shares[k] = towards(answer, lines, k) * share;
          assertThat(net(lines, shares)).isCloseTo(0, within(1e-9));
        }
      }
    }
  }

  private static double towards(SwitchingValues answer, List<CashLine> lines, int line) {
    double present = answer.lines().get(line).presentValue();
    double effect = lines.get(line).kind() == CashKind.BENEFIT ? present : -present;
    return effect * answer.net() > 0 ? -1 : 1;
  }

  private static double net(List<CashLine> lines, double[] shares) {
    List<CashLine> moved = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double factor = 1 + shares[i];
      moved.add(
          CashLine.of(
              "l" + i,
              lines.get(i).kind(),
              lines.get(i).amounts().stream().mapToDouble(a -> a.amount() * factor).toArray()));
    }
    return PresentValue.of(new PresentValueQuestion(BASIS, moved)).net();
  }

  @Test
  void saysWhyNothingSwitches() {
    SwitchingValues answer =
        SwitchingValues.of(
            new PresentValueQuestion(
                BASIS,
                List.of(
                    CashLine.of("big", CashKind.BENEFIT, 100),
                    CashLine.of("small", CashKind.BENEFIT, 1),
                    CashLine.of("none", CashKind.BENEFIT, 0),
                    CashLine.of("cost", CashKind.PUBLIC_COST, 10))));
    assertThat(answer.lines().get(1).change())
        .isEqualTo(Figure.none("even without the line the net present value stays above 0"));
    assertThat(answer.lines().get(2).change())
        .isEqualTo(Figure.none("the line adds nothing to the net present value"));
    assertThat(answer.lines().get(3).change()).isEqualTo(Figure.of(9.1));
    SwitchingValues level =
        SwitchingValues.of(
            new PresentValueQuestion(BASIS, List.of(CashLine.of("none", CashKind.BENEFIT, 0))));
    assertThat(level.lines().get(0).change())
        .isEqualTo(Figure.none("the net present value is 0 already"));
  }

  /** 0.3 of benefits against 0.1 and 0.2 of costs is level, whatever rounding leaves. */
  @Test
  void whatIsLevelInMoneyIsLevel() {
    SwitchingValues answer =
        SwitchingValues.of(
            new PresentValueQuestion(
                BASIS,
                List.of(
                    CashLine.of("gift", CashKind.BENEFIT, 0.3),
                    CashLine.of("a", CashKind.PUBLIC_COST, 0.1),
                    CashLine.of("b", CashKind.PUBLIC_COST, 0.2))));
    assertThat(answer.net()).isZero();
    Figure<Double> level = Figure.none("the net present value is 0 already");
    assertThat(answer.lines()).allMatch(line -> line.change().equals(level));
    assertThat(answer.pairs()).hasSize(3).allMatch(pair -> pair.share().equals(level));
  }

  @Test
  void saysWhyNoPairSwitches() {
    SwitchingValues answer =
        SwitchingValues.of(
            new PresentValueQuestion(
                BASIS,
                List.of(
                    CashLine.of("big", CashKind.BENEFIT, 100),
                    CashLine.of("small", CashKind.BENEFIT, 1),
                    CashLine.of("none", CashKind.BENEFIT, 0),
                    CashLine.of("nil", CashKind.BENEFIT, 0),
                    CashLine.of("cost", CashKind.PUBLIC_COST, 10))));
    assertThat(share(answer, "small", "none"))
        .isEqualTo(
            Figure.none(
                "the net present value stays above 0 until a line turns into its opposite"));
    assertThat(share(answer, "none", "nil"))
        .isEqualTo(Figure.none("the lines add nothing to the net present value"));
    assertThat(share(answer, "big", "cost")).isEqualTo(Figure.of(91 / 110.0));
    // The cost alone would have to rise to 9.1 times more, and with nothing beside it no less.
    assertThat(share(answer, "none", "cost")).isEqualTo(Figure.of(9.1));
  }

  private static Figure<Double> share(SwitchingValues answer, String first, String second) {
    return answer.pairs().stream()
        .filter(pair -> pair.first().equals(first) && pair.second().equals(second))
        .findFirst()
        .orElseThrow()
        .share();
  }
}
