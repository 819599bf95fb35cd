package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commissioning.model.regime.ConditionAim;
import org.commissioning.model.regime.ConditionOutcome;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ParticipationCondition;
import org.commissioning.model.regime.ParticipationQuestion;
import org.commissioning.model.regime.SupplierOutcomes;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.ParticipationRules;
import org.commissioning.scoring.regime.internal.SupplierSources;

/**
 * Which conditions of participation may be set, and which suppliers satisfy them: gates on
 * suppliers, met or not, and no award criteria.
 *
 * <p><b>Rule.</b>
 *
 * <pre>{@code
 * may be set   proportionate ∧ it asks nothing that it may not
 * satisfied    by the supplier ∨ by a supplier associated with it
 * gate         satisfied if every condition is
 * }</pre>
 *
 * <p>A condition on capacity may not require audited accounts beyond the duty to have them audited,
 * nor insurance before the award. One on ability may not require a contract awarded by a particular
 * authority, break the rules on technical specifications, or require qualifications without
 * equivalents.
 *
 * <p><b>Assumptions.</b> The contract is a public contract awarded after a competitive tendering
 * procedure.
 *
 * <p><b>Edge cases.</b> An outcome that is left out is unknown, and so then is the gate unless
 * another condition fails. A gate that rests on a condition that may not be set is said to.
 *
 * <p><b>Example.</b> A condition that asks for an earlier contract with this council may not be
 * set. The supplier that fails it is out as the record stands; the other's outcome is not known.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 19(3)(a) and 22.
 *
 * @param question what was asked
 * @param conditions whether each condition may be set
 * @param suppliers whether each supplier satisfies them
 * @param notes what a reader should know before relying on it
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record ConditionsOfParticipation(
    @JsonIgnore ParticipationQuestion question,
    List<ConditionFinding> conditions,
    List<SupplierFinding> suppliers,
    List<String> notes,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "conditions-of-participation",
          "1",
          "Conditions of participation",
          "Which conditions of participation may be set, and which suppliers satisfy them?",
          "GB",
          SupplierSources.PARTICIPATION_REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<ParticipationQuestion, ConditionsOfParticipation> CALCULATION =
      new Calculation<>(
          METHOD,
          ParticipationQuestion.class,
          ConditionsOfParticipation.class,
          ConditionsOfParticipation::of,
          new ParticipationQuestion(
              LocalDate.of(2026, 9, 1),
              List.of(
                  new ParticipationCondition(
                      "insurance",
                      "Employer's liability insurance of 5 million pounds, or an undertaking to take it out if awarded",
                      new ConditionAim.Capacity(Fact.NO, Fact.NO),
                      Fact.YES),
                  new ParticipationCondition(
                      "experience",
                      "A contract for home care with this council in the last three years",
                      new ConditionAim.Ability(Fact.YES, Fact.NO, Fact.NO),
                      Fact.YES)),
              List.of(
                  new SupplierOutcomes(
                      "provider-a",
                      List.of(
                          new ConditionOutcome("insurance", Fact.YES, null),
                          new ConditionOutcome("experience", Fact.NO, Fact.NO))),
                  new SupplierOutcomes(
                      "provider-b",
                      List.of(new ConditionOutcome("insurance", Fact.NO, Fact.YES))))),
          SupplierSources.PARTICIPATION_FORMULAS,
          List.of());

  public ConditionsOfParticipation {
    conditions = List.copyOf(conditions);
    suppliers = List.copyOf(suppliers);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ConditionsOfParticipation of(ParticipationQuestion question) {
    return ParticipationRules.evaluate(Door.requireValid(question), Steps.dropped());
  }

  /**
   * Why the tender of a supplier is out, as the record of a tender holds it: it must be disregarded
   * in assessing tenders (section 19(3)(a)). Empty if the supplier satisfies every condition, or if
   * that cannot be determined.
   */
  public Optional<Exclusion> exclusion(String supplier) {
    return suppliers.stream()
        .filter(finding -> finding.supplier().equals(supplier))
        .filter(finding -> !finding.satisfies().toOptional().orElse(true))
        .findFirst()
        .map(
            finding ->
                new Exclusion(
                    "Does not satisfy the conditions of participation: "
                        + String.join(", ", finding.fails()),
                    question.on()));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    ParticipationRules.evaluate(question, steps);
    return steps.working();
  }
}
