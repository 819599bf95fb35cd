package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.BoundsInOrder;
import org.commissioning.model.tender.PriceFormula;
import org.jspecify.annotations.Nullable;

/** Judges {@link BoundsInOrder}. */
public final class BoundsInOrderValidator
    implements ConstraintValidator<BoundsInOrder, PriceFormula.FixedBounds> {

  @Override
  public boolean isValid(
      PriceFormula.@Nullable FixedBounds bounds, ConstraintValidatorContext context) {
    if (bounds == null || bounds.fullPointsAt() == null || bounds.zeroPointsAt() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (bounds.zeroPointsAt().compareTo(bounds.fullPointsAt()) <= 0) {
      faults.add(
          "must be above the price that gets full points ("
              + Numbers.plain(bounds.fullPointsAt())
              + ")",
          "zeroPointsAt");
    }
    return faults.none();
  }
}
