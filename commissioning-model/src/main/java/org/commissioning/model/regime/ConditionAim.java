package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a condition of participation is to ensure, and whether it asks what it may not. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ConditionAim.Capacity.class, name = "capacity"),
  @JsonSubTypes.Type(value = ConditionAim.Ability.class, name = "ability")
})
public sealed interface ConditionAim {

  /**
   * The legal and financial capacity to perform the contract (section 22(1)(a)).
   *
   * @param accountsBeyondDuty whether it requires audited annual accounts from suppliers that were
   *     not required to have them audited; null if not known
   * @param insuranceBeforeAward whether it requires insurance for performance to be in place before
   *     the award; null if not known
   */
  record Capacity(@Nullable Fact accountsBeyondDuty, @Nullable Fact insuranceBeforeAward)
      implements ConditionAim {}

  /**
   * The technical ability to perform the contract (section 22(1)(b)).
   *
   * @param awardByParticularAuthority whether it requires a contract awarded by a particular
   *     contracting authority; null if not known
   * @param breaksSpecificationRules whether it breaks the rules on technical specifications in
   *     section 56; null if not known
   * @param qualificationsWithoutEquivalents whether it requires particular qualifications without
   *     allowing for equivalents; null if not known
   */
  record Ability(
      @Nullable Fact awardByParticularAuthority,
      @Nullable Fact breaksSpecificationRules,
      @Nullable Fact qualificationsWithoutEquivalents)
      implements ConditionAim {}
}
