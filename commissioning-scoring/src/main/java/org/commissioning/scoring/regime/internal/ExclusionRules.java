package org.commissioning.scoring.regime.internal;

import static org.commissioning.scoring.regime.internal.Condition.any;
import static org.commissioning.scoring.regime.internal.Condition.is;
import static org.commissioning.scoring.regime.internal.Condition.isNot;
import static org.commissioning.scoring.regime.internal.Monotone.all;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.regime.DebarmentCheck;
import org.commissioning.model.regime.DebarmentEntry;
import org.commissioning.model.regime.ExclusionGround;
import org.commissioning.model.regime.ExclusionGrounds;
import org.commissioning.model.regime.ExclusionKind;
import org.commissioning.model.regime.ExclusionRegime;
import org.commissioning.model.regime.ExclusionReview;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.MinisterConsidered;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.RaisedGround;
import org.commissioning.model.regime.SupplierExclusionQuestion;
import org.commissioning.model.regime.SupplierRelation;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.ExclusionFinding;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.SupplierExclusion;
import org.commissioning.scoring.regime.SupplierStatus;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.jspecify.annotations.Nullable;

/** The rules of sections 26 to 29 and 57 to 59 of and Schedules 6 and 7 to the Act of 2023. */
public final class ExclusionRules {

  private static final String DEBARMENT_ONLY = "sch-6-35";
  private static final String THREAT = "sch-7-14";
  private static final String OPPORTUNITY_OWED =
      "before it is determined, the supplier must have reasonable opportunity to make"
          + " representations and to provide evidence (section 58(2))";

  private static final String ASSOCIATED_LEFT_OUT =
      "The Provider Selection Regime leaves associated persons out (regulation 2(1)).";

  /** What the table gives; the last is no status. */
  private enum Outcome {
    EXCLUDED,
    EXCLUDABLE,
    NEITHER,
    OPPORTUNITY_FIRST
  }

  private static final Asked MANDATORY =
      Asked.fact("mandatoryGround", "whether a mandatory exclusion ground stands");
  private static final Asked MANDATORY_LISTED =
      Asked.fact("mandatoryEntry", "whether somebody concerned is debarred on a mandatory ground");
  private static final Asked DISCRETIONARY =
      Asked.fact("discretionaryGround", "whether a discretionary exclusion ground stands");
  private static final Asked DISCRETIONARY_LISTED =
      Asked.fact(
          "discretionaryEntry", "whether somebody concerned is debarred on a discretionary ground");
  private static final Asked OPPORTUNITY =
      Asked.judged(
          "opportunityGiven",
          "whether the supplier had reasonable opportunity to make representations and to provide"
              + " evidence");
  private static final Asked PRIVATE_UTILITY =
      Asked.fact("privateUtility", "whether the procurement is carried out by a private utility");

  private static final List<Asked> ASKED =
      List.of(
          MANDATORY_LISTED,
          MANDATORY,
          DISCRETIONARY_LISTED,
          DISCRETIONARY,
          OPPORTUNITY,
          PRIVATE_UTILITY);

  private static final Condition EXCLUDED =
      any(is(MANDATORY_LISTED.name()), Condition.all(is(MANDATORY.name()), is(OPPORTUNITY.name())));

  private static final DecisionTable<Outcome> STATUS =
      new DecisionTable<>(
          ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "utility",
                  "For a private utility an excluded supplier is an excludable one",
                  Condition.all(EXCLUDED, is(PRIVATE_UTILITY.name())),
                  Outcome.EXCLUDABLE,
                  List.of("pa23-s57-1", "pa23-s57-4")),
              new Row<>(
                  "excluded",
                  "A mandatory ground stands, or somebody concerned is debarred on one",
                  EXCLUDED,
                  Outcome.EXCLUDED,
                  List.of("pa23-s57-1", "pa23-s58-2")),
              new Row<>(
                  "mandatory-not-heard",
                  "A mandatory ground stands, and the supplier has had no opportunity",
                  is(MANDATORY.name()),
                  Outcome.OPPORTUNITY_FIRST,
                  List.of("pa23-s58-2")),
              new Row<>(
                  "excludable",
                  "A discretionary ground stands, or somebody concerned is debarred on one",
                  any(
                      is(DISCRETIONARY_LISTED.name()),
                      Condition.all(is(DISCRETIONARY.name()), is(OPPORTUNITY.name()))),
                  Outcome.EXCLUDABLE,
                  List.of("pa23-s57-2", "pa23-s58-2")),
              new Row<>(
                  "discretionary-not-heard",
                  "A discretionary ground stands, and the supplier has had no opportunity",
                  is(DISCRETIONARY.name()),
                  Outcome.OPPORTUNITY_FIRST,
                  List.of("pa23-s58-2")),
              new Row<>(
                  "neither",
                  "No ground stands, and nobody concerned is debarred",
                  isNot(DISCRETIONARY.name()),
                  Outcome.NEITHER,
                  List.of("pa23-s57-1", "pa23-s57-2"))));

  private static final Asked APPLIES =
      Asked.judged("review.grounds.applies", "whether the authority considers that it applies");
  private static final Asked COUNTS =
      Asked.fact("counts", "whether the event is recent enough to be regarded");
  private static final Asked CONTINUING =
      Asked.judged("review.grounds.continuing", "whether the circumstances are continuing");
  private static final Asked RECURS =
      Asked.judged(
          "review.grounds.likelyToRecur", "whether the circumstances are likely to occur again");

  private static final Monotone STANDS =
      all(Monotone.is(APPLIES), Monotone.is(COUNTS))
          .and(all(Monotone.is(CONTINUING)).or(all(Monotone.is(RECURS))));

  private static final List<String> NOT_LOOKED_AT_IN_HEALTH =
      List.of(
          "Whether there are overriding reasons in the public interest, for which an award may be made"
              + " all the same (regulations 20(1A) and 20A(4)).",
          "Contracts based on a framework agreement, to which this does not apply (regulation 20(7)),"
              + " the basic selection criteria, and the end of contracts (regulation 22).");

  private static final List<String> NOT_LOOKED_AT =
      List.of(
          "Exclusion for improper behaviour in this procurement (section 30) and because of a"
              + " conflict of interest (section 82): see conflicts-assessment.",
          "Direct awards, frameworks, dynamic markets and the end of contracts, which have"
              + " rules of their own on excluded suppliers.");

  private static Fact fact(Determination<?> answer) {
    return answer.toOptional().map(value -> Fact.of((Boolean) value)).orElse(Fact.UNKNOWN);
  }

  private static String words(Outcome outcome) {
    return switch (outcome) {
      case EXCLUDED -> SupplierStatus.EXCLUDED.label();
      case EXCLUDABLE -> SupplierStatus.EXCLUDABLE.label();
      case NEITHER -> SupplierStatus.NEITHER.label();
      case OPPORTUNITY_FIRST -> OPPORTUNITY_OWED;
    };
  }

  private static Determination<SupplierStatus> status(Determination<Outcome> outcome) {
    if (outcome instanceof Determination.Determined<Outcome> determined
        && determined.value() == Outcome.OPPORTUNITY_FIRST) {
      return Determination.none(OPPORTUNITY_OWED);
    }
    return outcome.map(
        value ->
            switch (value) {
              case EXCLUDED -> SupplierStatus.EXCLUDED;
              case EXCLUDABLE -> SupplierStatus.EXCLUDABLE;
              case NEITHER, OPPORTUNITY_FIRST -> SupplierStatus.NEITHER;
            });
  }

  private ExclusionRules() {}

  /** Works it out. */
  public static SupplierExclusion evaluate(SupplierExclusionQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), health(question) ? "GB-ENG" : "GB", steps);
    if (health(question)) {
      reasoning.cite("psr23-r20");
    }
    reasoning.cite("pa23-s57-1", "pa23-s57-2", "pa23-s58-1", "pa23-s58-2", "pa23-s62");
    List<String> notes = new ArrayList<>();
    List<ExclusionFinding> findings = new ArrayList<>();
    ExclusionReview review = question.review();
    List<String> older = older(question);
    if (!older.isEmpty()) {
      notes.add(
          Reasoning.capital(String.join(" and ", older)) + ": what came up since is not known.");
    }
    if (review != null) {
      for (RaisedGround raised : review.grounds()) {
        findings.add(finding(question, raised, reasoning, notes));
      }
    }
    Map<String, Determination<?>> composites = new LinkedHashMap<>();
    composites.put(MANDATORY.name(), stands(review, findings, ExclusionKind.MANDATORY));
    composites.put(DISCRETIONARY.name(), stands(review, findings, ExclusionKind.DISCRETIONARY));
    DebarmentCheck check = question.debarment();
    reasoning.part("Debarment list");
    reasoning.state("Looked at", check == null ? "not" : "on " + Days.words(check.checkedOn()));
    composites.put(MANDATORY_LISTED.name(), listed(question, ExclusionKind.MANDATORY, reasoning));
    composites.put(
        DISCRETIONARY_LISTED.name(), listed(question, ExclusionKind.DISCRETIONARY, reasoning));
    reasoning.part("Status");
    Map<String, Fact> facts = new LinkedHashMap<>();
    composites.forEach((name, answer) -> facts.put(name, fact(answer)));
    facts.put(OPPORTUNITY.name(), Fact.orUnknown(question.opportunityGiven()));
    facts.put(
        PRIVATE_UTILITY.name(),
        health(question) ? Fact.NO : Fact.orUnknown(question.privateUtility()));
    Determination<Outcome> outcome =
        Reasoning.expanded(
            reasoning.decide(STATUS, ASKED, facts, ExclusionRules::words).determination(),
            composites);
    Determination<SupplierStatus> status = status(outcome);
    return new SupplierExclusion(
        question,
        status,
        findings,
        consequences(question, status, reasoning),
        before(question, findings, status, reasoning),
        notes,
        reasoning.basis(health(question) ? NOT_LOOKED_AT_IN_HEALTH : NOT_LOOKED_AT));
  }

  /** What is known of an earlier day than the one asked about. */
  private static List<String> older(SupplierExclusionQuestion question) {
    List<String> older = new ArrayList<>();
    ExclusionReview review = question.review();
    if (review != null && review.asOf().isBefore(question.on())) {
      older.add("the review is as of " + day(review.asOf()));
    }
    DebarmentCheck check = question.debarment();
    if (check != null && check.checkedOn().isBefore(question.on())) {
      older.add("the debarment list was looked at on " + day(check.checkedOn()));
    }
    return older;
  }

  private static String day(LocalDate day) {
    return Days.words(day);
  }

  private static boolean health(SupplierExclusionQuestion question) {
    return question.under() == ExclusionRegime.PROVIDER_SELECTION_ENGLAND;
  }

  private static ExclusionFinding finding(
      SupplierExclusionQuestion question,
      RaisedGround raised,
      Reasoning reasoning,
      List<String> notes) {
    ExclusionGround ground = ExclusionGrounds.standard().find(raised.ground()).orElseThrow();
    reasoning.cite(
        ground.provision(),
        ground.kind() == ExclusionKind.MANDATORY ? "pa23-sch6-p44" : "pa23-sch7-p15");
    reasoning.part(
        ground.label()
            + " ["
            + reasoning.cited(List.of(ground.provision()))
            + "], "
            + raised.whose().label());
    Determination<Boolean> counts = counts(question.on(), raised, ground, reasoning);
    Determination<Boolean> stands;
    if (ground.code().equals(DEBARMENT_ONLY)) {
      stands = Determination.of(false);
      notes.add(
          "The mandatory ground of a threat to national security counts on the debarment list only"
              + " (Schedule 6, paragraph 35(3)).");
    } else if (raised.whose() == SupplierRelation.ASSOCIATED && health(question)) {
      stands = Determination.of(false);
      notes.add(ASSOCIATED_LEFT_OUT);
    } else if (raised.whose() == SupplierRelation.CONNECTED && !ground.connectedPersons()) {
      stands = Determination.of(false);
      notes.add(
          "The ground "
              + ground.code()
              + " is about the supplier itself and not about connected persons.");
    } else {
      Map<String, Fact> facts = new LinkedHashMap<>();
      facts.put(APPLIES.name(), Fact.orUnknown(raised.applies()));
      facts.put(COUNTS.name(), Reasoning.fact(counts));
      facts.put(CONTINUING.name(), Fact.orUnknown(raised.continuing()));
      facts.put(RECURS.name(), Fact.orUnknown(raised.likelyToRecur()));
      for (Asked asked : STANDS.asked()) {
        Fact fact = facts.getOrDefault(asked.name(), Fact.UNKNOWN);
        reasoning.judge(
            Asked.judged(asked.name(), of(ground) + asked.words()),
            asked.judgement() ? fact : Fact.UNKNOWN);
        reasoning.state(asked.label(), fact);
      }
      stands =
          named(Reasoning.expanded(STANDS.decide(facts), Map.of(COUNTS.name(), counts)), ground);
    }
    if (raised.whose() == SupplierRelation.CONNECTED) {
      reasoning.cite("pa23-sch6-p45");
    }
    reasoning.state("Stands", Reasoning.shown(stands, Reasoning::yes));
    return new ExclusionFinding(
        ground.code(), ground.label(), ground.kind(), raised.whose(), counts, stands);
  }

  /** The same answer, its needs told apart from those of other grounds. */
  private static Determination<Boolean> named(
      Determination<Boolean> answer, ExclusionGround ground) {
    if (!(answer instanceof Determination.CannotBeDetermined<Boolean> none)) {
      return answer;
    }
    return Determination.needs(
        none.needs().stream()
            .map(need -> new FactNeeded(need.fact(), of(ground) + need.words()))
            .toList());
  }

  /** The words by which what is asked of one ground is told from what is asked of another. */
  private static String of(ExclusionGround ground) {
    return "of the ground “" + ground.label() + "” (" + ground.code() + "), ";
  }

  /** Whether the event is inside the period that the ground looks back on. */
  private static Determination<Boolean> counts(
      LocalDate on, RaisedGround raised, ExclusionGround ground, Reasoning reasoning) {
    boolean byAwareness = ground.kind() == ExclusionKind.DISCRETIONARY;
    LocalDate from = on.minusYears(ground.years()).plusDays(1);
    LocalDate day = byAwareness ? raised.awareOn() : raised.eventOn();
    reasoning.state(
        "First day of the " + ground.years() + " years that end with " + Days.words(on),
        Days.words(from)
            + (byAwareness ? ", from when the authority was or should have been aware" : ""));
    LocalDate notBefore = ground.notBefore();
    boolean offenceOpen = false;
    if (ground.derived()) {
      ExclusionGround offence =
          raised.relatesTo() == null
              ? null
              : ExclusionGrounds.standard().find(raised.relatesTo()).orElseThrow();
      offenceOpen = offence == null;
      notBefore = offence == null ? null : offence.notBefore();
    }
    if (notBefore != null) {
      reasoning.state("Events before this day are ignored", notBefore);
    }
    LocalDate event = raised.eventOn();
    LocalDate force = Objects.requireNonNull(Provisions.standard().first("pa23-sch6-p44").from());
    if (notBefore != null
        && notBefore.isBefore(force)
        && (event == null || event.equals(notBefore))) {
      reasoning.reading(
          "That the three years that end with the coming into force, on "
              + day(force)
              + ", begin on "
              + day(notBefore)
              + ", since that last day only begins. Counted with their last day in, as the other"
              + " periods of years are, they begin a day later.");
    }
    boolean tooOld =
        (day != null && day.isBefore(from))
            || (event != null && notBefore != null && event.isBefore(notBefore));
    if (tooOld) {
      reasoning.state("Counts", "no");
      return Determination.of(false);
    }
    List<FactNeeded> needs = new ArrayList<>();
    if (day == null) {
      needs.add(
          byAwareness
              ? new FactNeeded(
                  "review.grounds.awareOn",
                  "when the authority was, or should have been, aware of the event")
              : new FactNeeded("review.grounds.eventOn", "when the event was"));
    }
    if (event == null && notBefore != null && byAwareness) {
      needs.add(new FactNeeded("review.grounds.eventOn", "when the event was"));
    }
    // The latest day before which any offence is ignored; from then on it does not matter which.
    if (offenceOpen && (event == null || event.isBefore(latestNotBefore()))) {
      needs.add(new FactNeeded("review.grounds.relatesTo", "to which offence it relates"));
    }
    Determination<Boolean> counts =
        needs.isEmpty() ? Determination.of(true) : Determination.needs(needs);
    reasoning.state("Counts", Reasoning.shown(counts, Reasoning::yes));
    return counts;
  }

  private static LocalDate latestNotBefore() {
    return ExclusionGrounds.standard().grounds().stream()
        .filter(ExclusionGround::offence)
        .map(ExclusionGround::notBefore)
        .filter(day -> day != null)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /**
   * Whether some ground of a kind stands: no ground if none was found, unknown if nobody looked.
   */
  private static Determination<Boolean> stands(
      @Nullable ExclusionReview review, List<ExclusionFinding> findings, ExclusionKind kind) {
    if (review == null) {
      return Determination.needs(
          List.of(
              new FactNeeded(
                  "review", "whether exclusion grounds apply, which nobody has considered")));
    }
    Set<FactNeeded> needs = new LinkedHashSet<>();
    for (ExclusionFinding finding : findings) {
      if (finding.kind() != kind) {
        continue;
      }
      if (finding.stands().toOptional().orElse(false)) {
        return Determination.of(true);
      }
      if (finding.stands() instanceof Determination.CannotBeDetermined<Boolean> none) {
        needs.addAll(none.needs());
      }
    }
    return needs.isEmpty() ? Determination.of(false) : Determination.needs(List.copyOf(needs));
  }

  private static Determination<Boolean> listed(
      SupplierExclusionQuestion question, ExclusionKind kind, Reasoning reasoning) {
    DebarmentCheck check = question.debarment();
    if (check == null) {
      return Determination.needs(
          List.of(
              new FactNeeded("debarment", "whether the debarment list shows anybody concerned")));
    }
    Set<FactNeeded> needs = new LinkedHashSet<>();
    boolean listed = false;
    for (DebarmentEntry entry : check.entries()) {
      if (entry.kind() != kind || leftOut(question, entry)) {
        continue;
      }
      Fact security =
          kind == ExclusionKind.MANDATORY ? Fact.orUnknown(entry.nationalSecurity()) : Fact.NO;
      Fact covers = Fact.orUnknown(entry.coversContract());
      reasoning.state(
          "Entry about the " + entry.whose().label().toLowerCase(Locale.ROOT),
          kind.label()
              + (security == Fact.NO
                  ? ""
                  : "; for national security: " + security + ", covers the contract: " + covers));
      if (security != Fact.NO) {
        reasoning.cite("pa23-s57-3");
      }
      if (security == Fact.NO || covers == Fact.YES) {
        listed = true;
      } else if (security == Fact.UNKNOWN || covers == Fact.UNKNOWN) {
        if (security == Fact.UNKNOWN) {
          needs.add(
              new FactNeeded(
                  "debarment.entries.nationalSecurity",
                  "whether the entry rests on a threat to national security"));
        }
        if (covers == Fact.UNKNOWN) {
          needs.add(
              new FactNeeded(
                  "debarment.entries.coversContract",
                  "whether the entry describes contracts of this kind"));
        }
      }
    }
    if (listed) {
      return Determination.of(true);
    }
    return needs.isEmpty() ? Determination.of(false) : Determination.needs(List.copyOf(needs));
  }

  /** The regulations on health care leave associated persons out. */
  private static boolean leftOut(SupplierExclusionQuestion question, DebarmentEntry entry) {
    return health(question) && entry.whose() == SupplierRelation.ASSOCIATED;
  }

  /** Whether an entry makes the supplier an excluded or excludable one. */
  private static boolean decides(SupplierExclusionQuestion question, DebarmentEntry entry) {
    return !leftOut(question, entry)
        && (entry.kind() == ExclusionKind.DISCRETIONARY
            || entry.nationalSecurity() == Fact.NO
            || entry.coversContract() == Fact.YES);
  }

  private static List<String> consequences(
      SupplierExclusionQuestion question,
      Determination<SupplierStatus> status,
      Reasoning reasoning) {
    if (status.toOptional().isEmpty()) {
      return List.of();
    }
    if (health(question)) {
      return inHealth(status.orElseThrow(), reasoning);
    }
    return switch (status.orElseThrow()) {
      case EXCLUDED -> {
        reasoning.cite("pa23-s26", "pa23-s27", "pa23-s59");
        yield List.of(
            "Its tender must be disregarded in assessing tenders (section 26(1)).",
            "It must be excluded from participating in, or progressing as part of, a competitive"
                + " flexible procedure (section 27(2)).",
            notified(reasoning));
      }
      case EXCLUDABLE -> {
        reasoning.cite("pa23-s26", "pa23-s27", "pa23-s59");
        yield List.of(
            "Its tender may be disregarded in assessing tenders (section 26(2)(b)).",
            "It may be excluded from participating in, or progressing as part of, a competitive"
                + " flexible procedure (section 27(3)).",
            notified(reasoning));
      }
      case NEITHER -> List.of();
    };
  }

  private static List<String> inHealth(SupplierStatus status, Reasoning reasoning) {
    if (status == SupplierStatus.NEITHER) {
      return List.of();
    }
    reasoning.cite("psr23-r20c");
    return List.of(
        status == SupplierStatus.EXCLUDED
            ? "It must be excluded from the process, and no contract is awarded to it, unless the"
                + " authority considers that there are overriding reasons in the public interest"
                + " (regulation 20(1) and (1A), of a sub-contractor regulation 20A(3) and (4))."
            : "It may be excluded from the process (regulation 20(2), of a sub-contractor regulation"
                + " 20A(5)).",
        "A provider whose evidence is considered insufficient is given the reasons (regulation"
            + " 20(6)).",
        "Where it is excluded because of a ground, other than that of failing to cooperate, or of an"
            + " entry for national security, a Minister of the Crown is notified within "
            + reasoning.figure("exclusion-notification").toPlainString()
            + " days beginning with the day (regulation 20C).");
  }

  private static String notified(Reasoning reasoning) {
    return "Where it is disregarded or excluded because of a ground, other than that of failing to"
        + " cooperate, or of an entry for national security, that is notified within "
        + reasoning.figure("exclusion-notification").toPlainString()
        + " days beginning with the day (section 59).";
  }

  private static List<String> before(
      SupplierExclusionQuestion question,
      List<ExclusionFinding> findings,
      Determination<SupplierStatus> status,
      Reasoning reasoning) {
    List<String> before = new ArrayList<>();
    List<String> older = older(question);
    if (!older.isEmpty()) {
      before.add(
          "What is known is brought up to "
              + day(question.on())
              + ": "
              + String.join(" and ", older)
              + ".");
    }
    boolean stands =
        findings.stream().anyMatch(finding -> finding.stands().toOptional().orElse(false));
    if (stands && question.opportunityGiven() != Fact.YES) {
      before.add(
          "The supplier is given reasonable opportunity to make representations and to provide"
              + " evidence (section 58(2)).");
    }
    if (status.toOptional().orElse(SupplierStatus.NEITHER) == SupplierStatus.NEITHER) {
      return before;
    }
    Set<SupplierRelation> whose = EnumSet.noneOf(SupplierRelation.class);
    findings.stream()
        .filter(finding -> finding.stands().toOptional().orElse(false))
        .forEach(finding -> whose.add(finding.whose()));
    if (question.debarment() != null) {
      question.debarment().entries().stream()
          .filter(entry -> decides(question, entry))
          .forEach(entry -> whose.add(entry.whose()));
    }
    if (!whose.contains(SupplierRelation.SUPPLIER) && !whose.contains(SupplierRelation.CONNECTED)) {
      if (whose.contains(SupplierRelation.ASSOCIATED)) {
        before.add(
            "The supplier is notified of the intention and given reasonable opportunity to replace"
                + " the associated person (sections 26(3) and 27(4)).");
      }
      if (whose.contains(SupplierRelation.SUB_CONTRACTOR)) {
        reasoning.cite(health(question) ? "psr23-r20a" : "pa23-s28");
        before.add(
            "The supplier is notified of the intention and given reasonable opportunity to find an"
                + " alternative sub-contractor ("
                + (health(question) ? "regulation 20A(6)" : "section 28(5)")
                + ").");
      }
    }
    boolean threat =
        findings.stream()
            .anyMatch(
                finding ->
                    finding.ground().equals(THREAT) && finding.stands().toOptional().orElse(false));
    if (threat) {
      reasoning.cite(health(question) ? "psr23-r20b" : "pa23-s29");
      minister(question, before);
    }
    return before;
  }

  private static void minister(SupplierExclusionQuestion question, List<String> before) {
    MinisterConsidered minister = question.minister();
    if (minister != null && minister.exempt() == Fact.YES && !health(question)) {
      return;
    }
    String provision = health(question) ? "regulation 20B(2)" : "section 29(2)";
    if (minister == null || minister.notified() != Fact.YES) {
      before.add(
          "For the threat to national security, a Minister of the Crown is notified of the intention"
              + " before anything else ("
              + provision
              + "(a)).");
    }
    if (minister == null || minister.agrees() != Fact.YES) {
      before.add(
          "For the threat to national security, a Minister of the Crown considers that the supplier"
              + " is excludable on that ground and should be excluded ("
              + provision
              + "(b)).");
    }
  }
}
