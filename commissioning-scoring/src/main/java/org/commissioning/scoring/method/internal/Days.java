package org.commissioning.scoring.method.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is told to a person: "24 July 2026". In values of a result days stay ISO dates. */
public final class Days {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Days() {}

  /** The day in words. */
  public static String words(LocalDate day) {
    return IN_WORDS.format(day);
  }

  /** The month of the day in words. */
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }
}
