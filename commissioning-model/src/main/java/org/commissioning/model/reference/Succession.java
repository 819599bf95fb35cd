package org.commissioning.model.reference;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of a place or a body: from a day on, another stands where it stood. A merger is
 * several successions to one successor, a split several from one predecessor.
 *
 * @param predecessor the place or body that was, by its id
 * @param successor the place or body that followed it, by its id
 * @param on the first day on which the successor stood in its place
 * @param share how much of the predecessor went to the successor; null if all of it did, or if it
 *     is not known
 * @param basis what the share counts: "residents at the 2021 census"; null if no share is stated or
 *     its basis is not known
 * @param source where that is laid down or published; null if not recorded
 */
public record Succession(
    @Required @Id String predecessor,
    @Required @Id String successor,
    @Required LocalDate on,
    @Nullable @Share Double share,
    @Nullable @Text(max = 5_000) String basis,
    @Nullable @Valid Source source) {}
