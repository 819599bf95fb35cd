package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.AgencyBenefit;
import org.commissioning.model.value.AgencyBenefitQuestion;
import org.commissioning.model.value.AgencyCost;
import org.commissioning.model.value.AgencyPart;
import org.commissioning.model.value.BenefitKind;
import org.commissioning.model.value.BenefitTiming;
import org.commissioning.model.value.ConfidenceGrade;
import org.commissioning.model.value.ConfidenceScale;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.GradeRule;
import org.commissioning.model.value.OutcomeChain;
import org.commissioning.model.value.OutcomeValue;
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
import org.commissioning.scoring.value.internal.AgencySources;
import org.commissioning.scoring.value.internal.Factors;
import org.commissioning.scoring.value.internal.Notes;
import org.commissioning.scoring.value.internal.Total;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a programme and to whom its benefits go: fiscal, economic and social, cashable or
 * not.
 *
 * <p><b>Formula.</b> N the population and a, e, r, i the shares affected, engaged, retained and
 * achieving, D deadweight; X the value of an outcome, K its correction, L the drop-off, k the years
 * since the first; R what costs are raised by; p the part of an agency:
 *
 * <pre>{@code
 * outcomes             O = N × a × e × r × i × (1 − D)
 * benefit of a year    O × X × (1 − K) × (1 − L)^k
 * cost of a year       A × (1 + R)
 * share of an agency   B × p ÷ P
 * }</pre>
 *
 * <p><b>Units and range.</b> In the currency of the question, at present values.
 *
 * <p><b>Assumptions.</b> Shares multiply: each is of those left by the one before. Unit values and
 * the scale of corrections are the asker's, and none are shipped. Where the parts of a line have
 * different grades, the scale says whether the worst counts or the mean. Fiscal benefits that are
 * not cashable free time or places but no money.
 *
 * <p><b>Edge cases.</b> Without costs above 0 there are no ratios. An agency that only pays, or
 * only gains, is listed all the same.
 *
 * <p><b>Example.</b> 1,000 people, half affected, 60 per cent engaged, 80 retained, 30 achieving
 * and 40 deadweight: 43.2 outcomes. At 2,500 each that is 108,000, and corrected by 15 per cent
 * 91,800.
 *
 * <p><b>Reference.</b> HM Treasury, Public Service Transformation Network and New Economy (2014).
 *
 * @param question what was asked
 * @param benefits what each benefit comes to, in the order of the question
 * @param agencies what each agency pays and gains, in the order in which they are first named
 * @param costs the present value of all costs
 * @param fiscal the present value of all fiscal benefits
 * @param all the present value of all benefits
 * @param fiscalRatio fiscal benefits for each unit of cost
 * @param publicValueRatio all benefits for each unit of cost
 * @param notes what a reader should know before relying on it
 */
public record AgencyBenefits(
    @JsonIgnore AgencyBenefitQuestion question,
    List<BenefitLine> benefits,
    List<AgencyBalance> agencies,
    double costs,
    double fiscal,
    double all,
    Figure<Double> fiscalRatio,
    Figure<Double> publicValueRatio,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "cost-benefit-by-agency",
          "1",
          "Costs and benefits by agency",
          "Who pays for a programme, and to whom do its benefits go?",
          "any",
          List.of(AgencySources.TRANSFORMATION));

  /** The entry in the catalogue. */
  public static final Calculation<AgencyBenefitQuestion, AgencyBenefits> CALCULATION =
      new Calculation<>(
          METHOD,
          AgencyBenefitQuestion.class,
          AgencyBenefits.class,
          AgencyBenefits::of,
          new AgencyBenefitQuestion(
              new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.035)),
              new ConfidenceScale(
                  "A made-up scale",
                  GradeRule.WORST,
                  List.of(new ConfidenceGrade("A", 0.0, 0.0), new ConfidenceGrade("B", 0.15, 0.1))),
              List.of(
                  new AgencyCost(
                      "service", "council", List.of(new YearAmount(0, 60_000.0)), List.of("A"))),
              List.of(
                  new AgencyBenefit(
                      "housing",
                      "Homelessness prevented",
                      new OutcomeChain(1_000.0, 0.5, 0.6, 0.8, 0.3, 0.4),
                      new OutcomeValue(2_500.0, null, BenefitKind.FISCAL, 0.5),
                      new BenefitTiming(0, 1, 0.0),
                      List.of(new AgencyPart("council", 3.0), new AgencyPart("hospital", 1.0)),
                      List.of("B", "A")))),
          List.of(
              AgencySources.FORMULAS.get(0),
              AgencySources.FORMULAS.get(1),
              AgencySources.FORMULAS.get(2),
              AgencySources.FORMULAS.get(3)),
          List.of());

  public AgencyBenefits {
    benefits = List.copyOf(benefits);
    agencies = List.copyOf(agencies);
    notes = List.copyOf(notes);
  }

  /** Costs, fiscal, economic, social and cashable sums of an agency, in this order. */
  private static double[] account(Map<String, double[]> accounts, String agency) {
    return accounts.computeIfAbsent(agency, name -> new double[5]);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static AgencyBenefits of(AgencyBenefitQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static AgencyBenefits evaluate(AgencyBenefitQuestion question, Steps steps) {
    int last = 0;
    for (AgencyCost cost : question.costs()) {
      for (YearAmount amount : cost.amounts()) {
        last = Math.max(last, amount.year());
      }
    }
    for (AgencyBenefit benefit : question.benefits()) {
      last = Math.max(last, benefit.timing().firstYear() + benefit.timing().years() - 1);
    }
    Factors factors = Factors.of(question.basis().discounting(), last, steps);
    Map<String, double[]> accounts = new LinkedHashMap<>();
    Total costs = new Total();
    for (AgencyCost cost : question.costs()) {
      Total sum = cost(cost, question.confidence(), factors, steps);
      account(accounts, cost.agency())[0] += sum.value();
      costs.add(sum);
    }
    List<BenefitLine> lines = new ArrayList<>();
    double fiscal = 0;
    double all = 0;
    for (AgencyBenefit benefit : question.benefits()) {
      BenefitLine line = line(benefit, question.confidence(), factors, steps);
      lines.add(line);
      all += line.presentValue();
      fiscal += line.kind() == BenefitKind.FISCAL ? line.presentValue() : 0;
      share(benefit, line, accounts, steps);
    }
    List<AgencyBalance> agencies = new ArrayList<>();
    accounts.forEach(
        (agency, sums) ->
            agencies.add(
                new AgencyBalance(
                    agency, sums[0], sums[1], sums[2], sums[3], sums[4], sums[1] - sums[0])));
    double paid = costs.value();
    double saved = fiscal;
    double brought = all;
    steps.part(() -> "Ratios");
    Figure<Double> fiscalRatio = ratio("Fiscal", saved, paid, steps);
    Figure<Double> publicRatio = ratio("Public value", brought, paid, steps);
    List<String> notes = new ArrayList<>(Notes.onBasis(question.basis(), last));
    ConfidenceScale scale = question.confidence();
    if (scale != null) {
      notes.add(
          "Costs are raised and benefits lowered by "
              + scale.title()
              + (scale.rule() == GradeRule.WORST
                  ? "; of several grades of a line the worst counts."
                  : "; of several grades of a line the mean of the corrections counts."));
    }
    notes.add("Only cashable benefits can be taken out of a budget.");
    notes.add("An agency that pays more than comes to it may have little reason to go on.");
    return new AgencyBenefits(
        question, lines, agencies, paid, saved, brought, fiscalRatio, publicRatio, notes);
  }

  private static Figure<Double> ratio(String label, double benefits, double costs, Steps steps) {
    Figure<Double> ratio = Total.ratio(benefits, costs, "the costs are not above 0");
    ratio
        .toOptional()
        .ifPresent(
            value ->
                steps.add(
                    () ->
                        Symbols.of("B", benefits)
                            .and("C", costs)
                            .step(label, "B ÷ C", value, null)));
    return ratio;
  }

  private static Total cost(
      AgencyCost cost, @Nullable ConfidenceScale scale, Factors factors, Steps steps) {
    steps.part(() -> "Cost " + cost.id() + ", " + cost.agency());
    double raised = correction(scale, cost.grades(), ConfidenceGrade::costsRaised);
    Total sum = new Total();
    for (YearAmount amount : cost.amounts()) {
      double corrected = amount.amount() * (1 + raised);
      if (raised > 0) {
        steps.add(
            () ->
                Symbols.of("A", amount.amount())
                    .and("R", raised)
                    .step("Year " + amount.year() + ", raised", "A × (1 + R)", corrected, null));
      }
      double factor = factors.at(amount.year());
      double present = corrected * factor;
      sum.add(present);
      steps.add(
          () ->
              Symbols.of("A", corrected)
                  .and("F", factor)
                  .step("Year " + amount.year(), "A × F", present, null));
    }
    return sum;
  }

  /** What the grades of a line come to, by the rule of the scale. */
  private static double correction(
      @Nullable ConfidenceScale scale,
      List<String> grades,
      ToDoubleFunction<ConfidenceGrade> corrected) {
    if (scale == null || grades.isEmpty()) {
      return 0;
    }
    double sum = 0;
    double most = 0;
    for (String named : grades) {
      ConfidenceGrade grade =
          scale.grades().stream().filter(g -> g.grade().equals(named)).findFirst().orElseThrow();
      double one = corrected.applyAsDouble(grade);
      sum += one;
      most = Math.max(most, one);
    }
    return scale.rule() == GradeRule.WORST ? most : sum / grades.size();
  }

  private static BenefitLine line(
      AgencyBenefit benefit, @Nullable ConfidenceScale scale, Factors factors, Steps steps) {
    OutcomeChain chain = benefit.chain();
    OutcomeValue value = benefit.value();
    double outcomes =
        chain.population()
            * chain.affected()
            * chain.engaged()
            * chain.retained()
            * chain.achieving()
            * (1 - chain.deadweight());
    steps.part(() -> "Benefit " + benefit.id());
    steps.add(
        () ->
            Symbols.of("N", chain.population())
                .and("a", chain.affected())
                .and("e", chain.engaged())
                .and("r", chain.retained())
                .and("i", chain.achieving())
                .and("D", chain.deadweight())
                .step("Outcomes", "N × a × e × r × i × (1 − D)", outcomes, null));
    double sum = 0;
    Double own = value.correction();
    double correction =
        own == null ? correction(scale, benefit.grades(), ConfidenceGrade::benefitsLowered) : own;
    double first = outcomes * value.unitValue() * (1 - correction);
    for (int k = 0; k < benefit.timing().years(); k++) {
      int year = benefit.timing().firstYear() + k;
      double since = k;
      double amount = first * Math.pow(1 - benefit.timing().dropOff(), k);
      double factor = factors.at(year);
      sum += amount * factor;
      steps.add(
          () ->
              Symbols.of("O", outcomes)
                  .and("X", value.unitValue())
                  .and("K", correction)
                  .and("L", benefit.timing().dropOff())
                  .and("k", since)
                  .step("Year " + year, "O × X × (1 − K) × (1 − L)^k", amount, null));
      steps.add(
          () ->
              Symbols.of("A", amount)
                  .and("F", factor)
                  .step("Year " + year + ", present value", "A × F", amount * factor, null));
    }
    double present = sum;
    steps.add(() -> Step.fact("Present value", Digits.of(present)));
    return new BenefitLine(benefit.id(), outcomes, correction, first, present, value.kind());
  }

  private static void share(
      AgencyBenefit benefit, BenefitLine line, Map<String, double[]> accounts, Steps steps) {
    double parts = benefit.agencies().stream().mapToDouble(AgencyPart::part).sum();
    for (AgencyPart part : benefit.agencies()) {
      double share = line.presentValue() * part.part() / parts;
      double[] sums = account(accounts, part.agency());
      switch (line.kind()) {
        case FISCAL -> {
          sums[1] += share;
          sums[4] += share * benefit.value().cashable();
        }
        case ECONOMIC -> sums[2] += share;
        case SOCIAL -> sums[3] += share;
      }
      steps.add(
          () ->
              Symbols.of("B", line.presentValue())
                  .and("p", part.part())
                  .and("P", parts)
                  .step("Share of " + part.agency(), "B × p ÷ P", share, null));
    }
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
