package org.commissioning.scoring.method;

/**
 * Where a method comes from.
 *
 * @param author who wrote or issued it
 * @param year when; for a law or page, the year of the version relied on
 * @param title its title
 * @param locator where to find it: a DOI, an address, a citation
 */
public record Reference(String author, int year, String title, String locator) {

  /** The reference as one line. */
  public String text() {
    return author + " (" + year + "). " + title + ". " + locator;
  }
}
