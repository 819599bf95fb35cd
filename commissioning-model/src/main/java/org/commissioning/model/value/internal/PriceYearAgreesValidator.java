package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.NominalAmount;
import org.commissioning.model.value.PriceYearAgrees;
import org.commissioning.model.value.RealTermsQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link PriceYearAgrees}. */
public final class PriceYearAgreesValidator
    implements ConstraintValidator<PriceYearAgrees, RealTermsQuestion> {

  @Override
  public boolean isValid(@Nullable RealTermsQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.priceYear() == null || question.priceYearIndex() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    for (int i = 0; i < question.amounts().size(); i++) {
      NominalAmount amount = question.amounts().get(i);
      if (amount != null
          && amount.index() != null
          && question.priceYear().equals(amount.year())
          && Double.compare(amount.index(), question.priceYearIndex()) != 0) {
        faults.add("must be the index of the price year", "amounts", i, "index");
      }
    }
    return faults.none();
  }
}
