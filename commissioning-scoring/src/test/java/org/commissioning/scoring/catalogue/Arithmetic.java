package org.commissioning.scoring.catalogue;

/** Adds a substitution of a working up again, as a reader with a calculator would. */
final class Arithmetic {

  private final String text;
  private int at;

  private Arithmetic(String text) {
    this.text = text.replace(" ", "");
  }

  /** The value of what is written. */
  static double value(String text) {
    Arithmetic arithmetic = new Arithmetic(text);
    double value = arithmetic.sum();
    if (arithmetic.at < arithmetic.text.length()) {
      throw new IllegalArgumentException("cannot be added up from " + arithmetic.at + ": " + text);
    }
    return value;
  }

  private boolean next(char sign) {
    if (at < text.length() && text.charAt(at) == sign) {
      at++;
      return true;
    }
    return false;
  }

  private boolean next(String word) {
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (next('+')) {
        value += product();
      } else if (next('−')) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = power();
    while (true) {
      if (next('×')) {
        value *= power();
      } else if (next('÷')) {
        value /= power();
      } else {
        return value;
      }
    }
  }

  private double power() {
    if (next('−')) {
      return -power();
    }
    double base = single();
    return next('^') ? Math.pow(base, power()) : base;
  }

  private double single() {
    if (next('√')) {
      return Math.sqrt(single());
    }
    if (next("ln(")) {
      return Math.log(closed());
    }
    if (next("exp(")) {
      return Math.exp(closed());
    }
    if (next("abs(")) {
      return Math.abs(closed());
    }
    if (next("min(")) {
      return two(true);
    }
    if (next("max(")) {
      return two(false);
    }
    if (next('(')) {
      return closed();
    }
    int start = at;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at))
            || text.charAt(at) == '.'
            || (at > start && text.charAt(at) == 'e')
            || (at > start && text.charAt(at) == '-' && text.charAt(at - 1) == 'e'))) {
      at++;
    }
    if (at == start) {
      throw new IllegalArgumentException("no number at " + at + ": " + text);
    }
    return Double.parseDouble(text.substring(start, at));
  }

  private double closed() {
    double value = sum();
    if (!next(')')) {
      throw new IllegalArgumentException("no closing bracket at " + at + ": " + text);
    }
    return value;
  }

  private double two(boolean least) {
    double value = sum();
    while (next(',')) {
      double other = sum();
      value = least ? Math.min(value, other) : Math.max(value, other);
    }
    if (!next(')')) {
      throw new IllegalArgumentException("no closing bracket at " + at + ": " + text);
    }
    return value;
  }
}
