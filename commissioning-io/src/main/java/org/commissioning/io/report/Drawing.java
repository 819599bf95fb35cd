package org.commissioning.io.report;

/** A picture of a result, drawn in the page itself. Its figures stand in words on the same page. */
interface Drawing {

  /**
   * Draws it.
   *
   * @param id an id that nothing else on the page has, from which its own are made
   */
  void write(Html html, String id);
}
