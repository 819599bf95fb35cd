package org.commissioning.model.level;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * The level at which something is to be commissioned, with the reasons for and against. It records
 * a choice; it does not make one.
 *
 * @param level the level
 * @param decidedBy the body that chose it; null if that is not known
 * @param reasonsFor what speaks for it; empty if no reason is recorded
 * @param reasonsAgainst what speaks against it; empty if no reason is recorded
 */
public record ChosenLevel(
    @Required @Valid LevelReference level,
    @Nullable @Id String decidedBy,
    @Entries(max = 100) List<@Required @Text(max = 5_000) String> reasonsFor,
    @Entries(max = 100) List<@Required @Text(max = 5_000) String> reasonsAgainst) {
  public ChosenLevel {
    reasonsFor = reasonsFor == null ? List.of() : unmodifiableList(new ArrayList<>(reasonsFor));
    reasonsAgainst =
        reasonsAgainst == null ? List.of() : unmodifiableList(new ArrayList<>(reasonsAgainst));
  }
}
