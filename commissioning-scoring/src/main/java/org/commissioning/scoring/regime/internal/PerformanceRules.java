package org.commissioning.scoring.regime.internal;

import static org.commissioning.scoring.regime.internal.Condition.any;
import static org.commissioning.scoring.regime.internal.Condition.is;
import static org.commissioning.scoring.regime.internal.Condition.isNot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.regime.ContractRating;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.MeasuredContract;
import org.commissioning.model.regime.PerformanceFailure;
import org.commissioning.model.regime.PerformanceQuestion;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.RatedIndicator;
import org.commissioning.model.regime.RatingCutOffs;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FailureFinding;
import org.commissioning.scoring.regime.IndicatorRating;
import org.commissioning.scoring.regime.PerformanceRating;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.jspecify.annotations.Nullable;

/** The rules of sections 52 and 71 of the Procurement Act 2023 and of regulation 39. */
public final class PerformanceRules {

  private static final Asked FRAMEWORK =
      Asked.fact("contract.framework", "whether the contract is a framework");
  private static final Asked CONCESSION =
      Asked.fact("contract.concession", "whether the contract is a concession contract");
  private static final Asked LIGHT_TOUCH =
      Asked.fact("contract.lightTouch", "whether the contract is a light touch contract");
  private static final Asked PRIVATE_UTILITY =
      Asked.fact(
          "contract.privateUtility",
          "whether the contract is a utilities contract awarded by a private utility");
  private static final Asked VALUE =
      Asked.fact(
          "contract.value", "whether the contract is worth more than the amount that counts");
  private static final Asked NOT_ASSESSABLE =
      Asked.judged(
          "contract.notAssessable",
          "whether performance could not appropriately be assessed by reference to indicators");

  private static final List<Asked> ASKED =
      List.of(FRAMEWORK, PRIVATE_UTILITY, CONCESSION, LIGHT_TOUCH, VALUE, NOT_ASSESSABLE);

  private static final DecisionTable<Boolean> REQUIRED =
      new DecisionTable<>(
          ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "left-out",
                  "The duty leaves contracts of this kind out",
                  any(
                      is(FRAMEWORK.name()),
                      is(PRIVATE_UTILITY.name()),
                      is(CONCESSION.name()),
                      is(LIGHT_TOUCH.name())),
                  false,
                  List.of("pa23-s52-6")),
              new Row<>(
                  "small",
                  "The contract is not worth more than the amount that counts",
                  isNot(VALUE.name()),
                  false,
                  List.of("pa23-s52-1")),
              new Row<>(
                  "not-assessable",
                  "Performance could not appropriately be assessed by reference to indicators",
                  is(NOT_ASSESSABLE.name()),
                  false,
                  List.of("pa23-s52-2")),
              new Row<>(
                  "required",
                  "At least three key performance indicators must be set",
                  isNot(NOT_ASSESSABLE.name()),
                  true,
                  List.of("pa23-s52-1"))));

  private static final Asked BREACHED =
      Asked.judged("failures.breached", "whether the supplier breached the contract");
  private static final Asked RESULT =
      Asked.fact(
          "failures.breachHadResult",
          "whether the breach resulted in termination, damages or a settlement");
  private static final Asked UNSATISFACTORY =
      Asked.judged(
          "failures.unsatisfactory",
          "whether the supplier is not performing to the satisfaction of the authority");
  private static final Asked OPPORTUNITY =
      Asked.judged(
          "failures.opportunityGiven", "whether the supplier had proper opportunity to improve");
  private static final Asked FAILED =
      Asked.judged("failures.failedToImprove", "whether the supplier failed to improve");

  private static final List<Asked> FAILURE_ASKED =
      List.of(LIGHT_TOUCH, PRIVATE_UTILITY, BREACHED, RESULT, UNSATISFACTORY, OPPORTUNITY, FAILED);

  private static final DecisionTable<Boolean> FAILURE =
      new DecisionTable<>(
          FAILURE_ASKED.stream().map(Asked::variable).toList(),
          List.of(
              new Row<>(
                  "left-out",
                  "The duty to publish leaves contracts of this kind out",
                  any(is(LIGHT_TOUCH.name()), is(PRIVATE_UTILITY.name())),
                  false,
                  List.of("pa23-s71-6", "pa23-s71-7")),
              new Row<>(
                  "breach",
                  "A breach that resulted in termination, damages or a settlement",
                  Condition.all(is(BREACHED.name()), is(RESULT.name())),
                  true,
                  List.of("pa23-s71-3", "pa23-s71-5")),
              new Row<>(
                  "performance",
                  "Performance that does not satisfy, with proper opportunity to improve and without"
                      + " improvement",
                  Condition.all(
                      is(UNSATISFACTORY.name()), is(OPPORTUNITY.name()), is(FAILED.name())),
                  true,
                  List.of("pa23-s71-4", "pa23-s71-5")),
              new Row<>(
                  "neither",
                  "Neither such a breach nor such a failure",
                  any(isNot(BREACHED.name()), isNot(RESULT.name())),
                  false,
                  List.of("pa23-s71-3", "pa23-s71-4"))));

  private PerformanceRules() {}

  /** Works it out. */
  public static PerformanceRating evaluate(PerformanceQuestion question, Steps steps) {
    Reasoning reasoning = new Reasoning(question.on(), "GB", steps);
    MeasuredContract contract = question.contract();
    Map<String, Fact> facts = facts(contract, reasoning);
    List<String> notes = new ArrayList<>();
    reasoning.part("Key performance indicators");
    Determination<Boolean> required =
        reasoning.decide(REQUIRED, ASKED, facts, Reasoning::yes).determination();
    int least = reasoning.figure("indicators-least").intValueExact();
    reasoning.state("Indicators set", question.indicators().size());
    indicators(question, required, least, notes);
    reasoning.part("Ratings");
    reasoning.cite("pr24-r39-4", "pr24-r39-5");
    List<IndicatorRating> ratings =
        question.indicators().stream()
            .map(
                indicator ->
                    rating(indicator, question.mostMaterial().contains(indicator.id()), reasoning))
            .toList();
    boolean inForce = Provisions.standard().find("pa23-s71", question.on()).isPresent();
    Determination<Boolean> assessment = Determination.of(false);
    LocalDate by = null;
    reasoning.part("Assessment");
    if (!inForce) {
      notes.add(
          "The duty to assess and to publish performance came into force on "
              + Days.words(Objects.requireNonNull(Provisions.standard().first("pa23-s71").from()))
              + ", after the day of the question.");
    } else {
      reasoning.cite("pa23-s71-2", "pa23-s71-7");
      assessment = question.indicators().isEmpty() ? Determination.of(false) : required;
      if (assessment.toOptional().orElse(false)) {
        by = due(question, reasoning, notes);
      }
    }
    reasoning.state(
        "Performance must be assessed and published", Reasoning.shown(assessment, Reasoning::yes));
    List<FailureFinding> failures = new ArrayList<>();
    for (PerformanceFailure failure : question.failures()) {
      failures.add(failure(question, failure, facts, reasoning));
    }
    return new PerformanceRating(
        question,
        required,
        ratings,
        assessment,
        by,
        failures,
        notes,
        reasoning.basis(
            List.of(
                "Whether the indicators and cut-offs are those that the contract sets and that were"
                    + " published.",
                "Contracts procured under earlier law, which these duties do not reach.",
                "Notices of a termination in full, which tell of a breach themselves.",
                "How the Procurement Regulations 2024 apply in Wales and Scotland, for which they"
                    + " provide apart.")));
  }

  private static Map<String, Fact> facts(MeasuredContract contract, Reasoning reasoning) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put(FRAMEWORK.name(), Fact.orUnknown(contract.framework()));
    facts.put(CONCESSION.name(), Fact.orUnknown(contract.concession()));
    facts.put(LIGHT_TOUCH.name(), Fact.orUnknown(contract.lightTouch()));
    facts.put(PRIVATE_UTILITY.name(), Fact.orUnknown(contract.privateUtility()));
    facts.put(NOT_ASSESSABLE.name(), Fact.orUnknown(contract.notAssessable()));
    facts.put(
        VALUE.name(),
        contract.value() == null
            ? Fact.UNKNOWN
            : Fact.of(
                contract.value().amount().compareTo(reasoning.figure("indicators-above")) > 0));
    return facts;
  }

  private static void indicators(
      PerformanceQuestion question,
      Determination<Boolean> required,
      int least,
      List<String> notes) {
    int set = question.indicators().size();
    if (required.toOptional().orElse(false)) {
      if (set < least) {
        notes.add("At least " + least + " indicators must be set and " + set + " are given.");
      }
      if (question.mostMaterial().size() != least) {
        notes.add(
            "A contract performance notice describes the "
                + least
                + " indicators that the authority regards as most material, and "
                + question.mostMaterial().size()
                + " are selected.");
      }
    } else if (!required.toOptional().orElse(true) && set > 0) {
      notes.add("No indicator must be set for this contract: those given are voluntary.");
    }
  }

  private static IndicatorRating rating(
      RatedIndicator indicator, boolean mostMaterial, Reasoning reasoning) {
    Figure<ContractRating> rating = rating(indicator);
    RatingCutOffs cutOffs = indicator.cutOffs();
    Double observed = indicator.observed();
    reasoning.state(
        indicator.title(),
        (observed == null ? "not observed" : Digits.of(observed))
            + (cutOffs == null ? "" : cutOffs(cutOffs, indicator.polarity()))
            + " → "
            + (rating.toOptional().isPresent() ? rating.orElseThrow().label() : rating.toString()));
    return new IndicatorRating(indicator.id(), indicator.title(), rating, mostMaterial);
  }

  private static String cutOffs(RatingCutOffs cutOffs, Polarity polarity) {
    String sign = polarity == Polarity.LOWER_IS_BETTER ? " ≤ " : " ≥ ";
    return "; good"
        + sign
        + Digits.of(cutOffs.good())
        + ", approaching target"
        + sign
        + Digits.of(cutOffs.approachingTarget())
        + ", requires improvement"
        + sign
        + Digits.of(cutOffs.requiresImprovement());
  }

  private static Figure<ContractRating> rating(RatedIndicator indicator) {
    if (indicator.notDescribable() != null) {
      return Figure.of(ContractRating.OTHER);
    }
    RatingCutOffs cutOffs = indicator.cutOffs();
    if (cutOffs == null) {
      return Figure.none(
          indicator.polarity() == Polarity.NO_JUDGEMENT
              ? "no value of the indicator is better than another"
              : "the contract sets no cut-offs, and the regulation gives its ratings no figures");
    }
    if (indicator.observed() == null) {
      return Figure.none("nothing was observed");
    }
    boolean higher = indicator.polarity() == Polarity.HIGHER_IS_BETTER;
    double observed = indicator.observed();
    if (reaches(observed, cutOffs.good(), higher)) {
      return Figure.of(ContractRating.GOOD);
    }
    if (reaches(observed, cutOffs.approachingTarget(), higher)) {
      return Figure.of(ContractRating.APPROACHING_TARGET);
    }
    return Figure.of(
        reaches(observed, cutOffs.requiresImprovement(), higher)
            ? ContractRating.REQUIRES_IMPROVEMENT
            : ContractRating.INADEQUATE);
  }

  private static boolean reaches(double observed, double cutOff, boolean higher) {
    return higher ? observed >= cutOff : observed <= cutOff;
  }

  /** The last day for the next assessment; null if none is due any more. */
  private static @Nullable LocalDate due(
      PerformanceQuestion question, Reasoning reasoning, List<String> notes) {
    LocalDate ended = question.contract().terminatedOn();
    if (ended != null) {
      boolean done = question.assessedOn().stream().anyMatch(day -> !day.isBefore(ended));
      LocalDate inForce = Objects.requireNonNull(Provisions.standard().first("pa23-s71").from());
      if (done || ended.isBefore(inForce)) {
        return null;
      }
      notes.add(
          "On termination performance is assessed once more; no such assessment is recorded.");
      return ended;
    }
    LocalDate commenced = Objects.requireNonNull(Provisions.standard().first("pa23-s71").from());
    LocalDate entered = question.contract().enteredInto();
    LocalDate start = entered.isBefore(commenced) ? commenced : entered;
    int months = reasoning.figure("performance-assessment").intValueExact();
    LocalDate last =
        question.assessedOn().stream()
            .filter(day -> !day.isBefore(start))
            .max(Comparator.naturalOrder())
            .orElse(null);
    LocalDate by = last == null ? start.plusMonths(months).minusDays(1) : last.plusMonths(months);
    reasoning.state("The duty has run since", start);
    reasoning.state("Last assessed since then", last == null ? "never" : last);
    reasoning.state("Next assessment by", by);
    if (by.isBefore(question.on())) {
      notes.add("The next assessment was due by " + Days.words(by) + " and is not recorded.");
    }
    return by;
  }

  private static FailureFinding failure(
      PerformanceQuestion question,
      PerformanceFailure failure,
      Map<String, Fact> contract,
      Reasoning reasoning) {
    reasoning.part("Breach or failure " + failure.id());
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put(LIGHT_TOUCH.name(), contract.getOrDefault(LIGHT_TOUCH.name(), Fact.UNKNOWN));
    facts.put(PRIVATE_UTILITY.name(), contract.getOrDefault(PRIVATE_UTILITY.name(), Fact.UNKNOWN));
    facts.put(BREACHED.name(), Fact.orUnknown(failure.breached()));
    facts.put(RESULT.name(), Fact.orUnknown(failure.breachHadResult()));
    facts.put(UNSATISFACTORY.name(), Fact.orUnknown(failure.unsatisfactory()));
    facts.put(OPPORTUNITY.name(), Fact.orUnknown(failure.opportunityGiven()));
    facts.put(FAILED.name(), Fact.orUnknown(failure.failedToImprove()));
    Determination<Boolean> publish =
        reasoning.decide(FAILURE, FAILURE_ASKED, facts, Reasoning::yes).determination();
    if (!publish.toOptional().orElse(false)) {
      return new FailureFinding(failure.id(), publish, null, null);
    }
    int days = reasoning.figure("failure-publication").intValueExact();
    LocalDate by = failure.on().plusDays(days - 1L);
    reasoning.state(
        "Last of the " + days + " days that begin with " + Days.words(failure.on()), by);
    LocalDate published = failure.publishedOn();
    boolean late = published == null ? question.on().isAfter(by) : published.isAfter(by);
    return new FailureFinding(failure.id(), publish, by, late);
  }
}
