package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.party.ConflictsAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Was a conflicts assessment prepared, kept and confirmed, and is anything in it left unmanaged?
 *
 * @param on the day as of which the question is asked
 * @param assessment the assessment as it stands; null if there is none
 * @param preparedOn the day on which it was first prepared; null if not recorded
 * @param reviewedOn the days on which it was reviewed since; empty if none is recorded
 * @param notices the notices published, in whatever order; empty if none was
 * @param advantages what was found about advantages of suppliers; empty if nothing was
 */
@LinksResolve(
    from = "advantages[].conflict",
    to = "assessment.conflicts[].id",
    target = "the id of a conflict of the assessment")
@NothingAfter
public record ConflictsQuestion(
    @Required @Commenced("pa23-s83") LocalDate on,
    @Nullable @Valid ConflictsAssessment assessment,
    @Nullable @CalendarDay LocalDate preparedOn,
    @Entries(max = 1_000) @DistinctBy List<@Required @CalendarDay LocalDate> reviewedOn,
    @Entries(max = 1_000) List<@Required @Valid ConflictsNotice> notices,
    @Entries(max = 1_000) @DistinctBy({"conflict", "supplier"})
        List<@Required @Valid UnfairAdvantage> advantages) {
  public ConflictsQuestion {
    reviewedOn = reviewedOn == null ? List.of() : unmodifiableList(new ArrayList<>(reviewedOn));
    notices = notices == null ? List.of() : unmodifiableList(new ArrayList<>(notices));
    advantages = advantages == null ? List.of() : unmodifiableList(new ArrayList<>(advantages));
  }
}
