package org.commissioning.scoring.cycle.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.GateAnswer;
import org.commissioning.model.cycle.GateRule;
import org.commissioning.model.cycle.OwnGate;
import org.commissioning.model.option.Route;
import org.commissioning.scoring.cycle.FeatureCheck;
import org.commissioning.scoring.cycle.Feedback;
import org.commissioning.scoring.cycle.FindingState;
import org.commissioning.scoring.cycle.GateFinding;
import org.commissioning.scoring.cycle.GateResult;
import org.commissioning.scoring.cycle.GateState;
import org.commissioning.scoring.cycle.MaturityReading;
import org.commissioning.scoring.cycle.Position;
import org.commissioning.scoring.method.internal.Days;
import org.jspecify.annotations.Nullable;

/** Asks every gate of the policy. */
public final class Gatekeeper {

  private static final Map<Gate, BiConsumer<CaseView, Findings>> GATES = gates();

  private final CaseView view;
  private final Walk walk;
  private final Map<Gate, List<GateFinding>> found = new EnumMap<>(Gate.class);

  private Gatekeeper(CycleQuestion question) {
    this.view = new CaseView(question);
    this.walk = new Walk(view.course(), view.asOf());
    GATES.forEach(
        (gate, look) -> {
          Findings findings = new Findings();
          look.accept(view, findings);
          found.put(gate, findings.all());
        });
  }

  /** What the gates say, where the case stands, and what that shows. */
  public static Answers ask(CycleQuestion question) {
    Gatekeeper keeper = new Gatekeeper(question);
    List<GateResult> results = keeper.results();
    Features features = new Features(keeper.view, keeper.walk, keeper.satisfied());
    return new Answers(
        keeper.view.policy().title(),
        keeper.walk.position(),
        List.copyOf(keeper.view.routes()),
        results,
        features.checks(),
        features.maturity(),
        ReviewGate.feedback(keeper.view),
        keeper.notes());
  }

  /**
   * Everything that was worked out.
   *
   * @param policy the title of the policy
   * @param position where the case stands
   * @param routes the routes that it takes
   * @param gates what each gate says
   * @param features the features that definitions share
   * @param maturity how far the record shows commissioning to have come
   * @param feedback what the reviews feed back
   * @param notes what else should be known
   */
  public record Answers(
      String policy,
      Position position,
      List<Route> routes,
      List<GateResult> gates,
      List<FeatureCheck> features,
      MaturityReading maturity,
      List<Feedback> feedback,
      List<String> notes) {}

  private static Map<Gate, BiConsumer<CaseView, Findings>> gates() {
    Map<Gate, BiConsumer<CaseView, Findings>> gates = new EnumMap<>(Gate.class);
    gates.put(Gate.NEEDS_AND_ASSETS_ASSESSED, UnderstandingGates::needsAndAssets);
    gates.put(Gate.PEOPLE_ENGAGED, UnderstandingGates::engaged);
    gates.put(Gate.OUTCOMES_MEASURABLE, IntentionGates::measurable);
    gates.put(Gate.LEVEL_JUSTIFIED, IntentionGates::level);
    gates.put(Gate.OPTIONS_COMPARED, IntentionGates::options);
    gates.put(Gate.DECISION_MANDATED, DecisionGate::mandated);
    gates.put(Gate.MARKET_ENGAGED, SupplyGates::marketEngaged);
    gates.put(Gate.CONFLICTS_ASSESSED, SupplyGates::conflicts);
    gates.put(Gate.AGREEMENTS_HAVE_INDICATORS, SupplyGates::indicators);
    gates.put(Gate.REVIEW_FEEDS_NEXT_CYCLE, ReviewGate::feeds);
    return gates;
  }

  private List<GateResult> results() {
    List<GateResult> results = new ArrayList<>();
    Map<Gate, GateRule> rules = new EnumMap<>(Gate.class);
    view.policy().gates().forEach(rule -> rules.put(rule.gate(), rule));
    for (Gate gate : Gate.values()) {
      results.add(result(gate, rules.get(gate)));
    }
    for (OwnGate gate : view.policy().ownGates()) {
      Findings findings = new Findings();
      answered(gate, findings);
      results.add(
          judged(
              gate.id(),
              gate.title(),
              gate.question(),
              gate.standsAfter(),
              gate.routes(),
              findings.all()));
    }
    return List.copyOf(results);
  }

  private GateResult result(Gate gate, @Nullable GateRule rule) {
    if (rule == null || rule.leftOut() != null) {
      String reason =
          rule == null
              ? "The policy does not have this gate."
              : "The policy leaves this gate out: " + rule.leftOut();
      return new GateResult(
          gate.code(),
          gate.label(),
          gate.definition(),
          null,
          GateState.NOT_APPLICABLE,
          reason,
          List.of());
    }
    return judged(
        gate.code(),
        gate.label(),
        gate.definition(),
        rule.standsAfter(),
        rule.routes(),
        Objects.requireNonNull(found.get(gate)));
  }

  /** The gates that find all that they ask for, whether the policy has them or not. */
  private Set<Gate> satisfied() {
    Set<Gate> satisfied = EnumSet.noneOf(Gate.class);
    found.forEach(
        (gate, findings) -> {
          if (met(findings)) {
            satisfied.add(gate);
          }
        });
    return satisfied;
  }

  private static boolean met(List<GateFinding> findings) {
    return !findings.isEmpty()
        && findings.stream().allMatch(finding -> finding.state() == FindingState.MET);
  }

  private GateResult judged(
      String id,
      String title,
      String question,
      CyclePhase standsAfter,
      List<Route> routes,
      List<GateFinding> findings) {
    if (!routes.isEmpty()
        && !view.routes().isEmpty()
        && routes.stream().noneMatch(view.routes()::contains)) {
      return new GateResult(
          id,
          title,
          question,
          standsAfter,
          GateState.NOT_APPLICABLE,
          "It stands where the route is "
              + labels(routes)
              + "; this case takes "
              + labels(List.copyOf(view.routes()))
              + ".",
          List.of());
    }
    if (met(findings)) {
      return new GateResult(
          id,
          title,
          question,
          standsAfter,
          GateState.PASSED,
          "All that it asks for is recorded.",
          findings);
    }
    boolean anything =
        findings.stream().anyMatch(finding -> finding.state() != FindingState.NOT_RECORDED);
    if (walk.recorded() && !walk.past(standsAfter)) {
      return new GateResult(
          id,
          title,
          question,
          standsAfter,
          GateState.NOT_YET_DUE,
          "It stands at the end of "
              + standsAfter.label().toLowerCase(Locale.ROOT)
              + "; the case is in "
              + walk.reached()
              + ".",
          findings);
    }
    String due =
        walk.recorded()
            ? "It was due at the end of " + standsAfter.label().toLowerCase(Locale.ROOT)
            : "The course does not say which stage has been reached";
    return anything
        ? new GateResult(
            id,
            title,
            question,
            standsAfter,
            GateState.FAILED,
            due + ", and what is recorded does not satisfy it.",
            findings)
        : new GateResult(
            id,
            title,
            question,
            standsAfter,
            GateState.NOT_ASSESSED,
            due + ", and nothing is recorded that it could look at.",
            findings);
  }

  private static String labels(List<Route> routes) {
    List<String> labels = routes.stream().map(Route::label).toList();
    return String.join(", ", labels).toLowerCase(Locale.ROOT);
  }

  private void answered(OwnGate gate, Findings findings) {
    List<GateAnswer> answers = view.course().answers();
    int latest = -1;
    for (int i = 0; i < answers.size(); i++) {
      GateAnswer answer = answers.get(i);
      if (answer.gate().equals(gate.id())
          && view.past(answer.on())
          && (latest < 0 || answer.on().isAfter(answers.get(latest).on()))) {
        latest = i;
      }
    }
    if (latest >= 0) {
      GateAnswer answer = answers.get(latest);
      findings.judged(
          answer.passed(),
          "Answered with yes on " + Days.words(answer.on()) + ".",
          "Answered with no on " + Days.words(answer.on()) + ".",
          "/course/answers/" + latest);
      return;
    }
    findings.notRecorded("Nobody has answered this gate.");
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!walk.recorded()) {
      notes.add(
          "No stage is recorded, so every gate is treated as due: a course says how far the case"
              + " has come.");
    }
    if (view.routes().isEmpty()) {
      notes.add(
          "No decision says how services are to be delivered, so gates that stand for some routes"
              + " only are treated as standing.");
    }
    List<String> own = view.policy().ownGates().stream().map(OwnGate::id).toList();
    long unknown =
        view.course().answers().stream().filter(answer -> !own.contains(answer.gate())).count();
    if (unknown > 0) {
      notes.add(
          unknown
              + (unknown == 1 ? " answer was" : " answers were")
              + " passed over: the policy has no gate of that id.");
    }
    return notes;
  }
}
