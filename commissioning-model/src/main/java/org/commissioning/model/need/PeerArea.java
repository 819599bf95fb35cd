package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * An area with its characteristics.
 *
 * @param area what the area is called
 * @param features its characteristics; one that is left out is missing
 * @param value the figure on which peers are to be compared; null if it is missing
 */
public record PeerArea(
    @Required @Text(max = 200, oneLine = true) String area,
    @Entries(max = 200) @DistinctBy("characteristic") List<@Required @Valid PeerFeature> features,
    @Nullable @Real(min = "-1e15", max = "1e15") Double value) {

  public PeerArea {
    features = features == null ? List.of() : unmodifiableList(new ArrayList<>(features));
  }
}
