package org.commissioning.scoring.decision.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.decision.DutyRegard;
import org.commissioning.model.decision.PublicDuties;
import org.commissioning.model.decision.PublicDuty;
import org.commissioning.model.decision.RegardState;
import org.commissioning.scoring.decision.DecisionCompleteness;
import org.commissioning.scoring.decision.DecisionGap;
import org.commissioning.scoring.decision.DecisionPart;
import org.commissioning.scoring.decision.DutyRegister;
import org.commissioning.scoring.decision.DutyStanding;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Jurisdictions;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** What the record of a decision holds and lacks. What may not be lacking stands in the model. */
public final class Reading {

  private Reading() {}

  /** Everything for which the decision would be refused if it were made as it is recorded. */
  public static List<DecisionGap> gaps(CommissioningDecision decision) {
    CommissioningDecision made =
        new CommissioningDecision(
            decision.id(),
            decision.title(),
            DecisionStatus.MADE,
            decision.basics(),
            decision.making(),
            decision.options(),
            decision.evidence(),
            decision.duties());
    // Stable: within a part in reading order.
    return Door.problems(made).stream()
        .map(Reading::gap)
        .sorted(Comparator.comparing(DecisionGap::part))
        .toList();
  }

  private static DecisionGap gap(Problem problem) {
    String pointer = problem.pointer();
    String value = problem.value() == null ? "" : " but was " + problem.value();
    return new DecisionGap(part(pointer), pointer, named(pointer) + " " + problem.rule() + value);
  }

  private static DecisionPart part(String pointer) {
    if (pointer.startsWith("/basics/service")) {
      return DecisionPart.SERVICE;
    }
    if (pointer.startsWith("/basics/payers")) {
      return DecisionPart.PAYERS;
    }
    if (pointer.startsWith("/basics/chooser")) {
      return DecisionPart.CHOOSER;
    }
    return pointer.startsWith("/basics/") ? DecisionPart.DELIVERY : DecisionPart.MANDATE;
  }

  /** What stands at a place of a decision, in words. */
  private static String named(String pointer) {
    return switch (pointer) {
      case "/basics/service" -> "The service";
      case "/basics/payers" -> "The list of who pays";
      case "/basics/chooser" -> "Who decides who delivers the service";
      case "/basics/chooser/party" -> "The body that decides who delivers the service";
      case "/basics/delivery" -> "Who delivers the service, or that this is left to the market,";
      case "/basics/delivery/model" -> "The footing on which the service is delivered";
      case "/basics/delivery/providers" -> "The list of who delivers the service";
      case "/making/decisionMaker" -> "The decision-maker";
      case "/making/function" -> "The function in which the decision is made";
      case "/making/value", "/making/value/amount" -> "The value of the decision";
      case "/making/value/currency" -> "The currency of the decision's value";
      case "/making/on" -> "The date of the decision";
      case "/making/mandate" -> "The mandate";
      case "/making/mandate/body" -> "The body that holds the mandate";
      case "/making/mandate/function" -> "The function in which the mandate is held";
      case "/making/mandate/services" -> "The list of services that the mandate covers";
      case "/making/mandate/notice" -> "Whether the mandate demands notice";
      case "/making/mandate/notice/publishedOn" -> "The day on which notice was given";
      default -> pointer;
    };
  }

  /** The public duties in force, as far as the record says where and when. */
  public static Figure<DutyRegister> duties(CommissioningDecision decision, PublicDuties known) {
    LocalDate on = decision.making() == null ? null : decision.making().on();
    String jurisdiction = decision.making() == null ? null : decision.making().jurisdiction();
    if (on == null || jurisdiction == null) {
      return Figure.none("cannot be determined: needs " + needed(on, jurisdiction));
    }
    if (!known.knows(jurisdiction)) {
      return Figure.none(
          "cannot be determined: the table of public duties says nothing of this jurisdiction");
    }
    List<DutyStanding> standings =
        known.inForce(on, jurisdiction).stream().map(duty -> standing(duty, decision)).toList();
    return Figure.of(new DutyRegister(on, jurisdiction, standings));
  }

  private static String needed(@Nullable LocalDate on, @Nullable String jurisdiction) {
    if (on != null) {
      return "the jurisdiction of the decision";
    }
    return jurisdiction == null
        ? "the date and the jurisdiction of the decision"
        : "the date of the decision";
  }

  private static DutyStanding standing(PublicDuty duty, CommissioningDecision decision) {
    for (DutyRegard regard : decision.duties()) {
      if (regard.duty().equals(duty.code())) {
        return new DutyStanding(
            duty, regard.state(), regard.on(), regard.reason(), regard.evidence());
      }
    }
    return new DutyStanding(duty, RegardState.MISSING, null, null, List.of());
  }

  /** What a reader should know. */
  public static List<String> notes(CommissioningDecision decision, Figure<DutyRegister> duties) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "This says what the record holds and what it lacks. Whether the decision is lawful, or"
            + " good, it does not say.");
    if (decision.status() == DecisionStatus.WITHDRAWN) {
      notes.add("The decision has been withdrawn.");
    }
    if (decision.evidence().isEmpty()) {
      notes.add("No evidence is cited.");
    }
    if (decision.options() == null) {
      notes.add("No comparison of options is cited.");
    }
    duties.toOptional().ifPresent(register -> about(register, decision, notes));
    return notes;
  }

  private static void about(
      DutyRegister register, CommissioningDecision decision, List<String> notes) {
    if (register.duties().isEmpty()) {
      notes.add("No public duty of the table was in force there on that day.");
    } else if (!register.missing().isEmpty()) {
      notes.add(
          "For "
              + register.missing().size()
              + " of "
              + register.duties().size()
              + " public duties in force no regard is recorded. Whether each applies is for the"
              + " decision-maker to say.");
    }
    Set<String> inForce = new HashSet<>();
    for (DutyStanding standing : register.duties()) {
      inForce.add(standing.duty().code());
      if (standing.state() == RegardState.DONE && standing.evidence().isEmpty()) {
        notes.add(standing.duty().label() + ": recorded as done, with no evidence cited.");
      }
      if (standing.state() == RegardState.DONE
          && standing.on() != null
          && standing.on().isAfter(register.on())) {
        notes.add(
            standing.duty().label()
                + ": regard is dated "
                + Days.words(standing.on())
                + ", after the decision of "
                + Days.words(register.on())
                + ".");
      }
    }
    for (DutyRegard regard : decision.duties()) {
      if (!inForce.contains(regard.duty())) {
        notes.add(
            "Regard is recorded to "
                + regard.duty()
                + ", which is not in the table as in force there on that day.");
      }
    }
  }

  /** The steps that lead to the result, from its own figures. */
  public static void explain(DecisionCompleteness result, Steps steps) {
    steps.part(() -> "As if the decision were made");
    for (DecisionPart part : DecisionPart.values()) {
      List<DecisionGap> gaps = result.gaps(part);
      if (gaps.isEmpty()) {
        steps.add(() -> Step.fact(part.label(), "complete"));
      }
      for (DecisionGap gap : gaps) {
        steps.add(() -> Step.fact(part.label(), gap.missing() + " (" + gap.pointer() + ")"));
      }
    }
    steps.part(() -> "Public duties" + where(result.duties()));
    if (result.duties() instanceof Figure.NotCalculable<DutyRegister> none) {
      steps.add(() -> Step.fact("Duties in force", none.reason()));
    } else {
      for (DutyStanding standing : result.duties().orElseThrow().duties()) {
        steps.add(() -> Step.fact(standing.duty().label(), told(standing)));
      }
    }
    steps.part(() -> "What it rests on");
    steps.add(() -> Step.fact("Evidence", result.evidenceCited() ? "cited" : "none cited"));
    steps.add(
        () ->
            Step.fact("Comparison of options", result.optionsCompared() ? "cited" : "none cited"));
    steps.part(() -> "Verdict");
    steps.add(() -> Step.fact("Gaps", String.valueOf(result.gaps().size())));
    steps.add(() -> Step.fact("The decision", result.verdict().label()));
  }

  private static String where(Figure<DutyRegister> duties) {
    return duties
        .toOptional()
        .map(
            register ->
                " in force in "
                    + Jurisdictions.named(register.jurisdiction())
                    + " on "
                    + Days.words(register.on()))
        .orElse("");
  }

  private static String told(DutyStanding standing) {
    String reason = standing.reason() == null ? "" : ": " + standing.reason();
    String on = standing.on() == null ? "" : " on " + Days.words(standing.on());
    return standing.state().label() + on + reason + " [" + standing.duty().source().title() + "]";
  }
}
