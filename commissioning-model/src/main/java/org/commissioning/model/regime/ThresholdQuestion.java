package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Does the estimated value of a contract reach the threshold of its type?
 *
 * @param commenced the day on which the procurement commences: as a rule that of its first notice,
 *     not of the award
 * @param jurisdiction {@code GB}, or {@code GB-WLS} for a contract regulated by the Welsh Ministers
 * @param facts what is known of the contract and the authority, by the names of the table; one that
 *     is left out is unknown
 * @param value the estimated value; null if it is not known yet
 * @param canBeEstimated whether the value can be estimated; absent means unknown, which matters
 *     only where no value is given
 */
@FitsThresholds(groups = ByPublishedTables.class)
@EstimatedIfGiven
public record ThresholdQuestion(
    @Required @CalendarDay LocalDate commenced,
    @Required @Text(max = 20, oneLine = true) String jurisdiction,
    @Entries(max = 100) @DistinctBy("fact") List<@Required @Valid StatedFact> facts,
    @Nullable @Valid ContractValue value,
    @Nullable Fact canBeEstimated) {
  public ThresholdQuestion {
    facts = facts == null ? List.of() : unmodifiableList(new ArrayList<>(facts));
  }
}
