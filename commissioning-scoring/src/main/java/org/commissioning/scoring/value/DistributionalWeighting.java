package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.DistributionQuestion;
import org.commissioning.model.value.IncomeElasticities;
import org.commissioning.model.value.WeightedGroup;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.WeightingSources;

/**
 * What benefits are worth if a pound is worth more to those who have fewer, beside what they are
 * worth as they stand.
 *
 * <p><b>Formula.</b> M the median income, Y the income of the group, η the elasticity, A the
 * benefit:
 *
 * <pre>{@code
 * weight             (M ÷ Y)^η
 * weighted benefit   w × A
 * }</pre>
 *
 * <p><b>Units and range.</b> The weight is 1 at the median, above 1 below it. Weighted benefits are
 * no longer pounds of anybody's: they are shown beside the unweighted, never in their place.
 *
 * <p><b>Assumptions.</b> Incomes are equivalised, so that households of different size compare.
 * Without an elasticity of one's own it is 1.3.
 *
 * <p><b>Edge cases.</b> At an elasticity of 0 nothing is weighted. Gains and losses are weighted
 * alike.
 *
 * <p><b>Example.</b> With a median of 30,000 a pound counts 2.462 times at an income of 15,000 and
 * 0.406 times at 60,000.
 *
 * <p><b>Reference.</b> HM Treasury (2022), the elasticity after Layard, Nickell and Mayraz (2008).
 *
 * @param question what was asked
 * @param elasticity the elasticity used
 * @param groups the weight and the benefit of each group, in the order of the question
 * @param unweighted the benefits as they stand, added up
 * @param weighted the weighted benefits, added up
 * @param notes what a reader should know before relying on it
 */
public record DistributionalWeighting(
    @JsonIgnore DistributionQuestion question,
    double elasticity,
    List<GroupWeight> groups,
    double unweighted,
    double weighted,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "distributional-weighting",
          "1",
          "Distributional weighting",
          "What are benefits worth if a pound is worth more to those who have fewer?",
          "any",
          List.of(WeightingSources.GREEN_BOOK, WeightingSources.LAYARD));

  /** The entry in the catalogue. */
  public static final Calculation<DistributionQuestion, DistributionalWeighting> CALCULATION =
      new Calculation<>(
          METHOD,
          DistributionQuestion.class,
          DistributionalWeighting.class,
          DistributionalWeighting::of,
          new DistributionQuestion(
              "GBP",
              new PriceLevel(2026, PriceBasis.REAL),
              30_000.0,
              null,
              List.of(
                  new WeightedGroup("lower", "Lower incomes", 15_000.0, 10_000.0),
                  new WeightedGroup("higher", "Higher incomes", 60_000.0, 40_000.0))),
          List.of(WeightingSources.WEIGHT, WeightingSources.WEIGHTED),
          List.of());

  private static final String GREEN_BOOK = "green-book";

  public DistributionalWeighting {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DistributionalWeighting of(DistributionQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static DistributionalWeighting evaluate(DistributionQuestion question, Steps steps) {
    Double own = question.elasticity();
    double elasticity =
        own == null ? IncomeElasticities.standard().find(GREEN_BOOK).orElseThrow() : own;
    double median = question.medianIncome();
    List<GroupWeight> groups = new ArrayList<>();
    double plain = 0;
    double sum = 0;
    for (WeightedGroup group : question.groups()) {
      double weight = Math.pow(median / group.income(), elasticity);
      double value = weight * group.benefit();
      plain += group.benefit();
      sum += value;
      groups.add(new GroupWeight(group.id(), weight, group.benefit(), value));
      steps.part(group::id);
      steps.add(
          () ->
              Symbols.of("M", median)
                  .and("Y", group.income())
                  .and("η", elasticity)
                  .step("Weight", "(M ÷ Y)^η", weight, null));
      steps.add(
          () ->
              Symbols.of("w", weight)
                  .and("A", group.benefit())
                  .step("Weighted benefit", "w × A", value, null));
    }
    double unweighted = plain;
    double weighted = sum;
    steps.part(() -> "All groups");
    steps.add(() -> Step.fact("Unweighted", Digits.of(unweighted)));
    steps.add(() -> Step.fact("Weighted", Digits.of(weighted)));
    List<String> notes = new ArrayList<>();
    notes.add(
        question.prices().basis() == PriceBasis.REAL
            ? "Amounts in "
                + question.currency()
                + " at the prices of "
                + question.prices().priceYear()
                + "."
            : "Amounts in " + question.currency() + " at the prices of each year.");
    notes.add("Show the weighted result beside the unweighted, never in its place.");
    if (own == null) {
      notes.add("The elasticity is the " + Digits.of(elasticity) + " of the Green Book.");
    }
    return new DistributionalWeighting(question, elasticity, groups, unweighted, weighted, notes);
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
