package org.commissioning.io.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML that is also well-formed XML. Every text and attribute is escaped on its way in; a
 * tag is closed by the writer that opened it, so that nothing can be left open or closed twice.
 */
final class Html {

  /** After these a line ends, so that the source can be read. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "title",
          "style",
          "body",
          "header",
          "nav",
          "main",
          "section",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "div",
          "figure",
          "figcaption",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "details",
          "summary",
          "svg",
          "defs",
          "pattern");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    endLine(tag);
    return this;
  }

  /** An element without content. */
  Html empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    endLine(tag);
    return this;
  }

  /** An element that holds a text of ours. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A text of ours. */
  Html text(String text) {
    out.append(Markup.escaped(text));
    return this;
  }

  /** A text that came with the data: kept apart, so that its direction of writing ends with it. */
  Html said(String text) {
    return element("bdi", text);
  }

  /** A number, with its digits in columns and never broken over lines. */
  Html number(String number) {
    return element("span", number, "class", "number");
  }

  /** A sentence with names in it. */
  Html phrase(Phrase phrase) {
    phrase.writeTo(this);
    return this;
  }

  /** The style sheet, which is ours and holds no markup. */
  Html style(String sheet) {
    open("style");
    out.append('\n').append(sheet);
    return close();
  }

  /** The document. */
  String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("left open: " + open);
    }
    return "<!DOCTYPE html>\n" + out;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Markup.escaped(attributes[i + 1])).append('"');
    }
  }

  private void endLine(String tag) {
    if (BLOCKS.contains(tag)) {
      out.append('\n');
    }
  }
}
