package org.commissioning.io.json.internal;

import org.commissioning.scoring.method.Problem.Location;

/**
 * Turns places in a text into lines and columns. Asked for rising places it reads the text once.
 * Lines end at LF, CR or CRLF; columns count characters as Java does (UTF-16 units), from 1.
 */
final class Lines {

  private final String text;
  private int line = 1;
  private int lineStart;
  private int at;

  Lines(String text) {
    this.text = text;
  }

  Location at(int offset) {
    if (offset < at) {
      line = 1;
      lineStart = 0;
      at = 0;
    }
    for (; at < offset; at++) {
      char c = text.charAt(at);
      boolean ends =
          c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
      if (ends) {
        line++;
        lineStart = at + 1;
      }
    }
    return new Location(line, offset - lineStart + 1);
  }
}
