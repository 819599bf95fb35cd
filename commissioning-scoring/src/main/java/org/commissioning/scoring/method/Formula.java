package org.commissioning.scoring.method;

import java.util.List;

/**
 * A formula that a method uses, as a reader should know it.
 *
 * @param id its name in documents
 * @param name its name among practitioners
 * @param formula the formula in symbols
 * @param remarks what should be known of it, in sentences
 * @param references where it comes from
 */
public record Formula(
    String id, String name, String formula, List<String> remarks, List<Reference> references) {

  public Formula {
    remarks = List.copyOf(remarks);
    references = List.copyOf(references);
  }
}
