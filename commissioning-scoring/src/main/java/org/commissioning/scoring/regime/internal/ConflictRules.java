package org.commissioning.scoring.regime.internal;

import static org.commissioning.scoring.regime.internal.Monotone.all;
import static org.commissioning.scoring.regime.internal.Monotone.is;
import static org.commissioning.scoring.regime.internal.Monotone.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.party.ConflictHandling;
import org.commissioning.model.party.ConflictState;
import org.commissioning.model.party.ConflictsAssessment;
import org.commissioning.model.regime.ConflictsNotice;
import org.commissioning.model.regime.ConflictsNoticeKind;
import org.commissioning.model.regime.ConflictsQuestion;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.UnfairAdvantage;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.ConflictsAssessmentCheck;
import org.commissioning.scoring.regime.ConflictsGate;
import org.commissioning.scoring.regime.ConflictsNoticeStanding;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.SupplierTreatment;
import org.commissioning.scoring.regime.UnmanagedConflict;
import org.jspecify.annotations.Nullable;

/** The rules of sections 81 to 83 of the Procurement Act 2023. */
public final class ConflictRules {

  private static final Set<ConflictsNoticeKind> FIRST =
      Set.of(
          ConflictsNoticeKind.TENDER,
          ConflictsNoticeKind.TRANSPARENCY,
          ConflictsNoticeKind.MARKET_ESTABLISHMENT);

  private static final Set<ConflictsNoticeKind> RELEVANT =
      Set.of(
          ConflictsNoticeKind.TENDER,
          ConflictsNoticeKind.TRANSPARENCY,
          ConflictsNoticeKind.MARKET_ESTABLISHMENT,
          ConflictsNoticeKind.CONTRACT_DETAILS,
          ConflictsNoticeKind.CONTRACT_CHANGE);

  private static final Set<ConflictsNoticeKind> ENDS =
      Set.of(
          ConflictsNoticeKind.PROCUREMENT_TERMINATION,
          ConflictsNoticeKind.CONTRACT_TERMINATION,
          ConflictsNoticeKind.MARKET_CESSATION);

  private ConflictRules() {}

  /** Works it out. */
  public static ConflictsAssessmentCheck evaluate(ConflictsQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), "GB", steps);
    reasoning.cite(
        "pa23-s81",
        "pa23-s83-1",
        "pa23-s83-2",
        "pa23-s83-3",
        "pa23-s83-5",
        "pa23-s83-6",
        "pa23-s83-8");
    ConflictsAssessment assessment = question.assessment();
    List<ConflictsNotice> notices =
        question.notices().stream()
            .sorted(Comparator.comparing(ConflictsNotice::publishedOn))
            .toList();
    reasoning.part("Prepared");
    Determination<Boolean> prepared = prepared(question, notices, reasoning);
    reasoning.part("Notices");
    List<ConflictsNoticeStanding> standings = standings(notices, assessment != null, reasoning);
    List<UnmanagedConflict> unmanaged = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<FactNeeded> needs = new ArrayList<>();
    if (assessment == null) {
      notes.add(
          "Nobody has assessed conflicts of interest: that is no finding that there are none.");
    } else {
      reasoning.part("Conflicts");
      unmanaged(assessment, reasoning, unmanaged);
      needs(question, assessment, needs, notes);
      reviewed(question, assessment, notes);
    }
    reasoning.part("Unfair advantages");
    List<SupplierTreatment> treatments = treatments(question, reasoning);
    reasoning.part("Gate");
    Determination<ConflictsGate> gate =
        assessment == null
            ? Determination.of(ConflictsGate.NOT_ASSESSED)
            : gate(prepared, standings, unmanaged, needs);
    reasoning.state("Answer", Reasoning.shown(gate, ConflictsGate::label));
    if (gate.toOptional().orElse(null) == ConflictsGate.NOT_PASSED) {
      notes.addAll(0, missing(question, notices, prepared, standings, unmanaged));
    }
    return new ConflictsAssessmentCheck(
        question,
        gate,
        prepared,
        standings,
        unmanaged,
        treatments,
        notes,
        reasoning.basis(
            List.of(
                "Whether all reasonable steps were taken to identify conflicts and to mitigate them:"
                    + " that is a judgement.",
                "The content of the notices, other than whether they confirm the assessment.",
                "The Provider Selection Regime, which has rules of its own on conflicts of"
                    + " interest.")));
  }

  /** Each thing for want of which the gate is not passed. */
  private static List<String> missing(
      ConflictsQuestion question,
      List<ConflictsNotice> notices,
      Determination<Boolean> prepared,
      List<ConflictsNoticeStanding> standings,
      List<UnmanagedConflict> unmanaged) {
    List<String> missing = new ArrayList<>();
    LocalDate first = first(notices);
    ConflictsAssessment assessment = question.assessment();
    if (!prepared.toOptional().orElse(true) && assessment != null && first != null) {
      missing.add(
          "Not passed: the assessment was prepared on "
              + Days.words(earliest(question, assessment))
              + ", after the first notice that it has to precede, of "
              + Days.words(first)
              + ".");
    }
    for (ConflictsNoticeStanding standing : standings) {
      if (standing.confirmationRequired() && !standing.confirmed().toOptional().orElse(true)) {
        missing.add(
            "Not passed: the "
                + standing.kind().label()
                + " of "
                + Days.words(standing.publishedOn())
                + " does not confirm the assessment.");
      }
    }
    for (UnmanagedConflict conflict : unmanaged) {
      missing.add(
          "Not passed: of the conflict " + conflict.conflict() + ", " + conflict.reason() + ".");
    }
    return missing;
  }

  private static @Nullable LocalDate first(List<ConflictsNotice> notices) {
    return notices.stream()
        .filter(notice -> FIRST.contains(notice.kind()))
        .map(ConflictsNotice::publishedOn)
        .findFirst()
        .orElse(null);
  }

  private static Determination<Boolean> prepared(
      ConflictsQuestion question, List<ConflictsNotice> notices, Reasoning reasoning) {
    LocalDate first = first(notices);
    ConflictsAssessment assessment = question.assessment();
    reasoning.state("First notice that it has to precede", first == null ? "none yet" : first);
    if (assessment == null) {
      reasoning.state("Assessment", "none");
      return Determination.of(false);
    }
    LocalDate earliest = earliest(question, assessment);
    reasoning.state("Earliest day on which there is known to have been an assessment", earliest);
    Determination<Boolean> prepared = prepared(question.preparedOn() != null, first, earliest);
    reasoning.state("Prepared before it", Reasoning.shown(prepared, Reasoning::yes));
    return prepared;
  }

  private static Determination<Boolean> prepared(
      boolean dayRecorded, @Nullable LocalDate first, LocalDate earliest) {
    if (first == null || earliest.isBefore(first)) {
      return Determination.of(true);
    }
    if (!dayRecorded) {
      return Determination.needs(
          List.of(new FactNeeded("preparedOn", "on which day the assessment was first prepared")));
    }
    return earliest.isAfter(first)
        ? Determination.of(false)
        : Determination.needs(
            List.of(
                new FactNeeded(
                    "preparedOn",
                    "whether the assessment was prepared before the notice of the same day, "
                        + Days.words(first))));
  }

  private static LocalDate earliest(ConflictsQuestion question, ConflictsAssessment assessment) {
    return Stream.concat(
            Stream.ofNullable(question.preparedOn()),
            Stream.concat(Stream.of(assessment.assessedOn()), question.reviewedOn().stream()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<ConflictsNoticeStanding> standings(
      List<ConflictsNotice> notices, boolean assessed, Reasoning reasoning) {
    LocalDate end =
        notices.stream()
            .filter(notice -> ENDS.contains(notice.kind()))
            .map(ConflictsNotice::publishedOn)
            .findFirst()
            .orElse(null);
    List<ConflictsNoticeStanding> standings = new ArrayList<>();
    for (ConflictsNotice notice : notices) {
      boolean required =
          RELEVANT.contains(notice.kind()) && (end == null || !notice.publishedOn().isAfter(end));
      Fact confirms = Fact.orUnknown(notice.confirms());
      Determination<Boolean> confirmed =
          confirms == Fact.UNKNOWN && !required
              ? Determination.none("no confirmation is required in it")
              : confirms == Fact.UNKNOWN
                  ? Determination.needs(
                      List.of(
                          new FactNeeded(
                              "notices.confirms",
                              "whether the "
                                  + notice.kind().label()
                                  + " of "
                                  + Days.words(notice.publishedOn())
                                  + " confirms the assessment")))
                  : Determination.of(confirms == Fact.YES && assessed);
      standings.add(
          new ConflictsNoticeStanding(notice.kind(), notice.publishedOn(), required, confirmed));
      reasoning.state(
          notice.kind().label() + ", " + Days.words(notice.publishedOn()),
          required ? "confirms: " + confirms : "no confirmation required");
    }
    return standings;
  }

  private static void unmanaged(
      ConflictsAssessment assessment, Reasoning reasoning, List<UnmanagedConflict> unmanaged) {
    for (Conflict conflict : assessment.conflicts()) {
      boolean perceived = conflict.state() == ConflictState.PERCEIVED;
      if (perceived) {
        reasoning.cite("pa23-s83-4");
      }
      String found =
          conflict.handling() instanceof ConflictHandling.Mitigated mitigated
              ? "mitigated from " + Days.words(mitigated.on())
              : "cannot be removed; its consequence is borne";
      if (conflict.handling() instanceof ConflictHandling.Open open) {
        found =
            (open.note() == null
                    ? "no step is recorded"
                    : "steps are planned and none is recorded as taken")
                + (perceived ? " to show that there is no conflict" : " to mitigate it");
        unmanaged.add(new UnmanagedConflict(conflict.id(), found));
      }
      String shown = found;
      reasoning.state(conflict.id() + " (" + conflict.state().label() + ")", shown);
    }
    if (assessment.conflicts().isEmpty()) {
      reasoning.state("Conflicts found", "none, on " + Days.words(assessment.assessedOn()));
    }
  }

  /** A conflict that cannot be removed leaves it open whether a supplier has an advantage. */
  private static void needs(
      ConflictsQuestion question,
      ConflictsAssessment assessment,
      List<FactNeeded> needs,
      List<String> notes) {
    for (Conflict conflict : assessment.conflicts()) {
      boolean looked =
          question.advantages().stream()
              .anyMatch(advantage -> advantage.conflict().equals(conflict.id()));
      if (conflict.handling() instanceof ConflictHandling.Unavoidable && !looked) {
        needs.add(
            new FactNeeded(
                "advantages",
                "whether the conflict "
                    + conflict.id()
                    + " puts a supplier at an unfair advantage"));
      }
      if (conflict.handling() instanceof ConflictHandling.Mitigated mitigated
          && mitigated.on().isAfter(question.on())) {
        notes.add(
            "What mitigates the conflict "
                + conflict.id()
                + " is in place from "
                + Days.words(mitigated.on())
                + " only.");
      }
    }
  }

  private static void reviewed(
      ConflictsQuestion question, ConflictsAssessment assessment, List<String> notes) {
    LocalDate last =
        Stream.concat(Stream.of(assessment.assessedOn()), question.reviewedOn().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    notes.add(
        "The assessment is to be kept under review, without a period that the law sets; it was last"
            + " reviewed on "
            + Days.words(last)
            + ".");
    for (ConflictsNotice notice : question.notices()) {
      if (RELEVANT.contains(notice.kind())
          && !FIRST.contains(notice.kind())
          && question.reviewedOn().stream().noneMatch(day -> !day.isAfter(notice.publishedOn()))
          && assessment.assessedOn().isAfter(notice.publishedOn())) {
        notes.add(
            "No review is recorded before the "
                + notice.kind().label()
                + " of "
                + Days.words(notice.publishedOn())
                + ".");
      }
    }
  }

  private static List<SupplierTreatment> treatments(
      ConflictsQuestion question, Reasoning reasoning) {
    List<SupplierTreatment> treatments = new ArrayList<>();
    for (UnfairAdvantage advantage : question.advantages()) {
      reasoning.cite("pa23-s82-1", "pa23-s82-3", "pa23-s82-4");
      String of = " of " + advantage.supplier() + " by " + advantage.conflict();
      Asked unfair =
          Asked.judged(
              "advantages.unfair",
              "whether "
                  + advantage.supplier()
                  + " is put at an unfair advantage by "
                  + advantage.conflict());
      Asked avoidable =
          Asked.judged("advantages.avoidable", "whether the advantage" + of + " can be avoided");
      Asked refuses =
          Asked.fact(
              "advantages.refusesSteps",
              "whether " + advantage.supplier() + " will not take the steps that are necessary");
      Map<String, Fact> facts = new LinkedHashMap<>();
      facts.put(unfair.name(), Fact.orUnknown(advantage.unfair()));
      facts.put(avoidable.name(), Fact.orUnknown(advantage.avoidable()));
      facts.put(refuses.name(), Fact.orUnknown(advantage.refusesSteps()));
      Monotone rule = all(is(unfair)).and(all(not(avoidable)).or(all(is(refuses))));
      for (Asked asked : rule.asked()) {
        Fact fact = facts.getOrDefault(asked.name(), Fact.UNKNOWN);
        reasoning.judge(asked, fact);
        reasoning.state(asked.label(), fact);
      }
      Determination<Boolean> excluded = rule.decide(facts);
      reasoning.state(
          "Treated as excluded in relation to the award",
          Reasoning.shown(excluded, Reasoning::yes));
      treatments.add(new SupplierTreatment(advantage.supplier(), advantage.conflict(), excluded));
    }
    return treatments;
  }

  /** Passed if everything holds, not passed if something does not, whatever is unknown. */
  private static Determination<ConflictsGate> gate(
      Determination<Boolean> prepared,
      List<ConflictsNoticeStanding> standings,
      List<UnmanagedConflict> unmanaged,
      List<FactNeeded> advantages) {
    List<Determination<Boolean>> parts = new ArrayList<>();
    parts.add(prepared);
    standings.stream()
        .filter(ConflictsNoticeStanding::confirmationRequired)
        .map(ConflictsNoticeStanding::confirmed)
        .forEach(parts::add);
    if (!unmanaged.isEmpty() || parts.stream().anyMatch(part -> !part.toOptional().orElse(true))) {
      return Determination.of(ConflictsGate.NOT_PASSED);
    }
    Set<FactNeeded> needs = new LinkedHashSet<>();
    for (Determination<Boolean> part : parts) {
      if (part instanceof Determination.CannotBeDetermined<Boolean> none) {
        needs.addAll(none.needs());
      }
    }
    needs.addAll(advantages);
    return needs.isEmpty()
        ? Determination.of(ConflictsGate.PASSED)
        : Determination.needs(List.copyOf(needs));
  }
}
