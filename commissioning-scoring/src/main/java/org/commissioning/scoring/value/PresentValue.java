package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.CashLine;
import org.commissioning.model.value.PresentValueQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.Notes;
import org.commissioning.scoring.value.internal.Streams;
import org.commissioning.scoring.value.internal.ValueSources;

/**
 * What costs and benefits of several years are worth today, and what is left when the costs are
 * taken off.
 *
 * <p><b>Formula.</b> A an amount, F the discount factor of its year, B and C all benefits and
 * costs:
 *
 * <pre>{@code
 * present value of a line   Σ A × F
 * net present value         B − C
 * }</pre>
 *
 * <p><b>Units and range.</b> In the currency of the question, at the value of the base date.
 *
 * <p><b>Assumptions.</b> All amounts are in one currency and at one price level. Costs that fall on
 * others than the public purse are costs to society all the same.
 *
 * <p><b>Edge cases.</b> Lines may end in different years: what is not stated is nothing, and a note
 * says where they do. Nominal amounts with a published schedule are refused, for its rates are
 * real.
 *
 * <p><b>Example.</b> 100,000 to set up, then for two years 20,000 and 5,000 a year against benefits
 * of 90,000: at the standard rates of the Green Book 23,480.13 is left.
 *
 * <p><b>Reference.</b> HM Treasury (2026).
 *
 * @param question what was asked
 * @param lines the present value of each line, in the order of the question
 * @param publicCosts the present value of what public money pays
 * @param costs the present value of all costs
 * @param benefits the present value of all benefits
 * @param net benefits less all costs
 * @param notes what a reader should know before relying on it
 */
public record PresentValue(
    @JsonIgnore PresentValueQuestion question,
    List<LineValue> lines,
    double publicCosts,
    double costs,
    double benefits,
    double net,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "present-value",
          "1",
          "Present value",
          "What are costs and benefits of several years worth today?",
          "any",
          List.of(ValueSources.GREEN_BOOK, ValueSources.TAG));

  /** The entry in the catalogue. */
  public static final Calculation<PresentValueQuestion, PresentValue> CALCULATION =
      new Calculation<>(
          METHOD,
          PresentValueQuestion.class,
          PresentValue.class,
          PresentValue::of,
          new PresentValueQuestion(
              ValueBasis.greenBook(2026, LocalDate.of(2026, 4, 1)),
              List.of(
                  CashLine.of("set-up", CashKind.PUBLIC_COST, 100_000),
                  CashLine.of("running", CashKind.PUBLIC_COST, 0, 20_000, 20_000),
                  CashLine.of("families", CashKind.OTHER_COST, 0, 5_000, 5_000),
                  CashLine.of("health", CashKind.BENEFIT, 0, 90_000, 90_000))),
          List.of(ValueSources.FACTOR, ValueSources.MIDDLE, ValueSources.PRESENT, ValueSources.NET),
          List.of());

  public PresentValue {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PresentValue of(PresentValueQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static PresentValue evaluate(PresentValueQuestion question, Steps steps) {
    Streams streams = Streams.of(question, steps);
    List<LineValue> lines = new ArrayList<>();
    for (int i = 0; i < streams.lines().size(); i++) {
      CashLine line = question.lines().get(i);
      lines.add(new LineValue(line.id(), line.kind(), streams.lines().get(i)));
    }
    steps.part(() -> "Net");
    double benefits = streams.benefits();
    double costs = streams.costs();
    steps.add(
        () ->
            Symbols.of("B", benefits)
                .and("C", costs)
                .step("Net present value", "B − C", streams.net(), null));
    return new PresentValue(
        question, lines, streams.publicCosts(), costs, benefits, streams.net(), notes(question));
  }

  /** What to know of the basis, and which lines end before the last. */
  static List<String> notes(PresentValueQuestion question) {
    int last = Streams.lastYear(question.lines());
    List<String> notes = new ArrayList<>(Notes.onBasis(question.basis(), last));
    List<String> shorter = new ArrayList<>();
    for (CashLine line : question.lines()) {
      int end = Streams.lastYear(List.of(line));
      if (end < last) {
        shorter.add(line.id() + " in year " + end);
      }
    }
    if (!shorter.isEmpty()) {
      notes.add(
          "The last amounts fall in year "
              + last
              + ", but these lines end before: "
              + String.join(", ", shorter)
              + ". What is not stated counts as nothing.");
    }
    return notes;
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
