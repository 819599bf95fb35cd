package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.regime.ByPublishedTables;
import org.commissioning.model.regime.ContractValue;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.model.regime.ThresholdQuestion;
import org.commissioning.model.regime.Thresholds;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.Misfits;
import org.commissioning.scoring.regime.internal.RegimeSources;
import org.commissioning.scoring.regime.internal.ThresholdReading;

/**
 * Whether the estimated value of a contract reaches the threshold of its type, and if not, what the
 * rules for smaller contracts make of it.
 *
 * <p><b>Rule.</b> Schedule 1 to the Procurement Act has twelve rows, of which the facts of the
 * contract pick one; the estimated value is the most that the authority could expect to pay, or,
 * for a concession, the supplier to receive:
 *
 * <pre>{@code
 * estimated value   price + options + extensions + fees + what is provided in kind + linked contracts
 * reached           estimated value ≥ threshold on the day on which the procurement commences
 * }</pre>
 *
 * <p><b>Units and range.</b> In the currency of the table; tax included, as the Act has it.
 *
 * <p><b>Assumptions.</b> A part of the value that is left out is nothing. The amounts are those of
 * the day on which the procurement commences, not of the award.
 *
 * <p><b>Edge cases.</b> A value equal to the threshold reaches it. A value that cannot be estimated
 * counts as above. Facts that are not known matter only where they change the answer: a contract of
 * 10 million reaches the threshold whatever its type. Where two rows of the table fit and differ,
 * none is chosen. A day for which no amounts are held is refused.
 *
 * <p><b>Example.</b> A council's services of 180,000 pounds with an option to extend for 30,000,
 * commenced on 2 March 2026: 210,000 against 207,720, at or above. Commenced in 2025 it would have
 * been below 214,904.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 3 to 5, Part 6, Schedules 1 and 3; S.I.
 * 2025/163, S.I. 2025/1200.
 *
 * @param question what was asked
 * @param table the table of thresholds
 * @param threshold the threshold of the contract's type
 * @param estimate the estimated value
 * @param side on which side of the threshold the contract lies
 * @param below what Part 6 makes of a contract below the threshold
 * @param suitabilityRestricted whether tendering for a contract below the threshold may not be
 *     restricted by an assessment of suitability
 * @param findings what a reader should know, in sentences
 * @param basis the provisions, what is a matter of judgement, and what was not looked at
 */
public record ProcurementThreshold(
    @JsonIgnore ThresholdQuestion question,
    @JsonIgnore Thresholds table,
    Determination<ThresholdFound> threshold,
    Determination<Money> estimate,
    Determination<ThresholdSide> side,
    Determination<BelowThresholdStanding> below,
    Determination<Boolean> suitabilityRestricted,
    List<String> findings,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "procurement-threshold",
          "1",
          "Procurement threshold",
          "Does the estimated value of a contract reach the threshold of its type?",
          "GB",
          List.of(
              RegimeSources.PROCUREMENT_ACT,
              RegimeSources.THRESHOLDS_2025,
              RegimeSources.THRESHOLDS_2026,
              RegimeSources.THRESHOLDS_WALES));

  private static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "estimated-value",
              "Estimated value",
              "price + options + extensions + fees + in kind + linked",
              List.of("Every part includes tax. A part that is left out is nothing."),
              List.of(RegimeSources.PROCUREMENT_ACT)),
          new Formula(
              "reached",
              "Threshold reached",
              "estimated value ≥ threshold",
              List.of("The threshold is that of the day on which the procurement commences."),
              List.of(RegimeSources.PROCUREMENT_ACT)));

  /** The entry in the catalogue. */
  public static final Calculation<ThresholdQuestion, ProcurementThreshold> CALCULATION =
      new Calculation<>(
          METHOD,
          ThresholdQuestion.class,
          ProcurementThreshold.class,
          ProcurementThreshold::of,
          new ThresholdQuestion(
              LocalDate.of(2026, 3, 2),
              "GB",
              List.of(
                  new StatedFact("defence-and-security", Fact.NO),
                  new StatedFact("utilities", Fact.NO),
                  new StatedFact("light-touch", Fact.NO),
                  new StatedFact("concession", Fact.NO),
                  new StatedFact("works", Fact.NO),
                  new StatedFact("central-government", Fact.NO)),
              new ContractValue(
                  "GBP",
                  VatTreatment.INCLUDED,
                  new BigDecimal("180000"),
                  null,
                  new BigDecimal("30000"),
                  null,
                  null,
                  null),
              null),
          FORMULAS,
          List.of(ByPublishedTables.class));

  private static final List<String> JUDGEMENTS =
      List.of(
          "The estimate, which the authority makes with the facts that it has at the time: of a"
              + " concession what the supplier could expect to receive, of a framework the sum of the"
              + " contracts under it (Schedule 3, paragraphs 2 and 3).",
          "What type of contract it is: the main purpose, and what could reasonably be bought"
              + " under a separate contract (sections 5 and 10).",
          "Which other contracts could reasonably be made one with this, and whether there are good"
              + " reasons not to count them (Schedule 3, paragraph 4).");

  private static final List<String> NOT_LOOKED_AT =
      List.of(
          "Whether the contract is exempted, save below the threshold, and whether the Act speaks"
              + " of the authority at all.",
          "Whether a part of a contract below the threshold, bought apart, would reach its own"
              + " threshold (section 5).");

  public ProcurementThreshold {
    findings = List.copyOf(findings);
  }

  /**
   * The threshold by the tables that come with the library.
   *
   * @throws InvalidInputException naming every fault; a day for which no amounts are held is one
   */
  public static ProcurementThreshold of(ThresholdQuestion question) {
    Door.requireValid(question, ByPublishedTables.class);
    return evaluate(question, Thresholds.standard(), Provisions.standard());
  }

  /**
   * The threshold by tables of the caller's own, of another country or of years to come.
   *
   * @param question what is asked
   * @param table the thresholds
   * @param provisions where the provisions that the table names stand
   * @throws InvalidInputException naming every fault
   */
  public static ProcurementThreshold of(
      ThresholdQuestion question, Thresholds table, Provisions provisions) {
    Door.requireValid(question);
    List<Problem> problems = Misfits.problems(question, table.misfits(question), "FitsThresholds");
    if (!problems.isEmpty()) {
      throw new InvalidInputException("ThresholdQuestion", problems, Set.of());
    }
    return evaluate(question, table, provisions);
  }

  private static ProcurementThreshold evaluate(
      ThresholdQuestion question, Thresholds table, Provisions provisions) {
    ThresholdReading reading = ThresholdReading.of(question, table, Steps.dropped());
    LegalBasis basis =
        LegalBasis.of(
            provisions, question.commenced(), reading.provisions(), JUDGEMENTS, NOT_LOOKED_AT);
    return new ProcurementThreshold(
        question,
        table,
        reading.threshold(),
        reading.estimate(),
        reading.side(),
        reading.below(),
        reading.suitability(),
        reading.findings(),
        basis);
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    ThresholdReading.of(question, table, steps);
    return steps.working();
  }
}
