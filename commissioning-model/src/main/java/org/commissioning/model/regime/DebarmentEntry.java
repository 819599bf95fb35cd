package org.commissioning.model.regime;

import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the debarment list.
 *
 * @param whose about whom it is
 * @param kind whether the ground of the entry is mandatory or discretionary
 * @param nationalSecurity whether the entry rests on the mandatory ground of a threat to national
 *     security; null if not known
 * @param coversContract whether the entry describes contracts of this kind; decides only where it
 *     rests on national security; null if not known
 */
public record DebarmentEntry(
    @Required SupplierRelation whose,
    @Required ExclusionKind kind,
    @Nullable Fact nationalSecurity,
    @Nullable Fact coversContract) {}
