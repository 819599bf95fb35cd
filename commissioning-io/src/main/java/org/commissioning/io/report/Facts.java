package org.commissioning.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A list of facts about one thing: each a name and what is recorded, or that nothing is. */
final class Facts {

  static final String NOT_RECORDED = "not recorded";

  private final Html html;

  private Facts(Html html) {
    this.html = html;
  }

  static Facts open(Html html) {
    html.open("dl", "class", "facts");
    return new Facts(html);
  }

  void close() {
    html.close();
  }

  /** A fact that came with the data; null if nothing is recorded. */
  Facts said(String name, @Nullable String text) {
    return phrase(name, text == null ? missing() : new Phrase().name(text));
  }

  /** A fact in words of ours; null if nothing is recorded. */
  Facts words(String name, @Nullable String words) {
    return phrase(name, words == null ? missing() : Phrase.of(words));
  }

  /** Names in a list; empty if nothing is recorded. */
  Facts names(String name, List<String> names) {
    return phrase(name, names.isEmpty() ? missing() : new Phrase().names(names));
  }

  /** Several things said of one name, each on a line of its own. */
  Facts each(String name, List<String> texts) {
    html.element("dt", name);
    if (texts.isEmpty()) {
      html.element("dd", NOT_RECORDED);
    }
    texts.forEach(text -> html.open("dd").said(text).close());
    return this;
  }

  Facts phrase(String name, Phrase phrase) {
    html.element("dt", name).open("dd").phrase(phrase).close();
    return this;
  }

  static Phrase missing() {
    return Phrase.of(NOT_RECORDED);
  }

  /** A day, or that it is not recorded. */
  static String day(@Nullable LocalDate day) {
    return day == null ? NOT_RECORDED : Numbers.date(day);
  }

  /** "1 March 2025 to 30 April 2025", "from 1 March 2025", "not recorded". */
  static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? NOT_RECORDED : "to " + Numbers.date(to);
    }
    return to == null
        ? "from " + Numbers.date(from)
        : from.equals(to) ? Numbers.date(from) : Numbers.date(from) + " to " + Numbers.date(to);
  }

  /** An amount of money, or that it is not recorded. */
  static String money(@Nullable Money money) {
    return money == null ? NOT_RECORDED : Numbers.money(money.amount(), money.currency());
  }

  /** A number of a measure with the digits that it has. */
  static String number(double value) {
    return Numbers.shortest(BigDecimal.valueOf(value));
  }

  /** A paragraph that says that there is nothing to show. */
  static void absent(Html html, String sentence) {
    html.element("p", sentence, "class", "absent");
  }

  /** A title as a heading that gates and reviews can lead to. */
  static void heading(Html html, String level, String id, String title) {
    html.open(level, "id", id).said(title).close();
  }

  /** A cell with a text of the data, or that it is not recorded. */
  static void cell(Html html, @Nullable String text) {
    html.open("td");
    if (text == null || text.isEmpty()) {
      html.element("span", NOT_RECORDED, "class", "missing");
    } else {
      html.said(text);
    }
    html.close();
  }

  /** A cell with words of ours. */
  static void words(Html html, String words) {
    if (words.equals(NOT_RECORDED)) {
      cell(html, null);
    } else {
      html.element("td", words);
    }
  }
}
