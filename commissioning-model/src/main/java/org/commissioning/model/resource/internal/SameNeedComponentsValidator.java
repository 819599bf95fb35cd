package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.CapitationArea;
import org.commissioning.model.resource.CapitationQuestion;
import org.commissioning.model.resource.NeedWeight;
import org.commissioning.model.resource.SameNeedComponents;
import org.jspecify.annotations.Nullable;

/** Judges {@link SameNeedComponents}. */
public final class SameNeedComponentsValidator
    implements ConstraintValidator<SameNeedComponents, CapitationQuestion> {

  @Override
  public boolean isValid(
      @Nullable CapitationQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.areas().isEmpty()) {
      return true;
    }
    List<CapitationArea> areas = question.areas();
    Set<String> first = components(areas.get(0));
    if (first == null) {
      return true;
    }
    Faults faults = new Faults(context);
    for (int i = 1; i < areas.size(); i++) {
      Set<String> found = components(areas.get(i));
      if (found != null && !found.equals(first)) {
        faults.add(
            "must state the same components of need as the first area", "areas", i, "weights");
      }
    }
    return faults.none();
  }

  /** Null while one of them is absent. */
  private static @Nullable Set<String> components(@Nullable CapitationArea area) {
    if (area == null) {
      return null;
    }
    Set<String> components = new HashSet<>();
    for (NeedWeight weight : area.weights()) {
      if (weight == null || weight.component() == null) {
        return null;
      }
      components.add(weight.component());
    }
    return components;
  }
}
