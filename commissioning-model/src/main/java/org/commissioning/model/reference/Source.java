package org.commissioning.model.reference;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from, so that a reader can go and look.
 *
 * @param title the name of the document, page or data set
 * @param publisher who published it
 * @param url its address; null if it has none on the web
 * @param published the day of publication; null if not known
 * @param licence the terms under which it may be used, as its publisher names them; null if not
 *     known
 */
public record Source(
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 200) String publisher,
    @Nullable @WebAddress String url,
    @Nullable LocalDate published,
    @Nullable @Text(max = 200) String licence) {

  private static final Pattern WRITTEN =
      Pattern.compile("([^;]+); ([^;]+)(?:; ([12][0-9]{3}))?(?:; (https?://[^; ]+))?");

  /**
   * A source as the tables of this library write it: publisher, title, year and address, with
   * semicolons between them, the last two where known. A year is no day of publication: it is kept
   * with the title, unless the title states it.
   *
   * @throws IllegalArgumentException if the text is not written so
   */
  public static Source parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "a source must be written as publisher; title; year; address but was "
              + DatedTable.shown(text));
    }
    String title = parts.group(2);
    String year = parts.group(3);
    return new Source(
        year == null || title.contains(year) ? title : title + " (" + year + ")",
        parts.group(1),
        parts.group(4),
        null,
        null);
  }
}
