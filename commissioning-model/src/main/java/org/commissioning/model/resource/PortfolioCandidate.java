package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be funded, whole or not at all.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param value what it is worth, in a unit that is the same for all
 * @param uses what it takes from each pot
 * @param groups the ids of the groups that it belongs to
 * @param requires the ids of the candidates without which it cannot be funded
 */
public record PortfolioCandidate(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Decimal(min = "0", max = "1000000000", fractionDigits = 4) BigDecimal value,
    @Entries(max = 50) @DistinctBy("line") List<@Required @Valid LineUse> uses,
    @Entries(max = 50) @DistinctBy List<@Required @Id String> groups,
    @Entries(max = 50) @DistinctBy List<@Required @Id String> requires) {
  public PortfolioCandidate {
    uses = uses == null ? List.of() : unmodifiableList(new ArrayList<>(uses));
    groups = groups == null ? List.of() : unmodifiableList(new ArrayList<>(groups));
    requires = requires == null ? List.of() : unmodifiableList(new ArrayList<>(requires));
  }
}
