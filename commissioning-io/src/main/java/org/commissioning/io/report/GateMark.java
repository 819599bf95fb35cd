package org.commissioning.io.report;

import org.commissioning.scoring.cycle.GateState;

/** The state of a gate as a shape, so that it does not rest on colour; words stand beside it. */
final class GateMark {

  private GateMark() {}

  /** The mark in a picture, in a square of 20 by 20. */
  static void draw(Html html, GateState state, int x, int y) {
    html.open(
        "g", "class", "mark mark-" + state.code(), "transform", "translate(" + x + " " + y + ")");
    switch (state) {
      case PASSED -> {
        html.empty("circle", "cx", "10", "cy", "10", "r", "8.5");
        html.empty("path", "d", "M5.5 10.5 L9 14 L14.5 6.5");
      }
      case FAILED -> {
        html.empty("rect", "x", "1.5", "y", "1.5", "width", "17", "height", "17");
        html.empty("path", "d", "M6 6 L14 14 M14 6 L6 14");
      }
      case NOT_YET_DUE -> html.empty("circle", "cx", "10", "cy", "10", "r", "8.5");
      case NOT_APPLICABLE -> html.empty("path", "d", "M3 10 H17");
      case NOT_ASSESSED -> {
        html.empty("path", "d", "M10 1 L19 10 L10 19 L1 10 Z");
        html.empty("path", "d", "M10 5.5 V11 M10 13.5 V14.5");
      }
    }
    html.close();
  }

  /** The mark in a line of text. */
  static void inline(Html html, GateState state) {
    html.open(
        "svg",
        "class",
        "inline-mark",
        "width",
        "20",
        "height",
        "20",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    draw(html, state, 0, 0);
    html.close();
  }
}
