package org.commissioning.scoring.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commissioning.model.equity.ComparedGroup;
import org.commissioning.model.equity.ConcentrationQuestion;
import org.commissioning.model.equity.DispersionQuestion;
import org.commissioning.model.equity.ExpectedArea;
import org.commissioning.model.equity.GroupGapsQuestion;
import org.commissioning.model.equity.MeasureKind;
import org.commissioning.model.equity.MostDeprived;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.model.equity.RelativeIndexDefinition;
import org.commissioning.model.equity.RelativeIndexQuestion;
import org.commissioning.model.equity.Simulation;
import org.commissioning.model.equity.SlopeIndexQuestion;
import org.commissioning.model.equity.SmallAreaQuestion;
import org.commissioning.model.equity.ValueScale;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;

/**
 * Second figures are worked out from the definitions with NumPy 2, over all pairs where it matters.
 */
class EquityTest {

  private static final double[] SHARES = {0.1, 0.2, 0.3, 0.4};
  private static final double[] VALUES = {5, 1, 8, 2.5};
  private static final double[] ERRORS = {0.3, 0.1, 0.4, 0.2};
  private static final List<Double> P95 = List.of(0.95);

  private static List<String> problems(Runnable call) {
    try {
      call.run();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::text).toList();
    }
  }

  private static List<ComparedGroup> compared(double times) {
    List<ComparedGroup> groups = new ArrayList<>();
    for (int i = 0; i < SHARES.length; i++) {
      groups.add(new ComparedGroup("group " + i, SHARES[i] * 1_000, VALUES[i] * times));
    }
    return groups;
  }

  private static List<RankedGroup> ranked() {
    List<RankedGroup> groups = new ArrayList<>();
    for (int i = 0; i < SHARES.length; i++) {
      groups.add(
          new RankedGroup(
              "group " + i, i + 1.0, SHARES[i] * 1_000, VALUES[i], ERRORS[i], null, null, null));
    }
    return groups;
  }

  private static SlopeIndexQuestion slope(
      List<RankedGroup> groups, MostDeprived end, ValueScale scale, ValueScale errors) {
    return new SlopeIndexQuestion(
        groups, end, scale, errors, null, new Simulation(7L, 20_000), P95);
  }

  // Slope and relative index

  @Test
  void theSlopeIsThatOfWeightedLeastSquares() {
    SlopeIndexOfInequality found =
        SlopeIndexOfInequality.of(slope(ranked(), MostDeprived.LOWEST_RANK, null, null));
    assertThat(found.value().orElseThrow()).isCloseTo(-1.4, within(1e-13));
    assertThat(found.atMostDeprived().orElseThrow()).isCloseTo(4.8, within(1e-13));
    Interval limits = found.intervals().orElseThrow().get(0);
    assertThat((limits.upper() - limits.lower()) / 2)
        .isCloseTo(1.959963984540054 * 0.38418745424597084, within(1e-12));
    assertThat(found.reading())
        .isEqualTo(
            "The value is 1.4 lower at the least deprived end of the population than at the most"
                + " deprived.");
  }

  @Test
  void theOtherEndOfTheRankingTurnsTheSign() {
    List<RankedGroup> shuffled = new ArrayList<>(ranked());
    Collections.reverse(shuffled);
    SlopeIndexOfInequality one =
        SlopeIndexOfInequality.of(slope(ranked(), MostDeprived.LOWEST_RANK, null, null));
    SlopeIndexOfInequality other =
        SlopeIndexOfInequality.of(slope(shuffled, MostDeprived.HIGHEST_RANK, null, null));
    assertThat(other.value().orElseThrow()).isCloseTo(-one.value().orElseThrow(), within(1e-13));
    assertThat(other.intervals().orElseThrow().get(0).lower())
        .isCloseTo(-one.intervals().orElseThrow().get(0).upper(), within(1e-12));
  }

  @Test
  void onTheScaleOfLogarithmsTheEndsArePutBack() {
    SlopeIndexQuestion question =
        slope(ranked(), MostDeprived.LOWEST_RANK, ValueScale.LOGARITHM, null);
    assertThat(SlopeIndexOfInequality.of(question).value().orElseThrow())
        .isCloseTo(0.26733664391143686, within(1e-13));
    RelativeIndexOfInequality ratio =
        RelativeIndexOfInequality.of(
            new RelativeIndexQuestion(question, RelativeIndexDefinition.RATIO_OF_ENDS));
    assertThat(ratio.value().orElseThrow()).isCloseTo(1.0881882041201543, within(1e-13));
  }

  @Test
  void drawnLimitsAgreeWithTheFormulaWhereChanceIsSmallAndAreTheSameForTheSameSeed() {
    SlopeIndexQuestion drawn =
        slope(ranked(), MostDeprived.LOWEST_RANK, null, ValueScale.LOGARITHM);
    Interval first = SlopeIndexOfInequality.of(drawn).intervals().orElseThrow().get(0);
    Interval again = SlopeIndexOfInequality.of(drawn).intervals().orElseThrow().get(0);
    Interval formula =
        SlopeIndexOfInequality.of(slope(ranked(), MostDeprived.LOWEST_RANK, null, null))
            .intervals()
            .orElseThrow()
            .get(0);
    assertThat(again).isEqualTo(first);
    assertThat(first.lower()).isCloseTo(formula.lower(), within(0.06));
    assertThat(first.upper()).isCloseTo(formula.upper(), within(0.06));
  }

  @Test
  void aDrawThatLeavesTheScaleIsNeverANumber() {
    List<RankedGroup> groups =
        List.of(
            new RankedGroup("a", 1.0, 10.0, 0.1, 1.0, null, null, null),
            new RankedGroup("b", 2.0, 10.0, 0.2, 1.0, null, null, null));
    SlopeIndexQuestion question =
        slope(groups, MostDeprived.LOWEST_RANK, ValueScale.LOGARITHM, ValueScale.AS_IT_IS);
    assertThat(SlopeIndexOfInequality.of(question).intervals())
        .isEqualTo(
            Figure.none("a value that chance may give has no place on the scale of the line"));
  }

  @Test
  void twoDefinitionsOfTheRelativeIndexGiveTwoNumbersWithLimitsAround() {
    for (RelativeIndexDefinition definition : RelativeIndexDefinition.values()) {
      RelativeIndexOfInequality found =
          RelativeIndexOfInequality.of(
              new RelativeIndexQuestion(SlopeIndexOfInequality.EXAMPLE, definition));
      Interval limits = found.intervals().orElseThrow().get(0);
      assertThat(found.value().orElseThrow()).isBetween(limits.lower(), limits.upper());
      assertThat(found.definition()).isEqualTo(definition);
    }
    RelativeIndexOfInequality mean =
        RelativeIndexOfInequality.of(
            new RelativeIndexQuestion(
                SlopeIndexOfInequality.EXAMPLE, RelativeIndexDefinition.SLOPE_OVER_MEAN));
    assertThat(mean.value().orElseThrow()).isCloseTo(8.5 / 77.6, within(1e-13));
  }

  @Test
  void whatMightBeNoughtIsDividedByInVain() {
    List<RankedGroup> groups =
        List.of(
            new RankedGroup("a", 1.0, 10.0, 0.5, 3.0, null, null, null),
            new RankedGroup("b", 2.0, 10.0, 0.6, 3.0, null, null, null));
    RelativeIndexOfInequality found =
        RelativeIndexOfInequality.of(
            new RelativeIndexQuestion(
                slope(groups, MostDeprived.LOWEST_RANK, null, null),
                RelativeIndexDefinition.RATIO_OF_ENDS));
    assertThat(found.intervals())
        .isEqualTo(Figure.none("what is divided by might be 0 as far as chance goes"));
  }

  @Test
  void groupsOfOneRankHaveNoSlope() {
    List<RankedGroup> groups =
        List.of(new RankedGroup("a", 1, 10, 3), new RankedGroup("b", 1, 20, 4));
    assertThat(
            SlopeIndexOfInequality.of(slope(groups, MostDeprived.LOWEST_RANK, null, null)).value())
        .isEqualTo(
            Figure.none(
                "all groups have the same rank, so that nobody is more deprived than another"));
  }

  @Test
  void refusesGroupsThatCannotBe() {
    assertThat(
            problems(
                () ->
                    SlopeIndexOfInequality.of(
                        slope(
                            List.of(
                                new RankedGroup("a", 1.0, 0.0, 3.0, 0.1, 2.0, null, null),
                                new RankedGroup("b", 2.0, 5.0, 3.0, null, 4.0, 2.0, null),
                                new RankedGroup("b", 3.0, 5.0, 3.0, null, 2.0, null, 0.9)),
                            MostDeprived.LOWEST_RANK,
                            null,
                            null))))
        .containsExactlyInAnyOrder(
            "/groups/0/people: must be above 0 but was 0.0",
            "/groups/0/standardError: must be left out where limits are given but was 0.1",
            "/groups/1/lower: must be at most the value but was 4.0",
            "/groups/1/upper: must be at least the value but was 2.0",
            "/groups/2/group: must not repeat an earlier entry but was 'b'",
            "/groups/2/upper: must be given with the lower limit");
  }

  // Dispersion

  @Test
  void indicesOfDispersionAreThoseOfTheirDefinitions() {
    for (double times : new double[] {1, 1e-9, 1e12}) {
      DispersionIndices found =
          DispersionIndices.of(new DispersionQuestion(compared(times), List.of(0.5, 1.0, 2.0)));
      assertThat(found.gini().orElseThrow()).isCloseTo(0.35853658536585364, within(1e-14));
      assertThat(found.theil().orElseThrow()).isCloseTo(0.22600555997822866, within(1e-14));
      assertThat(found.meanLogDeviation().orElseThrow())
          .isCloseTo(0.2596944272132392, within(1e-14));
      assertThat(found.halfSquaredVariation().orElseThrow())
          .isCloseTo(0.22575847709696611, within(1e-14));
      assertThat(found.hoover().orElseThrow()).isCloseTo(0.3073170731707318, within(1e-14));
      assertThat(found.atkinson())
          .extracting(index -> index.value().orElseThrow())
          .satisfiesExactly(
              half -> assertThat(half).isCloseTo(0.11525247615177348, within(1e-14)),
              one -> assertThat(one).isCloseTo(0.22871276581259026, within(1e-14)),
              two -> assertThat(two).isCloseTo(0.41580254125894545, within(1e-14)));
    }
  }

  @Test
  void twiceTheAreaUnderTheLorenzCurveIsMissingFromOneByGini() {
    DispersionIndices found = DispersionIndices.of(new DispersionQuestion(compared(1), List.of()));
    double area = 0;
    for (int i = 1; i < found.lorenz().size(); i++) {
      CurvePoint before = found.lorenz().get(i - 1);
      CurvePoint point = found.lorenz().get(i);
      area += (point.people() - before.people()) * (point.amount() + before.amount()) / 2;
    }
    assertThat(1 - 2 * area).isCloseTo(found.gini().orElseThrow(), within(1e-14));
  }

  @Test
  void everybodyAlikeIsExactlyEven() {
    DispersionIndices found =
        DispersionIndices.of(
            new DispersionQuestion(
                List.of(new ComparedGroup("a", 3.0, 0.1), new ComparedGroup("b", 7.0, 0.1)),
                List.of(1.0, 50.0)));
    assertThat(found.gini().orElseThrow()).isCloseTo(0, within(1e-15));
    assertThat(found.atkinson().get(1).value().orElseThrow()).isCloseTo(0, within(1e-14));
    DispersionIndices one =
        DispersionIndices.of(
            new DispersionQuestion(List.of(new ComparedGroup("a", 3.0, 0.1)), List.of()));
    assertThat(one.gini().orElseThrow()).isCloseTo(0, within(1e-15));
  }

  @Test
  void whatHasNoShareHasNoIndex() {
    DispersionIndices nothing =
        DispersionIndices.of(
            new DispersionQuestion(
                List.of(new ComparedGroup("a", 3.0, 0.0), new ComparedGroup("b", 7.0, 4.0)),
                List.of(0.5, 1.0, 200.0 / 2)));
    assertThat(nothing.meanLogDeviation()).isEqualTo(Figure.none("a group has nothing"));
    assertThat(nothing.atkinson().get(1).value().orElseThrow()).isEqualTo(1);
    assertThat(nothing.theil().orElseThrow()).isPositive();
    assertThat(
            DispersionIndices.of(
                    new DispersionQuestion(List.of(new ComparedGroup("a", 3.0, -1.0)), List.of()))
                .gini())
        .isEqualTo(Figure.none("a group has a negative amount"));
    assertThat(
            DispersionIndices.of(
                    new DispersionQuestion(List.of(new ComparedGroup("a", 3.0, 0.0)), List.of()))
                .gini())
        .isEqualTo(Figure.none("nobody has anything to be shared out"));
  }

  // Concentration

  private static ConcentrationIndex concentration(
      List<RankedGroup> groups, MostDeprived end, MeasureKind kind, Double least, Double most) {
    return ConcentrationIndex.of(new ConcentrationQuestion(groups, end, kind, least, most));
  }

  @Test
  void indicesOfConcentrationAreThoseOfTheirDefinitions() {
    ConcentrationIndex found =
        concentration(ranked(), MostDeprived.LOWEST_RANK, MeasureKind.BOUNDED, 0.0, 10.0);
    assertThat(found.standard().orElseThrow()).isCloseTo(-0.051219512195121886, within(1e-14));
    assertThat(found.generalised()).isCloseTo(-0.21, within(1e-14));
    assertThat(found.erreygers().orElseThrow()).isCloseTo(-0.084, within(1e-14));
    assertThat(found.wagstaff().orElseThrow()).isCloseTo(-0.0868127325341049, within(1e-14));
    assertThat(found.reading()).isEqualTo("It falls more on the deprived.");
    ConcentrationIndex turned =
        concentration(ranked(), MostDeprived.HIGHEST_RANK, MeasureKind.BOUNDED, 0.0, 10.0);
    assertThat(turned.standard().orElseThrow())
        .isCloseTo(-found.standard().orElseThrow(), within(1e-14));
  }

  @Test
  void erreygersIsTheSameForGoodAndForIllReversed() {
    List<RankedGroup> ill =
        ranked().stream()
            .map(
                group ->
                    new RankedGroup(
                        group.group(), group.rank(), group.people(), 10 - group.value()))
            .toList();
    double good =
        concentration(ranked(), MostDeprived.LOWEST_RANK, MeasureKind.BOUNDED, 0.0, 10.0)
            .erreygers()
            .orElseThrow();
    double bad =
        concentration(ill, MostDeprived.LOWEST_RANK, MeasureKind.BOUNDED, 0.0, 10.0)
            .erreygers()
            .orElseThrow();
    assertThat(bad).isCloseTo(-good, within(1e-14));
  }

  @Test
  void refusesABoundedMeasureWithoutItsEndsAndTheOtherWayRound() {
    assertThat(
            problems(
                () ->
                    concentration(
                        ranked(), MostDeprived.LOWEST_RANK, MeasureKind.BOUNDED, null, null)))
        .containsExactlyInAnyOrder(
            "/least: must be given for a bounded measure",
            "/most: must be given for a bounded measure");
    assertThat(
            problems(
                () ->
                    concentration(
                        ranked(), MostDeprived.LOWEST_RANK, MeasureKind.UNBOUNDED, 0.0, 1.0)))
        .containsExactlyInAnyOrder(
            "/least: must be left out for an unbounded measure but was 0.0",
            "/most: must be left out for an unbounded measure but was 1.0");
    assertThat(
            problems(
                () ->
                    concentration(
                        ranked(), MostDeprived.LOWEST_RANK, MeasureKind.BOUNDED, 0.0, 7.0)))
        .containsExactly("/groups/2/value: must be between the ends of the measure but was 8.0");
  }

  // Gaps

  @Test
  void givesTheGapsOfItsDocumentationAndKeepsTheSign() {
    GroupGaps found = GroupGaps.of(GroupGaps.CALCULATION.example());
    assertThat(found.mean()).isCloseTo(18, within(1e-13));
    assertThat(found.spread().variance()).isCloseTo(21, within(1e-12));
    assertThat(found.reference()).isEqualTo(Figure.of("Higher"));
    assertThat(found.potential().attributableRisk().orElseThrow()).isCloseTo(-3, within(1e-13));
    assertThat(found.potential().attributableFraction().orElseThrow())
        .isCloseTo(-1.0 / 6, within(1e-13));
    assertThat(found.spread().ratio()).isEqualTo(Figure.of(2.0));
    assertThat(found.groups().get(0).difference()).isEqualTo(Figure.of(15.0));
    GroupGaps worse =
        GroupGaps.of(
            new GroupGapsQuestion(
                GroupGaps.CALCULATION.example().groups(), Polarity.LOWER_IS_BETTER, "Lower"));
    assertThat(worse.potential().attributableRisk().orElseThrow()).isCloseTo(12, within(1e-13));
    assertThat(worse.notes().get(0)).startsWith("The reference is worse off than the mean");
  }

  @Test
  void withoutAJudgementThereIsNoBestGroup() {
    GroupGaps found =
        GroupGaps.of(
            new GroupGapsQuestion(
                List.of(new ComparedGroup("a", 1.0, 0.0), new ComparedGroup("b", 1.0, -2.0)),
                Polarity.NO_JUDGEMENT,
                null));
    assertThat(found.reference().toOptional()).isEmpty();
    assertThat(found.potential().attributableRisk().toOptional()).isEmpty();
    assertThat(found.spread().coefficientOfVariation())
        .isEqualTo(Figure.none("the mean is not above 0"));
    assertThat(found.spread().range()).isEqualTo(2);
  }

  @Test
  void refusesOneGroupAndAReferenceThatIsNone() {
    assertThat(
            problems(
                () ->
                    GroupGaps.of(
                        new GroupGapsQuestion(
                            List.of(new ComparedGroup("a", 1.0, 0.0)),
                            Polarity.LOWER_IS_BETTER,
                            "b"))))
        .containsExactlyInAnyOrder(
            "/groups: must have at least 2 entries",
            "/reference: must be the name of one of the groups but was 'b'");
  }

  // Small areas

  @Test
  void chanceIsTakenOutOfTheVariation() {
    SmallAreaVariation found = SmallAreaVariation.of(SmallAreaVariation.CALCULATION.example());
    assertThat(found.systematicComponent().orElseThrow())
        .isCloseTo(0.06696915338890647, within(1e-14));
    assertThat(found.chiSquare().orElseThrow()).isCloseTo(13.398860398860396, within(1e-12));
    assertThat(found.betweenVariance().orElseThrow()).isCloseTo(0.08656666666666671, within(1e-14));
    for (AreaVariation area : found.areas()) {
      double ratio = area.ratio().orElseThrow();
      double mean = found.mean().orElseThrow();
      assertThat(area.shrunken().orElseThrow())
          .isBetween(Math.min(ratio, mean) - 1e-12, Math.max(ratio, mean) + 1e-12);
    }
  }

  @Test
  void areasAlikeVaryByLessThanChance() {
    SmallAreaVariation found =
        SmallAreaVariation.of(
            new SmallAreaQuestion(
                List.of(
                    new ExpectedArea("a", 10.0, 10.0),
                    new ExpectedArea("b", 20.0, 20.0),
                    new ExpectedArea("c", 5.0, 0.0))));
    assertThat(found.systematicComponent().orElseThrow()).isNegative();
    assertThat(found.betweenVariance().orElseThrow()).isEqualTo(0);
    assertThat(found.areas().get(0).shrunken().orElseThrow()).isEqualTo(1);
    assertThat(found.areas().get(2).ratio())
        .isEqualTo(Figure.none("no events are to be expected there"));
    assertThat(
            SmallAreaVariation.of(new SmallAreaQuestion(List.of(new ExpectedArea("a", 1.0, 1.0))))
                .systematicComponent())
        .isEqualTo(Figure.none("fewer than two areas have expected events"));
  }
}
