package org.commissioning.scoring.method;

import java.util.List;

/**
 * A published way of working something out.
 *
 * @param id stable name, lower case with hyphens: {@code tender-evaluation}
 * @param version raised whenever any number that the method gives changes
 * @param title what it is called
 * @param question the question that it answers, as a commissioner would ask it
 * @param jurisdiction where the rule behind it holds: {@code any} for a method that comes from no
 *     law
 * @param references where it comes from, at least one
 */
public record Method(
    String id,
    String version,
    String title,
    String question,
    String jurisdiction,
    List<Reference> references) {

  public Method {
    references = List.copyOf(references);
  }
}
