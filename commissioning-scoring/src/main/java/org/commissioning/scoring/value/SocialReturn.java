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
import org.commissioning.scoring.value.internal.Total;

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
 * change of an outcome of value P for a return of one to one   (C − B) ÷ P
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
 * @param without the ratio with each adjustment, the last year of each outcome and the discounting
 *     left out, one at a time
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
              SocialReturnSources.FORMULAS.get(3),
              SocialReturnSources.FORMULAS.get(4)),
          List.of());

  private static final String NO_INPUTS = "what is put in is not above 0";

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
    Total inputs = new Total();
    Total plainInputs = new Total();
    List<YearAmount> inOrder = new ArrayList<>(question.inputs());
    inOrder.sort(Comparator.comparing(YearAmount::year));
    steps.part(() -> "Put in");
    for (YearAmount input : inOrder) {
      double factor = factors.at(input.year());
      double present = input.amount() * factor;
      inputs.add(present);
      plainInputs.add(input.amount());
      steps.add(
          () ->
              Symbols.of("A", input.amount())
                  .and("F", factor)
                  .step("Year " + input.year(), "A × F", present, null));
    }
    List<OutcomeImpact> found = new ArrayList<>();
    Total impact = new Total();
    double plain = 0;
    for (SocialOutcome outcome : question.outcomes()) {
      OutcomeImpact one = impact(outcome, outcome.adjustments(), outcome.years(), factors, steps);
      found.add(one);
      impact.add(one.presentValue());
      plain += one.impacts().stream().mapToDouble(Double::doubleValue).sum();
    }
    double benefits = impact.value();
    double costs = inputs.value();
    Figure<Double> ratio = Total.ratio(benefits, costs, NO_INPUTS);
    Figure<Double> net = Total.ratio(benefits - costs, costs, NO_INPUTS);
    steps.part(() -> "Return");
    List<RatioWithout> without = new ArrayList<>();
    if (ratio.toOptional().isPresent() && net.toOptional().isPresent()) {
      steps.add(
          () ->
              Symbols.of("B", benefits)
                  .and("C", costs)
                  .step("Social return", "B ÷ C", ratio.orElseThrow(), null));
      steps.add(
          () ->
              Symbols.of("B", benefits)
                  .and("C", costs)
                  .step("Net social return", "(B − C) ÷ C", net.orElseThrow(), null));
    } else {
      steps.add(() -> Step.fact("Not calculable", ratio.toString()));
    }
    for (String left :
        List.of("deadweight", "displacement", "attribution", "drop-off", "last year")) {
      without.add(
          new RatioWithout(left, Total.ratio(without(question, factors, left), costs, NO_INPUTS)));
    }
    without.add(
        new RatioWithout(
            "discounting",
            Total.ratio(
                plain, plainInputs.value(), "what is put in, undiscounted, is not above 0")));
    List<OutcomeImpact> outcomes =
        found.stream().map(one -> sensitivity(one, benefits, costs, steps)).toList();
    List<String> notes = new ArrayList<>(Notes.onBasis(question.basis(), last));
    notes.add(
        "Outcomes begin in year 1, of which a unit counts "
            + Digits.of(factors.at(1))
            + "; the drop-off begins after the first year.");
    notes.add(
        "Proxies are estimates that nobody can spend; ratios of unlike programmes do not compare.");
    return new SocialReturn(question, outcomes, benefits, costs, ratio, net, without, notes);
  }

  /** What the return would be without the outcome, and how far its worth may move. */
  private static OutcomeImpact sensitivity(
      OutcomeImpact one, double benefits, double costs, Steps steps) {
    double present = one.presentValue();
    Figure<Double> without = Total.ratio(benefits - present, costs, NO_INPUTS);
    double change = (costs - benefits) / present;
    Figure<Double> breakEven;
    if (!(costs > 0)) {
      breakEven = Figure.none(NO_INPUTS);
    } else if (!Double.isFinite(change)) {
      breakEven = Figure.none("the outcome adds nothing to the return");
    } else if (change < -1) {
      breakEven =
          Figure.none(
              benefits > costs
                  ? "even without the outcome more comes back than is put in"
                  : "even without the outcome less comes back than is put in");
    } else {
      breakEven = Figure.of(change);
      steps.add(
          () ->
              Symbols.of("B", benefits)
                  .and("C", costs)
                  .and("P", present)
                  .step(
                      "Change of " + one.outcome() + " to one to one",
                      "(C − B) ÷ P",
                      change,
                      null));
    }
    return new OutcomeImpact(
        one.outcome(), one.gross(), one.impacts(), present, without, breakEven);
  }

  private static OutcomeImpact impact(
      SocialOutcome outcome, OutcomeAdjustments off, int years, Factors factors, Steps steps) {
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
    for (int year = 1; year <= years; year++) {
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
    return new OutcomeImpact(
        outcome.id(),
        outcome.quantity() * outcome.proxy(),
        impacts,
        present,
        Figure.none(NO_INPUTS),
        Figure.none(NO_INPUTS));
  }

  private static double without(SocialReturnQuestion question, Factors factors, String left) {
    Total sum = new Total();
    for (SocialOutcome outcome : question.outcomes()) {
      OutcomeAdjustments off = outcome.adjustments();
      OutcomeAdjustments less =
          new OutcomeAdjustments(
              left.equals("deadweight") ? 0 : off.deadweight(),
              left.equals("displacement") ? 0 : off.displacement(),
              left.equals("attribution") ? 0 : off.attribution(),
              left.equals("drop-off") ? 0 : off.dropOff());
      int years = outcome.years() - (left.equals("last year") ? 1 : 0);
      sum.add(impact(outcome, less, years, factors, Steps.dropped()).presentValue());
    }
    return sum.value();
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
