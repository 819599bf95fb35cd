package org.commissioning.scoring.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.option.Route;
import org.commissioning.scoring.cycle.internal.Gatekeeper;
import org.commissioning.scoring.cycle.internal.Sources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;

/**
 * What the gates of the commissioning cycle say of a case on a day: passed, failed, not yet due,
 * not applicable or not assessed, each with its reasons and the places of the case that it looked
 * at.
 *
 * <p><b>Rule.</b> Each gate looks at one part of the case and finds each thing that it asks for
 * met, not met or not recorded.
 *
 * <pre>{@code
 * not applicable  the policy leaves the gate out, or none of its routes is taken
 * passed          otherwise, if everything it asks for is met
 * not yet due     otherwise, if no later phase than the gate's has been entered in this turn
 * failed          otherwise, if anything is recorded that it could look at
 * not assessed    otherwise
 * }</pre>
 *
 * <p><b>Phases.</b> The stages of every framework of the cycle cover phases: assess, plan, secure,
 * monitor, review. A gate stands at the end of a phase and is due once a later one has been entered
 * in this turn of the cycle; the gate at the end of the review is due when the review has been
 * left. Going back is normal: it is kept, and a gate once due stays due within the turn. Entering a
 * stage of assessing or planning after a review begins the next turn.
 *
 * <p><b>Edge cases.</b> A decision, assessment, engagement, review or answer that the record dates
 * after the day asked about does not count, and takes nothing away from those before it; agreements
 * and procurements are looked at as they are recorded, since both are prepared before they begin.
 * Emptiness is no claim: where nobody has looked, a gate is not passed. Without a course every gate
 * is treated as due, and the result says so.
 *
 * <p><b>What it does not say.</b> Whether a need is real, a decision wise or lawful, or a service
 * good: it judges what is recorded. The gates are this library's proposal, in the form of a policy
 * that a body may change.
 *
 * <p><b>Example.</b> A case in the stage of planning, whose assessment looked for needs but not for
 * assets: the gate on needs and assets stood at the end of the phase before, so it has failed; the
 * gate on the review is not yet due.
 *
 * <p><b>Reference.</b> Effective Commissioning in Health and Social Care, chapter 2, for what
 * definitions of commissioning share; the sources of each framework of the cycle.
 *
 * @param question what was asked
 * @param caseId the case
 * @param asOf the day
 * @param policy the title of the policy
 * @param position where the case stands
 * @param routes the routes that it takes
 * @param gates what each gate says, the body's own last
 * @param features the features that definitions of commissioning share
 * @param maturity how far the record shows commissioning to have come
 * @param feedback what the completed reviews feed back
 * @param notes what else should be known
 */
public record CommissioningCycle(
    @JsonIgnore CycleQuestion question,
    String caseId,
    LocalDate asOf,
    String policy,
    Position position,
    List<Route> routes,
    List<GateResult> gates,
    List<FeatureCheck> features,
    MaturityReading maturity,
    List<Feedback> feedback,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "commissioning-cycle",
          "1",
          "Gates of the commissioning cycle",
          "Which gates does this case pass, what is missing, and what does the review feed back?",
          "any",
          Sources.REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<CycleQuestion, CommissioningCycle> CALCULATION =
      new Calculation<>(
          METHOD,
          CycleQuestion.class,
          CommissioningCycle.class,
          CommissioningCycle::of,
          ExampleCase.plannedWithoutAssets(),
          Sources.FORMULAS,
          List.of());

  public CommissioningCycle {
    routes = List.copyOf(routes);
    gates = List.copyOf(gates);
    features = List.copyOf(features);
    feedback = List.copyOf(feedback);
    notes = List.copyOf(notes);
  }

  /**
   * Asks the gates of a case.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault of the case
   */
  public static CommissioningCycle of(CycleQuestion question) {
    Door.requireValid(question);
    Gatekeeper.Answers answers = Gatekeeper.ask(question);
    CommissioningCase story = question.commissioningCase();
    return new CommissioningCycle(
        question,
        story.id(),
        question.asOf(),
        answers.policy(),
        answers.position(),
        answers.routes(),
        answers.gates(),
        answers.features(),
        answers.maturity(),
        answers.feedback(),
        answers.notes());
  }

  /**
   * Asks the gates of a case under the policy to start from.
   *
   * @param story the case
   * @param asOf the day: what the record dates later is passed over
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault of the case
   */
  public static CommissioningCycle of(CommissioningCase story, LocalDate asOf) {
    return of(new CycleQuestion(asOf, story, null));
  }

  /** What one of the library's gates says. */
  public GateResult gate(Gate gate) {
    return gate(gate.code());
  }

  /**
   * What a gate says.
   *
   * @param id the code of a gate of the library, or the id of a body's own
   * @throws IllegalArgumentException if there is no such gate
   */
  public GateResult gate(String id) {
    return gates.stream()
        .filter(result -> result.gate().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no gate '"
                        + id
                        + "'; there is "
                        + String.join(", ", gates.stream().map(GateResult::gate).toList())));
  }

  /** How many gates say what, in a line: "7 passed · 1 failed · 2 not applicable". */
  public String summary() {
    Map<GateState, Integer> counts = new EnumMap<>(GateState.class);
    gates.forEach(gate -> counts.merge(gate.state(), 1, Integer::sum));
    return String.join(
        " · ",
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().label())
            .toList());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    steps.part(() -> "Where the case stands on " + Days.words(asOf));
    steps.add(
        () ->
            Step.fact(
                "Stage",
                position.stage() == null
                    ? "none recorded"
                    : position.stage() + " (turn " + position.turn() + " of the cycle)"));
    position
        .returns()
        .forEach(
            back ->
                steps.add(
                    () ->
                        Step.fact(
                            "Went back on " + back.on(),
                            "from "
                                + back.from()
                                + " to "
                                + back.to()
                                + (back.reason() == null ? "" : ": " + back.reason()))));
    position
        .counterparts()
        .forEach(
            other ->
                steps.add(
                    () ->
                        Step.fact("In " + other.framework(), String.join(" or ", other.stages()))));
    for (GateResult gate : gates) {
      steps.part(() -> gate.title() + ": " + gate.state().label());
      steps.add(() -> Step.fact("Why", gate.reason()));
      gate.findings()
          .forEach(finding -> steps.add(() -> Step.fact(finding.state().label(), finding.text())));
    }
    steps.part(() -> "What definitions of commissioning share");
    features.forEach(
        check ->
            steps.add(
                () ->
                    Step.fact(
                        check.feature().label() + (check.stressed() ? " (stressed)" : ""),
                        check.shown().label() + ": " + check.reason())));
    steps.part(() -> "Maturity");
    steps.add(
        () ->
            Step.fact(
                maturity.read() == null ? "cannot be determined" : maturity.read().label(),
                maturity.reason()));
    steps.part(() -> "What the reviews feed back");
    feedback.forEach(
        fed ->
            steps.add(
                () ->
                    Step.fact(
                        fed.review(),
                        fed.finding()
                            + (fed.bearsOn().isEmpty()
                                ? ""
                                : " Bears on: " + String.join("; ", fed.bearsOn()) + ".")
                            + (fed.change() == null ? "" : " To change: " + fed.change()))));
    steps.part(() -> "Notes");
    notes.forEach(note -> steps.add(() -> Step.fact("Note", note)));
    steps.part(() -> "In all");
    steps.add(() -> Step.fact("Gates", summary()));
    return steps.working();
  }
}
