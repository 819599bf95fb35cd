package org.commissioning.scoring.disclosure;

import java.util.List;

/**
 * A small count that follows from what is published.
 *
 * @param parts the parts whose count it is
 * @param from the publications that it follows from
 * @param least the least that it can be
 * @param most the most that it can be; the same where it follows exactly
 */
public record DerivedCount(List<String> parts, List<String> from, long least, long most) {

  public DerivedCount {
    parts = List.copyOf(parts);
    from = List.copyOf(from);
  }
}
