package org.commissioning.scoring.need.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.need.IndirectStandardisationQuestion;
import org.commissioning.model.need.ObservedBand;
import org.commissioning.model.need.RateBand;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/**
 * Observed and expected events, for the rate and the ratio alike.
 *
 * @param observed how many events there were
 * @param expected how many there would have been at the rates of the reference
 * @param crude the crude rate of the reference, over its bands that were asked for
 * @param problems why nothing can be expected, as sentences without an end; empty if it can
 */
public record IndirectStandardisation(
    double observed, double expected, double crude, List<String> problems) {

  /** Why there is nothing to compare with. */
  public static final String NONE_EXPECTED =
      "no events are to be expected at the rates of the reference";

  /** Why there is no figure where a band of the reference has next to no people. */
  public static final String TOO_LARGE =
      "the figures are too large: a band of the reference has next to no people";

  /** Joins the bands to the reference by label, and adds them up. */
  public static IndirectStandardisation of(IndirectStandardisationQuestion question, Steps steps) {
    Map<String, RateBand> reference = new HashMap<>();
    question.reference().forEach(band -> reference.put(band.band(), band));
    List<String> unknown = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    double observed = 0;
    double expected = 0;
    double events = 0;
    double people = 0;
    steps.part(() -> "Expected events: each band's part");
    for (ObservedBand band : question.bands()) {
      observed += band.events() == null ? 0 : band.events();
      RateBand match = reference.remove(band.band());
      if (match == null) {
        unknown.add(band.band());
      } else if (match.people() == 0) {
        empty.add(band.band());
      } else {
        double part = band.people() * referenceRate(match);
        expected += part;
        events += match.events();
        people += match.people();
        if (!Double.isFinite(part)) {
          continue;
        }
        steps.add(
            () ->
                Symbols.of("n", band.people())
                    .and("X", match.events())
                    .and("N", match.people())
                    .step(band.band(), "n × X ÷ N", part, null));
      }
    }
    List<String> problems = new ArrayList<>();
    if (!unknown.isEmpty()) {
      problems.add("the reference has no band " + BandJoin.names(unknown));
    }
    if (!reference.isEmpty()) {
      List<String> left =
          question.reference().stream().map(RateBand::band).filter(reference::containsKey).toList();
      problems.add("bands of the reference are missing: " + BandJoin.names(left));
    }
    if (!empty.isEmpty()) {
      problems.add("the reference has no people in " + BandJoin.names(empty));
    }
    if (problems.isEmpty() && !(expected > 0)) {
      problems.add(NONE_EXPECTED);
    }
    if (problems.isEmpty() && !Double.isFinite(expected)) {
      problems.add(TOO_LARGE);
    }
    double all = question.observed() == null ? observed : question.observed();
    double sum = expected;
    if (Double.isFinite(sum)) {
      steps.add(() -> Step.fact("Expected events, the sum of these", Digits.of(sum)));
    }
    steps.add(() -> Step.fact("Observed events", Digits.of(all)));
    return new IndirectStandardisation(
        all,
        Double.isFinite(expected) ? expected : 0,
        people > 0 ? events / people : 0,
        List.copyOf(problems));
  }

  /** The rate of a band of the reference, for single populations and columns alike. */
  public static double referenceRate(RateBand band) {
    return band.events() / band.people();
  }

  /** The formula of the ratio, for single populations and columns alike. */
  public static double ratio(double observed, double expected) {
    return observed / expected;
  }
}
