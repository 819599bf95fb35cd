package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.contract.AgreementIndicator;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.IndicatorReading;
import org.commissioning.model.contract.PerformanceTerm;
import org.commissioning.model.contract.ScorecardQuestion;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.contract.internal.PerformanceSources;
import org.commissioning.scoring.contract.internal.Scorecard;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;

/**
 * How a provider performs against the indicators of an agreement: a scorecard with what is not
 * known said, and what falling short costs.
 *
 * <p><b>Formula.</b> T a target, x a value, w weights, a deductions in percent, C the charges:
 *
 * <pre>{@code
 * shortfall         max(T − x, 0), or max(x − T, 0) where lower is better
 * score             100 × Σ w of what is kept ÷ Σ w
 * at least, at most the same with what is not known counted as missed, as kept
 * deduction         C × min(Σ a, most) ÷ 100
 * }</pre>
 *
 * <p><b>Units and range.</b> The score from 0 to 100. What is met and what is missed within the
 * tolerance is kept. Deductions are rounded down to whole minor units.
 *
 * <p><b>Assumptions.</b> Weights and tolerances are the contract's own. A score says how much of
 * what was agreed is kept, not how good a service is.
 *
 * <p><b>Edge cases.</b> A value that is not known is neither met nor missed: the score is then not
 * calculable, and lies between the two bounds. An indicator without a target, or of which neither
 * way is better, is not judged: it is named and left out of the weights. A target or polarity that
 * only the rule of a deduction states is taken from there. Deductions that reach their most without
 * what is not known are calculable all the same.
 *
 * <p><b>Example.</b> Of weights 5, 3 and 2, visits on time (96% of 95%) are met and complaints (5
 * of at most 4) missed; the survey is not known. The score lies between 50 and 70. The complaint
 * costs 2% of 40,000: 800.00.
 *
 * <p><b>Reference.</b> Law Insider, "Nature of service credits", for deductions by points.
 *
 * @param question what was asked
 * @param score the weight of indicators that are kept, in percent of all that are judged
 * @param scoreAtLeast the same if all that is not known were missed
 * @param scoreAtMost the same if all that is not known were kept
 * @param creditPercent what falling short takes off, in percent of the charges
 * @param deduction the same in money
 * @param counts how many indicators stand in each way
 * @param indicators the scorecard
 * @param notes what a reader should know before relying on it
 */
public record ContractPerformance(
    @JsonIgnore ScorecardQuestion question,
    Figure<Exact> score,
    Figure<Exact> scoreAtLeast,
    Figure<Exact> scoreAtMost,
    Figure<Exact> creditPercent,
    Figure<Money> deduction,
    List<StatusCount> counts,
    List<IndicatorStanding> indicators,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "contract-performance",
          "1",
          "Performance under a contract",
          "Which indicators are kept, which are missed or not known, and what does that cost?",
          "any",
          List.of(PerformanceSources.CREDITS, PerformanceSources.CREDIT_BASICS));

  /** The entry in the catalogue. */
  public static final Calculation<ScorecardQuestion, ContractPerformance> CALCULATION =
      new Calculation<>(
          METHOD,
          ScorecardQuestion.class,
          ContractPerformance.class,
          ContractPerformance::of,
          new ScorecardQuestion(
              LocalDate.of(2026, 4, 1),
              LocalDate.of(2026, 6, 30),
              List.of(
                  term("on-time", "Visits on time", Polarity.HIGHER_IS_BETTER, 95.0, "5"),
                  term("complaints", "Complaints upheld", Polarity.LOWER_IS_BETTER, 4.0, "3"),
                  term("survey", "Would recommend", Polarity.HIGHER_IS_BETTER, 80.0, "2")),
              List.of(
                  new IndicatorReading("on-time", new BigDecimal("96")),
                  new IndicatorReading("complaints", new BigDecimal("5")),
                  new IndicatorReading("survey", null)),
              List.of(
                  new CreditRule(
                      "complaints",
                      Polarity.LOWER_IS_BETTER,
                      new BigDecimal("4"),
                      null,
                      List.of(
                          new CreditStep(new BigDecimal("1"), new BigDecimal("2")),
                          new CreditStep(new BigDecimal("5"), new BigDecimal("5"))),
                      null)),
              new BigDecimal("10"),
              Money.of("40000.00", "GBP")),
          PerformanceSources.FORMULAS,
          List.of());

  public ContractPerformance {
    counts = List.copyOf(counts);
    indicators = List.copyOf(indicators);
    notes = List.copyOf(notes);
  }

  private static PerformanceTerm term(
      String id, String title, Polarity polarity, double target, String weight) {
    return new PerformanceTerm(
        new AgreementIndicator(id, title, null, null, polarity, target, 3),
        null,
        new BigDecimal(weight));
  }

  /**
   * Works the scorecard out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ContractPerformance of(ScorecardQuestion question) {
    Door.requireValid(question);
    Scorecard card = Scorecard.of(question, Steps.dropped());
    List<StatusCount> counts = new ArrayList<>();
    for (IndicatorStatus status : IndicatorStatus.values()) {
      long count = card.rows().stream().filter(row -> row.status() == status).count();
      counts.add(new StatusCount(status, (int) count));
    }
    return new ContractPerformance(
        question,
        card.score(),
        card.least(),
        card.most(),
        card.creditPercent(),
        card.deduction(),
        counts,
        card.rows(),
        card.notes());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    Scorecard.of(question, steps);
    return steps.working();
  }
}
