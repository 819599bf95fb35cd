package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * Which notices are due when, and were those that were published in time?
 *
 * @param rules the set of rules: {@code procurement-act-2023}, {@code below-threshold}, {@code
 *     psr-england}
 * @param facts what is known, by the names of the table; one that is left out is unknown
 * @param events the days from which time limits are counted; one that is left out is not known
 * @param notices the notices published, each at most once
 * @param periods the periods set for requests to participate and for tenders
 */
@FitsNoticeRules(groups = ByPublishedTables.class)
public record NoticeQuestion(
    @Required @Id String rules,
    @Entries(max = 100) @DistinctBy("fact") List<@Required @Valid StatedFact> facts,
    @Entries(max = 100) @DistinctBy("event") List<@Required @Valid NoticeEvent> events,
    @Entries(max = 100) @DistinctBy("notice") List<@Required @Valid NoticePublished> notices,
    @Entries(max = 10) @DistinctBy("period") List<@Required @Valid PeriodSet> periods) {
  public NoticeQuestion {
    facts = facts == null ? List.of() : unmodifiableList(new ArrayList<>(facts));
    events = events == null ? List.of() : unmodifiableList(new ArrayList<>(events));
    notices = notices == null ? List.of() : unmodifiableList(new ArrayList<>(notices));
    periods = periods == null ? List.of() : unmodifiableList(new ArrayList<>(periods));
  }
}
