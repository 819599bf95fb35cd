package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.OutcomeAdjustments;
import org.commissioning.model.value.SocialOutcome;
import org.commissioning.model.value.SocialReturnQuestion;
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
import org.commissioning.scoring.value.internal.Factors;
import org.commissioning.scoring.value.internal.Notes;
import org.commissioning.scoring.value.internal.SocialReturnSources;

/**
 * What social value comes back for what is put in, with every convention said.
 *
 * <p><b>Formula.</b> Q the quantity, X the proxy, D deadweight, M displacement, O what is due to
 * others, L the drop-off; B and C the present values of impacts and inputs:
 *
 * <pre>{@code
 * impact in year 1    I = Q × X × (1 − D) × (1 − M) × (1 − O)
 * impact in year t    I × (1 − L)^(t − 1)
 * social return       B ÷ C
 * net social return   (B − C) ÷ C
 * }</pre>
 *
 * <p><b>Units and range.</b> Value for each unit put in.
 *
 * <p><b>Assumptions.</b> Outcomes begin in year 1 and are discounted from there; the drop-off
 * begins after the first year. Proxies are the asker's: none are shipped, and they are not money
 * that anybody can spend.
 *
 * <p><b>Edge cases.</b> Without inputs above 0 there is no ratio. Ratios of unlike programmes do
 * not compare.
 *
 * <p><b>Example.</b> 100 people at 5,000 a year for three years, 25 per cent deadweight, 10
 * displacement, 40 due to others, 20 drop-off, for 250,000 put in: 202,500, 162,000 and 129,600,
 * together 463,772.68 at 3.5 per cent, or 1.855 to one.
 *
 * <p><b>Reference.</b> Nicholls and others (2012).
 *
 * @param question what was asked
 * @param outcomes the impact of each outcome, in the order of the question
 * @param impact the present value of all impacts
 * @param inputs the present value of what is put in
 * @param ratio the social return
 * @param netRatio the net social return
 * @param without the ratio with each adjustment left out, one at a time
 * @param notes what a reader should know before relying on it
 */
public record SocialReturn(
    @JsonIgnore SocialReturnQuestion question,
    List<OutcomeImpact> outcomes,
    double impact,
    double inputs,
    Figure<Double> ratio,
    Figure<Double> netRatio,
    List<RatioWithout> without,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "social-return",
          "1",
          "Social return on investment",
          "What social value comes back for each pound put in?",
          "any",
          List.of(SocialReturnSources.GUIDE));

  /** The entry in the catalogue. */
  public static final Calculation<SocialReturnQuestion, SocialReturn> CALCULATION =
      new Calculation<>(
          METHOD,
          SocialReturnQuestion.class,
          SocialReturn.class,
          SocialReturn::of,
          new SocialReturnQuestion(
              new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.035)),
              List.of(new YearAmount(0, 250_000.0)),
              List.of(
                  new SocialOutcome(
                      "work",
                      "People in steady work",
                      100.0,
                      5_000.0,
                      new OutcomeAdjustments(0.25, 0.1, 0.4, 0.2),
                      3))),
          List.of(
              SocialReturnSources.FORMULAS.get(0),
              SocialReturnSources.FORMULAS.get(1),
              SocialReturnSources.FORMULAS.get(2),
              SocialReturnSources.FORMULAS.get(3)),
          List.of());

  public SocialReturn {
    outcomes = List.copyOf(outcomes);
    without = List.copyOf(without);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static SocialReturn of(SocialReturnQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static SocialReturn evaluate(SocialReturnQuestion question, Steps steps) {
    int last = 0;
    for (YearAmount input : question.inputs()) {
      last = Math.max(last, input.year());
    }
    for (SocialOutcome outcome : question.outcomes()) {
      last = Math.max(last, outcome.years());
    }
    Factors factors = Factors.of(question.basis().discounting(), last, steps);
    double inputs = 0;
    double plainInputs = 0;
    List<YearAmount> inOrder = new ArrayList<>(question.inputs());
    inOrder.sort(Comparator.comparing(YearAmount::year));
    steps.part(() -> "Put in");
    for (YearAmount input : inOrder) {
      double factor = factors.at(input.year());
      double present = input.amount() * factor;
      inputs += present;
      plainInputs += input.amount();
      steps.add(
          () ->
              Symbols.of("A", input.amount())
                  .and("F", factor)
                  .step("Year " + input.year(), "A × F", present, null));
    }
    List<OutcomeImpact> outcomes = new ArrayList<>();
    double impact = 0;
    for (SocialOutcome outcome : question.outcomes()) {
      OutcomeImpact one = impact(outcome, outcome.adjustments(), factors, steps);
      outcomes.add(one);
      impact += one.presentValue();
    }
    double benefits = impact;
    double costs = inputs;
    Figure<Double> ratio = Figure.none("what is put in is not above 0");
    Figure<Double> net = ratio.map(value -> value);
    List<RatioWithout> without = new ArrayList<>();
    steps.part(() -> "Return");
    if (costs > 0) {
      ratio = Figure.of(benefits / costs);
      net = Figure.of((benefits - costs) / costs);
      steps.add(
          () ->
              Symbols.of("B", benefits)
                  .and("C", costs)
                  .step("Social return", "B ÷ C", benefits / costs, null));
      steps.add(
          () ->
              Symbols.of("B", benefits)
                  .and("C", costs)
                  .step("Net social return", "(B − C) ÷ C", (benefits - costs) / costs, null));
      without.add(new RatioWithout("deadweight", sum(question, factors, "D") / costs));
      without.add(new RatioWithout("displacement", sum(question, factors, "M") / costs));
      without.add(new RatioWithout("attribution", sum(question, factors, "O") / costs));
      without.add(new RatioWithout("drop-off", sum(question, factors, "L") / costs));
      if (plainInputs > 0) {
        double plain = 0;
        for (OutcomeImpact outcome : outcomes) {
          plain += outcome.impacts().stream().mapToDouble(Double::doubleValue).sum();
        }
        without.add(new RatioWithout("discounting", plain / plainInputs));
      }
    } else {
      steps.add(() -> Step.fact("Not calculable", "what is put in is not above 0"));
    }
    List<String> notes = new ArrayList<>(Notes.onBasis(question.basis(), last));
    notes.add("Outcomes begin in year 1; the drop-off begins after the first year.");
    notes.add(
        "Proxies are estimates that nobody can spend; ratios of unlike programmes do not compare.");
    return new SocialReturn(question, outcomes, benefits, costs, ratio, net, without, notes);
  }

  private static OutcomeImpact impact(
      SocialOutcome outcome, OutcomeAdjustments off, Factors factors, Steps steps) {
    double first =
        outcome.quantity()
            * outcome.proxy()
            * (1 - off.deadweight())
            * (1 - off.displacement())
            * (1 - off.attribution());
    steps.part(() -> "Impact of " + outcome.id());
    steps.add(
        () ->
            Symbols.of("Q", outcome.quantity())
                .and("X", outcome.proxy())
                .and("D", off.deadweight())
                .and("M", off.displacement())
                .and("O", off.attribution())
                .step("Year 1", "Q × X × (1 − D) × (1 − M) × (1 − O)", first, null));
    List<Double> impacts = new ArrayList<>();
    double sum = 0;
    for (int year = 1; year <= outcome.years(); year++) {
      double one = first * Math.pow(1 - off.dropOff(), year - 1);
      impacts.add(one);
      sum += one * factors.at(year);
      int t = year;
      if (year > 1) {
        steps.add(
            () ->
                Symbols.of("I", first)
                    .and("L", off.dropOff())
                    .and("t", t)
                    .step("Year " + t, "I × (1 − L)^(t − 1)", one, null));
      }
      steps.add(
          () ->
              Symbols.of("I", one)
                  .and("F", factors.at(t))
                  .step("Year " + t + ", present value", "I × F", one * factors.at(t), null));
    }
    double present = sum;
    steps.add(() -> Step.fact("Present value", Digits.of(present)));
    return new OutcomeImpact(outcome.id(), outcome.quantity() * outcome.proxy(), impacts, present);
  }

  private static double sum(SocialReturnQuestion question, Factors factors, String left) {
    double sum = 0;
    for (SocialOutcome outcome : question.outcomes()) {
      OutcomeAdjustments off = outcome.adjustments();
      OutcomeAdjustments less =
          new OutcomeAdjustments(
              left.equals("D") ? 0 : off.deadweight(),
              left.equals("M") ? 0 : off.displacement(),
              left.equals("O") ? 0 : off.attribution(),
              left.equals("L") ? 0 : off.dropOff());
      sum += impact(outcome, less, factors, Steps.dropped()).presentValue();
    }
    return sum;
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
