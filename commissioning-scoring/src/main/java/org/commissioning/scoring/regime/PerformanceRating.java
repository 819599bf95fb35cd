package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.MeasuredContract;
import org.commissioning.model.regime.PerformanceFailure;
import org.commissioning.model.regime.PerformanceQuestion;
import org.commissioning.model.regime.RatedIndicator;
import org.commissioning.model.regime.RatingCutOffs;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.PerformanceRules;
import org.commissioning.scoring.regime.internal.SupplierSources;
import org.jspecify.annotations.Nullable;

/**
 * Whether key performance indicators must be set, how performance against each is rated, when it
 * has next to be assessed, and which breaches and failures have to be published.
 *
 * <p><b>Rule.</b>
 *
 * <pre>{@code
 * indicators   at least 3 above 5 million pounds; not for frameworks, concessions, light touch
 *              contracts, private utilities, or what cannot appropriately be so assessed
 * rating       good if observed ≥ g; approaching target if ≥ a; requires improvement if ≥ r;
 *              inadequate otherwise; the other way round where lower is better
 * assessed     at least once in every 12 months from 1 January 2026, and on termination
 * published    a breach with a result, or a failure to improve, within 30 days beginning with the day
 * }</pre>
 *
 * <p><b>Units and range.</b> The indicator's own unit. The regulation gives its ratings no figures:
 * g, a and r are those of the contract.
 *
 * <p><b>Assumptions.</b> The contract was awarded under the Procurement Act 2023. A period of
 * twelve months may begin on any day.
 *
 * <p><b>Edge cases.</b> Without cut-offs, or without an observation, there is no rating. What the
 * authority can describe by no other rating is rated other. No rating of several indicators
 * together is made, for the regulation has none.
 *
 * <p><b>Example.</b> 94 per cent of visits on time, where 95 is good and 92 approaching target:
 * approaching target. Nine complaints for each thousand, where six is the last that requires
 * improvement: inadequate.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 52 and 71; Procurement Regulations 2024,
 * regulation 39.
 *
 * @param question what was asked
 * @param indicatorsRequired whether key performance indicators must be set
 * @param ratings how the supplier performed against each indicator
 * @param assessmentRequired whether performance must be assessed and published
 * @param assessmentBy the last day for the next assessment; null unless one is due
 * @param failures whether each breach or failure has to be published
 * @param notes what a reader should know before relying on it
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record PerformanceRating(
    @JsonIgnore PerformanceQuestion question,
    Determination<Boolean> indicatorsRequired,
    List<IndicatorRating> ratings,
    Determination<Boolean> assessmentRequired,
    @Nullable LocalDate assessmentBy,
    List<FailureFinding> failures,
    List<String> notes,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "performance-rating",
          "1",
          "Performance rating",
          "How does a supplier perform against the indicators of a contract, and what has to be set, assessed and published?",
          "GB",
          SupplierSources.PERFORMANCE_REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<PerformanceQuestion, PerformanceRating> CALCULATION =
      new Calculation<>(
          METHOD,
          PerformanceQuestion.class,
          PerformanceRating.class,
          PerformanceRating::of,
          new PerformanceQuestion(
              LocalDate.of(2026, 9, 1),
              new MeasuredContract(
                  LocalDate.of(2025, 10, 1),
                  null,
                  Money.of("6000000", "GBP"),
                  Fact.NO,
                  Fact.NO,
                  Fact.NO,
                  Fact.NO,
                  Fact.NO),
              List.of(
                  new RatedIndicator(
                      "visits",
                      "Visits on time, per cent",
                      Polarity.HIGHER_IS_BETTER,
                      94.0,
                      new RatingCutOffs(95.0, 92.0, 85.0),
                      null),
                  new RatedIndicator(
                      "complaints",
                      "Complaints for each 1,000 visits",
                      Polarity.LOWER_IS_BETTER,
                      9.0,
                      new RatingCutOffs(2.0, 3.0, 6.0),
                      null),
                  new RatedIndicator(
                      "training",
                      "Staff trained, per cent",
                      Polarity.HIGHER_IS_BETTER,
                      null,
                      new RatingCutOffs(90.0, 85.0, 75.0),
                      null)),
              List.of("visits", "complaints", "training"),
              List.of(LocalDate.of(2026, 3, 31)),
              List.of(
                  new PerformanceFailure(
                      "f1",
                      LocalDate.of(2026, 8, 3),
                      Fact.NO,
                      null,
                      Fact.YES,
                      Fact.YES,
                      Fact.YES,
                      null))),
          SupplierSources.PERFORMANCE_FORMULAS,
          List.of());

  public PerformanceRating {
    ratings = List.copyOf(ratings);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PerformanceRating of(PerformanceQuestion question) {
    return PerformanceRules.evaluate(Door.requireValid(question), Steps.dropped());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    PerformanceRules.evaluate(question, steps);
    return steps.working();
  }
}
