package org.commissioning.scoring.contract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one mechanism comes to as the thing that it depends on grows, all else being as it was. For
 * pictures: between two points it runs straight as far as the terms do, which change at corners
 * only; for visits, at each minute.
 *
 * @param mechanism the mechanism
 * @param axis what grows
 * @param item the item or indicator that grows; null if it is all that the mechanism counts
 * @param actual where it was; null for a length of visits, and where it lies outside the points
 * @param points in order, with all corners among them
 */
public record PaymentCurve(
    String mechanism,
    CurveAxis axis,
    @Nullable String item,
    @Nullable BigDecimal actual,
    List<PaymentPoint> points) {
  public PaymentCurve {
    points = List.copyOf(points);
  }
}
