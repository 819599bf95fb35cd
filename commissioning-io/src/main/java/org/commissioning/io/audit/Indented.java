package org.commissioning.io.audit;

/** Sets out a JSON text with two spaces a level, without touching a digit or a letter of it. */
final class Indented {

  private Indented() {}

  /** The text, which must be JSON without white space, indented, the last line ended. */
  static String of(String compact) {
    StringBuilder out = new StringBuilder(compact.length() * 2);
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (quoted) {
        out.append(c);
        if (c == '\\') {
          i++;
          out.append(compact.charAt(i));
        } else if (c == '"') {
          quoted = false;
        }
        continue;
      }
      char next = i + 1 < compact.length() ? compact.charAt(i + 1) : ' ';
      switch (c) {
        case '"' -> {
          quoted = true;
          out.append(c);
        }
        case ':' -> out.append(": ");
        case ',' -> line(out.append(c), depth);
        case '{', '[' -> {
          out.append(c);
          if (next == '}' || next == ']') {
            out.append(next);
            i++;
          } else {
            depth++;
            line(out, depth);
          }
        }
        case '}', ']' -> {
          depth--;
          line(out, depth);
          out.append(c);
        }
        default -> out.append(c);
      }
    }
    return out.append('\n').toString();
  }

  private static void line(StringBuilder out, int depth) {
    out.append('\n').append("  ".repeat(depth));
  }
}
