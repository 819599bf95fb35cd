package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.regime.CutOffsInOrder;
import org.commissioning.model.regime.RatedIndicator;
import org.commissioning.model.regime.RatingCutOffs;
import org.jspecify.annotations.Nullable;

/** Judges {@link CutOffsInOrder}. */
public final class CutOffsInOrderValidator
    implements ConstraintValidator<CutOffsInOrder, RatedIndicator> {

  @Override
  public boolean isValid(@Nullable RatedIndicator indicator, ConstraintValidatorContext context) {
    if (indicator == null || indicator.cutOffs() == null || indicator.polarity() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    RatingCutOffs cutOffs = indicator.cutOffs();
    if (indicator.polarity() == Polarity.NO_JUDGEMENT) {
      faults.add("must be left out, since no value is better than another", "cutOffs");
      return faults.none();
    }
    boolean higher = indicator.polarity() == Polarity.HIGHER_IS_BETTER;
    ordered(
        cutOffs.good(), "good", cutOffs.approachingTarget(), "approachingTarget", higher, faults);
    ordered(
        cutOffs.approachingTarget(),
        "approachingTarget",
        cutOffs.requiresImprovement(),
        "requiresImprovement",
        higher,
        faults);
    return faults.none();
  }

  private static void ordered(
      @Nullable Double better,
      String betterName,
      @Nullable Double worse,
      String worseName,
      boolean higher,
      Faults faults) {
    if (better == null
        || worse == null
        || !Double.isFinite(better)
        || !Double.isFinite(worse)
        || (higher ? worse <= better : worse >= better)) {
      return;
    }
    faults.add(
        (higher ? "must not be above " : "must not be below ")
            + betterName
            + " ("
            + better
            + ") but was "
            + worse,
        "cutOffs",
        worseName);
  }
}
