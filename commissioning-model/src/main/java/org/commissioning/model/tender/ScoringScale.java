package org.commissioning.model.tender;

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
 * The marks that evaluators may give and what they mean.
 *
 * @param id its id among the scales of its lot
 * @param lowest the lowest mark
 * @param highest the highest mark
 * @param step the distance between one mark and the next, from the lowest; null if any mark between
 *     the ends may be given
 * @param descriptors what marks mean; empty if not published
 */
@ScaleConsistent
public record ScoringScale(
    @Required @Id String id,
    @Required @Decimal(min = "0", max = "1000000") BigDecimal lowest,
    @Required @Decimal(above = "0", max = "1000000") BigDecimal highest,
    @Nullable @Decimal(above = "0", max = "1000000") BigDecimal step,
    @Entries(max = 1_000) @DistinctBy("mark") List<@Required @Valid Descriptor> descriptors) {

  public ScoringScale {
    descriptors = descriptors == null ? List.of() : unmodifiableList(new ArrayList<>(descriptors));
  }

  /**
   * What a mark means.
   *
   * @param mark the mark
   * @param meaning in the words of the published scale
   */
  public record Descriptor(
      @Required @Decimal(min = "0", max = "1000000") BigDecimal mark,
      @Required @Text(max = 2_000) String meaning) {}
}
