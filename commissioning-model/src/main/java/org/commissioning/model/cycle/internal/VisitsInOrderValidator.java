package org.commissioning.model.cycle.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.cycle.Course;
import org.commissioning.model.cycle.StageVisit;
import org.commissioning.model.cycle.VisitsInOrder;
import org.jspecify.annotations.Nullable;

/** Judges {@link VisitsInOrder}. */
public final class VisitsInOrderValidator implements ConstraintValidator<VisitsInOrder, Course> {

  @Override
  public boolean isValid(@Nullable Course course, ConstraintValidatorContext context) {
    if (course == null) {
      return true;
    }
    Faults faults = new Faults(context);
    LocalDate before = null;
    StageVisit open = null;
    int openAt = 0;
    List<StageVisit> visits = course.visits();
    for (int i = 0; i < visits.size(); i++) {
      StageVisit visit = visits.get(i);
      if (visit == null || visit.from() == null) {
        continue;
      }
      if (open != null) {
        faults.add("must be given (a later stage was entered)", "visits", openAt, "to");
      }
      if (before != null && visit.from().isBefore(before)) {
        faults.add("must not be before the visit above, " + before, "visits", i, "from");
      } else {
        before = visit.from();
      }
      open = visit.to() == null ? visit : null;
      openAt = i;
    }
    return faults.none();
  }
}
