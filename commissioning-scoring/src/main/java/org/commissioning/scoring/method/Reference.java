package org.commissioning.scoring.method;

import org.jspecify.annotations.Nullable;

/**
 * Where a method comes from.
 *
 * @param author who wrote or issued it
 * @param year when; null for a page without a date
 * @param title its title
 * @param locator where to find it: a DOI, an address, a citation
 */
public record Reference(String author, @Nullable Integer year, String title, String locator) {

  /** The reference as one line. */
  public String text() {
    return author + (year == null ? ". " : " (" + year + "). ") + title + ". " + locator;
  }
}
