package org.commissioning.scoring.regime.internal;

import static org.commissioning.scoring.regime.internal.Condition.all;
import static org.commissioning.scoring.regime.internal.Condition.any;
import static org.commissioning.scoring.regime.internal.Condition.in;
import static org.commissioning.scoring.regime.internal.Condition.is;
import static org.commissioning.scoring.regime.internal.Condition.isNot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.BridgingNeed;
import org.commissioning.model.regime.ConsiderableChangeQuestion;
import org.commissioning.model.regime.ContractChange;
import org.commissioning.model.regime.ContractReplacement;
import org.commissioning.model.regime.ExistingProvider;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.PatientChoice;
import org.commissioning.model.regime.ProviderModificationQuestion;
import org.commissioning.model.regime.ProviderProcess;
import org.commissioning.model.regime.ProviderSelectionQuestion;
import org.commissioning.model.regime.UrgentNeed;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.ConsiderableChange;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.ProcessRule;
import org.commissioning.scoring.regime.ProviderContractModification;
import org.commissioning.scoring.regime.ProviderNotice;
import org.commissioning.scoring.regime.ProviderSelectionProcess;
import org.commissioning.scoring.regime.internal.DecisionTable.Decided;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;
import org.jspecify.annotations.Nullable;

/** The rules of regulations 6, 13 and 14 of the Provider Selection Regime of England. */
public final class ProviderRules {

  private static final String ENGLAND = "GB-ENG";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Asked DIFFERENT =
      Asked.judged(
          "change.differentInCharacter",
          "whether the arrangements are materially different in character");
  private static final Asked SUCCESSION =
      Asked.fact(
          "change.solelySuccession",
          "whether the change is solely one of provider by succession after a corporate change");
  private static final Asked CRITERIA =
      Asked.judged(
          "change.meetsSelectionCriteria",
          "whether the authority is satisfied that the provider meets the basic selection criteria");
  private static final Asked ATTRIBUTABLE =
      Asked.fact(
          "change.attributableToAuthority",
          "whether the change is attributable to a decision of the authority");
  private static final Asked EXTERNAL =
      Asked.judged(
          "change.externalFactors",
          "whether the change responds to external factors beyond the control of authority and"
              + " provider");
  private static final Asked EXISTING_VALUE =
      Asked.fact(
          "change.existingValue",
          "the lifetime value of the existing contract when it was entered into");
  private static final Asked PROPOSED_VALUE =
      Asked.fact("change.proposedValue", "the lifetime value as it would be");
  private static final Asked AMOUNT =
      Asked.fact("figures.amount", "whether the value rises by at least the amount that counts");
  private static final Asked SHARE =
      Asked.fact("figures.share", "whether the value rises by at least the share that counts");

  private static final List<Asked> CONSIDERABLE_ASKED =
      List.of(DIFFERENT, ATTRIBUTABLE, AMOUNT, SHARE, SUCCESSION, CRITERIA, EXTERNAL);

  private static final Condition BY_VALUE =
      all(is(ATTRIBUTABLE.name()), is(AMOUNT.name()), is(SHARE.name()));

  private static final DecisionTable<Boolean> CONSIDERABLE =
      new DecisionTable<>(
          CONSIDERABLE_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "both",
                  "Different in character, and more by decision of the authority: the threshold is"
                      + " met",
                  all(is(DIFFERENT.name()), BY_VALUE),
                  true,
                  List.of("psr23-r6-10")),
              new Row<>(
                  "succession",
                  "Different in character solely because another provider succeeded, which meets the"
                      + " basic selection criteria: the threshold is not met",
                  all(is(DIFFERENT.name()), is(SUCCESSION.name()), is(CRITERIA.name())),
                  false,
                  List.of("psr23-r6-11", "psr23-r19")),
              new Row<>(
                  "character",
                  "Different in character: the threshold is met",
                  is(DIFFERENT.name()),
                  true,
                  List.of("psr23-r6-10")),
              new Row<>(
                  "external",
                  "More by decision of the authority, in response to external factors: the threshold"
                      + " is not met",
                  all(BY_VALUE, is(EXTERNAL.name())),
                  false,
                  List.of("psr23-r6-10", "psr23-r6-12")),
              new Row<>(
                  "value",
                  "More by decision of the authority, by amount and by share: the threshold is met",
                  BY_VALUE,
                  true,
                  List.of("psr23-r6-10")),
              new Row<>(
                  "otherwise",
                  "Neither different in character nor so much more by decision of the authority: the"
                      + " threshold is not met",
                  isNot(DIFFERENT.name()),
                  false,
                  List.of("psr23-r6-10"))));

  private static final List<Asked> URGENT_ASKED =
      List.of(
          Asked.judged("urgency.mustBeUrgent", "whether it must be made urgently"),
          Asked.judged(
              "urgency.foreseeableOrAttributable",
              "whether the reason for the urgency was foreseeable by or attributable to the"
                  + " authority"),
          Asked.judged(
              "urgency.riskToSafety",
              "whether delay would be likely to pose a risk to patient or public safety"));

  private static final DecisionTable<Boolean> URGENT =
      new DecisionTable<>(
          URGENT_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "urgent",
                  "It must be made urgently, for a reason neither foreseeable by nor attributable to"
                      + " the authority, and delay would risk safety",
                  all(
                      is("urgency.mustBeUrgent"),
                      isNot("urgency.foreseeableOrAttributable"),
                      is("urgency.riskToSafety")),
                  true,
                  List.of("psr23-r14-2")),
              new Row<>(
                  "not-urgent",
                  "One of the conditions of urgency is not met",
                  any(
                      isNot("urgency.mustBeUrgent"),
                      is("urgency.foreseeableOrAttributable"),
                      isNot("urgency.riskToSafety")),
                  false,
                  List.of("psr23-r14-2"))));

  private static final List<Asked> BRIDGING_ASKED =
      List.of(
          Asked.fact(
              "bridging.standstillBegun",
              "whether the standstill before the new contract has begun"),
          Asked.fact(
              "bridging.adviceSought",
              "whether the authority has sought independent expert advice in the standstill"),
          Asked.judged(
              "bridging.likelyToExpire",
              "whether an existing contract for the services is likely to expire before the"
                  + " standstill ends"),
          Asked.judged(
              "bridging.neededForContinuity",
              "whether the modification is necessary or expedient for continuity until the new"
                  + " contract takes effect"),
          Asked.judged(
              "bridging.noTimeForProcess",
              "whether regulations 6 to 13 cannot be satisfied before the contract expires"));

  private static final DecisionTable<Boolean> BRIDGING =
      new DecisionTable<>(
          BRIDGING_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "bridging",
                  "It bridges the time until the new contract, while a standstill is kept open by"
                      + " advice",
                  all(
                      BRIDGING_ASKED.stream()
                          .map(asked -> is(asked.name()))
                          .toArray(Condition[]::new)),
                  true,
                  List.of("psr23-r14-3")),
              new Row<>(
                  "not-bridging",
                  "One of the conditions of bridging is not met",
                  all(),
                  false,
                  List.of("psr23-r14-3"))));

  private static final List<Asked> PROCESS_ASKED =
      List.of(
          Asked.fact(
              "basedOnFramework", "whether the contract is to be based on a framework agreement"),
          Asked.fact(
              "concludesFramework",
              "whether the procurement is to conclude a framework agreement or to add to one"),
          Asked.fact("existing.exists", "whether there is an existing provider of the services"),
          Asked.judged(
              "existing.onlyCapable",
              "whether only the existing provider is capable of them, due to their nature"),
          Asked.fact("choice.offered", "whether patients are offered a choice of provider"),
          Asked.fact(
              "choice.numberUnrestricted", "whether the number of providers is not restricted"),
          Asked.fact(
              "choice.contractsToAll",
              "whether contracts are offered to all providers that meet all requirements"),
          Asked.fact(
              "choice.arrangementsForInterest",
              "whether arrangements enable providers to express an interest"),
          Asked.fact(
              "replacement.atEndOfTerm",
              "whether a new contract replaces an existing one at the end of its term"),
          Asked.fact("replacement.change", "whether the considerable change threshold is met"),
          Asked.judged(
              "replacement.satisfying",
              "whether the existing provider satisfies the contract and will likely satisfy the new"
                  + " one"),
          Asked.judged(
              "canIdentifyMostSuitable",
              "whether the authority is likely to be able to identify the most suitable provider"));

  private static final DecisionTable<ProcessRule> PROCESS =
      new DecisionTable<>(
          PROCESS_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "call-off",
                  "A contract based on a framework agreement is awarded in accordance with it",
                  is("basedOnFramework"),
                  ProcessRule.BY_FRAMEWORK,
                  List.of("psr23-r18")),
              new Row<>(
                  "framework",
                  "A framework agreement is concluded, or added to, by the Competitive Process",
                  is("concludesFramework"),
                  ProcessRule.MUST_COMPETITIVE,
                  List.of("psr23-r6-8", "psr23-r17")),
              new Row<>(
                  "a",
                  "Only the existing provider is capable",
                  all(is("existing.exists"), is("existing.onlyCapable")),
                  ProcessRule.MUST_DIRECT_AWARD_A,
                  List.of("psr23-r6-3")),
              new Row<>(
                  "b",
                  "Patients choose, without a restriction of number, and every provider that meets"
                      + " all requirements has a contract",
                  all(
                      is("choice.offered"),
                      is("choice.numberUnrestricted"),
                      is("choice.contractsToAll"),
                      is("choice.arrangementsForInterest")),
                  ProcessRule.MUST_DIRECT_AWARD_B,
                  List.of("psr23-r6-4")),
              new Row<>(
                  "c",
                  "A contract is replaced at the end of its term without a considerable change, and"
                      + " the existing provider satisfies",
                  all(
                      is("replacement.atEndOfTerm"),
                      isNot("replacement.change"),
                      is("replacement.satisfying")),
                  ProcessRule.CHOICE_OF_THREE,
                  List.of("psr23-r6-5", "psr23-r6-10")),
              new Row<>(
                  "most-suitable",
                  "The most suitable provider can likely be identified",
                  is("canIdentifyMostSuitable"),
                  ProcessRule.CHOICE_OF_TWO,
                  List.of("psr23-r6-6")),
              new Row<>(
                  "otherwise",
                  "None of the others",
                  isNot("canIdentifyMostSuitable"),
                  ProcessRule.MUST_COMPETITIVE,
                  List.of("psr23-r6-7"))));

  private static final Asked PROVIDED =
      Asked.judged(
          "providedFor", "whether the contract documents provide for it clearly and unambiguously");
  private static final Asked AWARDED_DIRECTLY =
      Asked.fact("awardedBy", "whether the contract was awarded by Direct Award Process A or B");
  private static final Asked SMALL_CHANGE =
      Asked.fact(
          "figures.cumulative",
          "whether the cumulative change of value is below the amount or the share that counts");
  private static final Asked LARGE_AMOUNT =
      Asked.fact(
          "figures.notice",
          "whether the cumulative change of value reaches the amount from which it is published");

  /** The cumulative change of value, by what the regulations make of it. */
  private enum Change {
    SMALL(true, false),
    SMALL_TO_PUBLISH(true, true),
    LARGE(false, false),
    LARGE_TO_PUBLISH(false, true);

    private final boolean small;
    private final boolean toPublish;

    Change(boolean small, boolean toPublish) {
      this.small = small;
      this.toPublish = toPublish;
    }

    static Change of(boolean small, boolean toPublish) {
      return Arrays.stream(values())
          .filter(each -> each.small == small && each.toPublish == toPublish)
          .findFirst()
          .orElseThrow();
    }
  }

  private static final Variable CHANGE =
      Variable.oneOf("figures", "by how much the lifetime value has changed", Change.class);

  private static final List<Asked> MODIFICATION_ASKED =
      List.of(
          AWARDED_DIRECTLY,
          PROVIDED,
          SUCCESSION,
          CRITERIA,
          EXTERNAL,
          ATTRIBUTABLE,
          DIFFERENT,
          SMALL_CHANGE);

  private static final DecisionTable<Boolean> MODIFICATION =
      new DecisionTable<>(
          MODIFICATION_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "directly-awarded",
                  "Awarded by Direct Award Process A or B, and not different in character",
                  all(is(AWARDED_DIRECTLY.name()), isNot(DIFFERENT.name())),
                  true,
                  List.of("psr23-r13-3")),
              new Row<>(
                  "provided-for",
                  "Provided for in the contract documents",
                  is(PROVIDED.name()),
                  true,
                  List.of("psr23-r13-1")),
              new Row<>(
                  "succession",
                  "Solely a change of provider by succession, which meets the basic selection"
                      + " criteria",
                  all(is(SUCCESSION.name()), is(CRITERIA.name())),
                  true,
                  List.of("psr23-r13-1", "psr23-r19")),
              new Row<>(
                  "external",
                  "In response to external factors, and not different in character",
                  all(is(EXTERNAL.name()), isNot(DIFFERENT.name())),
                  true,
                  List.of("psr23-r13-1")),
              new Row<>(
                  "decision",
                  "By decision of the authority, not different in character, and the cumulative"
                      + " change is small",
                  all(is(ATTRIBUTABLE.name()), isNot(DIFFERENT.name()), is(SMALL_CHANGE.name())),
                  true,
                  List.of("psr23-r13-1", "psr23-r13-2")),
              new Row<>(
                  "otherwise",
                  "None of the grounds",
                  any(is(DIFFERENT.name()), isNot(AWARDED_DIRECTLY.name())),
                  false,
                  List.of("psr23-r13-1", "psr23-r13-3"))));

  private static final List<Asked> NOTICE_ASKED =
      List.of(
          Asked.fact("permitted", "whether the modification may be made without a new process"),
          ATTRIBUTABLE,
          LARGE_AMOUNT);

  private static final DecisionTable<Boolean> NOTICE =
      new DecisionTable<>(
          NOTICE_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "notice",
                  "It is made without a new process, by decision of the authority, and the"
                      + " cumulative change reaches the amount",
                  all(is("permitted"), is(ATTRIBUTABLE.name()), is(LARGE_AMOUNT.name())),
                  true,
                  List.of("psr23-r13-4")),
              new Row<>(
                  "no-notice",
                  "One of the conditions of the notice is not met",
                  any(isNot("permitted"), isNot(ATTRIBUTABLE.name()), isNot(LARGE_AMOUNT.name())),
                  false,
                  List.of("psr23-r13-4"))));

  /**
   * By the facts themselves: what may be modified and what is published hang on some of the same.
   */
  private static final DecisionTable<Boolean> MODIFICATION_BY_FACTS =
      MODIFICATION.with(
          SMALL_CHANGE.name(),
          in(CHANGE.name(), Change.SMALL, Change.SMALL_TO_PUBLISH),
          List.of(CHANGE));

  private static final DecisionTable<Boolean> NOTICE_BY_FACTS =
      NOTICE
          .with("permitted", MODIFICATION_BY_FACTS, true)
          .with(
              LARGE_AMOUNT.name(),
              in(CHANGE.name(), Change.SMALL_TO_PUBLISH, Change.LARGE_TO_PUBLISH),
              List.of(CHANGE));

  private static final String APPLIES =
      "Whether the Provider Selection Regime applies at all: see which-regime.";
  private static final String ELSEWHERE =
      "Wales, Scotland and Northern Ireland: these regulations apply in England only.";

  private ProviderRules() {}

  /** Works a considerable change out. */
  public static ConsiderableChange considerable(ConsiderableChangeQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), ENGLAND, steps);
    Determination<Boolean> met = considerable(question.change(), "", reasoning);
    return new ConsiderableChange(
        question,
        met,
        difference(question.change()),
        percent(question.change(), reasoning),
        reasoning.basis(
            List.of(
                "The other conditions of regulation 6(5): see provider-selection-process.",
                ELSEWHERE)));
  }

  /** The threshold, of a change that stands at some place of the question. */
  private static Determination<Boolean> considerable(
      ContractChange change, String within, Reasoning reasoning) {
    reasoning.part("Considerable change");
    values(change, reasoning);
    BigDecimal amount = reasoning.figure("considerable-amount");
    BigDecimal share = reasoning.figure("considerable-share");
    reasoning.state(
        "What counts",
        "at least " + amount.toPlainString() + " pounds and at least " + share + " per cent more");
    Map<String, Fact> facts = stated(change);
    Determination<?> missing = missing(change);
    BigDecimal rise = rise(change);
    Money existing = change.existingValue();
    facts.put(AMOUNT.name(), rise == null ? Fact.UNKNOWN : Fact.of(rise.compareTo(amount) >= 0));
    facts.put(
        SHARE.name(),
        rise == null || existing == null
            ? Fact.UNKNOWN
            : Fact.of(rise.multiply(HUNDRED).compareTo(existing.amount().multiply(share)) >= 0));
    Determination<Boolean> met =
        reasoning.decide(CONSIDERABLE, CONSIDERABLE_ASKED, facts, Reasoning::yes).determination();
    return placed(
        Reasoning.expanded(met, Map.of(AMOUNT.name(), missing, SHARE.name(), missing)), within);
  }

  /** The same answer, its needs named as the whole question names them. */
  private static Determination<Boolean> placed(Determination<Boolean> answer, String within) {
    if (within.isEmpty()
        || !(answer instanceof Determination.CannotBeDetermined<Boolean> none)
        || none.needs().isEmpty()) {
      return answer;
    }
    return Determination.needs(
        none.needs().stream()
            .map(need -> new FactNeeded(within + need.fact(), need.words()))
            .toList());
  }

  private static Map<String, Fact> stated(ContractChange change) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put(DIFFERENT.name(), Fact.orUnknown(change.differentInCharacter()));
    facts.put(ATTRIBUTABLE.name(), Fact.orUnknown(change.attributableToAuthority()));
    facts.put(SUCCESSION.name(), Fact.orUnknown(change.solelySuccession()));
    facts.put(CRITERIA.name(), Fact.orUnknown(change.meetsSelectionCriteria()));
    facts.put(EXTERNAL.name(), Fact.orUnknown(change.externalFactors()));
    return facts;
  }

  private static @Nullable BigDecimal rise(ContractChange change) {
    return change.existingValue() == null || change.proposedValue() == null
        ? null
        : change.proposedValue().amount().subtract(change.existingValue().amount());
  }

  private static Determination<Boolean> missing(ContractChange change) {
    List<FactNeeded> needs = new ArrayList<>();
    if (change.existingValue() == null) {
      needs.add(EXISTING_VALUE.needed());
    }
    if (change.proposedValue() == null) {
      needs.add(PROPOSED_VALUE.needed());
    }
    return Determination.needs(needs);
  }

  /**
   * What the cumulative change may be: one thing, or all that the value that is known leaves open.
   */
  private static Set<Change> changes(ContractChange change, Reasoning reasoning) {
    BigDecimal amount = reasoning.figure("cumulative-amount");
    BigDecimal share = reasoning.figure("cumulative-share");
    BigDecimal published = reasoning.figure("notice-amount");
    BigDecimal rise = rise(change);
    Set<Change> changes = EnumSet.noneOf(Change.class);
    // Between these amounts nothing changes, and above them nothing any more.
    List<BigDecimal> turns =
        rise == null
            ? List.of(BigDecimal.ZERO, amount, published, amount.max(published).multiply(HUNDRED))
            : List.of(rise.abs());
    for (BigDecimal turn : turns) {
      boolean below = turn.compareTo(amount) < 0;
      boolean toPublish = turn.compareTo(published) >= 0;
      Money existing = change.existingValue();
      if (existing == null) {
        changes.add(Change.of(true, toPublish));
        if (!below) {
          changes.add(Change.of(false, toPublish));
        }
      } else {
        BigDecimal inProportion = existing.amount().multiply(share);
        changes.add(
            Change.of(below || turn.multiply(HUNDRED).compareTo(inProportion) < 0, toPublish));
      }
    }
    if (rise == null && change.existingValue() != null) {
      BigDecimal turn = change.existingValue().amount().multiply(share).divide(HUNDRED);
      changes.add(Change.of(turn.compareTo(amount) < 0, turn.compareTo(published) >= 0));
    }
    return changes;
  }

  private static Fact whether(Set<Change> changes, Predicate<Change> holds) {
    return changes.stream().allMatch(holds)
        ? Fact.YES
        : changes.stream().noneMatch(holds) ? Fact.NO : Fact.UNKNOWN;
  }

  private static void values(ContractChange change, Reasoning reasoning) {
    BigDecimal rise = rise(change);
    if (rise == null || change.existingValue() == null || change.proposedValue() == null) {
      return;
    }
    BigDecimal from = change.existingValue().amount();
    BigDecimal to = change.proposedValue().amount();
    reasoning.step(
        () ->
            new Step(
                "Change of the lifetime value",
                "N − L",
                to.toPlainString() + " − " + from.toPlainString(),
                Reasoning.number(rise),
                "pounds"));
    reasoning.step(
        () ->
            new Step(
                "In proportion",
                "100 × (N − L) ÷ L",
                "100 × "
                    + (rise.signum() < 0
                        ? "(" + Reasoning.number(rise) + ")"
                        : rise.toPlainString())
                    + " ÷ "
                    + from.toPlainString(),
                Reasoning.number(Reasoning.percentage(rise, from, shares(reasoning))),
                Reasoning.percentUnit(rise, from, shares(reasoning))));
  }

  private static Figure<Money> difference(ContractChange change) {
    BigDecimal rise = rise(change);
    return rise == null
        ? Figure.none("not both lifetime values are known")
        : Figure.of(new Money(rise, "GBP"));
  }

  /** What the change is compared with, in per cent. */
  private static BigDecimal[] shares(Reasoning reasoning) {
    return new BigDecimal[] {
      reasoning.figure("considerable-share"), reasoning.figure("cumulative-share")
    };
  }

  private static Figure<BigDecimal> percent(ContractChange change, Reasoning reasoning) {
    BigDecimal rise = rise(change);
    return rise == null || change.existingValue() == null
        ? Figure.none("not both lifetime values are known")
        : Figure.of(Reasoning.percentage(rise, change.existingValue().amount(), shares(reasoning)));
  }

  private static Determination<Boolean> urgent(@Nullable UrgentNeed urgency, Reasoning reasoning) {
    reasoning.part("Urgency");
    Map<String, Fact> facts = new LinkedHashMap<>();
    if (urgency != null) {
      facts.put("urgency.mustBeUrgent", Fact.orUnknown(urgency.mustBeUrgent()));
      facts.put(
          "urgency.foreseeableOrAttributable", Fact.orUnknown(urgency.foreseeableOrAttributable()));
      facts.put("urgency.riskToSafety", Fact.orUnknown(urgency.riskToSafety()));
    }
    return reasoning.decide(URGENT, URGENT_ASKED, facts, Reasoning::yes).determination();
  }

  private static Determination<Boolean> bridging(
      @Nullable BridgingNeed bridging, Reasoning reasoning) {
    reasoning.part("Bridging the time until a new contract");
    Map<String, Fact> facts = new LinkedHashMap<>();
    if (bridging != null) {
      facts.put("bridging.standstillBegun", Fact.orUnknown(bridging.standstillBegun()));
      facts.put("bridging.adviceSought", Fact.orUnknown(bridging.adviceSought()));
      facts.put("bridging.likelyToExpire", Fact.orUnknown(bridging.likelyToExpire()));
      facts.put("bridging.neededForContinuity", Fact.orUnknown(bridging.neededForContinuity()));
      facts.put("bridging.noTimeForProcess", Fact.orUnknown(bridging.noTimeForProcess()));
    }
    return reasoning.decide(BRIDGING, BRIDGING_ASKED, facts, Reasoning::yes).determination();
  }

  /** Works a process out. */
  public static ProviderSelectionProcess process(ProviderSelectionQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), ENGLAND, steps);
    Determination<Boolean> urgent = urgent(question.urgency(), reasoning);
    ContractReplacement replacement = question.replacement();
    ContractChange change = replacement == null ? null : replacement.change();
    Determination<Boolean> considerable =
        change == null
            ? Determination.needs(
                List.of(
                    new FactNeeded(
                        "replacement.change",
                        "how a new contract would differ from an existing one")))
            : considerable(change, "replacement.", reasoning);
    reasoning.part("Process");
    Map<String, Fact> facts = facts(question, replacement, considerable);
    Decided<ProcessRule> decided =
        reasoning.decide(PROCESS, PROCESS_ASKED, facts, ProcessRule::label);
    return new ProviderSelectionProcess(
        question,
        Reasoning.expanded(decided.determination(), Map.of("replacement.change", considerable)),
        decided.possible(),
        urgent,
        considerable,
        notes(facts, urgent),
        reasoning.basis(
            List.of(
                APPLIES,
                ELSEWHERE,
                "The steps of the process, its notices and its standstill, exclusions and conflicts"
                    + " of interest.")));
  }

  private static Map<String, Fact> facts(
      ProviderSelectionQuestion question,
      @Nullable ContractReplacement replacement,
      Determination<Boolean> considerable) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put("basedOnFramework", Fact.orUnknown(question.basedOnFramework()));
    facts.put("concludesFramework", Fact.orUnknown(question.concludesFramework()));
    ExistingProvider existing = question.existing();
    if (existing != null) {
      facts.put("existing.exists", Fact.orUnknown(existing.exists()));
      facts.put("existing.onlyCapable", Fact.orUnknown(existing.onlyCapable()));
    }
    PatientChoice choice = question.choice();
    if (choice != null) {
      facts.put("choice.offered", Fact.orUnknown(choice.offered()));
      facts.put("choice.numberUnrestricted", Fact.orUnknown(choice.numberUnrestricted()));
      facts.put("choice.contractsToAll", Fact.orUnknown(choice.contractsToAll()));
      facts.put("choice.arrangementsForInterest", Fact.orUnknown(choice.arrangementsForInterest()));
    }
    if (replacement != null) {
      facts.put("replacement.atEndOfTerm", Fact.orUnknown(replacement.atEndOfTerm()));
      facts.put("replacement.satisfying", Fact.orUnknown(replacement.satisfying()));
    }
    facts.put("replacement.change", Reasoning.fact(considerable));
    facts.put("canIdentifyMostSuitable", Fact.orUnknown(question.canIdentifyMostSuitable()));
    return facts;
  }

  private static List<String> notes(Map<String, Fact> facts, Determination<Boolean> urgent) {
    List<String> notes = new ArrayList<>();
    if (urgent.toOptional().orElse(false)) {
      notes.add(
          "The award may be made without regulations 6 to 13, for it is urgent; the process is what"
              + " regulation 6 asks for otherwise.");
    }
    boolean onlyOne =
        facts.get("existing.exists") == Fact.YES && facts.get("existing.onlyCapable") == Fact.YES;
    boolean all =
        facts.get("choice.offered") == Fact.YES
            && facts.get("choice.numberUnrestricted") == Fact.YES
            && facts.get("choice.contractsToAll") == Fact.YES
            && facts.get("choice.arrangementsForInterest") == Fact.YES;
    if (onlyOne && all) {
      notes.add(
          "The stated facts meet the conditions of Direct Award Process A and of B, each of which"
              + " must then be followed: the regulations are read in their order.");
    }
    if (facts.get("basedOnFramework") == Fact.YES && facts.get("concludesFramework") == Fact.YES) {
      notes.add(
          "A procurement that concludes a framework agreement awards no contract based on it: one of"
              + " the two facts cannot be right.");
    }
    return notes;
  }

  /** Works a modification out. */
  public static ProviderContractModification modification(
      ProviderModificationQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), ENGLAND, steps);
    Determination<Boolean> urgent = urgent(question.urgency(), reasoning);
    Determination<Boolean> bridging = bridging(question.bridging(), reasoning);
    reasoning.part("Modification during the term");
    ContractChange change = question.change();
    values(change, reasoning);
    reasoning.state(
        "Small is",
        "below "
            + reasoning.figure("cumulative-amount").toPlainString()
            + " pounds or less than "
            + reasoning.figure("cumulative-share")
            + " per cent");
    Set<Change> changes = changes(change, reasoning);
    Map<String, Fact> facts = stated(change);
    ProviderProcess awarded = question.awardedBy();
    facts.put(
        AWARDED_DIRECTLY.name(),
        awarded == null
            ? Fact.UNKNOWN
            : Fact.of(
                awarded == ProviderProcess.DIRECT_AWARD_A
                    || awarded == ProviderProcess.DIRECT_AWARD_B));
    facts.put(PROVIDED.name(), Fact.orUnknown(question.providedFor()));
    Map<String, Object> known = new LinkedHashMap<>(facts);
    known.put(CHANGE.name(), changes);
    Map<String, Determination<?>> missing = Map.of(CHANGE.name(), missing(change));
    facts.put(SMALL_CHANGE.name(), whether(changes, each -> each.small));
    Determination<Boolean> permitted =
        Reasoning.expanded(MODIFICATION_BY_FACTS.decide(known).determination(), missing);
    reasoning.show(MODIFICATION, MODIFICATION_ASKED, facts, permitted, Reasoning::yes);
    reasoning.part("Notice of the modification");
    Map<String, Fact> noticeFacts = new LinkedHashMap<>();
    noticeFacts.put("permitted", Reasoning.fact(permitted));
    noticeFacts.put(ATTRIBUTABLE.name(), Fact.orUnknown(change.attributableToAuthority()));
    noticeFacts.put(LARGE_AMOUNT.name(), whether(changes, each -> each.toPublish));
    Determination<Boolean> notice =
        Reasoning.expanded(NOTICE_BY_FACTS.decide(known).determination(), missing);
    reasoning.show(NOTICE, NOTICE_ASKED, noticeFacts, notice, Reasoning::yes);
    boolean byUrgency = urgent.toOptional().orElse(false);
    LocalDate by = null;
    if (byUrgency || notice.toOptional().orElse(false)) {
      by = question.on().plusDays(reasoning.figure("notice-period").longValueExact());
      reasoning.cite(byUrgency ? "psr23-r14-5" : "psr23-r13-5");
      reasoning.state("Last day to submit the notice", by);
    }
    List<String> notes = new ArrayList<>();
    notes.add("A fall of the lifetime value is taken as a change as much as a rise.");
    if (byUrgency) {
      reasoning.cite("psr23-r14-4");
      notes.add(
          "The modification may be made without regulation 13, for it is urgent, and a notice of it"
              + " must then be submitted.");
    }
    if (bridging.toOptional().orElse(false)) {
      notes.add(
          "The existing contract may be modified without regulations 6 to 13 to bridge the time until"
              + " the new one; for that alone the regulations ask for no notice.");
    }
    return new ProviderContractModification(
        question,
        permitted,
        urgent,
        bridging,
        new ProviderNotice(notice, by),
        difference(change),
        notes,
        reasoning.basis(
            List.of(
                APPLIES,
                ELSEWHERE,
                "The end of the contract that a modification without a ground allows (regulation"
                    + " 22).")));
  }
}
