package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * The mark that evaluators agreed for one tender on one criterion, with the reasons that led to it.
 * The individual marks stay beside it; a later change is a further revision with its own rationale.
 *
 * @param criterion the criterion
 * @param mark the mark on the criterion's scale
 * @param rationale the discussion that led to it, in a form that the bidder could read
 * @param participants the evaluators who were present
 * @param agreedOn when; null if not recorded
 * @param revision 1 for the first, then 2, 3, …; the highest counts
 */
public record ConsensusScore(
    @Required @Id String criterion,
    @Required @Decimal(min = "0", max = "1000000") BigDecimal mark,
    @Required @Text(max = 20_000) String rationale,
    @Entries(min = 1, max = 1_000) @DistinctBy({}) List<@Required @Id String> participants,
    @Nullable LocalDate agreedOn,
    @Required @WholeNumber(min = 1, max = 1_000) Integer revision) {

  public ConsensusScore {
    participants =
        participants == null ? List.of() : unmodifiableList(new ArrayList<>(participants));
  }
}
