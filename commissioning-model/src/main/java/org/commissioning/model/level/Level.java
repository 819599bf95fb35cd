package org.commissioning.model.level;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * One level of a framework.
 *
 * @param id the id within the framework
 * @param title as the framework names it
 * @param definition what it covers, in words that are not the source's own unless quoted as such
 * @param tiers the tiers that it covers; empty if it is an axis of its own and not a tier, such as
 *     a level for one service wherever it is
 * @param basis how the tiers are known
 * @param note what a reader should know of the mapping; null if there is nothing
 */
public record Level(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 5_000) String definition,
    @Entries(max = 7) @DistinctBy List<@Required LevelTier> tiers,
    @Required MappingBasis basis,
    @Nullable @Text(max = 5_000) String note) {
  public Level {
    tiers = tiers == null ? List.of() : unmodifiableList(new ArrayList<>(tiers));
  }
}
