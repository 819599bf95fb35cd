package org.commissioning.scoring.regime.internal;

import static org.commissioning.scoring.regime.internal.Monotone.all;
import static org.commissioning.scoring.regime.internal.Monotone.is;
import static org.commissioning.scoring.regime.internal.Monotone.not;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.regime.ConditionAim;
import org.commissioning.model.regime.ConditionOutcome;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ParticipationCondition;
import org.commissioning.model.regime.ParticipationQuestion;
import org.commissioning.model.regime.SupplierOutcomes;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.ConditionFinding;
import org.commissioning.scoring.regime.ConditionsOfParticipation;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.SupplierFinding;

/** The rules of section 22 of the Procurement Act 2023. */
public final class ParticipationRules {

  private static final Asked PROPORTIONATE =
      Asked.judged(
          "conditions.proportionate",
          "whether the authority is satisfied that the condition is proportionate");
  private static final Asked ACCOUNTS =
      Asked.fact(
          "conditions.aim.accountsBeyondDuty",
          "whether the condition requires audited accounts beyond the duty to have them audited");
  private static final Asked INSURANCE =
      Asked.fact(
          "conditions.aim.insuranceBeforeAward",
          "whether the condition requires insurance to be in place before the award");
  private static final Asked PARTICULAR =
      Asked.fact(
          "conditions.aim.awardByParticularAuthority",
          "whether the condition requires a contract awarded by a particular authority");
  private static final Asked SPECIFICATION =
      Asked.judged(
          "conditions.aim.breaksSpecificationRules",
          "whether the condition breaks the rules on technical specifications");
  private static final Asked QUALIFICATIONS =
      Asked.fact(
          "conditions.aim.qualificationsWithoutEquivalents",
          "whether the condition requires particular qualifications without their equivalents");

  private static final Monotone CAPACITY = all(is(PROPORTIONATE), not(ACCOUNTS), not(INSURANCE));
  private static final Monotone ABILITY =
      all(is(PROPORTIONATE), not(PARTICULAR), not(SPECIFICATION), not(QUALIFICATIONS));

  private ParticipationRules() {}

  /** Works it out. */
  public static ConditionsOfParticipation evaluate(ParticipationQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), "GB", steps);
    reasoning.cite("pa23-s22-1", "pa23-s22-2", "pa23-s22-5");
    List<ConditionFinding> conditions = new ArrayList<>();
    for (ParticipationCondition condition : question.conditions()) {
      conditions.add(condition(condition, reasoning));
    }
    List<String> notes = new ArrayList<>();
    List<SupplierFinding> suppliers = new ArrayList<>();
    for (SupplierOutcomes supplier : question.suppliers()) {
      SupplierFinding finding = supplier(question, supplier, reasoning);
      suppliers.add(finding);
      notes(finding, conditions, notes);
    }
    if (!suppliers.isEmpty()) {
      reasoning.cite("pa23-s22-7", "pa23-s22-8", "pa23-s22-9", "pa23-s19-3");
      notes.add(
          "A supplier that does not satisfy a condition may be excluded from the procedure (section"
              + " 22(7)), and its tender must be disregarded in assessing tenders (section"
              + " 19(3)(a)).");
    }
    return new ConditionsOfParticipation(
        question,
        conditions,
        suppliers,
        notes,
        reasoning.basis(
            List.of(
                "Exclusion grounds: see supplier-exclusion.",
                "Below-threshold contracts, for which suppliers may not be restricted in this way,"
                    + " and membership of dynamic markets.")));
  }

  private static ConditionFinding condition(ParticipationCondition condition, Reasoning reasoning) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put(PROPORTIONATE.name(), Fact.orUnknown(condition.proportionate()));
    Monotone rule;
    if (condition.aim() instanceof ConditionAim.Capacity capacity) {
      rule = CAPACITY;
      reasoning.cite("pa23-s22-3");
      facts.put(ACCOUNTS.name(), Fact.orUnknown(capacity.accountsBeyondDuty()));
      facts.put(INSURANCE.name(), Fact.orUnknown(capacity.insuranceBeforeAward()));
    } else {
      ConditionAim.Ability ability = (ConditionAim.Ability) condition.aim();
      rule = ABILITY;
      reasoning.cite("pa23-s22-4");
      facts.put(PARTICULAR.name(), Fact.orUnknown(ability.awardByParticularAuthority()));
      facts.put(SPECIFICATION.name(), Fact.orUnknown(ability.breaksSpecificationRules()));
      facts.put(QUALIFICATIONS.name(), Fact.orUnknown(ability.qualificationsWithoutEquivalents()));
    }
    reasoning.part("Condition " + condition.id());
    for (Asked asked : rule.asked()) {
      Fact fact = facts.getOrDefault(asked.name(), Fact.UNKNOWN);
      reasoning.judge(
          Asked.judged(asked.name(), "of " + condition.id() + ", " + asked.words()),
          asked.judgement() ? fact : Fact.UNKNOWN);
      reasoning.state(asked.label(), fact);
    }
    Determination<Boolean> maySet = rule.decide(facts);
    reasoning.state("May be set", Reasoning.shown(maySet, Reasoning::yes));
    return new ConditionFinding(
        condition.id(), maySet, maySet.toOptional().orElse(true) ? List.of() : rule.against(facts));
  }

  private static SupplierFinding supplier(
      ParticipationQuestion question, SupplierOutcomes supplier, Reasoning reasoning) {
    reasoning.part("Supplier " + supplier.supplier());
    List<String> fails = new ArrayList<>();
    Set<FactNeeded> needs = new LinkedHashSet<>();
    for (ParticipationCondition condition : question.conditions()) {
      ConditionOutcome outcome =
          supplier.outcomes().stream()
              .filter(each -> each.condition().equals(condition.id()))
              .findFirst()
              .orElse(null);
      Fact own = outcome == null ? Fact.UNKNOWN : Fact.orUnknown(outcome.satisfied());
      Fact other = outcome == null ? Fact.UNKNOWN : Fact.orUnknown(outcome.byAssociate());
      if (own == Fact.YES || other == Fact.YES) {
        reasoning.state(
            condition.id(), own == Fact.YES ? "satisfied" : "satisfied by an associated supplier");
      } else if (own == Fact.NO && other == Fact.NO) {
        fails.add(condition.id());
        reasoning.state(condition.id(), "not satisfied");
      } else {
        reasoning.state(condition.id(), "not known");
        if (own == Fact.UNKNOWN) {
          needs.add(
              new FactNeeded(
                  "suppliers.outcomes.satisfied",
                  "whether " + supplier.supplier() + " satisfies " + condition.id()));
        }
        if (other == Fact.UNKNOWN) {
          needs.add(
              new FactNeeded(
                  "suppliers.outcomes.byAssociate",
                  "whether a supplier associated with "
                      + supplier.supplier()
                      + " satisfies "
                      + condition.id()));
        }
      }
    }
    Determination<Boolean> satisfies =
        !fails.isEmpty()
            ? Determination.of(false)
            : needs.isEmpty() ? Determination.of(true) : Determination.needs(List.copyOf(needs));
    reasoning.state("Satisfies every condition", Reasoning.shown(satisfies, Reasoning::yes));
    return new SupplierFinding(supplier.supplier(), satisfies, fails);
  }

  /** A gate may not rest on a condition that may not be set. */
  private static void notes(
      SupplierFinding supplier, List<ConditionFinding> conditions, List<String> notes) {
    for (ConditionFinding condition : conditions) {
      if (supplier.fails().contains(condition.condition())
          && !condition.maySet().toOptional().orElse(true)) {
        notes.add(
            supplier.supplier()
                + " does not satisfy "
                + condition.condition()
                + ", which may not be set as a condition.");
      }
    }
  }
}
