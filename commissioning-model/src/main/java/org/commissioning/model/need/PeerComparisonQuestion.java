package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which areas are most like one, and how it stands among them.
 *
 * @param subject the area that peers are sought for, by its name among the areas
 * @param areas all areas that are looked at, the subject among them
 * @param characteristics by what they are compared
 * @param peers how many peers are wanted; null for 15
 */
public record PeerComparisonQuestion(
    @Required @Text(max = 200, oneLine = true) String subject,
    @Entries(min = 1, max = 50_000) @DistinctBy("area") List<@Required @Valid PeerArea> areas,
    @Entries(min = 1, max = 200) @DistinctBy("id")
        List<@Required @Valid PeerCharacteristic> characteristics,
    @Nullable @WholeNumber(min = 1, max = 50_000) Integer peers) {

  public PeerComparisonQuestion {
    areas = areas == null ? List.of() : unmodifiableList(new ArrayList<>(areas));
    characteristics =
        characteristics == null ? List.of() : unmodifiableList(new ArrayList<>(characteristics));
  }
}
