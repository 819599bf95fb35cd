package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.option.DeliveryCase;
import org.commissioning.model.option.DeliveryCost;
import org.commissioning.model.option.DeliveryCostKind;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.DeliveryRisk;
import org.commissioning.model.option.MakeOrBuyQuestion;
import org.commissioning.model.option.Route;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.party.ConflictHandling;
import org.commissioning.model.party.ConflictState;
import org.commissioning.model.party.InterestKind;
import org.commissioning.model.value.DiscountFactorsQuestion;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.MakeOrBuySources;
import org.commissioning.scoring.option.internal.Values;
import org.commissioning.scoring.value.DiscountFactors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body should deliver a service itself, have others do it, or both: on whole-life costs
 * like for like, quality and risk, shown apart before they are combined.
 *
 * <p><b>Formula.</b> A an amount and F its discount factor, p and c how likely a risk is and what
 * it costs, T both together and T₀ the lowest of all, q the quality, w how much cost counts:
 *
 * <pre>{@code
 * whole-life cost   Σ A × F
 * expected risk     Σ p × c
 * cost score        s = T₀ ÷ T
 * combined          w × s + (1 − w) × q ÷ 100
 * }</pre>
 *
 * <p><b>Units and range.</b> Costs in the currency of the question; scores from 0 to 1.
 *
 * <p><b>Assumptions.</b> All options are for the same service over the same time. Risks cost what
 * is stated at the value of the base date.
 *
 * <p><b>Edge cases.</b> If one option states a kind of cost and another does not, they are not like
 * for like: nothing is combined, and what is missing is named. A cost of nothing is stated by an
 * empty list. An option for which no supplier is able is not chosen. This appraises; only a
 * decision under a mandate decides.
 *
 * <p><b>Example.</b> In-house for 950 with a quality of 70, bought for 760 and 40 to manage it with
 * a quality of 72 and a risk of 0.1 times 500: 850 in all. With cost and quality alike, to buy has
 * 0.86 and in-house 0.797.
 *
 * <p><b>Reference.</b> HM Government (2023), HM Treasury (2026).
 *
 * @param question what was asked
 * @param options how each option stands, in the order of the question
 * @param cheapest the ids with the lowest cost and risk together
 * @param finest the ids with the highest quality
 * @param best the ids with the highest combined score, more than one if they are level
 * @param switchesAt the nearest weight of cost at which another option is as good as the best
 * @param notes what a reader should know before relying on it
 */
public record MakeOrBuy(
    @JsonIgnore MakeOrBuyQuestion question,
    List<DeliveryStanding> options,
    List<String> cheapest,
    List<String> finest,
    Figure<List<String>> best,
    Figure<Double> switchesAt,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "make-or-buy",
          "1",
          "Make or buy",
          "Should the body deliver a service itself, have others do it, or both?",
          "any",
          List.of(MakeOrBuySources.PLAYBOOK, MakeOrBuySources.GREEN_BOOK));

  /** The entry in the catalogue. */
  public static final Calculation<MakeOrBuyQuestion, MakeOrBuy> CALCULATION =
      new Calculation<>(
          METHOD,
          MakeOrBuyQuestion.class,
          MakeOrBuy.class,
          MakeOrBuy::of,
          new MakeOrBuyQuestion(
              new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.035)),
              List.of(
                  new DeliveryCase(
                      "in-house",
                      null,
                      DeliveryModel.IN_HOUSE,
                      List.of(
                          cost(DeliveryCostKind.SERVICE, 950),
                          cost(DeliveryCostKind.CONTRACT_MANAGEMENT)),
                      70.0,
                      List.of(),
                      null),
                  new DeliveryCase(
                      "contract",
                      null,
                      DeliveryModel.MARKET,
                      List.of(
                          cost(DeliveryCostKind.SERVICE, 760),
                          cost(DeliveryCostKind.CONTRACT_MANAGEMENT, 40)),
                      72.0,
                      List.of(new DeliveryRisk("failure", "The supplier fails", 0.1, 500.0)),
                      3)),
              0.5,
              List.of(
                  new Conflict(
                      "team",
                      null,
                      "The team that appraises would lose its work.",
                      ConflictState.ACTUAL,
                      InterestKind.PROFESSIONAL,
                      new ConflictHandling.Unavoidable("Others score the quality."))),
              null,
              null),
          List.of(
              MakeOrBuySources.FORMULAS.get(0),
              MakeOrBuySources.FORMULAS.get(1),
              MakeOrBuySources.FORMULAS.get(2),
              MakeOrBuySources.FORMULAS.get(3)),
          List.of());

  public MakeOrBuy {
    options = List.copyOf(options);
    cheapest = List.copyOf(cheapest);
    finest = List.copyOf(finest);
    notes = List.copyOf(notes);
  }

  private static DeliveryCost cost(DeliveryCostKind kind, double... amounts) {
    List<YearAmount> years = new ArrayList<>();
    for (int year = 0; year < amounts.length; year++) {
      years.add(new YearAmount(year, amounts[year]));
    }
    return new DeliveryCost(kind, years);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static MakeOrBuy of(MakeOrBuyQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static MakeOrBuy evaluate(MakeOrBuyQuestion question, Steps steps) {
    int last = 0;
    for (DeliveryCase option : question.options()) {
      for (DeliveryCost cost : option.costs()) {
        for (YearAmount amount : cost.amounts()) {
          last = Math.max(last, amount.year());
        }
      }
    }
    DiscountFactors factors =
        DiscountFactors.of(new DiscountFactorsQuestion(question.basis().discounting(), last));
    int n = question.options().size();
    double[] costs = new double[n];
    double[] risks = new double[n];
    double[] spent = new double[n];
    double[] totals = new double[n];
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      DeliveryCase option = question.options().get(i);
      costs[i] = present(option, factors, steps);
      risks[i] = risk(option, steps);
      spent[i] = spent(option);
      totals[i] = costs[i] + risks[i];
      double total = totals[i];
      steps.add(() -> Step.fact("Cost and risk of " + option.id(), Digits.of(total)));
      lowest = Math.min(lowest, total);
    }
    List<String> notes = new ArrayList<>();
    Integer priceYear = question.basis().prices().priceYear();
    notes.add(
        "Amounts in "
            + question.basis().currency()
            + (question.basis().prices().basis() == PriceBasis.REAL
                ? " at the prices of " + priceYear + "."
                : " at the prices of each year."));
    notes.addAll(factors.notes());
    String unlike = unlike(question);
    if (unlike == null && lowest <= 0) {
      unlike = "a cost that is not above 0 cannot be set beside others as a ratio";
    }
    List<DeliveryStanding> standings = new ArrayList<>();
    double[] scores = new double[n];
    double[] combined = new double[n];
    steps.part(() -> "Cost and quality together");
    for (int i = 0; i < n; i++) {
      DeliveryCase option = question.options().get(i);
      Figure<Double> score = Figure.none(unlike == null ? "" : unlike);
      Figure<Double> both = Figure.none(unlike == null ? "" : unlike);
      if (unlike == null) {
        scores[i] = lowest / totals[i];
        double weight = question.costWeight();
        combined[i] = weight * scores[i] + (1 - weight) * option.quality() / 100;
        score = Figure.of(scores[i]);
        both = Figure.of(combined[i]);
        double s = scores[i];
        double v = combined[i];
        double total = totals[i];
        double least = lowest;
        steps.add(
            () ->
                Symbols.of("T₀", least)
                    .and("T", total)
                    .step("Cost of " + option.id(), "T₀ ÷ T", s, null));
        steps.add(
            () ->
                Symbols.of("w", weight)
                    .and("s", s)
                    .and("q", option.quality())
                    .step(option.id() + " combined", "w × s + (1 − w) × q ÷ 100", v, null));
      }
      standings.add(
          new DeliveryStanding(
              option.id(),
              costs[i],
              risks[i],
              totals[i],
              spent[i],
              option.quality(),
              score,
              both,
              within(question, spent[i])));
    }
    if (unlike != null) {
      String reason = unlike;
      steps.add(() -> Step.fact("Not combined", reason));
    }
    double[] quality = question.options().stream().mapToDouble(DeliveryCase::quality).toArray();
    double[] negated = new double[n];
    for (int i = 0; i < n; i++) {
      negated[i] = -totals[i];
    }
    notes(question, notes);
    Figure<List<String>> best =
        unlike != null ? Figure.none(unlike) : best(question, combined, true);
    return new MakeOrBuy(
        question,
        standings,
        best(question, negated, false).orElseThrow(),
        best(question, quality, false).orElseThrow(),
        best,
        switchesAt(question, scores, combined, best),
        notes);
  }

  private static double present(DeliveryCase option, DiscountFactors factors, Steps steps) {
    steps.part(() -> "Whole-life cost of " + option.id());
    double sum = 0;
    for (DeliveryCost cost : option.costs()) {
      if (cost.amounts().isEmpty()) {
        steps.add(() -> Step.fact(cost.kind().label(), "nothing"));
      }
      for (YearAmount amount : cost.amounts()) {
        double factor = factors.factors().get(amount.year()).factor();
        double value = amount.amount() * factor;
        sum += value;
        steps.add(
            () ->
                Symbols.of("A", amount.amount())
                    .and("F", factor)
                    .step(cost.kind().label() + ", year " + amount.year(), "A × F", value, null));
      }
    }
    return sum;
  }

  private static double risk(DeliveryCase option, Steps steps) {
    double sum = 0;
    for (DeliveryRisk risk : option.risks()) {
      double expected = risk.probability() * risk.cost();
      sum += expected;
      steps.add(
          () ->
              Symbols.of("p", risk.probability())
                  .and("c", risk.cost())
                  .step("Risk " + risk.id(), "p × c", expected, null));
    }
    return sum;
  }

  private static double spent(DeliveryCase option) {
    return option.costs().stream()
        .flatMap(cost -> cost.amounts().stream())
        .mapToDouble(YearAmount::amount)
        .sum();
  }

  /** What makes the options unlike: kinds of cost that some state and others do not. */
  private static @Nullable String unlike(MakeOrBuyQuestion question) {
    Set<DeliveryCostKind> stated = new LinkedHashSet<>();
    question.options().forEach(option -> option.costs().forEach(cost -> stated.add(cost.kind())));
    List<String> lacks = new ArrayList<>();
    for (DeliveryCase option : question.options()) {
      Set<DeliveryCostKind> missing = new LinkedHashSet<>(stated);
      option.costs().forEach(cost -> missing.remove(cost.kind()));
      if (!missing.isEmpty()) {
        lacks.add(
            option.id()
                + " lacks "
                + String.join(", ", missing.stream().map(DeliveryCostKind::code).toList()));
      }
    }
    return lacks.isEmpty() ? null : "the costs are not like for like: " + String.join("; ", lacks);
  }

  private static Figure<Boolean> within(MakeOrBuyQuestion question, double spent) {
    Money limit = question.mandateLimit();
    if (limit == null) {
      return Figure.none("no limit of a mandate is given");
    }
    if (!limit.currency().equals(question.basis().currency())) {
      return Figure.none("the limit of the mandate is in " + limit.currency());
    }
    return Figure.of(BigDecimal.valueOf(spent).compareTo(limit.amount()) <= 0);
  }

  /** The options with the highest figure; of those that can be chosen, if that is asked. */
  private static Figure<List<String>> best(
      MakeOrBuyQuestion question, double[] figures, boolean able) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < figures.length; i++) {
      highest = able && unable(question, i) ? highest : Math.max(highest, figures[i]);
    }
    List<String> best = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      boolean level = highest - figures[i] <= Values.LEVEL * Math.max(1, Math.abs(highest));
      if (level && !(able && unable(question, i))) {
        best.add(question.options().get(i).id());
      }
    }
    return best.isEmpty()
        ? Figure.none("no option has a supplier that is able")
        : Figure.of(List.copyOf(best));
  }

  private static boolean unable(MakeOrBuyQuestion question, int option) {
    Integer suppliers = question.options().get(option).suppliersAble();
    return suppliers != null && suppliers == 0;
  }

  /** Where the lines of two options over the weight of cost cross, nearest to the stated weight. */
  private static Figure<Double> switchesAt(
      MakeOrBuyQuestion question, double[] scores, double[] combined, Figure<List<String>> best) {
    if (best.toOptional().isEmpty() || best.orElseThrow().size() > 1) {
      return Figure.none("there is no one best option");
    }
    int first = 0;
    for (int i = 0; i < combined.length; i++) {
      first = question.options().get(i).id().equals(best.orElseThrow().get(0)) ? i : first;
    }
    double weight = question.costWeight();
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < combined.length; i++) {
      double byCost = scores[first] - scores[i];
      double byQuality =
          (question.options().get(first).quality() - question.options().get(i).quality()) / 100;
      double at = byQuality / (byQuality - byCost);
      boolean counts = i != first && !unable(question, i) && at >= 0 && at <= 1;
      nearest = counts && Math.abs(at - weight) < Math.abs(nearest - weight) ? at : nearest;
    }
    return Double.isInfinite(nearest)
        ? Figure.none("no weight of cost makes another option as good")
        : Figure.of(nearest);
  }

  private static void notes(MakeOrBuyQuestion question, List<String> notes) {
    Set<DeliveryCostKind> unsaid = new LinkedHashSet<>(List.of(DeliveryCostKind.values()));
    question.options().forEach(option -> option.costs().forEach(c -> unsaid.remove(c.kind())));
    if (!unsaid.isEmpty()) {
      notes.add(
          "No option states these kinds of cost: "
              + String.join(", ", unsaid.stream().map(DeliveryCostKind::code).toList())
              + ".");
    }
    for (int i = 0; i < question.options().size(); i++) {
      DeliveryCase option = question.options().get(i);
      if (unable(question, i)) {
        notes.add("No supplier is able to deliver " + option.id() + ": it is not chosen.");
      } else if (option.suppliersAble() == null && option.model().route() != Route.OWN_DELIVERY) {
        notes.add("Whether the market is ready for " + option.id() + " is not known.");
      }
    }
    for (Conflict conflict : question.conflicts()) {
      notes.add("An interest in the answer is recorded: " + conflict.nature());
    }
    notes.add(
        question.decidingBody() == null
            ? "No body with a mandate is named: this appraises and decides nothing."
            : "Only "
                + question.decidingBody()
                + " may decide, inside its mandate; this appraises.");
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
