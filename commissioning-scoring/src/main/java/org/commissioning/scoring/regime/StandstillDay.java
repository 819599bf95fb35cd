package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a count of working days.
 *
 * @param date the day
 * @param number which working day it is, from 1; null if it is not counted
 * @param standing what it is: "working day", "Saturday", "World Cup bank holiday (GB-SCT)"
 */
public record StandstillDay(LocalDate date, @Nullable Integer number, String standing) {}
