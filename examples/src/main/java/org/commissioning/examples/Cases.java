package org.commissioning.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.Procurement;

/** The example cases, each a JSON document that the command can run as it is. */
final class Cases {

  /** Their names, in the order in which the story tells them. */
  static final List<String> NAMES =
      List.of(
          "fcdo-services-2024",
          "georgia-cost-points",
          "negometrix-award-on-value",
          "scotrail-2014",
          "exampleshire-home-care");

  private Cases() {}

  /** The document of a case, byte for byte. */
  static byte[] json(String name) {
    try (InputStream document = Cases.class.getResourceAsStream("cases/" + name + ".json")) {
      if (document == null) {
        throw new IllegalArgumentException("there is no case " + name);
      }
      return document.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case, read. */
  static Procurement read(String name) {
    return CommissioningJson.strict()
        .read(json(name), Procurement.class, ForEvaluation.class)
        .value();
  }
}
