package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether the points that a price formula gives may leave a range. It can decide an award, so it is
 * stated and has no default.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Clipping.Unclipped.class, name = "unclipped"),
  @JsonSubTypes.Type(value = Clipping.Clipped.class, name = "clipped")
})
public sealed interface Clipping {

  /** Points stand as the formula gives them, negative ones included. */
  record Unclipped() implements Clipping {}

  /**
   * Points below or above the range are moved to its end, before they are rounded.
   *
   * @param lowest the least that is given, in points; null if there is no floor
   * @param highest the most that is given, in points; null if there is no ceiling
   */
  @ClipRange
  record Clipped(
      @Nullable @Decimal(min = "-1000000", max = "1000000") BigDecimal lowest,
      @Nullable @Decimal(min = "-1000000", max = "1000000") BigDecimal highest)
      implements Clipping {}
}
