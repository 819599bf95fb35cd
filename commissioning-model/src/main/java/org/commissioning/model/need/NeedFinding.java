package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a need shows, by whose judgement it does, and for how many.
 *
 * @param kind by whose judgement there is a need
 * @param finding what was found
 * @param people how many people it was found for; null if not known
 * @param evidence what the finding rests on, by the ids of pieces of evidence; empty if not
 *     recorded
 */
public record NeedFinding(
    @Required NeedKind kind,
    @Required @Text(max = 5_000) String finding,
    @Nullable @WholeNumber(max = 1_000_000_000_000L) Long people,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence) {

  public NeedFinding {
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
