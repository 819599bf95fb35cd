package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;

/**
 * How does a supplier perform against the indicators of a contract, and what has to be set,
 * assessed and published?
 *
 * @param on the day as of which the question is asked
 * @param contract the contract
 * @param indicators the key performance indicators set; empty if none is
 * @param mostMaterial the three that the authority regards as most material now; empty if not
 *     selected
 * @param assessedOn the days on which performance was assessed and published; empty if it never was
 * @param failures breaches and failures to perform; empty if none is recorded
 */
@LinksResolve(from = "mostMaterial[]", to = "indicators[].id", target = "the id of an indicator")
@NothingAfter
public record PerformanceQuestion(
    @Required @Commenced("pa23-s52") LocalDate on,
    @Required @Valid MeasuredContract contract,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid RatedIndicator> indicators,
    @Entries(max = 3) @DistinctBy List<@Required @Id String> mostMaterial,
    @Entries(max = 1_000) @DistinctBy List<@Required @CalendarDay LocalDate> assessedOn,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid PerformanceFailure> failures) {
  public PerformanceQuestion {
    indicators = indicators == null ? List.of() : unmodifiableList(new ArrayList<>(indicators));
    mostMaterial =
        mostMaterial == null ? List.of() : unmodifiableList(new ArrayList<>(mostMaterial));
    assessedOn = assessedOn == null ? List.of() : unmodifiableList(new ArrayList<>(assessedOn));
    failures = failures == null ? List.of() : unmodifiableList(new ArrayList<>(failures));
  }
}
