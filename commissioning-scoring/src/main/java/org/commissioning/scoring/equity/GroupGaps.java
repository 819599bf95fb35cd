package org.commissioning.scoring.equity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.equity.ComparedGroup;
import org.commissioning.model.equity.GroupGapsQuestion;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.equity.internal.GapSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * How far groups of people lie apart: the gap of each to the best or to a stated reference, and the
 * measures that sum the gaps up.
 *
 * <p><b>Formula.</b> k groups with values y and shares of all people p; μ = Σpy; r the value of the
 * reference:
 *
 * <pre>{@code
 * range                              highest y − lowest y, and highest ÷ lowest
 * between-group variance             Σ p (y − μ)²; its root is the standard deviation
 * coefficient of variation           standard deviation ÷ μ
 * mean difference from the mean      Σ |y − μ| ÷ k; weighted Σ p |y − μ|
 * mean difference from the reference Σ |y − r| ÷ (k − 1) over the other groups; weighted Σ p |y − r|
 * index of disparity                 Σ |y − μ| ÷ k ÷ μ × 100; weighted Σ p |y − μ| ÷ μ × 100
 * population attributable risk       r − μ; the fraction is (r − μ) ÷ μ
 * }</pre>
 *
 * <p><b>Units and range.</b> Differences, variance and risk are in the unit of the measure (the
 * variance in its square); ratios and fractions have none; the index of disparity is in percent.
 *
 * <p><b>Assumptions.</b> The values are taken as known: part of any gap between small groups is
 * chance. The groups need no order; where they have one, an index of inequality says more.
 *
 * <p><b>Edge cases.</b> The population attributable risk keeps its sign: if the reference is worse
 * off than the mean it says so, and is not cut off at 0. Without a judgement on the polarity and
 * without a named reference, nothing that needs one is calculable. Ratios over 0, and relative
 * measures about a mean of 0 or below, are not calculable.
 *
 * <p><b>Example.</b> Three groups of 100, 300 and 600 people with 30, 20 and 15 in a hundred
 * smoking, fewer being better: the mean is 18, the between-group variance 21, the population
 * attributable risk −3 (a sixth of all smoking).
 *
 * <p><b>Reference.</b> Harper and others (2008); Pearcy and Keppel (2002); World Health
 * Organization (2013).
 *
 * @param question what was asked
 * @param mean the mean over all people
 * @param reference the group that the others are held against; not calculable if none is named and
 *     there is no best one
 * @param groups each group with its gaps, in the order of the question
 * @param spread the measures of spread that need no reference
 * @param potential the measures that need a reference
 * @param notes what a reader should know before relying on it
 */
public record GroupGaps(
    @JsonIgnore GroupGapsQuestion question,
    double mean,
    Figure<String> reference,
    List<GroupGap> groups,
    Spread spread,
    Potential potential,
    List<String> notes)
    implements RestsOnCounts {

  /**
   * How far the groups are spread.
   *
   * @param range the highest value less the lowest
   * @param ratio the highest value over the lowest
   * @param variance the between-group variance
   * @param standardDeviation its root
   * @param coefficientOfVariation the standard deviation over the mean
   * @param meanDifference the mean distance from the mean, every group alike
   * @param meanDifferenceWeighted the same, by people
   * @param indexOfDisparity the mean distance in percent of the mean, every group alike
   */
  public record Spread(
      double range,
      Figure<Double> ratio,
      double variance,
      double standardDeviation,
      Figure<Double> coefficientOfVariation,
      double meanDifference,
      double meanDifferenceWeighted,
      Figure<Double> indexOfDisparity) {}

  /**
   * What would change if every group were as the reference is.
   *
   * @param meanDifference the mean distance of the other groups from the reference, every one alike
   * @param meanDifferenceWeighted the mean distance from the reference, by people
   * @param attributableRisk the value of the reference less the mean
   * @param attributableFraction the same, over the mean
   */
  public record Potential(
      Figure<Double> meanDifference,
      Figure<Double> meanDifferenceWeighted,
      Figure<Double> attributableRisk,
      Figure<Double> attributableFraction) {}

  /** The method. */
  public static final Method METHOD =
      new Method(
          "group-gaps",
          "1",
          "Gaps between groups",
          "How far do groups lie apart, and what would it bring if all were as the best?",
          "any",
          List.of(GapSources.HARPER_LYNCH, GapSources.PEARCY_KEPPEL, GapSources.WHO));

  /** The entry in the catalogue. */
  public static final Calculation<GroupGapsQuestion, GroupGaps> CALCULATION =
      new Calculation<>(
          METHOD,
          GroupGapsQuestion.class,
          GroupGaps.class,
          GroupGaps::of,
          new GroupGapsQuestion(
              List.of(
                  new ComparedGroup("Lower", 100.0, 30.0),
                  new ComparedGroup("Middle", 300.0, 20.0),
                  new ComparedGroup("Higher", 600.0, 15.0)),
              Polarity.LOWER_IS_BETTER,
              null),
          GapSources.FORMULAS,
          List.of());

  private static final String NO_REFERENCE =
      "no reference is named, and without a judgement on which way is better there is no best group";
  private static final String NO_MEAN = "the mean is not above 0";

  public GroupGaps {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  /**
   * Works the gaps out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static GroupGaps of(GroupGapsQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static GroupGaps evaluate(GroupGapsQuestion question, Steps steps) {
    List<ComparedGroup> groups = question.groups();
    double people = groups.stream().mapToDouble(ComparedGroup::people).sum();
    double mean = 0;
    steps.part(() -> "Mean over all people");
    for (ComparedGroup group : groups) {
      double part = group.people() / people * group.value();
      mean += part;
      steps.add(
          () ->
              Symbols.of("n", group.people())
                  .and("N", people)
                  .and("y", group.value())
                  .step(group.group(), "n ÷ N × y", part, null));
    }
    double average = mean;
    steps.add(() -> Step.fact("Mean, the sum of these", Digits.of(average)));
    ComparedGroup reference = reference(question);
    List<String> notes = new ArrayList<>();
    steps.part(() -> "Reference");
    steps.add(
        () -> Step.fact("Group", reference == null ? "none: " + NO_REFERENCE : reference.group()));
    List<GroupGap> gaps = new ArrayList<>();
    for (ComparedGroup group : groups) {
      gaps.add(gap(group, reference, average));
    }
    Spread spread = spread(groups, people, average, steps);
    Potential potential = potential(groups, people, average, reference, steps);
    if (reference != null && worseThanMean(question.polarity(), reference.value() - average)) {
      notes.add(
          "The reference is worse off than the mean, so that to be as it is would make things worse"
              + " on the whole.");
    }
    notes.add("Values are taken as known; part of a gap between small groups is chance.");
    return new GroupGaps(
        question,
        average,
        reference == null ? Figure.none(NO_REFERENCE) : Figure.of(reference.group()),
        gaps,
        spread,
        potential,
        notes);
  }

  private static boolean worseThanMean(Polarity polarity, double risk) {
    return polarity == Polarity.LOWER_IS_BETTER
        ? risk > 0
        : polarity == Polarity.HIGHER_IS_BETTER && risk < 0;
  }

  /** The group that is named, or else the best; of several that are best alike, the first. */
  private static @Nullable ComparedGroup reference(GroupGapsQuestion question) {
    if (question.reference() != null) {
      return question.groups().stream()
          .filter(group -> group.group().equals(question.reference()))
          .findFirst()
          .orElseThrow();
    }
    Comparator<ComparedGroup> byValue = Comparator.comparing(ComparedGroup::value);
    return switch (question.polarity()) {
      case LOWER_IS_BETTER -> question.groups().stream().min(byValue).orElseThrow();
      case HIGHER_IS_BETTER -> question.groups().stream().min(byValue.reversed()).orElseThrow();
      case NO_JUDGEMENT -> null;
    };
  }

  private static GroupGap gap(ComparedGroup group, @Nullable ComparedGroup reference, double mean) {
    double value = group.value();
    if (reference == null) {
      return new GroupGap(
          group.group(),
          group.people(),
          value,
          Figure.none(NO_REFERENCE),
          Figure.none(NO_REFERENCE),
          value - mean);
    }
    return new GroupGap(
        group.group(),
        group.people(),
        value,
        Figure.of(value - reference.value()),
        over(value, reference.value(), "the value of the reference is 0"),
        value - mean);
  }

  private static Figure<Double> over(double value, double by, String reason) {
    return by == 0 || !Double.isFinite(value / by) ? Figure.none(reason) : Figure.of(value / by);
  }

  private static Spread spread(
      List<ComparedGroup> groups, double people, double mean, Steps steps) {
    double highest = groups.stream().mapToDouble(ComparedGroup::value).max().orElseThrow();
    double lowest = groups.stream().mapToDouble(ComparedGroup::value).min().orElseThrow();
    double variance = 0;
    double distances = 0;
    double weighted = 0;
    steps.part(() -> "Between-group variance");
    for (ComparedGroup group : groups) {
      double share = group.people() / people;
      double part = share * (group.value() - mean) * (group.value() - mean);
      variance += part;
      distances += Math.abs(group.value() - mean);
      weighted += share * Math.abs(group.value() - mean);
      steps.add(
          () ->
              Symbols.of("n", group.people())
                  .and("N", people)
                  .and("y", group.value())
                  .and("μ", mean)
                  .step(group.group(), "n ÷ N × (y − μ)^2", part, null));
    }
    double sum = variance;
    double deviation = Math.sqrt(variance);
    double meanDistance = distances / groups.size();
    double meanWeighted = weighted;
    double total = distances;
    steps.add(() -> Step.fact("Variance, the sum of these", Digits.of(sum)));
    steps.add(() -> Symbols.of("V", sum).step("Standard deviation", "√(V)", deviation, null));
    steps.part(() -> "Spread");
    steps.add(
        () ->
            Symbols.of("highest", highest)
                .and("lowest", lowest)
                .step("Range", "highest − lowest", highest - lowest, null));
    steps.add(
        () ->
            Symbols.of("D", total)
                .and("k", groups.size())
                .step("Mean difference from the mean", "D ÷ k", meanDistance, null));
    steps.add(() -> Step.fact("Mean difference from the mean, by people", Digits.of(meanWeighted)));
    Figure<Double> variation = mean > 0 ? Figure.of(deviation / mean) : Figure.none(NO_MEAN);
    Figure<Double> disparity =
        mean > 0 ? Figure.of(meanDistance / mean * 100) : Figure.none(NO_MEAN);
    if (mean > 0) {
      steps.add(
          () ->
              Symbols.of("s", deviation)
                  .and("μ", mean)
                  .step("Coefficient of variation", "s ÷ μ", deviation / mean, null));
      steps.add(
          () ->
              Symbols.of("d", meanDistance)
                  .and("μ", mean)
                  .step("Index of disparity", "d ÷ μ × 100", meanDistance / mean * 100, "percent"));
    }
    return new Spread(
        highest - lowest,
        lowest > 0 ? Figure.of(highest / lowest) : Figure.none("the lowest value is not above 0"),
        sum,
        deviation,
        variation,
        meanDistance,
        meanWeighted,
        disparity);
  }

  private static Potential potential(
      List<ComparedGroup> groups,
      double people,
      double mean,
      @Nullable ComparedGroup reference,
      Steps steps) {
    if (reference == null) {
      return new Potential(
          Figure.none(NO_REFERENCE),
          Figure.none(NO_REFERENCE),
          Figure.none(NO_REFERENCE),
          Figure.none(NO_REFERENCE));
    }
    double at = reference.value();
    double distances = 0;
    double weighted = 0;
    for (ComparedGroup group : groups) {
      distances += Math.abs(group.value() - at);
      weighted += group.people() / people * Math.abs(group.value() - at);
    }
    double others = distances / (groups.size() - 1);
    double total = distances;
    double byPeople = weighted;
    double risk = at - mean;
    steps.part(() -> "If every group were as the reference is");
    steps.add(
        () ->
            Symbols.of("D", total)
                .and("k", groups.size())
                .step("Mean difference from the reference", "D ÷ (k − 1)", others, null));
    steps.add(
        () -> Step.fact("Mean difference from the reference, by people", Digits.of(byPeople)));
    steps.add(
        () ->
            Symbols.of("r", at)
                .and("μ", mean)
                .step("Population attributable risk", "r − μ", risk, null));
    if (mean > 0) {
      steps.add(
          () ->
              Symbols.of("r", at)
                  .and("μ", mean)
                  .step("Population attributable fraction", "(r − μ) ÷ μ", risk / mean, null));
    }
    return new Potential(
        Figure.of(others),
        Figure.of(byPeople),
        Figure.of(risk),
        mean > 0 ? Figure.of(risk / mean) : Figure.none(NO_MEAN));
  }

  @Override
  public List<Disclosable> counts() {
    return question.groups().stream()
        .map(group -> new Disclosable("people of " + group.group(), group.people()))
        .toList();
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
