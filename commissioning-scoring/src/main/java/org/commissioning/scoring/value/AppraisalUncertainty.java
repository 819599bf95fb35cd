package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.AppraisalUncertaintyQuestion;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.CashLine;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.LineRange;
import org.commissioning.model.value.PresentValueQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.AppraisalUncertaintySources;
import org.commissioning.scoring.value.internal.NetDraws;
import org.commissioning.scoring.value.internal.Streams;
import org.jspecify.annotations.Nullable;

/**
 * How far the net present value may come out otherwise than stated: line by line, and all lines
 * together by draws.
 *
 * <p><b>Formula.</b> N the net present value as stated, E what a line adds to it, m a multiple of
 * the line, c the draws above 0, s the standard deviation of the n draws:
 *
 * <pre>{@code
 * line at an end of its range   N + E × (m − 1)
 * a draw                        N + Σ E × (m − 1)
 * part of draws above 0         c ÷ n
 * standard error of the mean    s ÷ √(n)
 * }</pre>
 *
 * <p><b>Units and range.</b> In the currency of the question, at present values.
 *
 * <p><b>Assumptions.</b> Lines differ independently of each other and in all years alike. Lines
 * that rise and fall together are riskier than this says.
 *
 * <p><b>Edge cases.</b> A range whose ends are the same is sure. The same seed gives the same bits,
 * on any number of threads.
 *
 * <p><b>Example.</b> A cost of 100 between 0.9 and 1.5 times, a benefit of 130 between 0.8 and 1.2:
 * the net value of 30 lies between −20 and 40 by the cost alone, between 4 and 56 by the benefit.
 *
 * <p><b>Reference.</b> HM Treasury (2026); Metropolis and Ulam (1949).
 *
 * @param question what was asked
 * @param net the net present value as stated
 * @param tornado each range at its ends, the widest first
 * @param draws how many draws were made
 * @param mean the mean of the draws
 * @param error its standard error
 * @param percentiles of the draws: 5, 25, 50, 75 and 95
 * @param aboveNothing the part of draws above 0
 * @param aboveNothingError its standard error
 * @param notes what a reader should know before relying on it
 */
public record AppraisalUncertainty(
    @JsonIgnore AppraisalUncertaintyQuestion question,
    double net,
    List<TornadoBar> tornado,
    int draws,
    double mean,
    double error,
    List<NetPercentile> percentiles,
    double aboveNothing,
    double aboveNothingError,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "appraisal-uncertainty",
          "1",
          "Uncertainty of an appraisal",
          "How far may the net present value come out otherwise, and on which line does it hang?",
          "any",
          List.of(
              AppraisalUncertaintySources.GREEN_BOOK, AppraisalUncertaintySources.METROPOLIS_ULAM));

  /** The entry in the catalogue. */
  public static final Calculation<AppraisalUncertaintyQuestion, AppraisalUncertainty> CALCULATION =
      new Calculation<>(
          METHOD,
          AppraisalUncertaintyQuestion.class,
          AppraisalUncertainty.class,
          AppraisalUncertainty::of,
          new AppraisalUncertaintyQuestion(
              new PresentValueQuestion(
                  new ValueBasis(
                      "GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.035)),
                  List.of(
                      CashLine.of("works", CashKind.PUBLIC_COST, 100),
                      CashLine.of("health", CashKind.BENEFIT, 130))),
              List.of(
                  new LineRange("works", 0.9, 1.0, 1.5), new LineRange("health", 0.8, null, 1.2)),
              1_000,
              1),
          List.of(
              AppraisalUncertaintySources.FORMULAS.get(0),
              AppraisalUncertaintySources.FORMULAS.get(1),
              AppraisalUncertaintySources.FORMULAS.get(2),
              AppraisalUncertaintySources.FORMULAS.get(3)),
          List.of());

  private static final int DRAWS = 100_000;

  /** The normal quantile of 0.975. */
  private static final double TWO_SIDED = 1.959963984540054;

  public AppraisalUncertainty {
    tornado = List.copyOf(tornado);
    percentiles = List.copyOf(percentiles);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out, drawing on the threads of an executor. The answer is the same to the bit as
   * without.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static AppraisalUncertainty of(AppraisalUncertaintyQuestion question, Executor executor) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped(), executor);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static AppraisalUncertainty of(AppraisalUncertaintyQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static AppraisalUncertainty evaluate(AppraisalUncertaintyQuestion question, Steps steps) {
    return evaluate(question, steps, null);
  }

  private static AppraisalUncertainty evaluate(
      AppraisalUncertaintyQuestion question, Steps steps, @Nullable Executor executor) {
    Streams streams = Streams.of(question.appraisal(), steps);
    double net = streams.net();
    steps.part(() -> "Net");
    steps.add(
        () ->
            Symbols.of("B", streams.benefits())
                .and("C", streams.costs())
                .step("Net present value", "B − C", net, null));
    int count = question.ranges().size();
    double[] effects = new double[count];
    double[][] ranges = new double[count][];
    List<TornadoBar> tornado = new ArrayList<>();
    steps.part(() -> "Each line at the ends of its range");
    for (int r = 0; r < count; r++) {
      LineRange range = question.ranges().get(r);
      double effect = effect(question.appraisal(), streams, range.line());
      effects[r] = effect;
      Double likeliest = range.likeliest();
      ranges[r] =
          new double[] {
            range.lowest(), likeliest == null ? Double.NaN : likeliest, range.highest()
          };
      double low = end(range.line() + " at its least", net, effect, range.lowest(), steps);
      double high = end(range.line() + " at its greatest", net, effect, range.highest(), steps);
      tornado.add(new TornadoBar(range.line(), low, high, Math.abs(high - low)));
    }
    tornado.sort(Comparator.comparing(TornadoBar::swing).reversed());
    int draws = question.draws() == null ? DRAWS : question.draws();
    int seed = question.seed() == null ? 1 : question.seed();
    double[] values = NetDraws.sorted(net, effects, ranges, draws, seed, executor);
    double sum = 0;
    double above = 0;
    for (double value : values) {
      sum += value;
      above += value > 0 ? 1 : 0;
    }
    double mean = sum / draws;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(squares / (draws - 1));
    double error = deviation / Math.sqrt(draws);
    double part = above / draws;
    double positive = above;
    steps.part(() -> draws + " draws from the seed " + seed);
    steps.add(() -> Step.fact("Mean", Digits.of(mean)));
    steps.add(
        () ->
            Symbols.of("s", deviation)
                .and("n", draws)
                .step("Standard error of the mean", "s ÷ √(n)", error, null));
    steps.add(
        () ->
            Symbols.of("c", positive)
                .and("n", draws)
                .step("Part of draws above 0", "c ÷ n", part, null));
    List<NetPercentile> percentiles = new ArrayList<>();
    for (int percent : new int[] {5, 25, 50, 75, 95}) {
      NetPercentile percentile = percentile(values, percent);
      percentiles.add(percentile);
      steps.add(
          () -> Step.fact(percent + " per cent of draws up to", Digits.of(percentile.value())));
    }
    List<String> notes = new ArrayList<>(PresentValue.notes(question.appraisal()));
    notes.add(
        "Lines differ independently of each other; those that rise and fall together are riskier.");
    notes.add(draws + " draws from the seed " + seed + ".");
    return new AppraisalUncertainty(
        question,
        net,
        tornado,
        draws,
        mean,
        error,
        percentiles,
        part,
        Math.sqrt(part * (1 - part) / draws),
        notes);
  }

  private static double effect(PresentValueQuestion appraisal, Streams streams, String line) {
    for (int i = 0; i < appraisal.lines().size(); i++) {
      CashLine one = appraisal.lines().get(i);
      if (one.id().equals(line)) {
        double present = streams.lines().get(i);
        return one.kind() == CashKind.BENEFIT ? present : -present;
      }
    }
    throw new IllegalStateException("no line " + line);
  }

  private static double end(String label, double net, double effect, double multiple, Steps steps) {
    double value = net + effect * (multiple - 1);
    steps.add(
        () ->
            Symbols.of("N", net)
                .and("E", effect)
                .and("m", multiple)
                .step(label, "N + E × (m − 1)", value, null));
    return value;
  }

  /** By order: the smallest value that so many of the draws do not exceed, and its neighbours. */
  private static NetPercentile percentile(double[] sorted, int percent) {
    double share = percent / 100.0;
    double at = share * sorted.length;
    double spread = TWO_SIDED * Math.sqrt(sorted.length * share * (1 - share));
    return new NetPercentile(
        percent,
        sorted[place(at, sorted)],
        sorted[place(at - spread, sorted)],
        sorted[place(at + spread + 1, sorted)]);
  }

  private static int place(double count, double[] sorted) {
    return (int) Math.min(Math.max(Math.ceil(count) - 1, 0), sorted.length - 1.0);
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
