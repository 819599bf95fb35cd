package org.commissioning.scoring.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.PublicDuties;
import org.commissioning.scoring.decision.internal.Reading;
import org.commissioning.scoring.decision.internal.Sources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;

/**
 * What a decision to commission still lacks before it could be made: which of the four basics,
 * whether its mandate covers it, and which public duties have no regard recorded.
 *
 * <p><b>Rule.</b> The record is read as if the decision were made. Everything for which it would
 * then be refused is a gap:
 *
 * <pre>{@code
 * four basics  what service, who pays, who decides who delivers it, who delivers it
 * mandate      held by the decision-maker, in the function in which the decision is made,
 *              for the service decided on, value ≤ limit, first day ≤ date ≤ last day,
 *              notice given no later than the date where it is required
 * verdict      can be made if there is no gap, cannot be made yet otherwise
 * }</pre>
 *
 * <p><b>Public duties.</b> Each duty of the table that is in force in the decision's jurisdiction
 * on its date is done, not applicable for a recorded reason, or missing. Whether a duty binds this
 * body in this decision is a judgement, so that a missing one is told and leaves the verdict as it
 * is.
 *
 * <p><b>Edge cases.</b> Without a date or a jurisdiction the duties cannot be determined, and the
 * result says what it would need. A jurisdiction of which the table says nothing is not one without
 * duties. A draft may lack everything; a decision recorded as made that would have gaps is refused
 * as any invalid record is.
 *
 * <p><b>What it does not say.</b> Never that a decision is lawful, or good: only what its record
 * holds and lacks.
 *
 * <p><b>Example.</b> A draft worth 300,000 pounds, under a mandate limited to 250,000: all four
 * basics are there, one gap is found at {@code /making/value/amount}, and it cannot be made yet.
 *
 * <p><b>Reference.</b> For the four basics, the account of a seminar of the Social Market
 * Foundation; for mandates, as an instance, the law on how English councils delegate and announce
 * decisions.
 *
 * @param decision what was read
 * @param id the decision's id
 * @param verdict whether it would be accepted as made
 * @param gaps everything for which it would be refused, by part
 * @param duties the public duties in force; not calculable where the record does not say enough
 * @param evidenceCited whether it cites evidence
 * @param optionsCompared whether it cites a comparison of options
 * @param notes what a reader should know, in sentences
 */
public record DecisionCompleteness(
    @JsonIgnore CommissioningDecision decision,
    String id,
    DecisionVerdict verdict,
    List<DecisionGap> gaps,
    Figure<DutyRegister> duties,
    Boolean evidenceCited,
    Boolean optionsCompared,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "decision-completeness",
          "1",
          "Completeness of a decision",
          "What does this decision still lack before it could be made?",
          "any",
          Sources.REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<CommissioningDecision, DecisionCompleteness> CALCULATION =
      new Calculation<>(
          METHOD,
          CommissioningDecision.class,
          DecisionCompleteness.class,
          decision -> of(decision),
          ExampleDecision.aboveItsLimit(),
          Sources.FORMULAS,
          List.of());

  public DecisionCompleteness {
    gaps = List.copyOf(gaps);
    notes = List.copyOf(notes);
  }

  /**
   * Reads the record of a decision, with the public duties that this library knows.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault of the
   *     decision; also if it is recorded as made and has a gap
   */
  public static DecisionCompleteness of(CommissioningDecision decision) {
    return of(decision, PublicDuties.standard());
  }

  /**
   * Reads the record of a decision, with public duties of the caller's choice.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault of the
   *     decision; also if it is recorded as made and has a gap
   */
  public static DecisionCompleteness of(CommissioningDecision decision, PublicDuties known) {
    Door.requireValid(decision);
    List<DecisionGap> gaps = Reading.gaps(decision);
    Figure<DutyRegister> duties = Reading.duties(decision, known);
    return new DecisionCompleteness(
        decision,
        decision.id(),
        gaps.isEmpty() ? DecisionVerdict.CAN_BE_MADE : DecisionVerdict.CANNOT_BE_MADE_YET,
        gaps,
        duties,
        !decision.evidence().isEmpty(),
        decision.options() != null,
        Reading.notes(decision, duties));
  }

  /** The gaps that belong to one part. */
  public List<DecisionGap> gaps(DecisionPart part) {
    return gaps.stream().filter(gap -> gap.part() == part).toList();
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    Reading.explain(this, steps);
    return steps.working();
  }
}
