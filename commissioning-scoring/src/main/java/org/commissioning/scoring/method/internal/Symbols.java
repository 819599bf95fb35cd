package org.commissioning.scoring.method.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commissioning.scoring.method.Working.Step;
import org.jspecify.annotations.Nullable;

/**
 * The symbols of a formula with their numbers, for floating-point workings: the formula is written
 * once, and the same text with the numbers in it is made from it. Every multiplication is written
 * out ({@code 2 × x}), so that what is shown can be added up again.
 *
 * <p>A formula holds {@code + − × ÷ ^}, brackets, commas, numbers, symbols, and the functions
 * {@code √( ) ln( ) exp( ) min( , ) max( , ) abs( )}.
 */
public final class Symbols {

  private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{Nd}_\u2080-\u2089]*");

  private final Map<String, String> texts = new LinkedHashMap<>();

  private Symbols() {}

  /** Symbols in pairs: a name and its number, and so on. */
  public static Symbols of(String name, double value) {
    return new Symbols().and(name, value);
  }

  /** A further symbol. */
  public Symbols and(String name, double value) {
    texts.put(name, Digits.within(value));
    return this;
  }

  /** The formula with the numbers in it. */
  public String substitution(String formula) {
    return NAME.matcher(formula)
        .replaceAll(
            name -> Matcher.quoteReplacement(texts.getOrDefault(name.group(), name.group())));
  }

  /** The formula as a step of a working. */
  public Step step(String label, String formula, double value, @Nullable String unit) {
    return new Step(label, formula, substitution(formula), Digits.of(value), unit);
  }
}
