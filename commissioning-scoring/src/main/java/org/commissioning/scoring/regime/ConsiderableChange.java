package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.ConsiderableChangeQuestion;
import org.commissioning.model.regime.ContractChange;
import org.commissioning.model.regime.Fact;
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
 * Whether a proposed contract for health care services in England differs so much from the existing
 * one that the considerable change threshold is met, so that the existing provider may not be given
 * it by Direct Award Process C.
 *
 * <p><b>Rule.</b> L is the lifetime value of the existing contract when entered into, N that of the
 * proposed arrangements:
 *
 * <pre>{@code
 * D     materially different in character
 * B     attributable to a decision of the authority ∧ N − L ≥ 500,000 ∧ N − L ≥ 25 % of L
 * met   D ∧ B  ∨  D ∧ ¬(solely succession ∧ basic criteria)  ∨  ¬D ∧ B ∧ ¬external factors
 * }</pre>
 *
 * <p><b>Units and range.</b> Pounds, per cent. Both bounds count as reached.
 *
 * <p><b>Assumptions.</b> Values are estimated alike, both for the whole lifetime.
 *
 * <p><b>Edge cases.</b> A fact or value that is left out is unknown. It is needed only where it
 * decides: a proposed contract that is worth less never needs to know whose decision that was.
 *
 * <p><b>Example.</b> From 2,000,000 to 2,500,000 pounds by decision of the authority, the same in
 * character: 500,000 more, 25 per cent, and the threshold is met.
 *
 * <p><b>Reference.</b> Provider Selection Regime Regulations 2023, regulation 6(10) to (12).
 *
 * @param question what was asked
 * @param met whether the threshold is met
 * @param difference by how much the lifetime value rises, below 0 if it falls
 * @param percent the same in per cent of the existing value, with eight digits, or as many more as
 *     it takes to be on the same side of the bound as the exact share
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record ConsiderableChange(
    @JsonIgnore ConsiderableChangeQuestion question,
    Determination<Boolean> met,
    Figure<Money> difference,
    Figure<BigDecimal> percent,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "considerable-change",
          "1",
          "Considerable change",
          "Does a new contract change so much that the existing provider may not be given it directly?",
          "GB-ENG",
          ProviderSources.CHANGE_REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<ConsiderableChangeQuestion, ConsiderableChange> CALCULATION =
      new Calculation<>(
          METHOD,
          ConsiderableChangeQuestion.class,
          ConsiderableChange.class,
          ConsiderableChange::of,
          new ConsiderableChangeQuestion(
              LocalDate.of(2026, 9, 1),
              new ContractChange(
                  Money.of("2000000", "GBP"),
                  Money.of("2500000", "GBP"),
                  Fact.NO,
                  null,
                  null,
                  Fact.YES,
                  Fact.NO)),
          ProviderSources.CHANGE_FORMULAS,
          List.of());

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ConsiderableChange of(ConsiderableChangeQuestion question) {
    return ProviderRules.considerable(Door.requireValid(question), Steps.dropped());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    ProviderRules.considerable(question, steps);
    return steps.working();
  }
}
