package org.commissioning.scoring.statistics.internal;

import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.statistics.Interval;

/** The limits of a count of events, with the steps that lead to them. */
public final class EventSteps {

  private EventSteps() {}

  /**
   * The limits of a count.
   *
   * @param count how many events
   * @param limits how the limits are found
   * @param steps where the steps are kept
   */
  public static Interval interval(double count, EventLimits limits, Steps steps) {
    double lower = limits.lower(count);
    double upper = limits.upper(count);
    steps.part(() -> "Events, " + Digits.of(limits.confidence() * 100) + "% limits");
    if (limits.exactFor(count)) {
      String exact = " (exact, by the chi-square distribution)";
      steps.add(() -> Step.fact("Lower limit of the events" + exact, Digits.of(lower)));
      steps.add(() -> Step.fact("Upper limit of the events" + exact, Digits.of(upper)));
    } else {
      steps.add(() -> Step.fact("z", Digits.of(limits.z())));
      Symbols symbols = Symbols.of("O", count).and("z", limits.z());
      steps.add(
          () ->
              symbols.step(
                  "Lower limit of the events (Byar)",
                  "O × max(0, 1 − 1 ÷ (9 × O) − z ÷ (3 × √(O)))^3",
                  lower,
                  null));
      steps.add(
          () ->
              symbols.step(
                  "Upper limit of the events (Byar)",
                  "(O + 1) × (1 − 1 ÷ (9 × (O + 1)) + z ÷ (3 × √(O + 1)))^3",
                  upper,
                  null));
    }
    return new Interval(limits.confidence(), lower, upper);
  }
}
