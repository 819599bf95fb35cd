package org.commissioning.io.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A page read back as XML, by a parser that allows nothing that HTML does not need. */
final class PageDocument {

  private static final String DOCTYPE = "<!DOCTYPE html>\n";

  private final Document document;

  private PageDocument(Document document) {
    this.document = document;
  }

  static PageDocument of(TenderEvaluation evaluation) {
    return parse(EvaluationPage.of(evaluation).html());
  }

  static PageDocument parse(String html) {
    if (!html.startsWith(DOCTYPE)) {
      throw new AssertionError("must start with " + DOCTYPE);
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return new PageDocument(
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html.substring(DOCTYPE.length())))));
    } catch (Exception e) {
      throw new AssertionError("must be well-formed", e);
    }
  }

  /** Every element with this name, in the order of the page; {@code *} for all. */
  List<Element> all(String tag) {
    return within(document.getDocumentElement(), tag);
  }

  static List<Element> within(Element element, String tag) {
    var found = element.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  Element one(String tag, Predicate<Element> which) {
    return all(tag).stream().filter(which).findFirst().orElseThrow();
  }

  Element byId(String id) {
    return one("*", element -> element.getAttribute("id").equals(id));
  }

  /** The texts of the elements with this name and class, white space as one sees it. */
  List<String> texts(String tag, String className) {
    return all(tag).stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(className))
        .map(PageDocument::text)
        .toList();
  }

  String text() {
    return text(document.getDocumentElement());
  }

  static String text(Node node) {
    return node.getTextContent().strip().replaceAll("\\s+", " ");
  }

  /** The table with this caption, a line for each row, cells divided by bars. */
  List<String> table(String caption) {
    Element table = one("table", each -> text(within(each, "caption").get(0)).equals(caption));
    return within(table, "tr").stream().map(PageDocument::row).toList();
  }

  private static String row(Element row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      if (cell instanceof Element) {
        cells.add(text(cell));
      }
    }
    return String.join(" | ", cells);
  }
}
