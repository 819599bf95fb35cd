package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.Target;
import org.commissioning.model.outcome.TargetsFollowBaselines;
import org.jspecify.annotations.Nullable;

/** Judges {@link TargetsFollowBaselines}. */
public final class TargetsFollowBaselinesValidator
    implements ConstraintValidator<TargetsFollowBaselines, Measure> {

  /** Stands for all that the measure speaks of; no id of a place is empty. */
  private static final String ALL = "";

  @Override
  public boolean isValid(@Nullable Measure judged, ConstraintValidatorContext context) {
    if (judged == null) {
      return true;
    }
    Map<String, LocalDate> latest = new HashMap<>();
    for (Observation baseline : judged.baselines()) {
      if (baseline != null && baseline.to() != null) {
        latest.merge(key(baseline.place()), baseline.to(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    Faults faults = new Faults(context);
    for (int i = 0; i < judged.targets().size(); i++) {
      Target target = judged.targets().get(i);
      LocalDate by = target == null ? null : target.by();
      LocalDate baseline = by == null ? null : latest.get(key(target.place()));
      if (by != null && baseline != null && !by.isAfter(baseline)) {
        faults.add("must be after the baseline of the same place, " + baseline, "targets", i, "by");
      }
    }
    return faults.none();
  }

  private static String key(@Nullable String place) {
    return place == null ? ALL : place;
  }
}
