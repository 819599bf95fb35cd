package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.AnnualCostQuestion;
import org.commissioning.model.value.CostsWithinLife;
import org.commissioning.model.value.DiscountTiming;
import org.commissioning.model.value.LivedOption;
import org.commissioning.model.value.YearAmount;
import org.jspecify.annotations.Nullable;

/** Judges {@link CostsWithinLife}. */
public final class CostsWithinLifeValidator
    implements ConstraintValidator<CostsWithinLife, AnnualCostQuestion> {

  @Override
  public boolean isValid(
      @Nullable AnnualCostQuestion question, ConstraintValidatorContext context) {
    if (question == null
        || question.basis() == null
        || question.basis().discounting() == null
        || question.basis().discounting().timing() == null) {
      return true;
    }
    boolean start = question.basis().discounting().timing() == DiscountTiming.START;
    Faults faults = new Faults(context);
    for (int i = 0; i < question.options().size(); i++) {
      LivedOption option = question.options().get(i);
      if (option == null || option.life() == null) {
        continue;
      }
      int last = start ? option.life() : option.life() - 1;
      for (int k = 0; k < option.costs().size(); k++) {
        YearAmount cost = option.costs().get(k);
        if (cost != null && cost.year() != null && cost.year() > last) {
          faults.add(
              start
                  ? "must be within the life of the option"
                  : "must be below the life of the option, for amounts fall after the start of"
                      + " their year",
              "options",
              i,
              "costs",
              k,
              "year");
        }
      }
    }
    return faults.none();
  }
}
