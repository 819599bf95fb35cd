package org.commissioning.scoring.level;

import java.util.List;
import org.commissioning.model.level.LevelTier;
import org.commissioning.model.level.MappingBasis;

/**
 * A level that shares a tier with the one that was asked about.
 *
 * @param level its id within the framework looked into
 * @param title what that framework calls it
 * @param relation how it stands to the level asked about
 * @param shared the tiers that both cover, from the smallest
 * @param added the tiers that it alone covers, from the smallest; empty if there is none
 * @param basis how sure the match is: the weaker of the grounds on which the two levels' tiers are
 *     known
 * @param alsoMatchedBy the other levels of the framework asked about that match it too, by id;
 *     empty if there is none
 */
public record LevelMatch(
    String level,
    String title,
    TierRelation relation,
    List<LevelTier> shared,
    List<LevelTier> added,
    MappingBasis basis,
    List<String> alsoMatchedBy) {

  public LevelMatch {
    shared = List.copyOf(shared);
    added = List.copyOf(added);
    alsoMatchedBy = List.copyOf(alsoMatchedBy);
  }
}
