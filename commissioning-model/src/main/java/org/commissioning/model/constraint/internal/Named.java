package org.commissioning.model.constraint.internal;

import java.util.regex.Pattern;

/**
 * How a message names an entry that is not where it should be, so that its value cannot be shown as
 * what was. A message is a template to the validator and holds none of a caller's text; an id of
 * letters, digits and hyphens alone means nothing to a template and may stand in it. Any other
 * entry is named by its number, from 1.
 */
public final class Named {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*+");
  private static final int LONGEST = 40;

  private Named() {}

  /** The id, or {@code kind} and its number if the id is not plain. */
  public static String of(String kind, String id, int number) {
    return id.length() <= LONGEST && PLAIN.matcher(id).matches() ? id : kind + " " + number;
  }
}
