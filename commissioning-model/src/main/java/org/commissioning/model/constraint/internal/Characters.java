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
}
