package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commissioning.model.tender.KrippendorffQuestion;
import org.commissioning.model.tender.MeasurementLevel;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.tender.internal.AgreementSources;
import org.commissioning.scoring.tender.internal.Coincidences;
import org.commissioning.scoring.tender.internal.NarrowPanel;
import org.commissioning.scoring.tender.internal.Panel;

/**
 * How far raters agree beyond chance, for any number of raters, at any level of measurement, with
 * marks missing.
 *
 * <p><b>Formula.</b> n the marks of items that two or more raters marked; D the sum, over those
 * items, of the squared distances between their marks over the number of its marks less one; E the
 * sum of the squared distances between all marks:
 *
 * <pre>{@code
 * alpha   1 − (n − 1) × D ÷ E
 * }</pre>
 *
 * <p><b>Units and range.</b> 1 is full agreement, 0 what chance would give; below 0 raters differ
 * more than chance would have it.
 *
 * <p><b>Assumptions.</b> Raters marked by themselves. Marks are missing for reasons that have
 * nothing to do with what they would have been.
 *
 * <p><b>Edge cases.</b> Items with one mark are left out, and said. If no mark differs from another
 * there is no alpha: agreement cannot be told from marks that are always the same. The limits draw
 * the items anew; draws in which no mark differs have no alpha and are left out, and counted.
 *
 * <p><b>Example.</b> Two raters give three items 1 and 1, 2 and 3, 3 and 3, interval: D is 2, E is
 * 58, alpha 24/29 or 0.828.
 *
 * <p><b>Reference.</b> Krippendorff (2011); for the limits Zapf and others (2016).
 *
 * @param question what was asked
 * @param alpha the coefficient; not calculable if no two marks can be compared or none differ
 * @param intervals its limits, one pair for each level asked for
 * @param items how many items two or more raters marked
 * @param marks how many marks those items have
 * @param leftOut how many items have a single mark and say nothing of agreement
 * @param drawsWithoutAlpha in how many draws no mark differed from another
 * @param notes what a reader should know before relying on it
 */
public record KrippendorffAlpha(
    @JsonIgnore KrippendorffQuestion question,
    Figure<Double> alpha,
    Figure<List<Interval>> intervals,
    int items,
    int marks,
    int leftOut,
    int drawsWithoutAlpha,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "krippendorff-alpha",
          "1",
          "Krippendorff's alpha",
          "How far do raters agree beyond chance, where some marks may be missing?",
          "any",
          List.of(AgreementSources.KRIPPENDORFF, AgreementSources.ZAPF));

  /** The entry in the catalogue. */
  public static final Calculation<KrippendorffQuestion, KrippendorffAlpha> CALCULATION =
      new Calculation<>(
          METHOD,
          KrippendorffQuestion.class,
          KrippendorffAlpha.class,
          KrippendorffAlpha::of,
          new KrippendorffQuestion(
              List.of(
                  mark("a", "one", 1),
                  mark("a", "two", 1),
                  mark("b", "one", 2),
                  mark("b", "two", 3),
                  mark("c", "one", 3),
                  mark("c", "two", 3)),
              MeasurementLevel.INTERVAL,
              List.of(0.95),
              1_000,
              1L),
          AgreementSources.ALPHA,
          List.of());

  private static final int FEWEST_ITEMS = 2;
  private static final int MOST_RATIO_VALUES = 200;
  private static final double NEARLY_ALL = 0.9;

  public KrippendorffAlpha {
    notes = List.copyOf(notes);
  }

  private static PanelMark mark(String item, String rater, int mark) {
    return new PanelMark(item, rater, BigDecimal.valueOf(mark));
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static KrippendorffAlpha of(KrippendorffQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /** The same of a question that is known to be valid. */
  static KrippendorffAlpha evaluate(KrippendorffQuestion question, Steps steps) {
    Panel panel = Panel.of(question.marks());
    Coincidences found = new Coincidences(panel, question.level());
    int leftOut = panel.items() - found.items();
    int marks = found.marks();
    List<String> notes = new ArrayList<>();
    if (leftOut > 0) {
      notes.add(
          leftOut == 1
              ? "One item has a single mark and says nothing of agreement."
              : leftOut + " items have a single mark each and say nothing of agreement.");
    }
    steps.part(() -> "Marks that can be compared");
    steps.add(() -> Step.fact("Items with marks of two raters or more", Digits.of(found.items())));
    steps.add(() -> Step.fact("Marks of those items", Digits.of(marks)));
    steps.add(() -> Step.fact("Different marks", Digits.of(found.values())));
    if (found.items() == 0) {
      return none(question, found, leftOut, "no item has the marks of two raters", notes, steps);
    }
    if (found.values() == 1) {
      return none(
          question,
          found,
          leftOut,
          "all marks are the same, so that agreement cannot be told from chance",
          notes,
          steps);
    }
    double[] sums = found.disagreement();
    double alpha = Coincidences.alpha(marks, sums);
    steps.part(() -> "Alpha, " + question.level().label().toLowerCase(Locale.ROOT));
    steps.add(() -> Step.fact("Disagreement within items, D", Digits.of(sums[0])));
    steps.add(() -> Step.fact("Disagreement between all marks, E", Digits.of(sums[1])));
    steps.add(
        () ->
            Symbols.of("n", marks)
                .and("D", sums[0])
                .and("E", sums[1])
                .step("Alpha", "1 − (n − 1) × D ÷ E", alpha, null));
    if (alpha < 0) {
      notes.add("Below 0: raters differ by more than chance would have it.");
    }
    if (found.mostFrequent() > NEARLY_ALL * marks) {
      notes.add(
          "Nearly all marks are the same, so that a single different one weighs heavily: look at the"
              + " marks themselves.");
    }
    notes.add("It advises and changes no mark; no rule of procurement law sets a figure for it.");
    if (question.confidenceLevels().isEmpty()) {
      return new KrippendorffAlpha(
          question,
          Figure.of(alpha),
          Figure.of(List.of()),
          found.items(),
          marks,
          leftOut,
          0,
          notes);
    }
    if (found.items() < FEWEST_ITEMS) {
      return limited(question, alpha, found, leftOut, 0, "one item cannot be drawn anew", notes);
    }
    if (question.level() == MeasurementLevel.RATIO && found.values() > MOST_RATIO_VALUES) {
      return limited(
          question,
          alpha,
          found,
          leftOut,
          0,
          "limits at the ratio level are drawn for at most "
              + MOST_RATIO_VALUES
              + " different marks",
          notes);
    }
    double[] drawn = found.drawn(question.draws(), question.seed());
    notes.add(
        "Limits are percentiles of the alphas of "
            + question.draws()
            + " draws of the items with replacement, from seed "
            + question.seed()
            + ".");
    int without = question.draws() - drawn.length;
    if (without > 0) {
      notes.add(
          without
              + " of "
              + question.draws()
              + " draws had no two different marks and are left out of the limits.");
    }
    if (drawn.length == 0) {
      return limited(
          question, alpha, found, leftOut, without, "no draw had two different marks", notes);
    }
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      int outside = (int) Math.floor((1 - confidence) / 2 * drawn.length);
      Interval interval =
          new Interval(confidence, drawn[outside], drawn[drawn.length - 1 - outside]);
      intervals.add(interval);
      steps.part(() -> Digits.of(confidence * 100) + "% limits");
      steps.add(() -> Step.fact("Draws with an alpha", Digits.of(drawn.length)));
      steps.add(() -> Step.fact("Left out at either end", Digits.of(outside)));
      steps.add(() -> Step.fact("Lower limit", Digits.of(interval.lower())));
      steps.add(() -> Step.fact("Upper limit", Digits.of(interval.upper())));
    }
    String few = NarrowPanel.note(found.items(), intervals);
    if (few != null) {
      notes.add(few);
    }
    return new KrippendorffAlpha(
        question,
        Figure.of(alpha),
        Figure.of(List.copyOf(intervals)),
        found.items(),
        marks,
        leftOut,
        without,
        notes);
  }

  private static KrippendorffAlpha none(
      KrippendorffQuestion question,
      Coincidences found,
      int leftOut,
      String reason,
      List<String> notes,
      Steps steps) {
    steps.part(() -> "Alpha");
    steps.add(() -> Step.fact("None", reason));
    return new KrippendorffAlpha(
        question,
        Figure.none(reason),
        Figure.none(reason),
        found.items(),
        found.marks(),
        leftOut,
        0,
        notes);
  }

  private static KrippendorffAlpha limited(
      KrippendorffQuestion question,
      double alpha,
      Coincidences found,
      int leftOut,
      int without,
      String reason,
      List<String> notes) {
    return new KrippendorffAlpha(
        question,
        Figure.of(alpha),
        Figure.none(reason),
        found.items(),
        found.marks(),
        leftOut,
        without,
        notes);
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
