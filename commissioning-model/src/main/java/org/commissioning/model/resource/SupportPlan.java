package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a person wishes for and what is planned to bring it about.
 *
 * @param agreedOn when it was agreed with the person; null if it has not been
 * @param wishes what the person wishes, in their words or as they agreed; empty if nothing is
 *     recorded
 * @param lines what is planned; empty in a draft
 */
public record SupportPlan(
    @Nullable LocalDate agreedOn,
    @Entries(max = 100) List<@Required @Text(max = 5_000) String> wishes,
    @Entries(max = 1_000) List<@Required @Valid SupportLine> lines) {
  public SupportPlan {
    wishes = wishes == null ? List.of() : unmodifiableList(new ArrayList<>(wishes));
    lines = lines == null ? List.of() : unmodifiableList(new ArrayList<>(lines));
  }
}
