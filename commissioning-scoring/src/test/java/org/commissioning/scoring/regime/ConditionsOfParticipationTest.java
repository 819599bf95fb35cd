package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.regime.ConditionAim;
import org.commissioning.model.regime.ConditionOutcome;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ParticipationCondition;
import org.commissioning.model.regime.ParticipationQuestion;
import org.commissioning.model.regime.SupplierOutcomes;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.tender.Admission;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionsOfParticipationTest {

  private static final List<Fact> FACTS = List.of(Fact.values());

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static ConditionFinding condition(ConditionAim aim, @Nullable Fact proportionate) {
    return ConditionsOfParticipation.of(
            new ParticipationQuestion(
                DAY,
                List.of(new ParticipationCondition("c", "A condition.", aim, proportionate)),
                List.of()))
        .conditions()
        .get(0);
  }

  private static boolean[] completions(Fact fact) {
    return fact == Fact.UNKNOWN ? new boolean[] {true, false} : new boolean[] {fact == Fact.YES};
  }

  private static void sameAs(List<Boolean> possible, Determination<Boolean> answer) {
    boolean unanimous = possible.stream().distinct().count() == 1;
    assertThat(answer.toOptional().isPresent()).isEqualTo(unanimous);
    if (unanimous) {
      assertThat(answer.orElseThrow()).isEqualTo(possible.get(0));
    }
  }

  @Test
  void theExampleIsAsDocumented() {
    ConditionsOfParticipation answer =
        ConditionsOfParticipation.of(ConditionsOfParticipation.CALCULATION.example());
    assertThat(answer.conditions())
        .containsExactly(
            new ConditionFinding("insurance", Determination.of(true), List.of()),
            new ConditionFinding(
                "experience",
                Determination.of(false),
                List.of("The condition requires a contract awarded by a particular authority.")));
    assertThat(answer.suppliers().get(0).satisfies()).isEqualTo(Determination.of(false));
    assertThat(answer.suppliers().get(1).satisfies())
        .isInstanceOf(Determination.CannotBeDetermined.class);
    assertThat(answer.notes())
        .containsExactly(
            "provider-a does not satisfy experience, which may not be set as a condition.",
            "A supplier that does not satisfy a condition may be excluded from the procedure"
                + " (section 22(7)), and its tender must be disregarded in assessing tenders"
                + " (section 19(3)(a)).");
  }

  /** The gate goes into the record of a tender as a reason; where it is open, nothing does. */
  @Test
  void aSupplierThatFailsIsOutOfTheFieldWithItsReason() {
    ConditionsOfParticipation answer =
        ConditionsOfParticipation.of(ConditionsOfParticipation.CALCULATION.example());
    assertThat(answer.exclusion("provider-a"))
        .contains(
            new Exclusion("Does not satisfy the conditions of participation: experience", DAY));
    assertThat(answer.exclusion("provider-b")).isEmpty();
    assertThat(answer.exclusion("provider-c")).isEmpty();
  }

  /** Through the record of a tender, the gate comes before price and quality. */
  @Test
  void anEvaluationLeavesTheTenderOutWithTheReasonOfTheGate() {
    Procurement example = TenderEvaluation.CALCULATION.example();
    Lot lot = example.lots().get(0);
    Tender tender = lot.tenders().get(0);
    ConditionsOfParticipation gates =
        ConditionsOfParticipation.of(
            new ParticipationQuestion(
                DAY,
                List.of(
                    new ParticipationCondition(
                        "insurance",
                        "Insurance, or an undertaking to take it out.",
                        new ConditionAim.Capacity(Fact.NO, Fact.NO),
                        Fact.YES)),
                List.of(
                    new SupplierOutcomes(
                        tender.bidder(),
                        List.of(new ConditionOutcome("insurance", Fact.NO, Fact.NO))))));
    List<Tender> tenders = new ArrayList<>(lot.tenders());
    tenders.set(
        0,
        new Tender(
            tender.bidder(),
            tender.prices(),
            tender.marks(),
            tender.consensusScores(),
            tender.publishedScores(),
            tender.gateOutcomes(),
            gates.exclusion(tender.bidder()).orElseThrow()));
    TenderEvaluation evaluation =
        TenderEvaluation.of(
            new Procurement(
                example.id(),
                example.title(),
                example.authority(),
                example.provenance(),
                example.bidders(),
                example.evaluators(),
                List.of(new Lot(lot.id(), lot.title(), lot.rules(), tenders))));
    assertThat(evaluation.lot(lot.id()).tenders().get(0).admission())
        .isInstanceOfSatisfying(
            Admission.NotAdmitted.class,
            out ->
                assertThat(out.reasons())
                    .anyMatch(
                        reason ->
                            reason.contains(
                                "Does not satisfy the conditions of participation: insurance")));
  }

  /** Section 22(1) and (3) over all 27 states. */
  @Test
  void aConditionOnCapacityAsksNothingThatItMayNot() {
    for (Fact p : Fact.values()) {
      for (Fact accounts : Fact.values()) {
        for (Fact insurance : Fact.values()) {
          List<Boolean> possible = new ArrayList<>();
          for (boolean x : completions(p)) {
            for (boolean y : completions(accounts)) {
              for (boolean z : completions(insurance)) {
                possible.add(x && !y && !z);
              }
            }
          }
          sameAs(possible, condition(new ConditionAim.Capacity(accounts, insurance), p).maySet());
        }
      }
    }
  }

  /** Section 22(1) and (4) over all 81 states. */
  @Test
  void aConditionOnAbilityAsksNothingThatItMayNot() {
    for (int code = 0; code < 81; code++) {
      List<Fact> f = new ArrayList<>();
      for (int rest = code, i = 0; i < 4; i++, rest /= 3) {
        f.add(FACTS.get(rest % 3));
      }
      List<Boolean> possible = new ArrayList<>();
      for (boolean x : completions(f.get(0))) {
        for (boolean y : completions(f.get(1))) {
          for (boolean z : completions(f.get(2))) {
            for (boolean w : completions(f.get(3))) {
              possible.add(x && !y && !z && !w);
            }
          }
        }
      }
      sameAs(
          possible,
          condition(new ConditionAim.Ability(f.get(1), f.get(2), f.get(3)), f.get(0)).maySet());
    }
  }

  /** Section 22(8): by itself or by an associate; what is left out is unknown. */
  @Test
  void aSupplierSatisfiesByItselfOrByAnAssociate() {
    for (Fact own : Fact.values()) {
      for (Fact other : Fact.values()) {
        List<Boolean> possible = new ArrayList<>();
        for (boolean x : completions(own)) {
          for (boolean y : completions(other)) {
            possible.add(x || y);
          }
        }
        ConditionsOfParticipation answer =
            ConditionsOfParticipation.of(
                new ParticipationQuestion(
                    DAY,
                    List.of(
                        new ParticipationCondition(
                            "c", "A condition.", new ConditionAim.Capacity(null, null), null)),
                    List.of(
                        new SupplierOutcomes(
                            "s", List.of(new ConditionOutcome("c", own, other))))));
        sameAs(possible, answer.suppliers().get(0).satisfies());
      }
    }
  }

  @Test
  void refusesOutcomesOfNoConditionAndDaysBeforeTheAct() {
    assertThat(
            Refused.by(
                () ->
                    ConditionsOfParticipation.of(
                        new ParticipationQuestion(
                            LocalDate.of(2025, 2, 23),
                            List.of(),
                            List.of(
                                new SupplierOutcomes(
                                    "s", List.of(new ConditionOutcome("x", null, null))))))))
        .containsExactly(
            "/conditions: must have at least 1 entry",
            "/on: must be on or after 2025-02-24, when section 22 of the Procurement Act 2023 came"
                + " into force but was 2025-02-23",
            "/suppliers/0/outcomes/0/condition: must be the id of a condition but was 'x'");
  }
}
