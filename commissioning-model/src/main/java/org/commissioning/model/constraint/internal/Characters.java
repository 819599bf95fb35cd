package org.commissioning.model.constraint.internal;

/** What the texts and identifiers of a document may be made of. */
final class Characters {

  private Characters() {}

  /** Whether a control character is there, other than line feed and tab where those may be. */
  static boolean hasControl(CharSequence text, boolean linesAllowed) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && !(linesAllowed && (c == '\n' || c == '\t'))) {
        return true;
      }
    }
    return false;
  }

  /** Whether half of a surrogate pair is there, which no encoding can write. */
  static boolean hasHalfPair(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
          i++;
        } else {
          return true;
        }
      }
    }
    return false;
  }

  static boolean longerThan(CharSequence text, int max) {
    return text.length() > max && Character.codePointCount(text, 0, text.length()) > max;
  }

  /** White space in the Unicode sense, no-break spaces included. */
  static boolean space(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  static boolean blank(CharSequence text) {
    return text.codePoints().allMatch(Characters::space);
  }

  /**
   * True if the text breaks the line, has a character that turns the direction of text round, or
   * has nothing to see.
   */
  static boolean misleads(CharSequence text) {
    boolean seen = false;
    int at = 0;
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      at += Character.charCount(point);
      boolean line = point == '\n' || point == '\r' || point == '\t' || point == 0x2028;
      boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
      if (line || turns || point == 0x2029) {
        return true;
      }
      seen = seen || !(space(point) || Character.getType(point) == Character.FORMAT);
    }
    return !seen;
  }
}
