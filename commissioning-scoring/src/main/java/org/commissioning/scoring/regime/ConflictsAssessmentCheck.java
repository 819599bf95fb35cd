package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.party.ConflictHandling;
import org.commissioning.model.party.ConflictState;
import org.commissioning.model.party.ConflictsAssessment;
import org.commissioning.model.party.InterestKind;
import org.commissioning.model.regime.ConflictsNotice;
import org.commissioning.model.regime.ConflictsNoticeKind;
import org.commissioning.model.regime.ConflictsQuestion;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.UnfairAdvantage;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.ConflictRules;
import org.commissioning.scoring.regime.internal.SupplierSources;

/**
 * Whether a conflicts assessment was prepared before the first notice, is confirmed in each notice
 * in which it has to be, and leaves no conflict unmanaged; and which suppliers must be treated as
 * excluded.
 *
 * <p><b>Rule.</b>
 *
 * <pre>{@code
 * prepared    before the first of tender, transparency and market establishment notice
 * confirmed   in UK4, UK5, UK14, UK7 and UK10, not in UK6; no longer after UK11, UK12 or UK16
 * unmanaged   a conflict for which no step is recorded as taken
 * excluded    unfair advantage ∧ (it cannot be avoided ∨ the supplier takes no steps)
 * gate        passed if prepared ∧ every notice confirms ∧ nothing unmanaged
 * }</pre>
 *
 * <p><b>Assumptions.</b> The procurement is a covered one under the Procurement Act 2023.
 *
 * <p><b>Edge cases.</b> Without an assessment the gate is not assessed, and not passed, whatever
 * else holds; an assessment without conflicts is one that found none. An assessment of the day of
 * the first notice may have come before or after it: that cannot be determined from the days.
 *
 * <p><b>Example.</b> Prepared on 2 February 2026, tender notice on 16 February and contract details
 * notice on 1 July, both confirming: passed. A bidder with an advantage that cannot be avoided must
 * be treated as excluded.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 81 to 83.
 *
 * @param question what was asked
 * @param gate where it stands to the gate
 * @param preparedInTime whether it was prepared before the first notice
 * @param notices each notice, by day
 * @param unmanaged conflicts for which no step is recorded as taken
 * @param treatments whether each supplier with an advantage must be treated as excluded
 * @param notes what a reader should know before relying on it
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record ConflictsAssessmentCheck(
    @JsonIgnore ConflictsQuestion question,
    Determination<ConflictsGate> gate,
    Determination<Boolean> preparedInTime,
    List<ConflictsNoticeStanding> notices,
    List<UnmanagedConflict> unmanaged,
    List<SupplierTreatment> treatments,
    List<String> notes,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "conflicts-assessment",
          "1",
          "Conflicts assessment",
          "Was a conflicts assessment prepared, kept and confirmed, and is anything in it left unmanaged?",
          "GB",
          SupplierSources.CONFLICTS_REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<ConflictsQuestion, ConflictsAssessmentCheck> CALCULATION =
      new Calculation<>(
          METHOD,
          ConflictsQuestion.class,
          ConflictsAssessmentCheck.class,
          ConflictsAssessmentCheck::of,
          new ConflictsQuestion(
              LocalDate.of(2026, 9, 1),
              new ConflictsAssessment(
                  "ca",
                  "council",
                  LocalDate.of(2026, 3, 20),
                  List.of("home-care"),
                  List.of(
                      new Conflict(
                          "c1",
                          null,
                          "A member of the panel is a trustee of a bidder.",
                          ConflictState.ACTUAL,
                          InterestKind.PROFESSIONAL,
                          new ConflictHandling.Mitigated(
                              "The member left the panel.", null, LocalDate.of(2026, 3, 23))),
                      new Conflict(
                          "c2",
                          "trust-a",
                          "A bidder drafted the specification.",
                          ConflictState.ACTUAL,
                          InterestKind.FINANCIAL,
                          new ConflictHandling.Unavoidable("The bidder is treated as excluded.")))),
              LocalDate.of(2026, 2, 2),
              List.of(LocalDate.of(2026, 3, 20)),
              List.of(
                  new ConflictsNotice(
                      ConflictsNoticeKind.TENDER, LocalDate.of(2026, 2, 16), Fact.YES),
                  new ConflictsNotice(ConflictsNoticeKind.AWARD, LocalDate.of(2026, 6, 11), null),
                  new ConflictsNotice(
                      ConflictsNoticeKind.CONTRACT_DETAILS, LocalDate.of(2026, 7, 1), Fact.YES)),
              List.of(new UnfairAdvantage("c2", "trust-a", Fact.YES, Fact.NO, null))),
          SupplierSources.CONFLICTS_FORMULAS,
          List.of());

  public ConflictsAssessmentCheck {
    notices = List.copyOf(notices);
    unmanaged = List.copyOf(unmanaged);
    treatments = List.copyOf(treatments);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ConflictsAssessmentCheck of(ConflictsQuestion question) {
    return ConflictRules.evaluate(Door.requireValid(question), Steps.dropped());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    ConflictRules.evaluate(question, steps);
    return steps.working();
  }
}
