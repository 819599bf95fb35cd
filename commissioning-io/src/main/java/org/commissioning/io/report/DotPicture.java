package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.Target;
import org.jspecify.annotations.Nullable;

/**
 * Baselines of several places on one scale: a dot each, its interval as a line, the target of the
 * place as a diamond. Widths are in percent, so that text keeps its size on a telephone.
 */
final class DotPicture {

  private static final int FEWEST = 2;

  private final CaseStory story;
  private final Measure measure;
  private final double least;
  private final double most;

  private DotPicture(CaseStory story, Measure measure) {
    this.story = story;
    this.measure = measure;
    List<Double> values = new ArrayList<>();
    for (Observation baseline : measure.baselines()) {
      values.add(baseline.value());
      values.add(baseline.lower() == null ? baseline.value() : baseline.lower());
      values.add(baseline.upper() == null ? baseline.value() : baseline.upper());
    }
    measure.targets().forEach(target -> values.add(target.value()));
    this.least = Collections.min(values);
    this.most = Collections.max(values);
  }

  /** Draws the picture where there are places to compare. */
  static void write(Html html, CaseStory story, Measure measure, String id) {
    long places = measure.baselines().stream().map(Observation::place).distinct().count();
    if (places < FEWEST) {
      return;
    }
    DotPicture picture = new DotPicture(story, measure);
    if (picture.most > picture.least && Double.isFinite(picture.most - picture.least)) {
      picture.write(html, id);
    }
  }

  private void write(Html html, String id) {
    html.open("figure", "aria-labelledby", id);
    html.open("figcaption", "id", id).said(measure.title());
    html.text(
        ": a dot for each baseline, its interval as a line, a diamond for the target. The scale"
            + " begins at the least of them, not at zero.");
    html.close().open("ul", "class", "bars");
    for (int i = 0; i < measure.baselines().size(); i++) {
      row(html, measure.baselines().get(i), id + "-" + i);
    }
    html.close();
    html.open("svg", "class", "scale", "width", "100%", "height", "22", "aria-hidden", "true");
    html.empty("line", "x1", "3%", "x2", "97%", "y1", "1", "y2", "1");
    html.element("text", Facts.number(least), "x", "3%", "y", "18");
    html.element("text", Facts.number(most), "x", "97%", "y", "18", "text-anchor", "end");
    html.close().close();
  }

  private void row(Html html, Observation baseline, String id) {
    Target target = target(baseline.place());
    html.open("li").open("p", "class", "bar-name");
    html.said(where(baseline)).text(" ").number(Facts.number(baseline.value())).close();
    html.open(
        "svg",
        "role",
        "img",
        "class",
        "bar",
        "width",
        "100%",
        "height",
        "22",
        "aria-labelledby",
        id + "-title " + id + "-words");
    html.element("title", where(baseline), "id", id + "-title");
    html.element("desc", words(baseline, target), "id", id + "-words");
    html.empty("line", "class", "dot-track", "x1", "3%", "x2", "97%", "y1", "11", "y2", "11");
    if (baseline.lower() != null && baseline.upper() != null) {
      String from = at(baseline.lower());
      String to = at(baseline.upper());
      html.empty("line", "class", "dot-line", "x1", from, "x2", to, "y1", "11", "y2", "11");
      html.empty("line", "class", "dot-line", "x1", from, "x2", from, "y1", "6", "y2", "16");
      html.empty("line", "class", "dot-line", "x1", to, "x2", to, "y1", "6", "y2", "16");
    }
    html.empty("circle", "class", "dot", "cx", at(baseline.value()), "cy", "11", "r", "6");
    if (target != null) {
      html.open("svg", "x", at(target.value()), "y", "0", "overflow", "visible");
      html.empty("path", "class", "dot-target", "d", "M0 4 L7 11 L0 18 L-7 11 Z").close();
    }
    html.close().close();
  }

  /** The last target for the place itself, or for everywhere; null if there is none. */
  private @Nullable Target target(@Nullable String place) {
    Target found = null;
    for (Target target : measure.targets()) {
      boolean own = target.place() != null && target.place().equals(place);
      boolean everywhere = target.place() == null;
      if (own || (everywhere && (found == null || found.place() == null))) {
        found = target;
      }
    }
    return found;
  }

  private String where(Observation baseline) {
    return baseline.place() == null
        ? "Everywhere"
        : story.titles().of(Kind.PLACE, baseline.place());
  }

  private static String words(Observation baseline, @Nullable Target target) {
    String interval = OutcomesSection.interval(baseline);
    return "Baseline "
        + Facts.number(baseline.value())
        + (interval.equals(Facts.NOT_RECORDED) ? "" : ", interval " + interval)
        + (target == null
            ? "; no target"
            : "; target " + Facts.number(target.value()) + " by " + Numbers.date(target.by()));
  }

  private String at(double value) {
    return String.format(Locale.ROOT, "%.2f%%", 3 + 94 * (value - least) / (most - least));
  }
}
