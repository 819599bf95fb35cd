package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the internal rate of return comes from, and its formula in symbols. */
public final class RateSources {

  public static final Reference FISHER =
      new Reference("Fisher, I.", 1930, "The theory of interest. Macmillan, New York", "Chapter 7");

  public static final Reference STURM =
      new Reference(
          "Sturm, C.",
          1829,
          "Mémoire sur la résolution des équations numériques. Bulletin des sciences mathématiques"
              + " 11, 419-425",
          "Bulletin de Férussac");

  public static final Formula RATE =
      new Formula(
          "rate",
          "Worth of a year's flow at the rate",
          "A ÷ (1 + r)^t",
          List.of(
              "A: the net amount of year t. The internal rate r is one at which these add up to 0."),
          List.of(FISHER));

  private RateSources() {}
}
