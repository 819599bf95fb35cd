package org.commissioning.model.party.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.party.Arrangement;
import org.commissioning.model.party.ArrangementKind;
import org.commissioning.model.party.PooledByJointOnly;
import org.jspecify.annotations.Nullable;

/** Judges {@link PooledByJointOnly}. */
public final class PooledByJointOnlyValidator
    implements ConstraintValidator<PooledByJointOnly, Arrangement> {

  @Override
  public boolean isValid(@Nullable Arrangement judged, ConstraintValidatorContext context) {
    if (judged == null
        || judged.pooledFund() == null
        || judged.kind() == null
        || judged.kind() == ArrangementKind.JOINT) {
      return true;
    }
    return Report.fault(context, "must be left out unless the kind is joint", "pooledFund");
  }
}
