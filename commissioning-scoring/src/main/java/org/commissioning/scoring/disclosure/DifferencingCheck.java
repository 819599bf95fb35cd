package org.commissioning.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commissioning.model.disclosure.DifferencingQuestion;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedCount;
import org.commissioning.scoring.disclosure.internal.Differencing;
import org.commissioning.scoring.disclosure.internal.DisclosureSources;
import org.commissioning.scoring.disclosure.internal.RuleWords;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/**
 * Whether a small count follows when published counts over overlapping areas or ages are taken from
 * one another: the city and the city without one ward, people of 15 and over and people of 16 and
 * over.
 *
 * <p><b>Formula.</b>
 *
 * <pre>{@code
 * Σ c × published = Σ count of the parts that remain
 * count of the parts ≤ published − least count of the other parts
 * }</pre>
 *
 * <p><b>Units and range.</b> Whole counts.
 *
 * <p><b>Assumptions.</b> Counts are exact and the parts are named alike in every publication. Of
 * what combinations of several publications leave over, single regions are all found, and those
 * unions that two publications leave or that elimination comes upon; bounds are those that the
 * publications give one after another. Rounded publications tell less than this finds.
 *
 * <p><b>Edge cases.</b> A publication that is itself small is found as well. A nought where noughts
 * are shown is no finding. Publications that contradict one another are said to, and bounds are
 * left out.
 *
 * <p><b>Example.</b> A city has 120 and the city without Eastfield 117: Eastfield has 3.
 *
 * <p><b>Reference.</b> Centers for Medicare &amp; Medicaid Services (2024), for the rule that
 * nothing may be shown from which a small value can be derived.
 *
 * @param question what was asked: not for publication
 * @param rules the rules that were applied
 * @param regions how many groups of parts the publications tell apart
 * @param derived the small counts that follow; not for publication
 * @param contradictory whether no counts of the parts add up to all that is published
 * @param notes what a reader must know
 */
public record DifferencingCheck(
    @JsonIgnore DifferencingQuestion question,
    DisclosureRules rules,
    int regions,
    List<DerivedCount> derived,
    boolean contradictory,
    List<String> notes)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "differencing-check",
          "1",
          "Differencing check of publications",
          "Does a small count follow when these publications are taken from one another?",
          "any",
          List.of(DisclosureSources.CMS));

  /** The entry in the catalogue. */
  public static final Calculation<DifferencingQuestion, DifferencingCheck> CALCULATION =
      new Calculation<>(
          METHOD,
          DifferencingQuestion.class,
          DifferencingCheck.class,
          DifferencingCheck::of,
          new DifferencingQuestion(
              "cms-cell-size",
              null,
              List.of(
                  new PublishedCount("City", List.of("Centre", "Westfield", "Eastfield"), 120L),
                  new PublishedCount(
                      "City without Eastfield", List.of("Centre", "Westfield"), 117L),
                  new PublishedCount("Centre and Eastfield", List.of("Centre", "Eastfield"), 70L))),
          DisclosureSources.DIFFERENCING,
          List.of());

  public DifferencingCheck {
    derived = List.copyOf(derived);
    notes = List.copyOf(notes);
  }

  /**
   * Compares publications.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DifferencingCheck of(DifferencingQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static DifferencingCheck evaluate(DifferencingQuestion question, Steps steps) {
    DisclosureRules rules = DisclosureControl.rules(question.rules(), question.ownRules());
    Differencing differencing = Differencing.of(question.publications());
    List<DerivedCount> derived = new ArrayList<>();
    steps.part(() -> "Rules");
    steps.add(() -> Step.fact("Hidden", RuleWords.hiddenCounts(rules)));
    steps.part(() -> "What follows");
    for (Differencing.Found found : differencing.found()) {
      if (small(rules, found)) {
        List<String> from =
            found.from().stream().mapToObj(i -> question.publications().get(i).label()).toList();
        derived.add(new DerivedCount(found.parts(), from, found.least(), found.most()));
        steps.add(() -> step(question, found, from));
      }
    }
    if (derived.isEmpty()) {
      steps.add(() -> Step.fact("Small counts that follow", "none"));
    }
    List<String> notes = new ArrayList<>();
    if (differencing.contradictory()) {
      notes.add("The publications contradict one another: no counts of the parts add up to them.");
    }
    if (RuleWords.rounds(rules)) {
      notes.add(
          "The check is of the counts as given. Where they are published rounded, less follows.");
    }
    return new DifferencingCheck(
        question, rules, differencing.regions(), derived, differencing.contradictory(), notes);
  }

  /** Small for certain, and not a nought that may be shown. */
  private static boolean small(DisclosureRules rules, Differencing.Found found) {
    return RuleWords.hidden(rules, (double) found.most())
        && (found.most() > 0 || RuleWords.hidden(rules, (double) found.least()));
  }

  private static Step step(
      DifferencingQuestion question, Differencing.Found found, List<String> from) {
    String parts = String.join(", ", found.parts());
    BitSet used = found.from();
    if (found.least() == found.most() && used.cardinality() == 2) {
      int first = used.nextSetBit(0);
      int second = used.nextSetBit(first + 1);
      long a = question.publications().get(first).count();
      long b = question.publications().get(second).count();
      if (Math.abs(a - b) == found.most()) {
        return Symbols.of("A", (double) Math.max(a, b))
            .and("B", (double) Math.min(a, b))
            .step(
                parts + " (" + String.join("; ", from) + ")", "A − B", (double) found.most(), null);
      }
    }
    return Step.fact(
        parts + " (" + String.join("; ", from) + ")",
        found.least() == found.most()
            ? String.valueOf(found.most())
            : "from " + found.least() + " to " + found.most());
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (PublishedCount publication : question.publications()) {
      counts.add(new Disclosable(publication.label(), publication.count()));
    }
    for (DerivedCount count : derived) {
      counts.add(new Disclosable(String.join(", ", count.parts()), count.most()));
    }
    return counts;
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
