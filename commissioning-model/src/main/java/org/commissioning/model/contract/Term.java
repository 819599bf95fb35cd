package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How long an agreement runs.
 *
 * @param start the first day; null in a draft
 * @param end the last day without any extension; null in a draft or where it is open
 * @param extensions the rights to extend, in order of time; empty if there are none
 */
@Chronological({"start", "end"})
@ExtensionsInOrder
public record Term(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid ExtensionOption> extensions) {
  public Term {
    extensions = extensions == null ? List.of() : unmodifiableList(new ArrayList<>(extensions));
  }
}
