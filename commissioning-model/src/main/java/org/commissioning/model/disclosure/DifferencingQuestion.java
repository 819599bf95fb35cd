package org.commissioning.model.disclosure;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Counts over overlapping areas or ages, published apart from one another, and the rules for them:
 * does a small count follow when one is taken from another?
 *
 * @param rules the id of published rules; null if they are one's own
 * @param ownRules one's own rules; null if published ones are named
 * @param publications the counts, those out already and those to come
 */
@RulesNamed
public record DifferencingQuestion(
    @Nullable @Id String rules,
    @Nullable @Valid DisclosureRules ownRules,
    @Entries(min = 2, max = 100) @DistinctBy("label")
        List<@Required @Valid PublishedCount> publications) {

  public DifferencingQuestion {
    publications =
        publications == null ? List.of() : unmodifiableList(new ArrayList<>(publications));
  }
}
