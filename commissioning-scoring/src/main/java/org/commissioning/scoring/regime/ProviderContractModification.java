package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.BridgingNeed;
import org.commissioning.model.regime.ContractChange;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ProviderModificationQuestion;
import org.commissioning.model.regime.ProviderProcess;
import org.commissioning.model.regime.UrgentNeed;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.ProviderRules;
import org.commissioning.scoring.regime.internal.ProviderSources;

/**
 * Whether a contract for health care services in England may be modified during its term without a
 * new process, and whether that has to be published.
 *
 * <p><b>Rule.</b> L is the lifetime value of the contract when entered into, N that with every
 * modification since and this one, D materially different in character:
 *
 * <pre>{@code
 * may      awarded by A or B ∧ ¬D  ∨  provided for  ∨  solely succession ∧ basic criteria
 *          ∨  external factors ∧ ¬D
 *          ∨  decision of the authority ∧ ¬D ∧ (|N − L| < 500,000 ∨ |N − L| < 25 % of L)
 * notice   may ∧ decision of the authority ∧ |N − L| ≥ 500,000, within 30 days
 * }</pre>
 *
 * <p>Beside it, whether it may be made without all that: urgently, or to bridge the time until a
 * new contract while a standstill is kept open by advice.
 *
 * <p><b>Units and range.</b> Pounds. The change is cumulative: since the contract was entered into.
 *
 * <p><b>Assumptions.</b> A fall of the value is a change as much as a rise.
 *
 * <p><b>Edge cases.</b> A fact or value that is left out is unknown, and needed only where it
 * decides.
 *
 * <p><b>Example.</b> From 4,000,000 to 4,600,000 pounds by decision of the authority, the same in
 * character: 600,000, but 15 per cent. It may be made, and a notice is due within 30 days.
 *
 * <p><b>Reference.</b> Provider Selection Regime Regulations 2023, regulations 13 and 14.
 *
 * @param question what was asked
 * @param permitted whether it may be made without a new process under regulation 13
 * @param urgent whether it may be made urgently without regulations 6 to 13
 * @param bridging whether it may be made to bridge the time until a new contract, under regulation
 *     14(3)
 * @param notice whether and until when a notice of it must be submitted
 * @param cumulativeChange by how much the lifetime value has changed, below 0 if it fell
 * @param notes what a reader should know before relying on it
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record ProviderContractModification(
    @JsonIgnore ProviderModificationQuestion question,
    Determination<Boolean> permitted,
    Determination<Boolean> urgent,
    Determination<Boolean> bridging,
    ProviderNotice notice,
    Figure<Money> cumulativeChange,
    List<String> notes,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "provider-contract-modification",
          "1",
          "Modification of a health care contract",
          "May this contract for health care services be modified during its term, and has that to be published?",
          "GB-ENG",
          ProviderSources.MODIFICATION_REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<ProviderModificationQuestion, ProviderContractModification>
      CALCULATION =
          new Calculation<>(
              METHOD,
              ProviderModificationQuestion.class,
              ProviderContractModification.class,
              ProviderContractModification::of,
              new ProviderModificationQuestion(
                  LocalDate.of(2026, 9, 1),
                  ProviderProcess.DIRECT_AWARD_C,
                  new UrgentNeed(Fact.NO, null, null),
                  new BridgingNeed(Fact.NO, null, null, null, null),
                  Fact.NO,
                  new ContractChange(
                      Money.of("4000000", "GBP"),
                      Money.of("4600000", "GBP"),
                      Fact.NO,
                      Fact.NO,
                      null,
                      Fact.YES,
                      Fact.NO)),
              ProviderSources.MODIFICATION_FORMULAS,
              List.of());

  public ProviderContractModification {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ProviderContractModification of(ProviderModificationQuestion question) {
    return ProviderRules.modification(Door.requireValid(question), Steps.dropped());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    ProviderRules.modification(question, steps);
    return steps.working();
  }
}
