package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bars from left to right, a row each with its name and its figure in words above it. Everything is
 * placed in percent, so that the text keeps its size on a telephone; pieces of a bar are told apart
 * by pattern and order, not by colour alone. Amounts below nothing lie left of a line at nothing.
 */
final class BarChart implements Drawing {

  /** More rows than this say less than the table below. */
  static final int MOST_ROWS = 40;

  /** Room at either end, for a mark that stands at the very edge. */
  private static final double EDGE = 1.5;

  private static final String TOP = "4";
  private static final String HEIGHT = "22";
  private static final String WHOLE = "30";

  /**
   * A piece of a bar, from one value to another.
   *
   * @param kind its place in the legend, from 0
   */
  record Piece(int kind, double from, double to) {}

  /**
   * A row.
   *
   * @param name what it is about
   * @param figure what it comes to, in words
   * @param pieces what is drawn, in order
   * @param mark a value that a diamond marks; null for none
   */
  record Row(String name, String figure, List<Piece> pieces, @Nullable Double mark) {}

  private final String caption;
  private final List<String> kinds;
  private final @Nullable String marked;
  private final List<Row> rows = new ArrayList<>();
  private double least;
  private double most;
  private String unit = "";
  private String currency = "";

  private BarChart(String caption, List<String> kinds, @Nullable String marked) {
    this.caption = caption;
    this.kinds = kinds;
    this.marked = marked;
  }

  /** Bars of one kind. */
  static BarChart of(String caption) {
    return new BarChart(caption, List.of(), null);
  }

  /** Bars made up of several kinds, named in the legend. */
  static BarChart of(String caption, List<String> kinds) {
    return new BarChart(caption, kinds, null);
  }

  /** Bars with a diamond, named in the legend. */
  static BarChart marked(String caption, List<String> kinds, String marked) {
    return new BarChart(caption, kinds, marked);
  }

  /** The ends of the scale are amounts of a currency. */
  BarChart inMoney(String code) {
    currency = code;
    return this;
  }

  /** The ends of the scale are shares, shown as percentages. */
  BarChart inPercent() {
    unit = "%";
    return this;
  }

  /** A scale that reaches at least so far. */
  BarChart to(double value) {
    reach(value);
    return this;
  }

  /** A plain bar from nothing. */
  BarChart bar(String name, double value) {
    return bar(name, shown(value), value);
  }

  /** A plain bar from nothing, with its figure in words. */
  BarChart bar(String name, String figure, double value) {
    return row(name, figure, List.of(new Piece(0, 0, value)), null);
  }

  /**
   * Pieces one after another, what is above nothing to the right and what is below to the left.
   *
   * @param parts one for each kind of the legend, 0 where there is none
   */
  BarChart stack(String name, String figure, double... parts) {
    return stack(name, figure, null, parts);
  }

  /** The same, with a mark. */
  BarChart stack(String name, String figure, @Nullable Double mark, double[] parts) {
    List<Piece> pieces = new ArrayList<>();
    double right = 0;
    double left = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] > 0) {
        pieces.add(new Piece(i, right, right + parts[i]));
        right += parts[i];
      } else if (parts[i] < 0) {
        pieces.add(new Piece(i, left + parts[i], left));
        left += parts[i];
      }
    }
    return row(name, figure, pieces, mark);
  }

  /** Any pieces. */
  BarChart row(String name, String figure, List<Piece> pieces, @Nullable Double mark) {
    rows.add(new Row(name, figure, pieces, mark));
    for (Piece piece : pieces) {
      reach(piece.from());
      reach(piece.to());
    }
    if (mark != null) {
      reach(mark);
    }
    return this;
  }

  private void reach(double value) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }

  /**
   * The picture, or empty if there is nothing to see: no rows, too many, or all of them nothing.
   */
  Optional<Drawing> drawn() {
    boolean sensible = most > least && Double.isFinite(most - least);
    return sensible && !rows.isEmpty() && rows.size() <= MOST_ROWS
        ? Optional.of(this)
        : Optional.empty();
  }

  /** A value in the unit of the scale. */
  String shown(double value) {
    if (!currency.isEmpty()) {
      return Numbers.rounded(value, currency);
    }
    return unit.equals("%") ? Numbers.percent(value) : ResultFigures.shown(value);
  }

  @Override
  public void write(Html html, String id) {
    html.open("figure", "aria-labelledby", id);
    html.element("figcaption", caption, "id", id);
    legend(html);
    html.open("ul", "class", "bars");
    for (int i = 0; i < rows.size(); i++) {
      row(html, rows.get(i), id + "-" + i);
    }
    html.close();
    scale(html);
    html.close();
  }

  private void legend(Html html) {
    if (kinds.isEmpty() && marked == null) {
      return;
    }
    html.open("ul", "class", "legend");
    for (int i = 0; i < kinds.size(); i++) {
      html.open("li");
      html.open("svg", "width", "30", "height", "20", "aria-hidden", "true", "focusable", "false");
      html.empty("rect", "x", "1", "y", "1", "width", "28", "height", "18", "class", fill(i));
      html.close().text(" ").said(kinds.get(i)).close();
    }
    if (marked != null) {
      html.open("li");
      html.open("svg", "width", "18", "height", "20", "aria-hidden", "true", "focusable", "false");
      html.empty("path", "class", "dot-target", "d", "M9 3 L16 10 L9 17 L2 10 Z");
      html.close().text(" " + marked).close();
    }
    html.close();
  }

  private void row(Html html, Row row, String id) {
    html.open("li").open("p", "class", "bar-name");
    html.said(row.name()).text(" ").element("span", row.figure(), "class", "bar-figure").close();
    html.open(
        "svg",
        "role",
        "img",
        "class",
        "bar",
        "width",
        "100%",
        "height",
        WHOLE,
        "aria-labelledby",
        id + "-title " + id + "-words");
    html.element("title", row.name(), "id", id + "-title");
    html.element("desc", words(row), "id", id + "-words");
    for (Piece piece : row.pieces()) {
      double from = place(Math.min(piece.from(), piece.to()));
      double to = place(Math.max(piece.from(), piece.to()));
      html.empty(
          "rect",
          "class",
          fill(piece.kind()),
          "x",
          percent(from),
          "y",
          TOP,
          "width",
          percent(to - from),
          "height",
          HEIGHT);
    }
    String zero = percent(place(0));
    html.empty("line", "class", "zero", "x1", zero, "x2", zero, "y1", "0", "y2", WHOLE);
    if (row.mark() != null) {
      html.open("svg", "x", percent(place(row.mark())), "y", "4", "overflow", "visible");
      html.empty("path", "class", "dot-target", "d", "M0 4 L7 11 L0 18 L-7 11 Z").close();
    }
    html.close().close();
  }

  /** What the bar says, for those who do not see it. */
  private String words(Row row) {
    List<String> words = new ArrayList<>();
    words.add(row.figure());
    if (kinds.size() > 1) {
      for (Piece piece : row.pieces()) {
        words.add(kinds.get(piece.kind()) + " " + shown(Math.abs(piece.to() - piece.from())));
      }
    }
    if (row.mark() != null && marked != null) {
      words.add(marked + " " + shown(row.mark()));
    }
    return String.join("; ", words);
  }

  /** The ends of the scale, and nothing where that is not an end. */
  private void scale(Html html) {
    html.open("svg", "class", "scale", "width", "100%", "height", "22", "aria-hidden", "true");
    String left = percent(place(least));
    String right = percent(place(most));
    html.empty("line", "x1", left, "x2", right, "y1", "1", "y2", "1");
    html.element("text", shown(least), "x", left, "y", "18");
    double zero = place(0);
    if (zero > 20 && zero < 80) {
      html.element("text", shown(0), "x", percent(zero), "y", "18", "text-anchor", "middle");
    }
    html.element("text", shown(most), "x", right, "y", "18", "text-anchor", "end");
    html.close();
  }

  private double place(double value) {
    return EDGE + (100 - 2 * EDGE) * (value - least) / (most - least);
  }

  private static String fill(int kind) {
    return "part fill-" + (kind % Patterns.KINDS + 1);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.3f%%", value);
  }
}
