package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a provider performs against the indicators of an agreement, and what that costs: the question
 * that a scorecard answers.
 *
 * @param from the first day of the period
 * @param to its last day
 * @param terms the indicators
 * @param readings their values in the period; none for an indicator whose value is not known
 * @param rules what is deducted for falling short; empty if nothing
 * @param mostPercent the most that all deductions together take, in percent of the charges; null
 *     for 100
 * @param charges what deductions are taken from; null if they are wanted in percent only
 */
@Chronological({"from", "to"})
@LinksResolve(
    from = "readings[].indicator",
    to = "terms[].indicator.id",
    target = "the id of an indicator")
@LinksResolve(
    from = "rules[].indicator",
    to = "terms[].indicator.id",
    target = "the id of an indicator")
@PerformanceStated
public record ScorecardQuestion(
    @Required LocalDate from,
    @Required LocalDate to,
    @Entries(min = 1, max = 1_000) List<@Required @Valid PerformanceTerm> terms,
    @Entries(max = 1_000) @DistinctBy("indicator") List<@Required @Valid IndicatorReading> readings,
    @Entries(max = 1_000) @DistinctBy("indicator") List<@Required @Valid CreditRule> rules,
    @Nullable @Percent BigDecimal mostPercent,
    @Nullable @Valid Money charges) {
  public ScorecardQuestion {
    terms = terms == null ? List.of() : unmodifiableList(new ArrayList<>(terms));
    readings = readings == null ? List.of() : unmodifiableList(new ArrayList<>(readings));
    rules = rules == null ? List.of() : unmodifiableList(new ArrayList<>(rules));
  }
}
