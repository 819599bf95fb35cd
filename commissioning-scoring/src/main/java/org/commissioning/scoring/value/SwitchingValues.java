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
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.Streams;
import org.commissioning.scoring.value.internal.ValueSources;

/**
 * How wrong a line of costs or benefits, or two together, may be before a proposal is worth
 * nothing.
 *
 * <p><b>Formula.</b> N the net present value; E what a line adds to it: its present value if it is
 * a benefit, and that with the sign turned if it is a cost:
 *
 * <pre>{@code
 * change of a line        −N ÷ E
 * change of two together  abs(N) ÷ (abs(E₁) + abs(E₂))
 * }</pre>
 *
 * <p><b>Units and range.</b> Shares of the line as it stands: -0.2 is a fall of a fifth. A change
 * of less than −1 would need the line to turn into its opposite, and is not given.
 *
 * <p><b>Assumptions.</b> A line changes in the same proportion in every year; the rates stay. Of
 * two lines both change by the same share, each the way that hurts, or, where the net value is
 * below 0, the way that helps.
 *
 * <p><b>Edge cases.</b> Where the net value is 0 already, or a line adds nothing to it, there is no
 * change to give. Where even the whole loss of a line does not switch the answer, that is said.
 *
 * <p><b>Example.</b> Benefits of 170,972 against costs of 137,994: the benefits may fall by 19.3
 * per cent, the set-up costs rise by 33.0.
 *
 * <p><b>Reference.</b> HM Treasury (2026).
 *
 * @param question what was asked
 * @param net the net present value as it stands
 * @param lines how far each line may move, in the order of the question
 * @param pairs how far each two lines may move together
 * @param notes what a reader should know before relying on it
 */
public record SwitchingValues(
    @JsonIgnore PresentValueQuestion question,
    double net,
    List<LineSwitch> lines,
    List<PairSwitch> pairs,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "switching-value",
          "1",
          "Switching values",
          "How wrong may a cost or benefit be before the proposal is worth nothing?",
          "any",
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula LINE =
      new Formula(
          "line",
          "Change of a line",
          "−N ÷ E",
          List.of("E: the present value of a benefit, or that of a cost with the sign turned."),
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula PAIR =
      new Formula(
          "pair",
          "Change of two lines together",
          "abs(N) ÷ (abs(E₁) + abs(E₂))",
          List.of("Each moves the way that brings the net value N nearer to nothing."),
          List.of(ValueSources.GREEN_BOOK));

  /** The entry in the catalogue. */
  public static final Calculation<PresentValueQuestion, SwitchingValues> CALCULATION =
      new Calculation<>(
          METHOD,
          PresentValueQuestion.class,
          SwitchingValues.class,
          SwitchingValues::of,
          new PresentValueQuestion(
              ValueBasis.greenBook(2026, LocalDate.of(2026, 4, 1)),
              List.of(
                  CashLine.of("set-up", CashKind.PUBLIC_COST, 100_000),
                  CashLine.of("running", CashKind.PUBLIC_COST, 0, 20_000, 20_000),
                  CashLine.of("health", CashKind.BENEFIT, 0, 90_000, 90_000))),
          List.of(
              ValueSources.FACTOR,
              ValueSources.MIDDLE,
              ValueSources.PRESENT,
              ValueSources.NET,
              LINE,
              PAIR),
          List.of());

  private static final String NOTHING = "the net present value is 0 already";

  public SwitchingValues {
    lines = List.copyOf(lines);
    pairs = List.copyOf(pairs);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static SwitchingValues of(PresentValueQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static SwitchingValues evaluate(PresentValueQuestion question, Steps steps) {
    Streams streams = Streams.of(question, steps);
    double net = streams.net();
    steps.part(() -> "Net");
    steps.add(
        () ->
            Symbols.of("B", streams.benefits())
                .and("C", streams.costs())
                .step("Net present value", "B − C", net, null));
    List<LineSwitch> lines = new ArrayList<>();
    double[] effects = new double[streams.lines().size()];
    steps.part(() -> "Change of a line that leaves nothing");
    for (int i = 0; i < effects.length; i++) {
      CashLine line = question.lines().get(i);
      double present = streams.lines().get(i);
      effects[i] = line.kind() == CashKind.BENEFIT ? present : -present;
      lines.add(line(line.id(), present, effects[i], net, steps));
    }
    List<PairSwitch> pairs = new ArrayList<>();
    steps.part(() -> "Change of two together");
    for (int i = 0; i < effects.length; i++) {
      for (int k = i + 1; k < effects.length; k++) {
        String first = question.lines().get(i).id();
        String second = question.lines().get(k).id();
        pairs.add(
            new PairSwitch(
                first, second, pair(first + " and " + second, effects[i], effects[k], net, steps)));
      }
    }
    List<String> notes = new ArrayList<>(PresentValue.notes(question));
    notes.add(
        "A line changes in the same proportion in every year; nothing says how likely that is.");
    return new SwitchingValues(question, net, lines, pairs, notes);
  }

  private static LineSwitch line(
      String id, double present, double effect, double net, Steps steps) {
    double change = -net / effect;
    String reason = null;
    if (net == 0) {
      reason = NOTHING;
    } else if (effect == 0 || !Double.isFinite(change)) {
      reason = "the line adds nothing to the net present value";
    } else if (change < -1) {
      reason = "even without the line the net present value stays " + side(net);
    }
    if (reason != null) {
      return new LineSwitch(id, present, Figure.none(reason), Figure.none(reason));
    }
    steps.add(() -> Symbols.of("N", net).and("E", effect).step(id, "−N ÷ E", change, null));
    return new LineSwitch(id, present, Figure.of(change), Figure.of(present + change * present));
  }

  private static String side(double net) {
    return net > 0 ? "above 0" : "below 0";
  }

  private static Figure<Double> pair(
      String label, double first, double second, double net, Steps steps) {
    double share = Math.abs(net) / (Math.abs(first) + Math.abs(second));
    if (net == 0) {
      return Figure.none(NOTHING);
    }
    if (!Double.isFinite(share)) {
      return Figure.none("the lines add nothing to the net present value");
    }
    // What already pulls towards nothing may grow without end; what pulls away can only be lost.
    boolean lost = first * net > 0 || second * net > 0;
    if (lost && share > 1) {
      return Figure.none(
          "the net present value stays " + side(net) + " until a line turns into its opposite");
    }
    steps.add(
        () ->
            Symbols.of("N", net)
                .and("E₁", first)
                .and("E₂", second)
                .step(label, "abs(N) ÷ (abs(E₁) + abs(E₂))", share, null));
    return Figure.of(share);
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
