package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.AnnualCostQuestion;
import org.commissioning.model.value.DiscountTiming;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.LivedOption;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.Factors;
import org.commissioning.scoring.value.internal.Notes;
import org.commissioning.scoring.value.internal.ValueSources;

/**
 * What options that last for different numbers of years cost a year, so that they can be compared.
 *
 * <p><b>Formula.</b> P the present value of all costs of an option, n the years of its life, F the
 * discount factor of a year:
 *
 * <pre>{@code
 * annuity factor           a = Σ F over the years 1 to n
 * equivalent annual cost   P ÷ a
 * }</pre>
 *
 * <p><b>Units and range.</b> In the currency of the question, for each year of life, as if paid at
 * its end.
 *
 * <p><b>Assumptions.</b> Each option can be had again at the same cost when its life is over, and
 * the need lasts. Where neither is true, compare present values over one horizon.
 *
 * <p><b>Edge cases.</b> A cost after the life of its option is refused. At a rate of 0 the answer
 * is the plain mean. Options that cost the same to twelve digits share the lowest cost.
 *
 * <p><b>Example.</b> At 5 per cent, 10,000 for three years with 1,000 a year costs 4,672.09 a year,
 * and 15,000 for five years with 1,000 a year costs 4,464.62: the dearer one to buy is the cheaper.
 *
 * <p><b>Reference.</b> HM Treasury (2026). The edition leaves the method to its supplementary
 * guidance.
 *
 * @param question what was asked
 * @param options each option's cost a year, in the order of the question
 * @param lowest the id of the one with the lowest; not calculable if several share it
 * @param notes what a reader should know before relying on it
 */
public record EquivalentAnnualCost(
    @JsonIgnore AnnualCostQuestion question,
    List<AnnualCost> options,
    Figure<String> lowest,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "equivalent-annual-cost",
          "1",
          "Equivalent annual cost",
          "What do options that last for different numbers of years cost a year?",
          "any",
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula ANNUITY =
      new Formula(
          "annuity-factor",
          "Annuity factor",
          "Σ F",
          List.of("Over the years 1 to the last of the life: payments at the end of each year."),
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula ANNUAL =
      new Formula(
          "annual-cost",
          "Equivalent annual cost",
          "P ÷ a",
          List.of("P: the present value of all costs, a: the annuity factor."),
          List.of(ValueSources.GREEN_BOOK));

  /** The entry in the catalogue. */
  public static final Calculation<AnnualCostQuestion, EquivalentAnnualCost> CALCULATION =
      new Calculation<>(
          METHOD,
          AnnualCostQuestion.class,
          EquivalentAnnualCost.class,
          EquivalentAnnualCost::of,
          new AnnualCostQuestion(
              new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.05)),
              List.of(
                  option("three-years", 3, 10_000, 1_000, 1_000, 1_000),
                  option("five-years", 5, 15_000, 1_000, 1_000, 1_000, 1_000, 1_000))),
          List.of(ValueSources.FACTOR, ValueSources.MIDDLE, ValueSources.PRESENT, ANNUITY, ANNUAL),
          List.of());

  private static final double LEVEL = 1e-12;

  public EquivalentAnnualCost {
    options = List.copyOf(options);
    notes = List.copyOf(notes);
  }

  private static LivedOption option(String id, int life, double... costs) {
    List<YearAmount> years = new ArrayList<>();
    for (int year = 0; year < costs.length; year++) {
      years.add(new YearAmount(year, costs[year]));
    }
    return new LivedOption(id, null, life, years);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static EquivalentAnnualCost of(AnnualCostQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static EquivalentAnnualCost evaluate(AnnualCostQuestion question, Steps steps) {
    Discounting stated = question.basis().discounting();
    int longest = question.options().stream().mapToInt(LivedOption::life).max().orElse(1);
    Factors factors = Factors.of(stated, longest, steps);
    Factors ends =
        stated.timing() == DiscountTiming.START
            ? factors
            : Factors.of(
                new Discounting(
                    stated.schedule(),
                    stated.appraisedOn(),
                    stated.rate(),
                    stated.changes(),
                    DiscountTiming.START),
                longest,
                Steps.dropped());
    List<AnnualCost> options = new ArrayList<>();
    for (LivedOption option : question.options()) {
      options.add(option(option, factors, ends, steps));
    }
    double least = options.stream().mapToDouble(AnnualCost::annualCost).min().orElse(Double.NaN);
    List<String> lowest =
        options.stream()
            .filter(cost -> cost.annualCost() - least <= LEVEL * Math.abs(least))
            .map(AnnualCost::option)
            .toList();
    List<String> notes = new ArrayList<>(Notes.onBasis(question.basis(), longest));
    notes.add("Each option is taken to be had again at the same cost when its life is over.");
    return new EquivalentAnnualCost(
        question,
        options,
        lowest.size() > 1
            ? Figure.none("several options cost the same: " + String.join(", ", lowest))
            : Figure.of(lowest.get(0)),
        notes);
  }

  private static AnnualCost option(LivedOption option, Factors factors, Factors ends, Steps steps) {
    steps.part(() -> "Cost a year of " + option.id());
    List<YearAmount> inOrder = new ArrayList<>(option.costs());
    inOrder.sort(Comparator.comparing(YearAmount::year));
    double sum = 0;
    for (YearAmount cost : inOrder) {
      double factor = factors.at(cost.year());
      double present = cost.amount() * factor;
      sum += present;
      steps.add(
          () ->
              Symbols.of("A", cost.amount())
                  .and("F", factor)
                  .step("Year " + cost.year(), "A × F", present, null));
    }
    double value = sum;
    steps.add(() -> Step.fact("Present value", Digits.of(value)));
    double years = 0;
    for (int year = 1; year <= option.life(); year++) {
      years += ends.at(year);
    }
    double annuity = years;
    steps.add(
        () ->
            Step.fact(
                "Factors of the years 1 to " + option.life() + ", added up", Digits.of(annuity)));
    steps.add(
        () ->
            Symbols.of("P", value)
                .and("a", annuity)
                .step("Equivalent annual cost", "P ÷ a", value / annuity, null));
    return new AnnualCost(option.id(), option.life(), value, annuity, value / annuity);
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
