package org.commissioning.io.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page that lists the rules which no schema says, made from the constraints. */
final class SchemaLimits {

  private SchemaLimits() {}

  static String page() {
    Map<String, List<String>> byType = new TreeMap<>();
    for (String line : JsonSchema.unexpressed(ModelTypes.values())) {
      int colon = line.indexOf(": ");
      String place = line.substring(0, colon);
      String type = place.replaceAll("\\.[a-z].*|\\[].*", "");
      String rest = place.substring(type.length()).replaceFirst("^\\.", "");
      byType
          .computeIfAbsent(type, name -> new ArrayList<>())
          .add((rest.isEmpty() ? "" : "`" + rest + "` ") + line.substring(colon + 2));
    }
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What a schema cannot say

        A document that its JSON Schema accepts may still be refused when it is read. Some rules relate several places of a document, or
        need a table or a calendar; each stands in the `description` of the place that it concerns, and here. This page is made from the
        constraints of the records: see [CONTRIBUTING](../CONTRIBUTING.md).

        Of every document, beside these: no property is given twice; a whole number is written without a point or an exponent, so `1.0`
        is refused; a document has at most 10 MB, is nested at most 64 deep, and has no text of more than 100,000 characters, no number of more
        than 100 and no property name of more than 200; a number that is no decimal is finite; no text has half of a surrogate pair.
        """);
    byType.forEach(
        (type, rules) -> {
          page.append("\n## ").append(type).append("\n\n");
          rules.forEach(rule -> page.append("- ").append(rule).append("\n"));
        });
    return page.toString();
  }
}
