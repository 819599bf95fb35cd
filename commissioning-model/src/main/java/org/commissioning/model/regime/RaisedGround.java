package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion ground that may apply, and what is known about it. What is left out is not known.
 *
 * @param ground the ground, by its code in the table of exclusion grounds
 * @param whose whose circumstances they are
 * @param relatesTo for an ancillary offence or one outside the United Kingdom, the offence that it
 *     relates to; null otherwise
 * @param eventOn the day of the conviction, decision, ruling, failure or other event; null if not
 *     known
 * @param awareOn for a discretionary ground, the day on which the authority was aware of the event,
 *     or a well-informed one would have been; null if not known
 * @param applies whether the authority considers that the ground applies; null if not known
 * @param continuing whether the circumstances are continuing; null if not known
 * @param likelyToRecur whether they are likely to occur again; null if not known
 */
@Chronological({"eventOn", "awareOn"})
public record RaisedGround(
    @Required @Id @KnownExclusionGround String ground,
    @Required SupplierRelation whose,
    @Nullable @Id @KnownExclusionGround String relatesTo,
    @Nullable @CalendarDay LocalDate eventOn,
    @Nullable @CalendarDay LocalDate awareOn,
    @Nullable Fact applies,
    @Nullable Fact continuing,
    @Nullable Fact likelyToRecur) {}
