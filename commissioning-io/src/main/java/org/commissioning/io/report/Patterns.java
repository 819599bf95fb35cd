package org.commissioning.io.report;

import java.util.List;

/** The fillings of bars: told apart by what is drawn, in colour and without. */
final class Patterns {

  /** The lines of each pattern in a square of 10 by 10. */
  private static final List<String> LINES =
      List.of(
          "",
          "M-1 11 L11 -1 M-1 1 L1 -1 M9 11 L11 9",
          "M0 2.5 H10 M0 7.5 H10",
          "M-1 -1 L11 11 M-1 9 L1 11 M9 -1 L11 1",
          "M2.5 0 V10 M7.5 0 V10",
          "M0 5 H10 M5 0 V10",
          "M2 2 h2 v2 h-2 z M7 7 h2 v2 h-2 z",
          "M0 7 L5 2 L10 7");

  static final int KINDS = LINES.size();

  private Patterns() {}

  /** Defines the patterns once for all pictures of the page. */
  static void define(Html html) {
    html.open(
        "svg",
        "class",
        "patterns",
        "width",
        "0",
        "height",
        "0",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    html.open("defs");
    for (int i = 0; i < KINDS; i++) {
      String kind = Integer.toString(i + 1);
      html.open(
          "pattern",
          "id",
          "pattern-" + kind,
          "width",
          "10",
          "height",
          "10",
          "patternUnits",
          "userSpaceOnUse");
      html.empty("rect", "width", "10", "height", "10", "class", "ground-" + kind);
      if (!LINES.get(i).isEmpty()) {
        html.empty("path", "d", LINES.get(i), "class", "lines-" + kind);
      }
      html.close();
    }
    html.close().close();
  }
}
