package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * How much of a need is not met: the question that sets the need to be expected from prevalence
 * against the people served who have it. It is asked of one kind of need at a time; the kinds do
 * not add up.
 *
 * @param kind by whose judgement there is a need
 * @param definition who counts as having the need
 * @param from the first day of the period
 * @param to the last day of the period
 * @param expected people and prevalence by age and sex
 * @param served people served who have the need, of the same ages and sexes
 * @param servedBasis what the count of people served goes by; null if its source states nothing
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
@Chronological({"from", "to"})
@ServedMatchesNeed
public record UnmetNeedQuestion(
    @Required NeedKind kind,
    @Required @Text(max = 5_000) String definition,
    @Required LocalDate from,
    @Required LocalDate to,
    @Entries(max = 1_000) @DistinctBy({"ages", "sex"})
        List<@Required @Valid PrevalenceStratum> expected,
    @Entries(max = 1_000) @DistinctBy({"ages", "sex"}) List<@Required @Valid ServedStratum> served,
    @Nullable @Valid ServedBasis servedBasis,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public UnmetNeedQuestion {
    expected = expected == null ? List.of() : unmodifiableList(new ArrayList<>(expected));
    served = served == null ? List.of() : unmodifiableList(new ArrayList<>(served));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
