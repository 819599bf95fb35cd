package org.commissioning.model.decision;

import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision had to be announced before it was made, and whether it was.
 *
 * @param required whether notice must be given
 * @param publishedOn the day on which it was given; null if it was not, or not yet
 * @param url where it can be read; null if nowhere on the web
 * @param reason why no notice is required; null if one is, or if no reason is recorded
 */
public record PublicNotice(
    @Required Boolean required,
    @Nullable LocalDate publishedOn,
    @Nullable @WebAddress String url,
    @Nullable @Text(max = 5_000) String reason) {}
