package org.commissioning.model.contract.internal;

import java.time.LocalDate;

/** Days that stand for months. */
final class Months {

  private Months() {}

  /** The first day of a month of a year that people may mean. */
  static boolean usable(LocalDate day) {
    return day.getDayOfMonth() == 1 && meant(day);
  }

  /** A day of a year that people may mean. */
  static boolean meant(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() <= 2200;
  }
}
