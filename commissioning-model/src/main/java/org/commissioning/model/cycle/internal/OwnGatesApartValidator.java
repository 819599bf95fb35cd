package org.commissioning.model.cycle.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.GatePolicy;
import org.commissioning.model.cycle.OwnGate;
import org.commissioning.model.cycle.OwnGatesApart;
import org.jspecify.annotations.Nullable;

/** Judges {@link OwnGatesApart}. */
public final class OwnGatesApartValidator
    implements ConstraintValidator<OwnGatesApart, GatePolicy> {

  @Override
  public boolean isValid(@Nullable GatePolicy policy, ConstraintValidatorContext context) {
    if (policy == null) {
      return true;
    }
    Faults faults = new Faults(context);
    List<OwnGate> own = policy.ownGates();
    for (int i = 0; i < own.size(); i++) {
      OwnGate gate = own.get(i);
      if (gate != null
          && gate.id() != null
          && Stream.of(Gate.values()).map(Gate::code).anyMatch(gate.id()::equals)) {
        faults.add("must not be the code of a gate of the library", "ownGates", i, "id");
      }
    }
    return faults.none();
  }
}
