package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be published about a modification.
 *
 * @param changeNotice whether a contract change notice is needed before it is made
 * @param copy whether a copy of the contract as modified, or of the modification, is needed
 * @param copyBy the last day for that copy; null unless it is needed
 * @param standstillLongEnough whether the voluntary standstill that the notice states is as long as
 *     it must be; null if it states none
 */
public record ModificationPublication(
    Determination<Boolean> changeNotice,
    Determination<Boolean> copy,
    @Nullable LocalDate copyBy,
    @Nullable Boolean standstillLongEnough) {}
