package org.commissioning.io.report;

/**
 * Makes text safe between tags and inside a quoted attribute.
 *
 * <p>Besides the markup characters, it makes visible what would act on a reader unseen: control
 * characters, halves of surrogate pairs, and the characters that embed, override or isolate a
 * direction of writing, with which a name could be made to read as another. They are written as
 * {@code [U+202E]}. Marks that letters of a script need, such as the joiners, stay.
 */
final class Markup {

  private Markup() {}

  /** The text, safe in HTML and in XML. */
  static String escaped(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      at += Character.charCount(point);
      switch (point) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> {
          if (actsUnseen(point)) {
            escaped.append("[U+").append(hex(point)).append(']');
          } else {
            escaped.appendCodePoint(point);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean actsUnseen(int point) {
    if (point == '\n' || point == '\t') {
      return false;
    }
    return Character.isISOControl(point)
        || Character.getType(point) == Character.SURROGATE
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x2028
        || point == 0x2029;
  }

  private static String hex(int point) {
    StringBuilder digits = new StringBuilder();
    for (int shift = point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
      digits.append("0123456789ABCDEF".charAt((point >> shift) & 0xF));
    }
    return digits.toString();
  }
}
