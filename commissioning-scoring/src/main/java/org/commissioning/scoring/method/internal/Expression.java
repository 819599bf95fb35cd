package org.commissioning.scoring.method.internal;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Working.Step;
import org.jspecify.annotations.Nullable;

/**
 * A formula together with the numbers in it. It is written once and gives the value, the formula in
 * symbols and the formula with the numbers, so that what is shown cannot drift from what was worked
 * out. The value is found at once; the texts only when they are asked for.
 */
public final class Expression {

  /** How tightly an operator binds: a looser one inside a tighter one needs brackets. */
  private enum Binding {
    SUM,
    PRODUCT,
    WHOLE
  }

  @FunctionalInterface
  private interface Writer {
    /** Writes the expression; {@code symbols} for the formula, numbers otherwise. */
    String write(boolean symbols);
  }

  private final Exact value;
  private final Binding binding;
  private final Writer writer;

  private Expression(Exact value, Binding binding, Writer writer) {
    this.value = value;
    this.binding = binding;
    this.writer = writer;
  }

  /** A quantity with a symbol: {@code Pmin}. */
  public static Expression of(String symbol, Exact value) {
    return new Expression(value, Binding.WHOLE, symbols -> symbols ? symbol : bracketed(value));
  }

  /** A number that the formula itself contains. */
  public static Expression number(Exact value) {
    return new Expression(value, Binding.WHOLE, symbols -> bracketed(value));
  }

  /** The same value under a symbol of its own, for use in a further formula. */
  public Expression as(String symbol) {
    return of(symbol, value);
  }

  public Expression plus(Expression other) {
    return infix(value.plus(other.value), Binding.SUM, " + ", other);
  }

  public Expression minus(Expression other) {
    return infix(value.minus(other.value), Binding.SUM, " − ", other);
  }

  public Expression times(Expression other) {
    return infix(value.times(other.value), Binding.PRODUCT, " × ", other);
  }

  /**
   * This divided by the other.
   *
   * @throws ArithmeticException if the other is zero
   */
  public Expression over(Expression other) {
    return infix(value.dividedBy(other.value), Binding.PRODUCT, " ÷ ", other);
  }

  /** The sum of the terms; 0 if there are none. */
  public static Expression sum(List<Expression> terms) {
    if (terms.size() <= 1) {
      return terms.isEmpty() ? number(Exact.ZERO) : terms.get(0);
    }
    List<Expression> all = List.copyOf(terms);
    Exact total = Exact.ZERO;
    for (Expression term : all) {
      total = total.plus(term.value);
    }
    return new Expression(
        total,
        Binding.SUM,
        symbols ->
            all.stream()
                .map(term -> within(term, Binding.SUM, false, symbols))
                .collect(Collectors.joining(" + ")));
  }

  /** The value at a number of decimal places. */
  public Expression rounded(int places, RoundingMode mode, String rule) {
    return new Expression(
        value.rounded(places, mode),
        Binding.WHOLE,
        symbols -> "round(" + writer.write(symbols) + "; " + places + " places, " + rule + ")");
  }

  /** A function of the value: {@code ln(P ÷ Pmin)}. */
  public Expression mapped(String name, UnaryOperator<Exact> function) {
    return new Expression(
        function.apply(value), Binding.WHOLE, symbols -> name + "(" + writer.write(symbols) + ")");
  }

  /** The distance from zero: {@code |Pref − P|}. */
  public Expression absolute() {
    return new Expression(
        value.signum() < 0 ? value.negated() : value,
        Binding.WHOLE,
        symbols -> "|" + writer.write(symbols) + "|");
  }

  /** The value, or {@code least} if it is lower. */
  public Expression atLeast(Exact least) {
    return function("max", value.max(least), least);
  }

  /** The value, or that of the other if it is lower. */
  public Expression atMost(Expression other) {
    return pair("min", value.min(other.value), other);
  }

  /** The value, or that of the other if it is higher. */
  public Expression atLeast(Expression other) {
    return pair("max", value.max(other.value), other);
  }

  private Expression pair(String name, Exact result, Expression other) {
    return new Expression(
        result,
        Binding.WHOLE,
        symbols -> name + "(" + writer.write(symbols) + ", " + other.writer.write(symbols) + ")");
  }

  /** The value, or {@code most} if it is higher. */
  public Expression atMost(Exact most) {
    return function("min", value.min(most), most);
  }

  private Expression function(String name, Exact result, Exact bound) {
    return new Expression(
        result, Binding.WHOLE, symbols -> name + "(" + writer.write(symbols) + ", " + bound + ")");
  }

  private Expression infix(Exact result, Binding operator, String sign, Expression other) {
    return new Expression(
        result,
        operator,
        symbols ->
            within(this, operator, false, symbols) + sign + within(other, operator, true, symbols));
  }

  /** Brackets where the reader would otherwise take the formula apart wrongly. */
  private static String within(Expression part, Binding operator, boolean right, boolean symbols) {
    String text = part.writer.write(symbols);
    boolean looser = part.binding.compareTo(operator) < 0;
    boolean ambiguous = right && part.binding == operator;
    return looser || ambiguous ? "(" + text + ")" : text;
  }

  private static String bracketed(Exact value) {
    return value.signum() < 0 ? "(" + value + ")" : value.toString();
  }

  public Exact value() {
    return value;
  }

  /** The formula in symbols: {@code W × Pmin ÷ P}. */
  public String formula() {
    return writer.write(true);
  }

  /** The formula with the numbers in it: {@code 40 × 100 ÷ 125}. */
  public String substitution() {
    return writer.write(false);
  }

  /** The formula as a step of a working. */
  public Step step(String label, @Nullable String unit) {
    return new Step(label, formula(), substitution(), value.toString(), unit);
  }
}
