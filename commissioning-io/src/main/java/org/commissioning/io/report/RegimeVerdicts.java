package org.commissioning.io.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.ContractRating;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.regime.BelowThresholdStanding;
import org.commissioning.scoring.regime.ConditionFinding;
import org.commissioning.scoring.regime.ConditionsOfParticipation;
import org.commissioning.scoring.regime.ConflictsAssessmentCheck;
import org.commissioning.scoring.regime.ConflictsNoticeStanding;
import org.commissioning.scoring.regime.ConsiderableChange;
import org.commissioning.scoring.regime.ContractModification;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FailureFinding;
import org.commissioning.scoring.regime.GroundFinding;
import org.commissioning.scoring.regime.IndicatorRating;
import org.commissioning.scoring.regime.NoticeTimeline;
import org.commissioning.scoring.regime.NoticeTiming;
import org.commissioning.scoring.regime.PerformanceRating;
import org.commissioning.scoring.regime.ProcurementThreshold;
import org.commissioning.scoring.regime.ProviderContractModification;
import org.commissioning.scoring.regime.ProviderSelectionProcess;
import org.commissioning.scoring.regime.RegimeFound;
import org.commissioning.scoring.regime.Standstill;
import org.commissioning.scoring.regime.StandstillKind;
import org.commissioning.scoring.regime.StandstillPeriod;
import org.commissioning.scoring.regime.SupplierExclusion;
import org.commissioning.scoring.regime.SupplierFinding;
import org.commissioning.scoring.regime.SupplierTreatment;
import org.commissioning.scoring.regime.ThresholdSide;
import org.commissioning.scoring.regime.WhichRegime;
import org.jspecify.annotations.Nullable;

/** What rules of law make of stated facts, in a sentence or two. */
final class RegimeVerdicts {

  /** More findings than this are counted, not told. */
  private static final int TOLD = 3;

  private RegimeVerdicts() {}

  static @Nullable Phrase of(Explained result, Titles titles) {
    if (result instanceof WhichRegime which) {
      return regime(which);
    } else if (result instanceof ProcurementThreshold threshold) {
      return threshold(threshold);
    } else if (result instanceof NoticeTimeline timeline) {
      return notices(timeline);
    } else if (result instanceof Standstill standstill) {
      return standstill(standstill);
    } else if (result instanceof ContractModification modification) {
      return modification(modification);
    } else if (result instanceof ProviderSelectionProcess process) {
      return process(process);
    } else if (result instanceof ConsiderableChange change) {
      return considerable(change);
    } else if (result instanceof ProviderContractModification modification) {
      return provider(modification);
    } else if (result instanceof ConflictsAssessmentCheck check) {
      return conflicts(check, titles);
    } else if (result instanceof PerformanceRating rating) {
      return performance(rating);
    } else if (result instanceof SupplierExclusion exclusion) {
      return exclusion(exclusion, titles);
    } else if (result instanceof ConditionsOfParticipation conditions) {
      return conditions(conditions, titles);
    }
    return null;
  }

  /** More facts than this that are needed are listed below the answer, not in it. */
  private static final int NEEDED = 2;

  /** The answer put into words, or why there is none. */
  private static <T> Phrase said(Determination<T> answer, Function<T, Phrase> words) {
    return answer.toOptional().map(words).orElseGet(() -> undetermined(answer));
  }

  private static Phrase undetermined(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none
            && none.needs().size() > NEEDED
        ? Phrase.of("Cannot be determined: it hangs on ")
            .number(Integer.toString(none.needs().size()))
            .say(" facts that are not stated, listed below.")
        : Phrase.of("Cannot be determined: ").name(reason(answer)).say(".");
  }

  private static String reason(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none ? none.reason() : "";
  }

  private static Phrase regime(WhichRegime which) {
    Phrase phrase =
        said(which.regime(), found -> Phrase.of("The regime is “").name(found.label()).say("”."));
    if (which.regime().toOptional().isEmpty()) {
      phrase.say(" Still possible: ");
      list(phrase, which.possible().stream().map(RegimeFound::label).toList());
      phrase.say(".");
    }
    return phrase;
  }

  private static Phrase threshold(ProcurementThreshold result) {
    return said(
        result.side(),
        side -> {
          Phrase phrase = new Phrase();
          if (result.estimate() instanceof Determination.Determined<Money> estimate) {
            phrase.say("The estimated value of ").number(Numbers.money(estimate.value()));
          } else {
            phrase.say("The contract");
          }
          phrase.say(side == ThresholdSide.BELOW ? " is below the threshold" : " reaches the");
          phrase.say(side == ThresholdSide.BELOW ? "" : " threshold");
          result
              .threshold()
              .toOptional()
              .ifPresent(found -> phrase.say(" of ").number(Numbers.money(found.amount())));
          phrase.say(".");
          if (side == ThresholdSide.BELOW) {
            below(phrase, result.below());
          }
          return phrase;
        });
  }

  private static void below(Phrase phrase, Determination<BelowThresholdStanding> below) {
    phrase.say(" Under the rules for smaller contracts: ");
    if (below instanceof Determination.Determined<BelowThresholdStanding> standing) {
      phrase.say(standing.value().label());
    } else {
      phrase.say("cannot be determined: ").name(reason(below));
    }
    phrase.say(".");
  }

  private static Phrase notices(NoticeTimeline timeline) {
    List<String> findings = timeline.findings();
    Phrase phrase = new Phrase();
    if (findings.isEmpty()) {
      phrase.say("No notice that was published was late or early, and no period was too short.");
    }
    for (String finding : findings.subList(0, Math.min(TOLD, findings.size()))) {
      phrase.name(finding).say(" ");
    }
    if (findings.size() > TOLD) {
      phrase.say("And ").number(Integer.toString(findings.size() - TOLD)).say(" more findings.");
    }
    long waiting = timeline.notices().stream().filter(NoticesSection::waits).count();
    long open =
        timeline.notices().stream().filter(n -> n.is() == NoticeTiming.UNSETTLED).count() - waiting;
    if (open > 0) {
      phrase.say(phrase.toString().endsWith(" ") ? "" : " ").say("Of the duties listed ");
      phrase.number(Long.toString(open));
      phrase.say(open == 1 ? " hangs on facts that are not stated" : " hang on facts that are not");
      phrase.say(open == 1 ? "" : " stated");
      if (waiting > 0) {
        phrase.say("; ").number(Long.toString(waiting));
        phrase.say(waiting == 1 ? " waits for an event" : " wait for an event");
      }
      phrase.say(".");
    }
    return phrase;
  }

  /** The period, after what was found to be against it. */
  private static Phrase standstill(Standstill result) {
    Phrase phrase = new Phrase();
    result.findings().forEach(finding -> phrase.name(finding).say(" "));
    return phrase.add(said(result.period(), RegimeVerdicts::standstill));
  }

  private static Phrase standstill(StandstillPeriod period) {
    if (period.kind() == StandstillKind.NONE) {
      return Phrase.of("No standstill has to be kept.");
    }
    if (period.staysOpen()) {
      return Phrase.of("Representations keep the standstill open: it has no end yet.");
    }
    Phrase phrase = Phrase.of("The contract may be entered into from ");
    phrase.number(day(period.earliestEntry())).say(". The ");
    phrase.say(period.kind() == StandstillKind.MANDATORY ? "mandatory" : "voluntary");
    phrase.say(" standstill ends at midnight at the end of ").number(day(period.lastDay()));
    return phrase.say(".");
  }

  private static String day(@Nullable LocalDate date) {
    return date == null
        ? Facts.NOT_RECORDED
        : date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + Numbers.date(date);
  }

  private static Phrase modification(ContractModification result) {
    return said(
        result.permitted(),
        permitted -> {
          if (!permitted) {
            return Phrase.of("The stated facts meet no ground on which the contract may be changed")
                .say(" without a new procurement. A notice does not make up for that.");
          }
          List<String> met =
              result.grounds().stream()
                  .filter(ground -> ground.met().toOptional().orElse(false))
                  .map(GroundFinding::ground)
                  .map(ground -> ground.label())
                  .toList();
          Phrase phrase = Phrase.of("The stated facts meet a ground for the change: ");
          list(phrase, met);
          phrase.say(".");
          result
              .publication()
              .changeNotice()
              .toOptional()
              .ifPresent(
                  needed ->
                      phrase.say(
                          needed
                              ? " A contract change notice comes first."
                              : " No contract change notice is needed."));
          return phrase;
        });
  }

  private static Phrase process(ProviderSelectionProcess result) {
    Phrase phrase = said(result.process(), process -> new Phrase().name(process.label()).say("."));
    if (result.process().toOptional().isEmpty() && result.possible().size() > 1) {
      phrase.say(" Still possible: ");
      for (int i = 0; i < result.possible().size(); i++) {
        phrase.say(i == 0 ? "" : "; or: ").name(result.possible().get(i).label());
      }
      phrase.say(".");
    }
    if (result.urgent().toOptional().orElse(false)) {
      phrase.say(" It may be awarded urgently without that.");
    }
    return phrase;
  }

  private static Phrase considerable(ConsiderableChange result) {
    Phrase phrase =
        said(
            result.met(),
            met ->
                Phrase.of(
                    met
                        ? "The considerable change threshold is met, which rules Direct Award Process C"
                            + " out."
                        : "The considerable change threshold is not met."));
    if (result.difference() instanceof Figure.Calculated<Money> difference
        && result.percent() instanceof Figure.Calculated<java.math.BigDecimal> percent) {
      boolean fell = difference.value().amount().signum() < 0;
      phrase.say(fell ? " The lifetime value falls by " : " The lifetime value rises by ");
      phrase.number(Numbers.money(fell ? difference.value().negated() : difference.value()));
      phrase.say(", ").number(Numbers.shortest(percent.value().abs()) + "%").say(".");
    }
    return phrase;
  }

  private static Phrase conflicts(ConflictsAssessmentCheck check, Titles titles) {
    Phrase phrase =
        said(
            check.gate(),
            gate ->
                switch (gate) {
                  case NOT_ASSESSED -> Phrase.of("Conflicts of interest have not been assessed.");
                  case NOT_PASSED -> notPassed(check);
                  case PASSED -> Phrase.of("The conflicts assessment has all that is asked of it.");
                });
    int unmanaged = check.unmanaged().size();
    if (unmanaged > 0) {
      phrase.say(" No step is recorded for ");
      phrase.number(Numbers.count(unmanaged, "conflict", "conflicts")).say(".");
    }
    List<String> excluded =
        check.treatments().stream()
            .filter(treatment -> treatment.excluded().toOptional().orElse(false))
            .map(SupplierTreatment::supplier)
            .distinct()
            .map(titles::of)
            .toList();
    if (!excluded.isEmpty()) {
      phrase.say(" To be treated as excluded in relation to the award: ");
      list(phrase, excluded);
      phrase.say(".");
    }
    return phrase;
  }

  private static Phrase notPassed(ConflictsAssessmentCheck check) {
    Phrase phrase = Phrase.of("The conflicts assessment does not have all that is asked of it.");
    if (!check.preparedInTime().toOptional().orElse(true)) {
      phrase.say(" It was not prepared before the first notice.");
    }
    for (ConflictsNoticeStanding notice : check.notices()) {
      if (notice.confirmationRequired() && !notice.confirmed().toOptional().orElse(true)) {
        phrase.say(" The ").name(notice.kind().label()).say(" of ");
        phrase.number(Numbers.date(notice.publishedOn())).say(" does not confirm it.");
      }
    }
    return phrase;
  }

  private static Phrase performance(PerformanceRating rating) {
    Phrase phrase =
        said(
            rating.indicatorsRequired(),
            required ->
                Phrase.of(
                    required
                        ? "At least three key performance indicators must be set."
                        : "No key performance indicators have to be set."));
    List<String> rated = new ArrayList<>();
    for (ContractRating value : ContractRating.values()) {
      long count =
          rating.ratings().stream()
              .map(IndicatorRating::rating)
              .filter(r -> r.toOptional().filter(value::equals).isPresent())
              .count();
      if (count > 0) {
        rated.add(count + " " + value.label().toLowerCase(Locale.ROOT));
      }
    }
    long without = rating.ratings().stream().filter(r -> r.rating().toOptional().isEmpty()).count();
    if (without > 0) {
      rated.add(without + " without a rating");
    }
    if (!rated.isEmpty()) {
      phrase.say(" Of the indicators stated: ").names(rated).say(".");
    }
    for (FailureFinding failure : rating.failures()) {
      if (failure.publish().toOptional().orElse(false) && failure.publishBy() != null) {
        phrase.say(" To be published by ").number(Numbers.date(failure.publishBy()));
        phrase.say(": breach or failure ").name(failure.failure());
        phrase.say(Boolean.TRUE.equals(failure.late()) ? ", which is late." : ".");
      }
    }
    if (rating.assessmentBy() != null) {
      phrase.say(" Performance is to be assessed again by ");
      phrase.number(Numbers.date(rating.assessmentBy())).say(".");
    }
    return phrase;
  }

  private static Phrase provider(ProviderContractModification result) {
    Phrase phrase =
        said(
            result.permitted(),
            permitted ->
                Phrase.of(
                    permitted
                        ? "The contract may be modified in this way without a new process."
                        : "The contract may not be modified in this way without a new process."));
    if (result.urgent().toOptional().orElse(false)) {
      phrase.say(" Because it is urgent, it may be made without that.");
    }
    if (result.bridging().toOptional().orElse(false)) {
      phrase.say(" To bridge the time until the new contract, it may be made without that.");
    }
    if (result.notice().by() != null) {
      phrase.say(" A notice is due by ").number(Numbers.date(result.notice().by())).say(".");
    }
    return phrase;
  }

  private static Phrase exclusion(SupplierExclusion result, Titles titles) {
    String supplier = titles.of(result.question().supplier());
    return said(
        result.status(),
        status ->
            switch (status) {
              case EXCLUDED -> new Phrase().name(supplier).say(" is an excluded supplier.");
              case EXCLUDABLE -> new Phrase().name(supplier).say(" is an excludable supplier.");
              case NEITHER ->
                  new Phrase().name(supplier).say(" is neither excluded nor excludable.");
            });
  }

  private static Phrase conditions(ConditionsOfParticipation result, Titles titles) {
    Phrase phrase = new Phrase();
    for (Standing standing : Standing.values()) {
      List<String> ids =
          result.conditions().stream()
              .filter(condition -> standing.is(condition.maySet()))
              .map(ConditionFinding::condition)
              .map(titles::of)
              .toList();
      if (!ids.isEmpty()) {
        list(phrase.say(standing.ofConditions), ids);
        phrase.say(". ");
      }
    }
    for (Standing standing : Standing.values()) {
      List<String> ids =
          result.suppliers().stream()
              .filter(supplier -> standing.is(supplier.satisfies()))
              .map(SupplierFinding::supplier)
              .map(titles::of)
              .toList();
      if (!ids.isEmpty()) {
        list(phrase.say(standing.ofSuppliers), ids);
        phrase.say(". ");
      }
    }
    return phrase;
  }

  /** Yes, no or not known, as it is said of conditions and of those who meet them. */
  private enum Standing {
    YES("May be set: ", "Satisfying every condition: "),
    NO("May not be set: ", "Not satisfying every condition: "),
    OPEN("Whether it may be set cannot be determined: ", "Not known to satisfy every condition: ");

    private final String ofConditions;
    private final String ofSuppliers;

    Standing(String ofConditions, String ofSuppliers) {
      this.ofConditions = ofConditions;
      this.ofSuppliers = ofSuppliers;
    }

    boolean is(Determination<Boolean> answer) {
      return answer.toOptional().map(yes -> yes ? YES : NO).orElse(OPEN) == this;
    }
  }

  private static void list(Phrase phrase, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      phrase.say(i == 0 ? "" : "; ").name(names.get(i));
    }
  }
}
