package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Until when may nobody enter into the contract?
 *
 * @param rule the id of the standstill rule: {@code procurement-act-2023}, {@code psr-england},
 *     {@code psr-wales}
 * @param published the day on which the notice that starts the standstill was published
 * @param statedEnd the last day of the standstill as the notice states it; null if it states none
 * @param circumstances what is known of the circumstances that lift the rule, by the names of its
 *     table; one that is left out is unknown
 * @param representations the representations made; null if nothing is known of any
 * @param entered the day on which the contract was or is to be entered into; null if not known
 */
@Chronological({"published", "statedEnd"})
@Chronological({"published", "entered"})
@DecisionNotBeforeNotice
@FitsStandstillRules(groups = ByPublishedTables.class)
public record StandstillQuestion(
    @Required @Id String rule,
    @Required @CalendarDay LocalDate published,
    @Nullable @CalendarDay LocalDate statedEnd,
    @Entries(max = 100) @DistinctBy("fact") List<@Required @Valid StatedFact> circumstances,
    @Nullable @Valid StandstillRepresentations representations,
    @Nullable @CalendarDay LocalDate entered) {
  public StandstillQuestion {
    circumstances =
        circumstances == null ? List.of() : unmodifiableList(new ArrayList<>(circumstances));
  }
}
