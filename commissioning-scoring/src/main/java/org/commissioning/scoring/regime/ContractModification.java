package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.AdditionalSupply;
import org.commissioning.model.regime.ContractFeatures;
import org.commissioning.model.regime.ContractSubject;
import org.commissioning.model.regime.EarlierModification;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.KnownRisk;
import org.commissioning.model.regime.MadeTogether;
import org.commissioning.model.regime.ModificationEffect;
import org.commissioning.model.regime.ModificationGround;
import org.commissioning.model.regime.ModificationHistory;
import org.commissioning.model.regime.ModificationQuestion;
import org.commissioning.model.regime.ModifiedContract;
import org.commissioning.model.regime.PermittedGrounds;
import org.commissioning.model.regime.ProvidedFor;
import org.commissioning.model.regime.Restructuring;
import org.commissioning.model.regime.UrgentGround;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.ModificationSources;
import org.commissioning.scoring.regime.internal.Modifications;

/**
 * On which grounds the stated facts allow a public contract to be modified without being put out
 * anew, ground by ground, and what has to be published.
 *
 * <p><b>Rule.</b> V is the estimated value just before, T the maximum term on award, Δ what
 * changes:
 *
 * <pre>{@code
 * grounds   light touch; Schedule 8, one by one; not substantial; below threshold
 * cap       Δ ≤ 50 % of V, for each modification by itself; none for utilities contracts
 * term      |Δ| ≤ 10 % of T
 * small     |Δ| ≤ 10 % of V, 15 % for works, and Σ Δ of its kind < threshold
 * together  what could have been made together counts as one
 * notice    before, unless value or term changes by no more than 10 % (value of works: 15 %)
 * copy      within 90 days beginning with the day, above 5 million pounds
 * }</pre>
 *
 * <p><b>Units and range.</b> Pounds with value added tax, days, per cent. Comparisons are exact.
 *
 * <p><b>Assumptions.</b> The contract is a public contract, or one that becomes one, and was
 * procured under the Procurement Act 2023; earlier law holds for older ones.
 *
 * <p><b>Edge cases.</b> A fact that is left out is unknown, and what hangs on it cannot be
 * determined. Without a history nothing that counts earlier modifications is. What the Act leaves
 * open is a reading that the authority states: whether lowered values offset raised ones, and
 * whether what stays as it is counts as a small change. Two earlier modifications with an effect on
 * the same part at the same time are refused.
 *
 * <p><b>Example.</b> A services contract for 2,000,000 pounds, raised by 120,000 as a
 * below-threshold modification, now by 100,000: 4.7169811 per cent of 2,120,000, and 220,000
 * together, not below a threshold of 207,720. The ground is not met.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 74 to 77 and Schedule 8.
 *
 * @param question what was asked
 * @param grounds each ground, in the order of light touch, Schedule 8, section 74(1)(b) and (c)
 * @param permitted whether some ground is met; if not, the subject-matter needs a new procurement
 * @param figures the figures that it rests on
 * @param publication what has to be published
 * @param notes what a reader should know before relying on it
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record ContractModification(
    @JsonIgnore ModificationQuestion question,
    List<GroundFinding> grounds,
    Determination<Boolean> permitted,
    ModificationFigures figures,
    ModificationPublication publication,
    List<String> notes,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "contract-modification",
          "1",
          "Contract modification",
          "On what ground may this contract be modified without being put out anew, and what has to"
              + " be published?",
          "GB",
          ModificationSources.REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<ModificationQuestion, ContractModification> CALCULATION =
      new Calculation<>(
          METHOD,
          ModificationQuestion.class,
          ContractModification.class,
          ContractModification::of,
          new ModificationQuestion(
              LocalDate.of(2025, 5, 12),
              LocalDate.of(2026, 9, 1),
              new ModifiedContract(
                  ContractSubject.SERVICES,
                  Money.of("2000000", "GBP"),
                  1461,
                  Money.of("207720", "GBP"),
                  new ContractFeatures(
                      Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO),
                  null),
              new ModificationHistory(
                  "council",
                  LocalDate.of(2026, 8, 28),
                  List.of(
                      new EarlierModification(
                          "m1",
                          LocalDate.of(2026, 2, 2),
                          ModificationGround.BELOW_THRESHOLD,
                          Money.of("120000", "GBP"),
                          0,
                          "evening-visits",
                          null,
                          null))),
              new ModificationEffect(
                  Money.of("100000", "GBP"),
                  0,
                  Fact.NO,
                  Fact.NO,
                  Fact.YES,
                  Fact.NO,
                  "weekend-visits"),
              new PermittedGrounds(
                  new ProvidedFor(Fact.NO, null),
                  new UrgentGround(Fact.NO, null, null),
                  Fact.NO,
                  new KnownRisk(Fact.NO, null, null, null, null, null, null),
                  new AdditionalSupply(Fact.NO, null, null, null),
                  new Restructuring(Fact.NO, null),
                  null),
              new MadeTogether(Fact.NO, null, null),
              null),
          ModificationSources.FORMULAS,
          List.of());

  public ContractModification {
    grounds = List.copyOf(grounds);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ContractModification of(ModificationQuestion question) {
    return Modifications.evaluate(Door.requireValid(question), Steps.dropped());
  }

  /** How it stands to one ground. */
  public GroundFinding ground(ModificationGround ground) {
    return grounds.stream().filter(finding -> finding.ground() == ground).findFirst().orElseThrow();
  }

  /** The grounds that are met. */
  public List<ModificationGround> met() {
    return grounds.stream()
        .filter(finding -> finding.met().toOptional().orElse(false))
        .map(GroundFinding::ground)
        .toList();
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    Modifications.evaluate(question, steps);
    return steps.working();
  }
}
