package org.commissioning.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Exact;

/**
 * Horizontal bars, one SVG picture each under the tender's name. Widths are in percent, so that
 * text keeps its size on a telephone; parts are told apart by pattern and order, not by colour
 * alone; parts below zero lie left of a zero line.
 */
final class Bars {

  /**
   * What the parts of all bars are of.
   *
   * @param name its name in the legend
   * @param whole true if it is made up of sub-criteria
   */
  record Part(String name, boolean whole) {}

  /**
   * One bar.
   *
   * @param name whose it is
   * @param briefly the same where there is little room
   * @param total the figure at its end
   * @param parts what it is made of, in the order of the legend
   */
  record Bar(String name, String briefly, Exact total, List<Exact> parts) {}

  private static final Exact HUNDRED = Exact.of(100);

  /** Widths in pixels of a picture on a narrow screen and on a wide one, and of a digit. */
  private static final double NARROW = 270;

  private static final double WIDE = 640;
  private static final double DIGIT = 8.6;

  private static final String HEIGHT = "30";
  private static final String TOP = "4";
  private static final String TEXT_BASE = "24";

  private final LotView view;
  private final List<Part> parts;
  private final Exact available;

  Bars(LotView view, List<Part> parts, Exact available) {
    this.view = view;
    this.parts = parts;
    this.available = available;
  }

  void write(Html html, String caption, List<Bar> bars) {
    Exact lowest = Exact.ZERO;
    Exact highest = available;
    for (Bar bar : bars) {
      lowest = lowest.min(sum(bar.parts(), -1));
      highest = highest.max(sum(bar.parts(), 1));
    }
    html.open("figure", "aria-labelledby", view.id("bars"));
    html.element("figcaption", caption, "id", view.id("bars"));
    if (parts.size() > 1) {
      legend(html);
    }
    html.open("ol", "class", "bars");
    for (int i = 0; i < bars.size(); i++) {
      bar(html, i, bars.get(i), lowest, highest);
    }
    html.close();
    scale(html, lowest, highest);
    html.close();
  }

  private static Exact sum(List<Exact> parts, int sign) {
    return parts.stream().filter(p -> p.signum() == sign).reduce(Exact.ZERO, Exact::plus);
  }

  private void legend(Html html) {
    html.element("p", "From the left:", "class", "legend-title");
    html.open("ul", "class", "legend");
    for (int i = 0; i < parts.size(); i++) {
      html.open("li");
      html.open("svg", "width", "30", "height", "20", "aria-hidden", "true", "focusable", "false");
      html.empty("rect", "x", "1", "y", "1", "width", "28", "height", "18", "class", fill(i));
      html.close().text(" ").said(parts.get(i).name()).close();
    }
    html.close();
  }

  private void bar(Html html, int number, Bar bar, Exact lowest, Exact highest) {
    String title = view.id("bar-" + number);
    String description = title + "-parts";
    html.open("li").open("p", "class", "bar-name");
    html.said(bar.briefly()).text(" ").number(view.total(bar.total())).close();
    html.open(
        "svg",
        "role",
        "img",
        "class",
        "bar",
        "width",
        "100%",
        "height",
        "38",
        "aria-labelledby",
        title + " " + description);
    html.element("title", bar.name() + ": " + amount(bar.total()), "id", title);
    html.element("desc", description(bar), "id", description);
    Exact range = highest.minus(lowest);
    if (range.signum() != 0) {
      if (available.signum() > 0) {
        track(html, lowest, available, range);
      }
      Exact right = Exact.ZERO;
      Exact left = Exact.ZERO;
      for (int i = 0; i < bar.parts().size(); i++) {
        Exact part = bar.parts().get(i);
        if (part.signum() > 0) {
          part(html, i, part, percent(right.minus(lowest), range), percent(part, range));
          right = right.plus(part);
        } else if (part.signum() < 0) {
          left = left.plus(part);
          part(html, i, part, percent(left.minus(lowest), range), percent(part.negated(), range));
        }
      }
      zero(html, lowest, range);
    }
    html.close().close();
  }

  private static void track(Html html, Exact lowest, Exact available, Exact range) {
    String from = percent(lowest.negated(), range);
    String width = percent(available, range);
    html.empty("rect", "class", "track", "x", from, "y", TOP, "width", width, "height", HEIGHT);
  }

  private static void zero(Html html, Exact lowest, Exact range) {
    String at = percent(lowest.negated(), range);
    html.empty("line", "class", "zero", "x1", at, "x2", at, "y1", "0", "y2", "38");
  }

  private void part(Html html, int index, Exact value, String from, String width) {
    html.empty("rect", "class", fill(index), "x", from, "y", TOP, "width", width, "height", HEIGHT);
    double share = number(width);
    String text = view.points(value, parts.get(index).whole());
    double needed = 100 * DIGIT * (text.length() + 1);
    if (parts.size() > 1 && share >= needed / WIDE) {
      String middle =
          BigDecimal.valueOf(number(from) + share / 2).setScale(3, RoundingMode.HALF_UP) + "%";
      html.element(
          "text",
          text,
          "class",
          share >= needed / NARROW ? "value" : "value on-wide",
          "x",
          middle,
          "y",
          TEXT_BASE,
          "text-anchor",
          "middle");
    }
  }

  /** The ends of the scale, and zero where it is not an end. */
  private void scale(Html html, Exact lowest, Exact highest) {
    html.open("svg", "class", "scale", "width", "100%", "height", "22", "aria-hidden", "true");
    html.empty("line", "x1", "0", "x2", "100%", "y1", "1", "y2", "1");
    html.element("text", end(lowest), "x", "0", "y", "18");
    double zero =
        lowest.signum() < 0 && highest.signum() > 0
            ? number(percent(lowest.negated(), highest.minus(lowest)))
            : 0;
    if (zero > 15 && zero < 85) {
      html.element("text", end(Exact.ZERO), "x", zero + "%", "y", "18", "text-anchor", "middle");
    }
    html.element("text", end(highest), "x", "100%", "y", "18", "text-anchor", "end");
    html.close();
  }

  private String description(Bar bar) {
    List<String> words = new ArrayList<>();
    if (parts.size() > 1) {
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        words.add(part.name() + " " + view.points(bar.parts().get(i), part.whole()));
      }
    }
    return words.isEmpty() ? amount(bar.total()) : String.join("; ", words);
  }

  private String amount(Exact value) {
    return view.total(value) + (view.byPoints() ? " points" : "");
  }

  /** An end of the scale, which is nobody's score. */
  private String end(Exact value) {
    return view.byMoney() ? view.total(value) : Numbers.shortest(value);
  }

  private static String fill(int index) {
    return "part fill-" + (index % Patterns.KINDS + 1);
  }

  private static String percent(Exact part, Exact whole) {
    return part.times(HUNDRED).dividedBy(whole).decimal(3, RoundingMode.HALF_UP) + "%";
  }

  private static double number(String percent) {
    return Double.parseDouble(percent.substring(0, percent.length() - 1));
  }
}
