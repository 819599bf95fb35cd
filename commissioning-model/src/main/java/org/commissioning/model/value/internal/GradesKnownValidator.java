package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.AgencyBenefit;
import org.commissioning.model.value.AgencyBenefitQuestion;
import org.commissioning.model.value.AgencyCost;
import org.commissioning.model.value.ConfidenceGrade;
import org.commissioning.model.value.ConfidenceScale;
import org.commissioning.model.value.GradesKnown;
import org.jspecify.annotations.Nullable;

/** Judges {@link GradesKnown}. */
public final class GradesKnownValidator
    implements ConstraintValidator<GradesKnown, AgencyBenefitQuestion> {

  @Override
  public boolean isValid(
      @Nullable AgencyBenefitQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    ConfidenceScale scale = question.confidence();
    Set<String> known = new HashSet<>();
    for (ConfidenceGrade grade : scale == null ? List.<ConfidenceGrade>of() : scale.grades()) {
      if (grade != null && grade.grade() != null) {
        known.add(grade.grade());
      }
    }
    Faults faults = new Faults(context);
    for (int i = 0; i < question.costs().size(); i++) {
      AgencyCost cost = question.costs().get(i);
      if (cost != null) {
        grades(faults, known, cost.grades(), "costs", i);
      }
    }
    for (int i = 0; i < question.benefits().size(); i++) {
      AgencyBenefit benefit = question.benefits().get(i);
      if (benefit == null) {
        continue;
      }
      grades(faults, known, benefit.grades(), "benefits", i);
      if (benefit.value() == null) {
        continue;
      }
      if (benefit.grades().isEmpty() && benefit.value().correction() == null) {
        faults.add("must be given when grades are not", "benefits", i, "value", "correction");
      }
      if (!benefit.grades().isEmpty() && benefit.value().correction() != null) {
        faults.add("must be left out when grades are given", "benefits", i, "value", "correction");
      }
    }
    return faults.none();
  }

  private static void grades(
      Faults faults, Set<String> known, List<String> grades, String list, int at) {
    for (int k = 0; k < grades.size(); k++) {
      if (grades.get(k) != null && !known.contains(grades.get(k))) {
        faults.add("must be a grade of the confidence scale", list, at, "grades", k);
      }
    }
  }
}
