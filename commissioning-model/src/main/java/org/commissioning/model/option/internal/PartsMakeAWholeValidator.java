package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.DeliveryCase;
import org.commissioning.model.option.DeliveryPart;
import org.commissioning.model.option.PartsMakeAWhole;
import org.commissioning.model.option.Route;
import org.jspecify.annotations.Nullable;

/** Judges {@link PartsMakeAWhole}. */
public final class PartsMakeAWholeValidator
    implements ConstraintValidator<PartsMakeAWhole, DeliveryCase> {

  private static final double ROUNDING = 0.001;

  @Override
  public boolean isValid(@Nullable DeliveryCase option, ConstraintValidatorContext context) {
    if (option == null) {
      return true;
    }
    Faults faults = new Faults(context);
    double sum = 0;
    int stated = 0;
    boolean sound = true;
    for (int i = 0; i < option.parts().size(); i++) {
      DeliveryPart part = option.parts().get(i);
      if (part == null) {
        sound = false;
        continue;
      }
      if (part.share() != null) {
        sum += part.share();
        stated++;
      }
      boolean outside =
          part.model() == null
              || (part.model().route() != Route.OWN_DELIVERY && part.model().route() != Route.NONE);
      if (part.suppliersAble() != null && !outside) {
        faults.add("must be left out where nobody outside delivers", "parts", i, "suppliersAble");
      }
    }
    if (sound && stated > 0 && stated < option.parts().size()) {
      faults.add("must have a share for every part or for none", "parts");
    } else if (sound && stated > 0 && Double.isFinite(sum) && Math.abs(sum - 1) > ROUNDING) {
      faults.add(
          "must have shares that add up to 1 but add up to "
              + BigDecimal.valueOf(sum)
                  .setScale(6, RoundingMode.HALF_EVEN)
                  .stripTrailingZeros()
                  .toPlainString(),
          "parts");
    }
    return faults.none();
  }
}
