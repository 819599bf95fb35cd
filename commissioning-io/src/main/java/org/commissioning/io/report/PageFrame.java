package org.commissioning.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page begins with: how a browser is to treat it, and how it looks. */
final class PageFrame {

  private static final String SECURITY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'";

  private PageFrame() {}

  static void head(Html html, String title) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", SECURITY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", title);
    // Without it a browser would ask the server for an icon.
    html.empty("link", "rel", "icon", "href", "data:,");
    html.style(styleSheet()).close();
  }

  /** An entry of a list of links within the page. */
  static void entry(Html html, String id, String text) {
    html.open("li").element("a", text, "href", "#" + id).close();
  }

  private static String styleSheet() {
    try (InputStream sheet = PageFrame.class.getResourceAsStream("page.css")) {
      if (sheet == null) {
        throw new IllegalStateException("the style sheet page.css is missing from the library");
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet page.css cannot be read", e);
    }
  }
}
