package org.commissioning.io.json.internal;

/**
 * The form of a number in JSON. By hand, since a pattern recurses on a number of a million digits.
 */
final class JsonNumber {

  private JsonNumber() {}

  static boolean matches(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int whole = digits(text, at);
    if (whole == at || (whole - at > 1 && text.charAt(at) == '0')) {
      return false;
    }
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int places = digits(text, at + 1);
      if (places == at + 1) {
        return false;
      }
      at = places;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      int exponent = digits(text, at);
      if (exponent == at) {
        return false;
      }
      at = exponent;
    }
    return at == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
