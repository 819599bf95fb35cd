package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.LimitedLotsOrdered;
import org.commissioning.model.tender.LotAwardRules;
import org.commissioning.model.tender.LotLimit;
import org.commissioning.model.tender.LotMechanism;
import org.jspecify.annotations.Nullable;

/** Judges {@link LimitedLotsOrdered}. */
public final class LimitedLotsOrderedValidator
    implements ConstraintValidator<LimitedLotsOrdered, LotAwardRules> {

  @Override
  public boolean isValid(@Nullable LotAwardRules rules, ConstraintValidatorContext context) {
    if (rules == null || !(rules.mechanism() instanceof LotMechanism.InOrder order)) {
      return true;
    }
    Set<String> missing = new HashSet<>();
    for (LotLimit limit : rules.limits()) {
      if (limit != null && limit.lots().size() > 1) {
        missing.addAll(limit.lots());
      }
    }
    missing.removeAll(new HashSet<>(order.lots()));
    Faults faults = new Faults(context);
    if (!missing.isEmpty()) {
      faults.add(
          "must name every lot that shares a limit with another (missing: " + missing.size() + ")",
          "mechanism",
          "lots");
    }
    return faults.none();
  }
}
