package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CostQualityWeighing;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.DeliveryCase;
import org.commissioning.model.option.DeliveryCost;
import org.commissioning.model.option.DeliveryCostKind;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.DeliveryPart;
import org.commissioning.model.option.DeliveryRisk;
import org.commissioning.model.option.MakeOrBuyQuestion;
import org.commissioning.model.option.OptionsAppraisalQuestion;
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
import org.commissioning.scoring.option.internal.AppraisalSources;
import org.commissioning.scoring.option.internal.MakeOrBuySources;
import org.commissioning.scoring.option.internal.Spoken;
import org.commissioning.scoring.option.internal.Values;
import org.commissioning.scoring.value.DiscountFactors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body should deliver a service itself, have others do it, or both: on whole-life costs
 * like for like, quality and risk, shown apart before they are combined by an {@linkplain
 * OptionsAppraisal options appraisal}.
 *
 * <p><b>Formula.</b> A an amount and F its discount factor, p and c how likely a risk is and what
 * it costs, T both together, a and b the costs that have full marks and none, u cost and quality
 * from 0 to 1, w what they count:
 *
 * <pre>{@code
 * whole-life cost   Σ A × F
 * expected risk     Σ p × c
 * cost score        (b − T) ÷ (b − a)
 * value             Σ w × u
 * }</pre>
 *
 * <p><b>Units and range.</b> Costs in the currency of the question; scores and values from 0 to 1.
 *
 * <p><b>Assumptions.</b> All options are for the same service over the same years. Risks cost what
 * is stated at the value of the base date.
 *
 * <p><b>Edge cases.</b> If one option states a kind of cost and another does not, or their services
 * end in different years, they are not like for like: nothing is combined, and what is missing is
 * named. A cost of nothing is stated by an empty list. Nothing is combined either if a cost lies
 * off the scale. An option of which no supplier is able to deliver some part is left out. This
 * appraises; only a decision under a mandate decides.
 *
 * <p><b>Example.</b> In-house for 950 with a quality of 70, bought for 760 and 40 to manage it with
 * a quality of 72 and a risk of 0.1 times 500: 850 in all. On a scale of cost from 500 to 1000 and
 * with cost and quality alike, to buy has 0.51 and in-house 0.4.
 *
 * <p><b>Reference.</b> HM Government (2023), HM Treasury (2026); what combines them: Department for
 * Communities and Local Government (2009).
 *
 * @param question what was asked
 * @param options how each option stands, in the order of the question
 * @param cheapest the ids with the lowest cost and risk together
 * @param finest the ids with the highest quality
 * @param best the ids with the highest value, more than one if they are level
 * @param verdict what may be said of the best
 * @param inWords the verdict in words, or why there is none
 * @param switchesAt the nearest weight of cost at which another option is as good as the best
 * @param notes what a reader should know before relying on it
 */
public record MakeOrBuy(
    @JsonIgnore MakeOrBuyQuestion question,
    List<DeliveryStanding> options,
    List<String> cheapest,
    List<String> finest,
    Figure<List<String>> best,
    Figure<AppraisalVerdict> verdict,
    String inWords,
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
          List.of(
              MakeOrBuySources.PLAYBOOK,
              MakeOrBuySources.GREEN_BOOK,
              AppraisalSources.MANUAL,
              AppraisalSources.KENDALL));

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
                      null,
                      List.of(new DeliveryPart(DeliveryModel.IN_HOUSE, null, null)),
                      List.of(
                          cost(DeliveryCostKind.SERVICE, 950),
                          cost(DeliveryCostKind.CONTRACT_MANAGEMENT)),
                      70.0,
                      List.of()),
                  new DeliveryCase(
                      "contract",
                      null,
                      null,
                      List.of(new DeliveryPart(DeliveryModel.MARKET, null, 3)),
                      List.of(
                          cost(DeliveryCostKind.SERVICE, 760),
                          cost(DeliveryCostKind.CONTRACT_MANAGEMENT, 40)),
                      72.0,
                      List.of(new DeliveryRisk("failure", "The supplier fails", 0.1, 500.0)))),
              new CostQualityWeighing(0.5, new CriterionScale(500.0, 1000.0), 0.05),
              "The present contract ends.",
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
          MakeOrBuySources.FORMULAS,
          List.of());

  private static final String COST = "cost";
  private static final String QUALITY = "quality";
  private static final double BEST_QUALITY = 100;
  private static final String UNABLE = "no supplier is able to deliver some part of it";

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
    for (int i = 0; i < n; i++) {
      DeliveryCase option = question.options().get(i);
      costs[i] = present(option, factors, steps);
      risks[i] = risk(option, steps);
      spent[i] = spent(option);
      totals[i] = costs[i] + risks[i];
      double total = totals[i];
      steps.add(() -> Step.fact("Cost and risk of " + option.id(), Digits.of(total)));
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
    List<Integer> able = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (!unable(question, i)) {
        able.add(i);
      }
    }
    String apart = apart(question, able, totals);
    OptionsAppraisal appraisal = apart == null ? appraise(question, able, totals, steps) : null;
    if (apart != null) {
      steps.part(() -> "Cost and quality together");
      steps.add(() -> Step.fact("Not combined", apart));
    }
    CriterionScale scale = question.weighing().costScale();
    List<DeliveryStanding> standings = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      DeliveryCase option = question.options().get(i);
      int at = able.indexOf(i);
      Figure<Double> score = Figure.none(apart == null ? UNABLE : apart);
      Figure<Double> value = score;
      if (appraisal != null && at >= 0) {
        score = Figure.of((scale.highest() - totals[i]) / (scale.highest() - scale.lowest()));
        value = Figure.of(appraisal.options().get(at).value());
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
              value,
              within(question, spent[i])));
    }
    double[] quality = question.options().stream().mapToDouble(DeliveryCase::quality).toArray();
    double[] negated = new double[n];
    for (int i = 0; i < n; i++) {
      negated[i] = -totals[i];
    }
    notes(question, standings, notes);
    List<String> cheapest = highest(question, negated);
    List<String> finest = highest(question, quality);
    if (appraisal == null) {
      String reason = apart == null ? "" : apart;
      return new MakeOrBuy(
          question,
          standings,
          cheapest,
          finest,
          Figure.none(reason),
          Figure.none(reason),
          "Cost and quality are not combined: " + reason + ".",
          Figure.none(reason),
          notes);
    }
    List<String> best =
        appraisal.options().stream()
            .filter(standing -> standing.place() == 1)
            .map(OptionStanding::option)
            .toList();
    return new MakeOrBuy(
        question,
        standings,
        cheapest,
        finest,
        Figure.of(best),
        Figure.of(appraisal.verdict()),
        appraisal.inWords(),
        switchesAt(appraisal),
        notes);
  }

  /** Cost and quality as two criteria, and the options that can be delivered. */
  private static OptionsAppraisal appraise(
      MakeOrBuyQuestion question, List<Integer> able, double[] totals, Steps steps) {
    CostQualityWeighing weighing = question.weighing();
    List<AppraisedOption> options = new ArrayList<>();
    for (int i : able) {
      DeliveryCase option = question.options().get(i);
      options.add(
          new AppraisedOption(
              option.id(),
              option.title(),
              option.asNow(),
              List.of(
                  new CriterionScore(COST, totals[i]),
                  new CriterionScore(QUALITY, option.quality()))));
    }
    return OptionsAppraisal.evaluate(
        new OptionsAppraisalQuestion(
            new AppraisalQuestion(
                List.of(
                    new AppraisalCriterion(
                        COST,
                        null,
                        CriterionDirection.LOWER_IS_BETTER,
                        weighing.costScale(),
                        weighing.costWeight()),
                    new AppraisalCriterion(
                        QUALITY,
                        null,
                        CriterionDirection.HIGHER_IS_BETTER,
                        new CriterionScale(0.0, BEST_QUALITY),
                        1 - weighing.costWeight())),
                options,
                null),
            question.asNowAbsent(),
            weighing.closeLead()),
        steps);
  }

  /** Why cost and quality are not to be combined; null if they may be. */
  private static @Nullable String apart(
      MakeOrBuyQuestion question, List<Integer> able, double[] totals) {
    String unlike = unlike(question);
    if (unlike != null) {
      return unlike;
    }
    if (able.isEmpty()) {
      return "no option has a supplier that is able";
    }
    if (able.size() == 1) {
      return "only "
          + name(question.options().get(able.get(0)))
          + " can be delivered, and there is nothing to set it beside";
    }
    CriterionScale scale = question.weighing().costScale();
    List<String> off = new ArrayList<>();
    for (int i : able) {
      if (totals[i] < scale.lowest() || totals[i] > scale.highest()) {
        off.add(name(question.options().get(i)) + " with " + Digits.of(totals[i]));
      }
    }
    return off.isEmpty()
        ? null
        : "a cost lies off the scale from "
            + Digits.of(scale.lowest())
            + " to "
            + Digits.of(scale.highest())
            + ": "
            + String.join(", ", off);
  }

  /** As a weight of cost: with two criteria the other's moves as much the other way. */
  private static Figure<Double> switchesAt(OptionsAppraisal appraisal) {
    if (appraisal.verdict() == AppraisalVerdict.TIED) {
      return Figure.none("there is no one best option");
    }
    return appraisal
        .firmness()
        .nearestSwitch()
        .toOptional()
        .map(
            turn ->
                Figure.of(
                    turn.criterion().equals(COST) ? turn.switchesAt() : 1 - turn.switchesAt()))
        .orElseGet(() -> Figure.none("no weight of cost makes another option as good"));
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
            name(option)
                + " does not state "
                + String.join(", ", missing.stream().map(MakeOrBuy::label).toList()));
      }
    }
    if (!lacks.isEmpty()) {
      return "the costs are not like for like: " + String.join("; ", lacks);
    }
    Set<Integer> ends = new LinkedHashSet<>();
    List<String> ended = new ArrayList<>();
    for (DeliveryCase option : question.options()) {
      option.costs().stream()
          .filter(cost -> cost.kind() == DeliveryCostKind.SERVICE)
          .flatMap(cost -> cost.amounts().stream())
          .mapToInt(YearAmount::year)
          .max()
          .ifPresent(
              year -> {
                ends.add(year);
                ended.add(name(option) + " in year " + year);
              });
    }
    return ends.size() <= 1
        ? null
        : "the service does not run over the same years; its costs end: "
            + String.join(", ", ended);
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

  /** The options with the highest figure. */
  private static List<String> highest(MakeOrBuyQuestion question, double[] figures) {
    double highest = Arrays.stream(figures).max().orElse(0);
    List<String> best = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      if (highest - figures[i] <= Values.LEVEL * Math.max(1, Math.abs(highest))) {
        best.add(question.options().get(i).id());
      }
    }
    return best;
  }

  private static boolean unable(MakeOrBuyQuestion question, int option) {
    return question.options().get(option).parts().stream()
        .anyMatch(part -> part.suppliersAble() != null && part.suppliersAble() == 0);
  }

  private static void notes(
      MakeOrBuyQuestion question, List<DeliveryStanding> standings, List<String> notes) {
    Set<DeliveryCostKind> unsaid = new LinkedHashSet<>(List.of(DeliveryCostKind.values()));
    question.options().forEach(option -> option.costs().forEach(c -> unsaid.remove(c.kind())));
    if (!unsaid.isEmpty()) {
      notes.add(
          "No option states these kinds of cost: "
              + String.join(", ", unsaid.stream().map(MakeOrBuy::label).toList())
              + ".");
    }
    if (question.asNowAbsent() != null) {
      notes.add("No option goes on as now: " + question.asNowAbsent());
    }
    for (int i = 0; i < question.options().size(); i++) {
      DeliveryCase option = question.options().get(i);
      if (option.parts().size() > 1) {
        notes.add(name(option) + " is a mixed economy: " + mix(option) + ".");
      }
      for (DeliveryPart part : option.parts()) {
        Route route = part.model().route();
        if (part.suppliersAble() != null && part.suppliersAble() == 0) {
          notes.add(
              "No supplier is able to deliver "
                  + name(option)
                  + ", "
                  + Spoken.inside(part.model().label())
                  + ": it is left out.");
        } else if (part.suppliersAble() == null
            && route != Route.OWN_DELIVERY
            && route != Route.NONE) {
          notes.add(
              "Whether there are suppliers for "
                  + name(option)
                  + ", "
                  + Spoken.inside(part.model().label())
                  + ", is not known.");
        }
      }
      if (Boolean.FALSE.equals(standings.get(i).withinMandate().toOptional().orElse(true))) {
        notes.add(
            "What "
                + name(option)
                + " commits is above the limit of the mandate: it needs another.");
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

  private static String name(DeliveryCase option) {
    return Spoken.name(option.id(), option.title());
  }

  private static String label(DeliveryCostKind kind) {
    return Spoken.inside(kind.label());
  }

  private static String mix(DeliveryCase option) {
    return String.join(
        ", ",
        option.parts().stream()
            .map(
                part ->
                    Spoken.inside(part.model().label())
                        + (part.share() == null ? "" : " " + Digits.of(part.share())))
            .toList());
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
