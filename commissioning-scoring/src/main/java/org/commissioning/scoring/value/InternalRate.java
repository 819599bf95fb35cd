package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.InternalRateQuestion;
import org.commissioning.model.value.NetFlow;
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
import org.commissioning.scoring.value.internal.RateSources;
import org.commissioning.scoring.value.internal.RealRoots;

/**
 * The rate at which the flows of a proposal are worth nothing today, if there is exactly one.
 *
 * <p><b>Formula.</b> A the net amount of year t, r the rate:
 *
 * <pre>{@code
 * Σ A ÷ (1 + r)^t = 0
 * }</pre>
 *
 * <p>How many rates there are is counted exactly, over all rates above −100 per cent, by the
 * theorem of Sturm on the amounts as whole numbers.
 *
 * <p><b>Units and range.</b> A share a year, above −1; real if the prices are real.
 *
 * <p><b>Assumptions.</b> What comes in is laid out again at the same rate. Of two proposals the one
 * with the higher rate may well be worth less: compare present values.
 *
 * <p><b>Edge cases.</b> Flows that change sign more than once may have several rates, one or none:
 * several are listed and none is called the rate. A rate at which the worth touches nothing without
 * turning its sign is named as that. A rate that differs from −100 per cent by less than a double
 * can hold is listed as −1 and not given as the rate.
 *
 * <p><b>Example.</b> 100 out and 60 in each of two years: 13.07 per cent. 100 out, 230 in and 132
 * out: both 10 and 20 per cent, so there is no one rate.
 *
 * <p><b>Reference.</b> Fisher (1930); the count of rates: Sturm (1829).
 *
 * @param question what was asked
 * @param rate the one rate; not calculable if there is none or more than one
 * @param rates all rates, in ascending order
 * @param signChanges how often the flows change sign, years without an amount left out
 * @param notes what a reader should know before relying on it
 */
public record InternalRate(
    @JsonIgnore InternalRateQuestion question,
    Figure<Double> rate,
    List<Double> rates,
    int signChanges,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "internal-rate-of-return",
          "1",
          "Internal rate of return",
          "At which rate are the flows of a proposal worth nothing, and is there one?",
          "any",
          List.of(RateSources.FISHER, RateSources.STURM));

  /** The entry in the catalogue. */
  public static final Calculation<InternalRateQuestion, InternalRate> CALCULATION =
      new Calculation<>(
          METHOD,
          InternalRateQuestion.class,
          InternalRate.class,
          InternalRate::of,
          new InternalRateQuestion(
              "GBP",
              new PriceLevel(2026, PriceBasis.REAL),
              List.of(flow(0, "-100"), flow(1, "60"), flow(2, "60"))),
          List.of(RateSources.RATE),
          List.of());

  private static final double NOTHING = 1e-9;

  public InternalRate {
    rates = List.copyOf(rates);
    notes = List.copyOf(notes);
  }

  private static NetFlow flow(int year, String amount) {
    return new NetFlow(year, new BigDecimal(amount));
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static InternalRate of(InternalRateQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static InternalRate evaluate(InternalRateQuestion question, Steps steps) {
    List<NetFlow> flows = new ArrayList<>(question.net());
    flows.sort(Comparator.comparing(NetFlow::year));
    BigInteger[] whole = new BigInteger[flows.get(flows.size() - 1).year() + 1];
    Arrays.fill(whole, BigInteger.ZERO);
    // No amount has more than six decimal places.
    for (NetFlow flow : flows) {
      whole[flow.year()] = flow.amount().movePointRight(6).toBigIntegerExact();
    }
    int changes = 0;
    int last = 0;
    for (BigInteger amount : whole) {
      changes += amount.signum() * last < 0 ? 1 : 0;
      last = amount.signum() == 0 ? last : amount.signum();
    }
    List<Double> rates = new ArrayList<>();
    if (changes > 0) {
      for (BigDecimal root : RealRoots.above0(whole)) {
        rates.add(
            BigDecimal.ONE
                .divide(root, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .doubleValue());
      }
    }
    Collections.sort(rates);
    Figure<Double> rate = rate(rates, changes);
    List<String> notes = new ArrayList<>();
    notes.add(
        question.prices().basis() == PriceBasis.REAL
            ? "The rate is real: amounts are at the prices of "
                + question.prices().priceYear()
                + "."
            : "The rate is nominal, as the amounts are.");
    steps.part(() -> "Worth of the flows");
    if (rates.size() == 1) {
      if (changes > 1 && first(whole) == last) {
        notes.add("The worth touches nothing at the rate and has the same sign on both sides.");
      }
      check(flows, rates.get(0), steps);
    } else {
      steps.add(
          () ->
              Step.fact(
                  "Rates at which the flows are worth nothing",
                  rates.isEmpty()
                      ? "none"
                      : String.join(", ", rates.stream().map(Digits::of).toList())));
    }
    return new InternalRate(question, rate, rates, changes, notes);
  }

  /** The worth of each year at the rate, and that they add up to nothing. */
  private static void check(List<NetFlow> flows, double rate, Steps steps) {
    double sum = 0;
    double size = 0;
    for (NetFlow flow : flows) {
      double amount = flow.amount().doubleValue();
      double worth = amount / Math.pow(1 + rate, flow.year());
      sum += worth;
      size += Math.abs(worth);
      if (Double.isFinite(worth)) {
        steps.add(
            () ->
                Symbols.of("A", amount)
                    .and("r", rate)
                    .and("t", flow.year())
                    .step("Year " + flow.year(), "A ÷ (1 + r)^t", worth, null));
      } else {
        steps.add(() -> Step.fact("Year " + flow.year(), "too large to be written"));
      }
    }
    if (Double.isFinite(size)) {
      String left = Math.abs(sum) <= NOTHING * size ? "0, to nine digits" : Digits.of(sum);
      steps.add(() -> Step.fact("Added up", left));
    }
    steps.add(() -> Step.fact("Rates at which that is so", Digits.of(rate)));
  }

  private static int first(BigInteger[] amounts) {
    for (BigInteger amount : amounts) {
      if (amount.signum() != 0) {
        return amount.signum();
      }
    }
    return 0;
  }

  private static Figure<Double> rate(List<Double> rates, int changes) {
    if (changes == 0) {
      return Figure.none("the flows never change sign");
    }
    if (rates.isEmpty()) {
      return Figure.none("the flows are worth nothing at no rate");
    }
    if (rates.size() == 1) {
      return rates.get(0) > -1
          ? Figure.of(rates.get(0))
          : Figure.none("the one rate is too near −100 per cent to be told from it");
    }
    return Figure.none(
        "the flows are worth nothing at several rates: "
            + String.join(", ", rates.stream().map(Digits::of).toList()));
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
