package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commissioning.model.regime.DebarmentCheck;
import org.commissioning.model.regime.ExclusionKind;
import org.commissioning.model.regime.ExclusionRegime;
import org.commissioning.model.regime.ExclusionReview;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.RaisedGround;
import org.commissioning.model.regime.SupplierExclusionQuestion;
import org.commissioning.model.regime.SupplierRelation;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.ExclusionRules;
import org.commissioning.scoring.regime.internal.SupplierSources;

/**
 * Whether a supplier is an excluded or an excludable supplier, what follows, and what has to come
 * before acting on that.
 *
 * <p><b>Rule.</b>
 *
 * <pre>{@code
 * counts      mandatory: event in the five years that end with the day, and not before the day that
 *             the Act sets for the ground; discretionary: aware in five years, or three
 * stands      the ground applies ∧ it counts ∧ (continuing ∨ likely to occur again)
 * excluded    a mandatory ground stands ∨ debarred on a mandatory ground
 * excludable  else: a discretionary ground stands ∨ debarred on a discretionary ground
 * }</pre>
 *
 * <p>For a private utility an excluded supplier is an excludable one. A ground of the supplier, of
 * an associated person or of a sub-contractor counts alike, with other steps before acting on it.
 * The Provider Selection Regime of England takes the grounds over since 24 February 2025, leaves
 * associated persons out, and has consequences of its own.
 *
 * <p><b>Assumptions.</b> Whether a ground applies and whether circumstances are likely to recur is
 * for the authority to judge, with regard to the evidence of section 58(1).
 *
 * <p><b>Edge cases.</b> Without a review of the grounds, or without a look at the debarment list,
 * the status cannot be determined unless what is known settles it. What is of an earlier day than
 * the one asked about is brought up to it before anybody acts. A status that rests on a ground, and
 * not on the list, may not be determined before the supplier has had its opportunity. The mandatory
 * ground of national security counts on the debarment list only, and there only for the contracts
 * described.
 *
 * <p><b>Example.</b> A director convicted of fraud in 2023 has left and nothing recurs; a breach of
 * contract of which the authority has known since December 2025 is likely to recur: excludable.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 26 to 29, 57 to 59 and Schedules 6 and 7;
 * S.I. 2023/1348, regulations 2 and 20 to 20C, as amended by S.I. 2025/163.
 *
 * @param question what was asked
 * @param status what the supplier is
 * @param grounds how each ground that was raised stands
 * @param consequences what follows from the status, in sentences
 * @param before what has to come before acting on it, in sentences; empty if nothing is outstanding
 * @param notes what a reader should know before relying on it
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record SupplierExclusion(
    @JsonIgnore SupplierExclusionQuestion question,
    Determination<SupplierStatus> status,
    List<ExclusionFinding> grounds,
    List<String> consequences,
    List<String> before,
    List<String> notes,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "supplier-exclusion",
          "1",
          "Supplier exclusion",
          "Is this supplier an excluded or an excludable supplier, and what has to come before acting on that?",
          "GB",
          SupplierSources.EXCLUSION_REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<SupplierExclusionQuestion, SupplierExclusion> CALCULATION =
      new Calculation<>(
          METHOD,
          SupplierExclusionQuestion.class,
          SupplierExclusion.class,
          SupplierExclusion::of,
          new SupplierExclusionQuestion(
              LocalDate.of(2026, 9, 1),
              ExclusionRegime.PROCUREMENT_ACT,
              "provider-a",
              new ExclusionReview(
                  "council",
                  LocalDate.of(2026, 8, 28),
                  List.of(
                      new RaisedGround(
                          "sch-6-15",
                          SupplierRelation.CONNECTED,
                          null,
                          LocalDate.of(2023, 5, 4),
                          null,
                          Fact.YES,
                          Fact.NO,
                          Fact.NO),
                      new RaisedGround(
                          "sch-7-12-1",
                          SupplierRelation.SUPPLIER,
                          null,
                          LocalDate.of(2025, 11, 3),
                          LocalDate.of(2025, 12, 1),
                          Fact.YES,
                          Fact.NO,
                          Fact.YES))),
              new DebarmentCheck(LocalDate.of(2026, 8, 28), List.of()),
              Fact.YES,
              Fact.NO,
              null),
          SupplierSources.EXCLUSION_FORMULAS,
          List.of());

  public SupplierExclusion {
    grounds = List.copyOf(grounds);
    consequences = List.copyOf(consequences);
    before = List.copyOf(before);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static SupplierExclusion of(SupplierExclusionQuestion question) {
    return ExclusionRules.evaluate(Door.requireValid(question), Steps.dropped());
  }

  /**
   * Why the tender of the supplier is out, as the record of a tender holds it: it must be
   * disregarded in assessing tenders (section 26(1)), or the provider excluded from the process
   * (regulation 20(1) of the Provider Selection Regime). Empty unless the supplier is an excluded
   * one and nothing is outstanding before acting on that; whether to exclude an excludable supplier
   * is for the authority to decide.
   */
  public Optional<Exclusion> exclusion() {
    if (status.toOptional().orElse(SupplierStatus.NEITHER) != SupplierStatus.EXCLUDED
        || !before.isEmpty()) {
      return Optional.empty();
    }
    List<String> standing =
        grounds.stream()
            .filter(finding -> finding.kind() == ExclusionKind.MANDATORY)
            .filter(finding -> finding.stands().toOptional().orElse(false))
            .map(ExclusionFinding::label)
            .toList();
    return Optional.of(
        new Exclusion(
            "Excluded supplier: "
                + (standing.isEmpty() ? "on the debarment list" : String.join("; ", standing)),
            question.on()));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    ExclusionRules.evaluate(question, steps);
    return steps.working();
  }
}
