package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of points and lines over two axes. Everything is placed in percent, so that the text
 * keeps its size on a telephone; shapes tell kinds apart without colour. The figures stand in a
 * table on the same page.
 *
 * @param caption what is drawn and how to read it
 * @param described what a person who does not see the picture should know
 * @param across the axis from left to right
 * @param up the axis from bottom to top
 * @param lines in the order in which they are drawn
 * @param dots in the order in which they are drawn
 * @param named true if the names of the dots are written beside them
 */
record Plot(
    String caption,
    String described,
    Axis across,
    Axis up,
    List<Line> lines,
    List<Dot> dots,
    boolean named)
    implements Drawing {

  /** A picture whose dots are too many to be named. */
  Plot(String caption, String described, Axis across, Axis up, List<Line> lines, List<Dot> dots) {
    this(caption, described, across, up, lines, dots, false);
  }

  /** Years are not written with a comma. */
  static final String YEAR = "Year";

  private static final int TICKS = 5;
  private static final double LEFT = 14;
  private static final double RIGHT = 97;
  private static final double TOP = 9;
  private static final double BOTTOM = 86;

  /**
   * An axis.
   *
   * @param title what it measures, with its unit
   * @param least where it begins
   * @param most where it ends
   */
  record Axis(String title, double least, double most) {

    /** An axis around values, with round ends. */
    static Axis around(String title, double least, double most) {
      double span = most > least ? most - least : Math.max(1, Math.abs(most));
      double step = step(span);
      return new Axis(title, Math.floor(least / step) * step, Math.ceil(most / step) * step);
    }

    /** The places of the marks: round numbers. */
    List<Double> ticks() {
      double step = title.equals(YEAR) ? Math.max(1, step(most - least)) : step(most - least);
      List<Double> ticks = new ArrayList<>();
      for (long i = (long) Math.ceil(least / step - 1e-9); i * step <= most + step * 1e-9; i++) {
        ticks.add(i * step);
      }
      return ticks;
    }

    double share(double value) {
      return (value - least) / (most - least);
    }

    /** 1, 2 or 5 times a power of ten, so that about {@value Plot#TICKS} fit. */
    private static double step(double span) {
      double rough = span / TICKS;
      double power = Math.pow(10, Math.floor(Math.log10(rough)));
      double first = rough / power;
      return power * (first > 5 ? 10 : first > 2 ? 5 : first > 1 ? 2 : 1);
    }
  }

  /** How a line is drawn. */
  enum Stroke {
    /** The line that matters. */
    MAIN("plot-main"),
    /** A limit, in dashes. */
    LIMIT("plot-limit"),
    /** An outer limit, in dots. */
    OUTER("plot-outer"),
    /** Something to compare with, thin. */
    QUIET("plot-quiet");

    private final String style;

    Stroke(String style) {
      this.style = style;
    }
  }

  /**
   * A line through points, from the first to the last.
   *
   * @param name for the legend; empty for none
   * @param stroke how it is drawn
   * @param points each an x and a y
   */
  record Line(String name, Stroke stroke, List<double[]> points) {}

  /** What a dot stands for. */
  enum Shape {
    /** An ordinary one. */
    ROUND,
    /** One that stands out above. */
    ABOVE,
    /** One that stands out below. */
    BELOW,
    /** One that is not judged. */
    OPEN
  }

  /**
   * A dot.
   *
   * @param name what it is about, read out and shown by a browser that points at it
   * @param shape what it stands for
   * @param x across
   * @param y up
   * @param lower the lower end of its interval; the same as {@code y} if it has none
   * @param upper the upper end of its interval; the same as {@code y} if it has none
   */
  record Dot(String name, Shape shape, double x, double y, double lower, double upper) {}

  @Override
  public void write(Html html, String id) {
    html.open("figure", "class", "plot");
    html.element("figcaption", caption);
    legend(html);
    html.open(
        "svg",
        "role",
        "img",
        "width",
        "100%",
        "height",
        "380",
        "aria-labelledby",
        id + "-title " + id + "-words");
    html.element("title", caption, "id", id + "-title");
    html.element("desc", described, "id", id + "-words");
    axes(html);
    lines(html);
    for (Dot dot : dots) {
      dot(html, dot);
    }
    html.close().close();
  }

  private void legend(Html html) {
    List<Line> named = lines.stream().filter(line -> !line.name().isEmpty()).toList();
    if (named.isEmpty()) {
      return;
    }
    html.open("ul", "class", "legend");
    for (Line line : named) {
      html.open("li");
      html.open("svg", "width", "34", "height", "12", "aria-hidden", "true");
      html.empty("line", "class", line.stroke().style, "x1", "0", "x2", "34", "y1", "6", "y2", "6");
      html.close().text(" " + line.name()).close();
    }
    html.close();
  }

  private void axes(Html html) {
    for (double tick : up.ticks()) {
      String y = vertical(tick);
      html.empty("line", "class", "plot-grid", "x1", at(LEFT), "x2", at(RIGHT), "y1", y, "y2", y);
      text(html, ResultFigures.shown(clean(tick)), at(LEFT - 1.5), y, "end", "0.32em");
    }
    for (double tick : across.ticks()) {
      String x = horizontal(tick);
      html.empty(
          "line", "class", "plot-grid", "x1", x, "x2", x, "y1", at(BOTTOM), "y2", at(BOTTOM + 1.5));
      String label = ResultFigures.shown(clean(tick));
      String plain = across.title().equals(YEAR) ? label.replace(",", "") : label;
      text(html, plain, x, at(BOTTOM + 2), "middle", "1em");
    }
    html.empty(
        "line",
        "class",
        "plot-axis",
        "x1",
        at(LEFT),
        "x2",
        at(RIGHT),
        "y1",
        at(BOTTOM),
        "y2",
        at(BOTTOM));
    text(html, across.title(), at((LEFT + RIGHT) / 2), at(99), "middle", "0");
    html.element("text", up.title(), "x", "0.5%", "y", at(4), "dy", "0", "class", "plot-text");
  }

  private static void text(
      Html html, String words, String x, String y, String anchor, String down) {
    html.element(
        "text", words, "x", x, "y", y, "dy", down, "text-anchor", anchor, "class", "plot-text");
  }

  /** A path cannot be placed in percent, so it is drawn in a square that is stretched. */
  private void lines(Html html) {
    html.open(
        "svg",
        "x",
        at(LEFT),
        "y",
        at(TOP),
        "width",
        at(RIGHT - LEFT),
        "height",
        at(BOTTOM - TOP),
        "viewBox",
        "0 0 1000 1000",
        "preserveAspectRatio",
        "none");
    for (Line line : lines) {
      StringBuilder path = new StringBuilder();
      for (double[] point : line.points()) {
        path.append(path.isEmpty() ? "M" : " L");
        path.append(number(1000 * across.share(point[0]))).append(' ');
        path.append(number(1000 - 1000 * up.share(point[1])));
      }
      html.empty(
          "path",
          "class",
          line.stroke().style,
          "d",
          path.toString(),
          "vector-effect",
          "non-scaling-stroke");
    }
    html.close();
  }

  private void dot(Html html, Dot dot) {
    String x = horizontal(dot.x());
    if (dot.lower() < dot.upper()) {
      html.empty(
          "line",
          "class",
          "plot-whisker",
          "x1",
          x,
          "x2",
          x,
          "y1",
          vertical(dot.lower()),
          "y2",
          vertical(dot.upper()));
    }
    html.open("svg", "x", x, "y", vertical(dot.y()), "overflow", "visible");
    html.open("g", "class", "plot-dot plot-" + dot.shape().name().toLowerCase(Locale.ROOT));
    html.element("title", dot.name() + ": " + ResultFigures.shown(dot.y()));
    switch (dot.shape()) {
      case ROUND, OPEN -> html.empty("circle", "r", "4.5");
      case ABOVE -> html.empty("path", "d", "M0 -7 L6.5 5 L-6.5 5 Z");
      case BELOW -> html.empty("path", "d", "M0 7 L6.5 -5 L-6.5 -5 Z");
    }
    html.close().close();
    if (named) {
      // What is on the frontier is named below it, the rest above.
      boolean below = dot.shape() == Shape.ROUND;
      boolean right = across.share(dot.x()) < (below ? 0.7 : 0.3);
      html.element(
          "text",
          dot.name(),
          "x",
          x,
          "y",
          vertical(dot.y()),
          "dx",
          right ? "8" : "-8",
          "dy",
          below ? "17" : "-7",
          "text-anchor",
          right ? "start" : "end",
          "class",
          "plot-name");
    }
  }

  private String horizontal(double value) {
    return at(LEFT + (RIGHT - LEFT) * across.share(value));
  }

  private String vertical(double value) {
    return at(BOTTOM - (BOTTOM - TOP) * up.share(value));
  }

  /** A sum of steps of a tenth is seldom quite round. */
  private static double clean(double tick) {
    return Math.abs(tick) < 1e-12
        ? 0
        : new java.math.BigDecimal(tick).round(new java.math.MathContext(10)).doubleValue();
  }

  private static String at(double percent) {
    return number(percent) + "%";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
