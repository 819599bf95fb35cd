package org.commissioning.io.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.NoticeStanding;
import org.commissioning.scoring.regime.NoticeTimeline;
import org.commissioning.scoring.regime.NoticeTiming;
import org.jspecify.annotations.Nullable;

/**
 * Notices along a timeline: those that are due or were published as a picture and a table, those of
 * which something has to be known, and those that the facts do not ask for.
 */
final class NoticesSection {

  private static final String NO_CODE = "(none)";

  private NoticesSection() {}

  static void write(Html html, NoticeTimeline timeline) {
    List<NoticeStanding> due =
        timeline.notices().stream()
            .filter(
                notice ->
                    notice.published() != null
                        || (notice.is() != NoticeTiming.NOT_REQUIRED
                            && notice.is() != NoticeTiming.UNSETTLED
                            && notice.required().toOptional().orElse(false)))
            .toList();
    List<NoticeStanding> unsettled = without(timeline, due, NoticeTiming.UNSETTLED);
    List<NoticeStanding> open = unsettled.stream().filter(n -> !waits(n)).toList();
    List<NoticeStanding> waiting = unsettled.stream().filter(NoticesSection::waits).toList();
    NoticePicture.of(due).ifPresent(picture -> picture.write(html, "notices-picture"));
    html.element("h3", "Notices that are due or were published");
    if (due.isEmpty()) {
      Facts.absent(html, "None.");
    } else {
      table(html, due);
    }
    if (!open.isEmpty()) {
      html.element("h3", "Notices of which more has to be known");
      html.open("ul", "class", "plain");
      for (NoticeStanding notice : open) {
        html.open("li").said(name(notice)).text(": ").said(why(notice)).close();
      }
      html.close();
    }
    if (!waiting.isEmpty()) {
      html.element("h3", "Notices that wait for an event");
      html.element("p", "If there is no such event, nothing is due.", "class", "note");
      html.open("ul", "class", "plain");
      for (NoticeStanding notice : waiting) {
        html.open("li").said(name(notice)).text(": ").said(notice.reason()).close();
      }
      html.close();
    }
    List<NoticeStanding> rest =
        timeline.notices().stream()
            .filter(notice -> !due.contains(notice) && !unsettled.contains(notice))
            .toList();
    if (!rest.isEmpty()) {
      html.open("details").element("summary", "Notices that are not due");
      html.open("ul", "class", "plain");
      for (NoticeStanding notice : rest) {
        html.open("li").said(name(notice)).text(": ").said(notice.is().label()).text(". ");
        html.said(notice.reason()).close();
      }
      html.close().close();
    }
  }

  private static List<NoticeStanding> without(
      NoticeTimeline timeline, List<NoticeStanding> told, NoticeTiming timing) {
    return timeline.notices().stream()
        .filter(notice -> !told.contains(notice) && notice.is() == timing)
        .toList();
  }

  /** True where only the day of an event is wanting: it may never come. */
  static boolean waits(NoticeStanding notice) {
    return notice.is() == NoticeTiming.UNSETTLED && notice.required().toOptional().isPresent();
  }

  /** "UK7 Contract details notice". */
  static String name(NoticeStanding notice) {
    return notice.code().equals(NO_CODE) ? notice.label() : notice.code() + " " + notice.label();
  }

  private static String why(NoticeStanding notice) {
    return notice.required() instanceof Determination.CannotBeDetermined<Boolean> none
        ? "to say whether it is a duty one " + none.reason() + "."
        : notice.reason();
  }

  private static void table(Html html, List<NoticeStanding> due) {
    Tables.stacked(html, "notices-table", Phrase.of("Each with the days between which it is due."));
    Tables.head(
        html,
        List.of(
            Tables.words("Notice"),
            Tables.words("Not before"),
            Tables.words("Not after"),
            Tables.words("Published"),
            Tables.words("How it stands")));
    html.open("tbody");
    for (NoticeStanding notice : due) {
      html.open("tr").open("th", "scope", "row").said(name(notice)).close();
      html.element("td", day(notice.notBefore()), Tables.HEAD, "Not before");
      html.element("td", day(notice.notAfter()), Tables.HEAD, "Not after");
      html.element("td", day(notice.published()), Tables.HEAD, "Published");
      html.open("td", Tables.HEAD, "How it stands").said(capital(notice.is().label()));
      html.open("span", "class", "aside").said(notice.reason()).close();
      html.close().close();
    }
    html.close();
    Tables.close(html);
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "none" : Numbers.date(date);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
