package org.commissioning.model.money;

/** Amounts in two currencies met where they must be in one. */
public final class CurrencyMismatchException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String first;
  private final String second;

  /** Two currency codes of ISO 4217 that differ. */
  public CurrencyMismatchException(String first, String second) {
    super("currencies must be the same but were " + first + " and " + second);
    this.first = first;
    this.second = second;
  }

  /** The code of the first amount's currency. */
  public String first() {
    return first;
  }

  /** The code of the second amount's currency. */
  public String second() {
    return second;
  }
}
