package org.commissioning.io.report;

import java.util.List;

/** Tables that scroll sideways by themselves where they are wider than the page. */
final class Tables {

  /** The attribute in which a cell keeps the heading of its column. */
  static final String HEAD = "data-head";

  private Tables() {}

  /**
   * Opens a table with its caption, inside a region that the keyboard can reach and scroll.
   *
   * @param captionId the caption's id, which names the region
   */
  static Html open(Html html, String captionId, Phrase caption) {
    region(html, captionId).open("table");
    return html.open("caption", "id", captionId).phrase(caption).close();
  }

  /**
   * Opens a table whose rows stand one under the other where there is little room, since some of
   * its cells hold sentences. Each cell says its heading there: see {@link #HEAD}.
   */
  static Html stacked(Html html, String captionId, Phrase caption) {
    region(html, captionId).open("table", "class", "stacked");
    return html.open("caption", "id", captionId).phrase(caption).close();
  }

  private static Html region(Html html, String captionId) {
    return html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", captionId);
  }

  /** Closes the table and its region. */
  static Html close(Html html) {
    return html.close().close();
  }

  /**
   * The heading of a column.
   *
   * @param figures true if the column holds numbers, which stand to the right
   */
  record Column(String heading, boolean figures) {}

  static Column words(String heading) {
    return new Column(heading, false);
  }

  static Column figures(String heading) {
    return new Column(heading, true);
  }

  /** A row of headings. */
  static void head(Html html, List<Column> columns) {
    html.open("thead").open("tr");
    for (Column column : columns) {
      if (column.figures()) {
        html.element("th", column.heading(), "scope", "col", "class", "figure");
      } else {
        html.element("th", column.heading(), "scope", "col");
      }
    }
    html.close().close();
  }
}
