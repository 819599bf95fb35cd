package org.commissioning.model.reference;

import java.time.LocalDate;
import java.util.NoSuchElementException;

/** A table was asked for a date at which none of its rows holds. Nothing is extrapolated. */
public final class NoRowInForceException extends NoSuchElementException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String key;
  private final LocalDate date;

  NoRowInForceException(String table, String key, LocalDate date, String held) {
    super(
        "table "
            + table
            + " has no row for "
            + key
            + " in force on "
            + date
            + "; it holds "
            + held);
    this.table = table;
    this.key = key;
    this.date = date;
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** What was asked for: the jurisdiction, and the key's values if the table has any. */
  public String key() {
    return key;
  }

  /** The date that was asked for. */
  public LocalDate date() {
    return date;
  }
}
