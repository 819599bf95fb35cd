package org.commissioning.scoring.regime.internal;

import static org.commissioning.scoring.regime.internal.Monotone.all;
import static org.commissioning.scoring.regime.internal.Monotone.is;
import static org.commissioning.scoring.regime.internal.Monotone.not;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.regime.EarlierModification;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ModificationGround;
import org.commissioning.model.regime.ModificationHistory;
import org.commissioning.model.regime.ModificationQuestion;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.ContractModification;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.GroundFinding;
import org.commissioning.scoring.regime.ModificationPublication;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;

/** The rules of sections 74 to 77 of and Schedule 8 to the Procurement Act 2023. */
public final class Modifications {

  private static final Asked LIGHT_TOUCH =
      Asked.fact("contract.features.lightTouch", "whether the contract is a light touch contract");
  private static final Asked UTILITIES =
      Asked.fact("contract.features.utilities", "whether the contract is a utilities contract");
  private static final Asked PRIVATE_UTILITY =
      Asked.fact(
          "contract.features.privateUtility",
          "whether the contract was awarded by a private utility");
  private static final Asked DEFENCE_AND_SECURITY =
      Asked.fact(
          "contract.features.defenceAndSecurity",
          "whether the contract is a defence and security contract");
  private static final Asked DEFENCE_AUTHORITY =
      Asked.fact(
          "contract.features.defenceAuthority",
          "whether the contract is a defence authority contract");
  private static final Asked NORTHERN_IRISH =
      Asked.fact(
          "contract.features.northernIrish",
          "whether the contract is a Northern Ireland one that section 75(6)(d) or (e) takes out");
  private static final Asked WELSH =
      Asked.fact(
          "contract.features.welsh",
          "whether the contract is a Welsh one that section 77(3) takes out");
  private static final Asked SUPPLIER =
      Asked.fact("effect.changesSupplier", "whether the modification would change the supplier");
  private static final Asked NATURE =
      Asked.judged(
          "effect.changesOverallNature",
          "whether the modification would change the overall nature of the contract");
  private static final Asked SCOPE =
      Asked.judged(
          "effect.changesScope",
          "whether the modification would materially change the scope of the contract");
  private static final Asked FAVOURS =
      Asked.judged(
          "effect.favoursSupplier",
          "whether the modification would materially change the economic balance in favour of the"
              + " supplier");
  private static final Asked COULD =
      Asked.judged(
          "together.couldHaveBeen",
          "whether the modification could reasonably have been made together with another");
  private static final Asked PERMITTED =
      Asked.judged(
          "together.wouldBePermitted",
          "whether the two as a single modification would have been permitted");
  private static final Asked TOGETHER_NOTICE =
      Asked.fact(
          "together.wouldNeedNotice",
          "whether the two as a single modification would have needed a contract change notice");
  private static final Asked CAP =
      Asked.fact(
          ModificationFacts.CAP,
          "whether the modification would raise the estimated value by no more than the law"
              + " permits");
  private static final Asked RISK_CAP =
      Asked.fact(
          ModificationFacts.RISK_CAP,
          "whether the modification would raise the estimated value, leaving the risk out, by no"
              + " more than the law permits");
  private static final Asked TERM =
      Asked.fact(
          ModificationFacts.TERM,
          "whether the modification would change the term by no more than the law allows");
  private static final Asked OWN =
      Asked.fact(
          ModificationFacts.OWN,
          "whether the modification would itself change the estimated value by no more than the law"
              + " allows");
  private static final Asked AGGREGATE =
      Asked.fact(
          ModificationFacts.AGGREGATE,
          "whether below-threshold modifications together stay below the threshold amount");
  private static final Asked WITHIN =
      Asked.fact("grounds", "whether another ground of section 74(1) is met");

  private static final Monotone TOGETHER = all(not(COULD)).or(all(is(PERMITTED)));
  private static final Monotone CAPPED = all(is(CAP)).or(all(is(UTILITIES)));

  private static final Map<ModificationGround, Monotone> GROUNDS = grounds();

  private static final Map<ModificationGround, List<String>> PLACES =
      Map.ofEntries(
          Map.entry(ModificationGround.LIGHT_TOUCH, List.of("pa23-s74-2")),
          Map.entry(ModificationGround.PROVIDED_FOR, List.of("pa23-sch8-p1")),
          Map.entry(ModificationGround.URGENCY, List.of("pa23-sch8-p2")),
          Map.entry(ModificationGround.UNFORESEEABLE, List.of("pa23-sch8-p4")),
          Map.entry(
              ModificationGround.KNOWN_RISK,
              List.of("pa23-sch8-p5", "pa23-sch8-p6", "pa23-sch8-p7")),
          Map.entry(ModificationGround.ADDITIONAL_SUPPLY, List.of("pa23-sch8-p8")),
          Map.entry(ModificationGround.RESTRUCTURING, List.of("pa23-sch8-p9")),
          Map.entry(ModificationGround.DEFENCE_TECHNOLOGY, List.of("pa23-sch8-p10")),
          Map.entry(ModificationGround.DEFENCE_CONTINUITY, List.of("pa23-sch8-p11")),
          Map.entry(
              ModificationGround.NOT_SUBSTANTIAL,
              List.of("pa23-s74-1", "pa23-s74-3", "pa23-s74-5")),
          Map.entry(
              ModificationGround.BELOW_THRESHOLD,
              List.of("pa23-s74-1", "pa23-s74-4", "pa23-s74-5", "pa23-s74-6")));

  private static final List<Asked> NOTICE_ASKED =
      List.of(
          DEFENCE_AND_SECURITY,
          LIGHT_TOUCH,
          PRIVATE_UTILITY,
          NORTHERN_IRISH,
          Asked.fact("restructuring", "whether the modification is a permitted transfer"),
          Asked.fact(
              ModificationFacts.SMALL_VALUE,
              "whether the modification changes the value by no more than the limit for a notice"),
          Asked.fact(
              ModificationFacts.SMALL_TERM,
              "whether the modification changes the term by no more than the limit for a notice"),
          COULD,
          TOGETHER_NOTICE);

  private static final DecisionTable<Boolean> NOTICE =
      new DecisionTable<>(
          NOTICE_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "left-out",
                  "The duty to publish a contract change notice leaves contracts of this kind out",
                  Condition.any(
                      Condition.is(DEFENCE_AND_SECURITY.name()),
                      Condition.is(LIGHT_TOUCH.name()),
                      Condition.is(PRIVATE_UTILITY.name()),
                      Condition.is(NORTHERN_IRISH.name())),
                  false,
                  List.of("pa23-s75-6")),
              new Row<>(
                  "transfer",
                  "A transfer on corporate restructuring always needs a notice",
                  Condition.is("restructuring"),
                  true,
                  List.of("pa23-s75-1", "pa23-s75-2", "pa23-sch8-p9")),
              new Row<>(
                  "large",
                  "Neither value nor term changes by no more than its limit",
                  Condition.all(
                      Condition.isNot(ModificationFacts.SMALL_VALUE),
                      Condition.isNot(ModificationFacts.SMALL_TERM)),
                  true,
                  List.of("pa23-s75-1", "pa23-s75-2")),
              new Row<>(
                  "together",
                  "With an earlier modification that it could have been made together with, it would"
                      + " have needed a notice",
                  Condition.all(Condition.is(COULD.name()), Condition.is(TOGETHER_NOTICE.name())),
                  true,
                  List.of("pa23-s75-4", "pa23-s75-5")),
              new Row<>(
                  "small",
                  "Value or term changes by no more than its limit: as drafted, either is enough",
                  Condition.any(
                      Condition.is(ModificationFacts.SMALL_VALUE),
                      Condition.is(ModificationFacts.SMALL_TERM)),
                  false,
                  List.of("pa23-s75-2"))));

  private static final List<Asked> COPY_ASKED =
      List.of(
          Asked.fact("notice", "whether a contract change notice is required"),
          Asked.fact(
              ModificationFacts.OVER,
              "whether the contract as modified is worth more than the limit"),
          WELSH);

  private static final DecisionTable<Boolean> COPY =
      new DecisionTable<>(
          COPY_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "welsh",
                  "The duty to publish a copy leaves Welsh contracts of this kind out",
                  Condition.is(WELSH.name()),
                  false,
                  List.of("pa23-s77-3")),
              new Row<>(
                  "qualifying",
                  "A notice is required and the contract as modified is worth more than the limit",
                  Condition.all(Condition.is("notice"), Condition.is(ModificationFacts.OVER)),
                  true,
                  List.of("pa23-s77-1", "pa23-s77-2")),
              new Row<>(
                  "otherwise",
                  "No notice is required, or the contract is worth no more than the limit",
                  Condition.any(Condition.isNot("notice"), Condition.isNot(ModificationFacts.OVER)),
                  false,
                  List.of("pa23-s77-2"))));

  private static final Monotone TRANSFER = ground(ModificationGround.RESTRUCTURING);

  /** With what makes a permitted transfer, for the two ask for the same facts. */
  private static final DecisionTable<Boolean> NOTICE_BY_FACTS =
      NOTICE.with("restructuring", TRANSFER.condition(), variables(TRANSFER));

  private static final DecisionTable<Boolean> COPY_BY_FACTS =
      COPY.with("notice", NOTICE_BY_FACTS, true);

  private static final DecisionTable<Boolean> BELOW_THRESHOLD = belowThreshold();

  private Modifications() {}

  private static Monotone ground(ModificationGround ground) {
    return Objects.requireNonNull(GROUNDS.get(ground));
  }

  private static List<Variable> variables(Monotone statement) {
    return statement.asked().stream().map(Asked::variable).toList();
  }

  /** A below-threshold modification is none that another ground of section 74(1) permits. */
  private static DecisionTable<Boolean> belowThreshold() {
    Monotone own = ground(ModificationGround.BELOW_THRESHOLD);
    List<Monotone> others =
        GROUNDS.entrySet().stream()
            .filter(
                entry ->
                    entry.getKey() != ModificationGround.LIGHT_TOUCH
                        && entry.getKey() != ModificationGround.BELOW_THRESHOLD)
            .map(Map.Entry::getValue)
            .toList();
    Monotone other = Monotone.any(others);
    Set<Variable> all = new LinkedHashSet<>(variables(own));
    all.addAll(variables(other));
    return new DecisionTable<>(
        List.copyOf(all),
        List.of(
            new Row<>(
                "below-threshold",
                "It is a below-threshold modification",
                Condition.all(own.condition(), Condition.not(other.condition())),
                true,
                List.of()),
            new Row<>("otherwise", "It is none", Condition.all(), false, List.of())));
  }

  /** What of another ground is not known is named as one: whether there is one. */
  private static Determination<Boolean> belowThreshold(Map<String, Fact> facts) {
    Determination<Boolean> met = BELOW_THRESHOLD.decide(asked(facts)).determination();
    if (!(met instanceof Determination.CannotBeDetermined<Boolean> none)) {
      return met;
    }
    List<String> own =
        ground(ModificationGround.BELOW_THRESHOLD).asked().stream().map(Asked::name).toList();
    Set<FactNeeded> needs = new LinkedHashSet<>();
    none.needs().stream().filter(need -> own.contains(need.fact())).forEach(needs::add);
    if (none.needs().stream().anyMatch(need -> !own.contains(need.fact()))) {
      needs.add(WITHIN.needed());
    }
    return Determination.needs(List.copyOf(needs));
  }

  private static Map<String, Fact> asked(Map<String, Fact> facts) {
    Map<String, Fact> asked = new LinkedHashMap<>();
    Monotone.any(List.copyOf(GROUNDS.values()))
        .asked()
        .forEach(each -> asked.put(each.name(), Fact.orUnknown(facts.get(each.name()))));
    asked.remove(LIGHT_TOUCH.name());
    return asked;
  }

  private static Map<ModificationGround, Monotone> grounds() {
    Map<ModificationGround, Monotone> grounds = new LinkedHashMap<>();
    grounds.put(ModificationGround.LIGHT_TOUCH, all(is(LIGHT_TOUCH), not(SUPPLIER)));
    permitted(
        grounds,
        ModificationGround.PROVIDED_FOR,
        all(
            is(
                asked(
                    "grounds.providedFor.inContract",
                    "whether the contract as awarded provides for the modification unambiguously")),
            is(
                asked(
                    "grounds.providedFor.inNotice",
                    "whether the tender or transparency notice provides for the modification unambiguously")),
            not(NATURE)));
    permitted(
        grounds,
        ModificationGround.URGENCY,
        all(is(
                asked(
                    "grounds.urgency.byDirectAward",
                    "whether a direct award could achieve the purpose")))
            .and(
                all(is(
                        asked(
                            "grounds.urgency.extremeUrgency",
                            "whether that award could be made for extreme and unavoidable urgency")))
                    .or(
                        all(
                            is(
                                asked(
                                    "grounds.urgency.protectLife",
                                    "whether that award could be made under regulations to protect life"))))));
    permitted(
        grounds,
        ModificationGround.UNFORESEEABLE,
        all(
                is(
                    asked(
                        "grounds.unforeseeable",
                        "whether the circumstances could not reasonably have been foreseen before the award")),
                not(NATURE))
            .and(CAPPED));
    permitted(
        grounds,
        ModificationGround.KNOWN_RISK,
        all(
                is(
                    asked(
                        "grounds.knownRisk.considered",
                        "whether the authority considered before award that the risk could jeopardise performance and could not be addressed in the contract")),
                is(
                    asked(
                        "grounds.knownRisk.inNotice",
                        "whether the notice identified it as such a risk, with the possibility of this modification")),
                is(
                    asked(
                        "grounds.knownRisk.materialised",
                        "whether the risk has materialised otherwise than by an act or omission of either side")),
                is(
                    asked(
                        "grounds.knownRisk.preventsPerformance",
                        "whether because of that the contract cannot be performed to the satisfaction of the authority")),
                is(
                    asked(
                        "grounds.knownRisk.goesNoFurther",
                        "whether the modification goes no further than necessary to remedy that")),
                is(
                    asked(
                        "grounds.knownRisk.newAwardNotInPublicInterest",
                        "whether to award a further contract instead would not be in the public interest")))
            .and(all(is(RISK_CAP)).or(all(is(UTILITIES)))));
    permitted(
        grounds,
        ModificationGround.ADDITIONAL_SUPPLY,
        all(
                is(
                    asked(
                        "grounds.additionalSupply.inAddition",
                        "whether the modification provides for supply in addition to what the contract provides for")),
                is(
                    asked(
                        "grounds.additionalSupply.incompatible",
                        "whether another supplier would supply something different or incompatible")),
                is(
                    asked(
                        "grounds.additionalSupply.difficulty",
                        "whether that would result in disproportionate technical difficulties or other significant inconvenience")),
                is(
                    asked(
                        "grounds.additionalSupply.duplication",
                        "whether that would result in substantial duplication of costs")))
            .and(CAPPED));
    grounds.put(
        ModificationGround.RESTRUCTURING,
        all(
                is(
                    asked(
                        "grounds.restructuring.required",
                        "whether a novation or assignment is required following a corporate restructuring or similar circumstance")),
                not(
                    asked(
                        "grounds.restructuring.newSupplierExcluded",
                        "whether the new supplier is an excluded supplier")))
            .and(TOGETHER));
    permitted(
        grounds,
        ModificationGround.DEFENCE_TECHNOLOGY,
        all(
            is(DEFENCE_AUTHORITY),
            is(
                asked(
                    "grounds.defence.technology",
                    "whether the modification is necessary because of developments in technology"))));
    permitted(
        grounds,
        ModificationGround.DEFENCE_CONTINUITY,
        all(
            is(DEFENCE_AUTHORITY),
            is(
                asked(
                    "grounds.defence.supplyNecessary",
                    "whether continuous supply is necessary for the armed forces to keep their capabilities")),
            is(
                asked(
                    "grounds.defence.ensuresSupply",
                    "whether the modification is necessary to ensure that supply"))));
    permitted(grounds, ModificationGround.NOT_SUBSTANTIAL, all(is(TERM), not(SCOPE), not(FAVOURS)));
    permitted(grounds, ModificationGround.BELOW_THRESHOLD, all(is(OWN), is(AGGREGATE), not(SCOPE)));
    return grounds;
  }

  private static Asked asked(String name, String words) {
    return Asked.judged(name, words);
  }

  /** Within section 74(1), which changes no supplier and may not be split. */
  private static void permitted(
      Map<ModificationGround, Monotone> grounds, ModificationGround ground, Monotone statement) {
    grounds.put(ground, statement.and(all(not(SUPPLIER))).and(TOGETHER));
  }

  /** Works a modification out. */
  public static ContractModification evaluate(ModificationQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), "GB", steps);
    ModificationFacts known = new ModificationFacts(question, reasoning);
    reasoning.cite("pa23-s74-7", "pa23-s74-8", "pa23-s74-9");
    List<GroundFinding> findings = findings(known, reasoning);
    reasoning.part("Altogether");
    Determination<Boolean> permitted =
        Reasoning.expanded(
            Monotone.any(List.copyOf(GROUNDS.values())).decide(known.facts), known.missing);
    reasoning.state("The stated facts meet a ground", Reasoning.shown(permitted, Reasoning::yes));
    return new ContractModification(
        question,
        findings,
        permitted,
        known.result(),
        publication(question, known, findings, reasoning),
        notes(question, known, permitted),
        reasoning.basis(
            List.of(
                "Whether the contract is a public contract, or becomes one, and whether the Act"
                    + " applies to it: see which-regime.",
                "The terms of the contract itself, and duties other than those of sections 74 to"
                    + " 77.")));
  }

  private static List<GroundFinding> findings(ModificationFacts known, Reasoning reasoning) {
    List<GroundFinding> findings = new ArrayList<>();
    Fact within = Fact.NO;
    for (Map.Entry<ModificationGround, Monotone> entry : GROUNDS.entrySet()) {
      ModificationGround ground = entry.getKey();
      Monotone statement = entry.getValue();
      Map<String, Fact> facts = known.facts;
      if (ground == ModificationGround.BELOW_THRESHOLD) {
        statement = statement.and(all(not(WITHIN)));
        facts = new LinkedHashMap<>(facts);
        facts.put(WITHIN.name(), within);
      }
      List<String> places = Objects.requireNonNull(PLACES.get(ground));
      reasoning.part(ground.label() + " [" + reasoning.cited(places) + "]");
      reasoning.cite(places);
      for (Asked asked : statement.asked()) {
        Fact fact = Fact.orUnknown(facts.get(asked.name()));
        reasoning.judge(asked, fact);
        if (fact != Fact.UNKNOWN) {
          reasoning.state(asked.label(), fact);
        }
      }
      Determination<Boolean> met =
          Reasoning.expanded(
              ground == ModificationGround.BELOW_THRESHOLD
                  ? belowThreshold(known.facts)
                  : statement.decide(facts),
              known.missing);
      reasoning.state("Met", Reasoning.shown(met, Reasoning::yes));
      boolean open = met.toOptional().orElse(true);
      findings.add(new GroundFinding(ground, met, open ? List.of() : statement.against(facts)));
      if (ground != ModificationGround.LIGHT_TOUCH && within != Fact.YES) {
        Fact fact = Reasoning.fact(met);
        within = fact == Fact.NO ? within : fact;
      }
    }
    return findings;
  }

  private static ModificationPublication publication(
      ModificationQuestion question,
      ModificationFacts known,
      List<GroundFinding> findings,
      Reasoning reasoning) {
    GroundFinding transfer =
        findings.stream()
            .filter(finding -> finding.ground() == ModificationGround.RESTRUCTURING)
            .findFirst()
            .orElseThrow();
    reasoning.part("Contract change notice");
    Map<String, Fact> facts = new LinkedHashMap<>();
    NOTICE_ASKED.forEach(asked -> facts.put(asked.name(), known.fact(asked.name())));
    facts.put("restructuring", Reasoning.fact(transfer.met()));
    Determination<Boolean> notice =
        Reasoning.expanded(
            NOTICE_BY_FACTS.decide(known.facts(NOTICE_BY_FACTS)).determination(), known.missing);
    reasoning.show(NOTICE, NOTICE_ASKED, facts, notice, Reasoning::yes);
    reasoning.part("Copy of the contract or of the modification");
    Map<String, Fact> copyFacts = new LinkedHashMap<>();
    COPY_ASKED.forEach(asked -> copyFacts.put(asked.name(), known.fact(asked.name())));
    copyFacts.put("notice", Reasoning.fact(notice));
    Determination<Boolean> copy =
        Reasoning.expanded(
            COPY_BY_FACTS.decide(known.facts(COPY_BY_FACTS)).determination(), known.missing);
    reasoning.show(COPY, COPY_ASKED, copyFacts, copy, Reasoning::yes);
    LocalDate by = null;
    if (copy.toOptional().orElse(false)) {
      int days = reasoning.figure("modification-copy").intValueExact();
      by = question.on().plusDays(days - 1L);
      reasoning.state(
          "Last of the " + days + " days that begin with " + Days.words(question.on()), by);
    }
    Boolean standstill = null;
    Integer stated = question.standstillWorkingDays();
    if (stated != null) {
      BigDecimal least = reasoning.figure("voluntary-standstill");
      standstill = BigDecimal.valueOf(stated).compareTo(least) >= 0;
      reasoning.cite("pa23-s76");
      reasoning.part("Voluntary standstill");
      reasoning.state("Working days stated", stated);
      reasoning.state("Working days at least", least.toPlainString());
    }
    return new ModificationPublication(notice, copy, by, standstill);
  }

  private static List<String> notes(
      ModificationQuestion question, ModificationFacts known, Determination<Boolean> permitted) {
    List<String> notes = new ArrayList<>();
    if (!permitted.toOptional().orElse(true)) {
      notes.add(
          "The stated facts meet no ground of section 74. Section 75 asks for a notice besides a"
              + " ground: no notice makes up for one that is missing, and where none is needed that"
              + " permits nothing.");
    }
    notes.add(
        "Percentages of value are of the estimated value just before the modification; that of"
            + " Schedule 8 is asked of each modification by itself.");
    ModificationHistory history = question.history();
    if (history != null && history.asOf().isBefore(question.on())) {
      notes.add("Modifications made after " + Days.words(history.asOf()) + " are not known.");
    }
    if (history != null) {
      terms(question, history, notes);
      overlaps(question, history, notes);
    }
    if (question.contract().threshold() != null) {
      BigDecimal threshold = question.contract().threshold().amount();
      BigDecimal before = known.valueBefore();
      BigDecimal after = known.valueAfter();
      if (before != null
          && after != null
          && before.max(after).max(question.contract().valueAtAward().amount()).compareTo(threshold)
              < 0) {
        notes.add(
            "At the threshold amount given, the contract is below it on award, before and after:"
                + " section 74 is about public contracts and those that become so.");
      }
    }
    if (known.fact(ModificationFacts.SMALL_VALUE) != known.fact(ModificationFacts.SMALL_TERM)
        && known.fact(ModificationFacts.SMALL_VALUE) != Fact.UNKNOWN
        && known.fact(ModificationFacts.SMALL_TERM) != Fact.UNKNOWN) {
      notes.add(
          "One of value and term changes by no more than its limit for a notice and the other by"
              + " more: section 75(2) is read as drafted, so that either is enough.");
    }
    return notes;
  }

  /** How the limit of the term is read where earlier modifications changed the term. */
  private static void terms(
      ModificationQuestion question, ModificationHistory history, List<String> notes) {
    List<Integer> earlier =
        history.modifications().stream()
            .map(EarlierModification::termChangeDays)
            .filter(days -> days != null && days != 0)
            .toList();
    if (earlier.isEmpty()) {
      return;
    }
    Integer days = question.effect().termChangeDays();
    int all = earlier.stream().mapToInt(Integer::intValue).sum() + (days == null ? 0 : days);
    boolean known =
        days != null
            && history.modifications().stream().allMatch(each -> each.termChangeDays() != null);
    notes.add(
        "Section 74(3)(a) is read as asking for the change of the term of each modification by itself"
            + (known
                ? "; with the earlier ones it comes to "
                    + String.valueOf(all).replace('-', '−')
                    + " days of "
                    + question.contract().maximumTermDays()
                    + "."
                : "."));
  }

  private static void overlaps(
      ModificationQuestion question, ModificationHistory history, List<String> notes) {
    String part = question.effect().part();
    for (EarlierModification each : history.modifications()) {
      if (part != null
          && part.equals(each.part())
          && (each.effectTo() == null || !each.effectTo().isBefore(question.on()))) {
        notes.add(
            "The earlier modification "
                + each.id()
                + " of the same part still has its effect on that day: if this one takes its place,"
                + " its value is counted as well.");
      }
    }
  }
}
