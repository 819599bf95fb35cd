package org.commissioning.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commissioning.scoring.regime.NoticeStanding;
import org.commissioning.scoring.regime.NoticeTiming;
import org.jspecify.annotations.Nullable;

/**
 * Notices on one line of time: the days between which each is due as a line, its publication as a
 * dot, or as a diamond where it lies outside. Widths are in percent, so that text keeps its size on
 * a telephone.
 */
final class NoticePicture implements Drawing {

  private static final int FEWEST = 2;
  private static final String MIDDLE = "11";

  private final List<NoticeStanding> notices;
  private final LocalDate first;
  private final LocalDate last;

  private NoticePicture(List<NoticeStanding> notices, LocalDate first, LocalDate last) {
    this.notices = notices;
    this.first = first;
    this.last = last;
  }

  /** The picture, where there are days to show. */
  static Optional<NoticePicture> of(List<NoticeStanding> notices) {
    List<NoticeStanding> dated = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (NoticeStanding notice : notices) {
      int before = days.size();
      add(days, notice.notBefore());
      add(days, notice.notAfter());
      add(days, notice.published());
      if (days.size() > before) {
        dated.add(notice);
      }
    }
    if (dated.size() < FEWEST || Collections.min(days).equals(Collections.max(days))) {
      return Optional.empty();
    }
    return Optional.of(new NoticePicture(dated, Collections.min(days), Collections.max(days)));
  }

  private static void add(List<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  @Override
  public void write(Html html, String id) {
    html.open("figure", "aria-labelledby", id);
    html.element(
        "figcaption",
        "When each notice is due, as a line, and when it was published: a dot in time, a diamond"
            + " too early or too late. A line that ends without an upright stroke is open on that"
            + " side.",
        "id",
        id);
    html.open("ul", "class", "bars");
    for (int i = 0; i < notices.size(); i++) {
      row(html, notices.get(i), id + "-" + i);
    }
    html.close();
    html.open("svg", "class", "scale", "width", "100%", "height", "22", "aria-hidden", "true");
    html.empty("line", "x1", "3%", "x2", "97%", "y1", "1", "y2", "1");
    html.element("text", Numbers.date(first), "x", "3%", "y", "18");
    html.element("text", Numbers.date(last), "x", "97%", "y", "18", "text-anchor", "end");
    html.close().close();
  }

  private void row(Html html, NoticeStanding notice, String id) {
    LocalDate published = notice.published();
    html.open("li").open("p", "class", "bar-name");
    html.said(NoticesSection.name(notice)).text(" ").number(notice.is().label()).close();
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
    html.element("title", NoticesSection.name(notice), "id", id + "-title");
    html.element("desc", notice.reason(), "id", id + "-words");
    html.empty("line", "class", "dot-track", "x1", "3%", "x2", "97%", "y1", MIDDLE, "y2", MIDDLE);
    if (notice.notBefore() != null || notice.notAfter() != null) {
      String from = at(notice.notBefore() == null ? first : notice.notBefore());
      String to = at(notice.notAfter() == null ? last : notice.notAfter());
      html.empty("line", "class", "dot-line", "x1", from, "x2", to, "y1", MIDDLE, "y2", MIDDLE);
      stroke(html, notice.notBefore(), from);
      stroke(html, notice.notAfter(), to);
    }
    if (published != null && outside(notice)) {
      html.open("svg", "x", at(published), "y", "0", "overflow", "visible");
      html.empty("path", "class", "dot-target", "d", "M0 4 L7 11 L0 18 L-7 11 Z").close();
    } else if (published != null) {
      html.empty("circle", "class", "dot", "cx", at(published), "cy", MIDDLE, "r", "6");
    }
    html.close().close();
  }

  private static boolean outside(NoticeStanding notice) {
    return notice.is() == NoticeTiming.TOO_EARLY || notice.is() == NoticeTiming.TOO_LATE;
  }

  private static void stroke(Html html, @Nullable LocalDate limit, String at) {
    if (limit != null) {
      html.empty("line", "class", "dot-line", "x1", at, "x2", at, "y1", "0", "y2", "22");
    }
  }

  private String at(LocalDate day) {
    double whole = last.toEpochDay() - (double) first.toEpochDay();
    double part = day.toEpochDay() - (double) first.toEpochDay();
    return String.format(Locale.ROOT, "%.2f%%", 3 + 94 * part / whole);
  }
}
