package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Is this supplier an excluded or an excludable supplier, and what has to come before acting on
 * that?
 *
 * @param on the day on which it is determined
 * @param under the regime of the procurement
 * @param supplier the supplier
 * @param review the grounds that were considered; null if nobody has considered them
 * @param debarment what the debarment list shows; null if nobody has looked
 * @param opportunityGiven whether the supplier had reasonable opportunity to make representations
 *     and to provide evidence; null if not known
 * @param privateUtility whether the procurement is carried out by a private utility; null if not
 *     known, and of no account under the Provider Selection Regime
 * @param minister what a Minister of the Crown considers where national security is the ground;
 *     null if not asked
 */
@NothingAfter
public record SupplierExclusionQuestion(
    @Required @Commenced("pa23-s57") LocalDate on,
    @Required ExclusionRegime under,
    @Required @Id String supplier,
    @Nullable @Valid ExclusionReview review,
    @Nullable @Valid DebarmentCheck debarment,
    @Nullable Fact opportunityGiven,
    @Nullable Fact privateUtility,
    @Nullable @Valid MinisterConsidered minister) {}
