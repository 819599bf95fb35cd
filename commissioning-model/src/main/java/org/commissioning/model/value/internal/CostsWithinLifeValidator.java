package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.CostsWithinLife;
import org.commissioning.model.value.LivedOption;
import org.commissioning.model.value.YearAmount;
import org.jspecify.annotations.Nullable;

/** Judges {@link CostsWithinLife}. */
public final class CostsWithinLifeValidator
    implements ConstraintValidator<CostsWithinLife, LivedOption> {

  @Override
  public boolean isValid(@Nullable LivedOption option, ConstraintValidatorContext context) {
    if (option == null || option.life() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    for (int i = 0; i < option.costs().size(); i++) {
      YearAmount cost = option.costs().get(i);
      if (cost != null && cost.year() != null && cost.year() > option.life()) {
        faults.add("must be within the life of the option", "costs", i, "year");
      }
    }
    return faults.none();
  }
}
