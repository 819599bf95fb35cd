package org.commissioning.io.report;

import java.util.List;

/** Tables that scroll sideways by themselves where they are wider than the page. */
final class Tables {

  private Tables() {}

  /**
   * Opens a table with its caption, inside a region that the keyboard can reach and scroll.
   *
   * @param captionId the caption's id, which names the region
   */
  static Html open(Html html, String captionId, Phrase caption) {
    html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", captionId);
    html.open("table");
    return html.open("caption", "id", captionId).phrase(caption).close();
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
