package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.contract.IndexPoint;
import org.commissioning.model.contract.IndexSeries;
import org.commissioning.model.contract.PointsInOrder;
import org.jspecify.annotations.Nullable;

/** Judges {@link PointsInOrder}. */
public final class PointsInOrderValidator
    implements ConstraintValidator<PointsInOrder, IndexSeries> {

  @Override
  public boolean isValid(@Nullable IndexSeries series, ConstraintValidatorContext context) {
    if (series == null || series.everyMonths() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (series.everyMonths() != 1 && series.everyMonths() != 3 && series.everyMonths() != 12) {
      faults.add("must be 1, 3 or 12", "everyMonths");
      return faults.none();
    }
    LocalDate next = null;
    for (int i = 0; i < series.points().size(); i++) {
      IndexPoint point = series.points().get(i);
      if (point == null || point.from() == null) {
        continue;
      }
      if (!Months.usable(point.from())) {
        faults.add("must be the first day of a month from 1900 to 2200", "points", i, "from");
        continue;
      }
      if (next != null && point.from().isBefore(next)) {
        faults.add(
            "must not be before " + next + ", where the value before it ends", "points", i, "from");
      } else {
        next = point.from().plusMonths(series.everyMonths());
      }
    }
    return faults.none();
  }
}
