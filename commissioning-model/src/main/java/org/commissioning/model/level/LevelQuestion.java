package org.commissioning.model.level;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * Which levels of one framework a level of another corresponds to.
 *
 * @param level the level asked about
 * @param into the framework whose levels are sought
 * @param frameworks the frameworks that are meant; empty for the published ones that this library
 *     knows
 */
@LevelsKnown
public record LevelQuestion(
    @Required @Valid LevelReference level,
    @Required @Id String into,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid LevelFramework> frameworks) {
  public LevelQuestion {
    frameworks = frameworks == null ? List.of() : unmodifiableList(new ArrayList<>(frameworks));
  }
}
