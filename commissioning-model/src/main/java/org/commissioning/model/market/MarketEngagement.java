package org.commissioning.model.market;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Talking with providers before a procurement: what they were asked, what they were told, and who
 * took part.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is about
 * @param from the first day; null if it is not known or not bounded
 * @param to the last day; null if it is not known or not bounded
 * @param services the services; empty in a draft
 * @param questions what was asked; empty if nothing is recorded
 * @param shared what was told; empty if nothing is recorded
 * @param participants who took part; empty if nobody is recorded
 */
@Chronological({"from", "to"})
@LinksResolve(
    from = "participants[].answered[]",
    to = "questions[].id",
    target = "the id of a question")
@LinksResolve(
    from = "participants[].received[]",
    to = "shared[].id",
    target = "the id of shared information")
public record MarketEngagement(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid EngagementQuestion> questions,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid SharedInformation> shared,
    @Entries(max = 10_000) @DistinctBy("party") List<@Required @Valid Participation> participants) {
  public MarketEngagement {
    services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
    questions = questions == null ? List.of() : unmodifiableList(new ArrayList<>(questions));
    shared = shared == null ? List.of() : unmodifiableList(new ArrayList<>(shared));
    participants =
        participants == null ? List.of() : unmodifiableList(new ArrayList<>(participants));
  }
}
