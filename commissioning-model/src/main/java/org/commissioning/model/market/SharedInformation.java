package org.commissioning.model.market;

import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told to providers.
 *
 * @param id by which it is referred to
 * @param title what it is
 * @param sharedOn when; null if that is not known
 * @param published true if it is open to all, not only to those who took part
 */
public record SharedInformation(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable LocalDate sharedOn,
    @Required Boolean published) {}
