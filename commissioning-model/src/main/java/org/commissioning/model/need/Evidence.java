package org.commissioning.model.need;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence: where it comes from, what it says, how old it is and how far it carries.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the evidence is known
 * @param kind what sort it is; null if not recorded
 * @param strength how certain one may be of what it says; null if nobody has judged it
 * @param gathered the last day of which the evidence speaks; null if not recorded
 * @param finding what it says; null if not recorded
 * @param source where it can be found; null if not recorded
 */
public record Evidence(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable EvidenceKind kind,
    @Nullable EvidenceStrength strength,
    @Nullable LocalDate gathered,
    @Nullable @Text(max = 5_000) String finding,
    @Nullable @Valid Source source) {}
