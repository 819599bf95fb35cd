package org.commissioning.model.cycle.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.cycle.Course;
import org.commissioning.model.cycle.CycleFramework;
import org.commissioning.model.cycle.CycleFrameworks;
import org.commissioning.model.cycle.CycleStage;
import org.commissioning.model.cycle.StageVisit;
import org.commissioning.model.cycle.StagesKnown;
import org.jspecify.annotations.Nullable;

/** Judges {@link StagesKnown}. */
public final class StagesKnownValidator implements ConstraintValidator<StagesKnown, Course> {

  @Override
  public boolean isValid(@Nullable Course course, ConstraintValidatorContext context) {
    if (course == null) {
      return true;
    }
    Faults faults = new Faults(context);
    CycleFramework framework = framework(course, faults);
    if (framework != null) {
      Set<String> stages = new HashSet<>();
      for (CycleStage stage : framework.stages()) {
        if (stage != null && stage.id() != null) {
          stages.add(stage.id());
        }
      }
      List<StageVisit> visits = course.visits();
      for (int i = 0; i < visits.size(); i++) {
        StageVisit visit = visits.get(i);
        if (visit != null && visit.stage() != null && !stages.contains(visit.stage())) {
          faults.add("must be a stage of the course's framework", "visits", i, "stage");
        }
      }
    }
    return faults.none();
  }

  private static @Nullable CycleFramework framework(Course course, Faults faults) {
    if (course.framework() != null && course.ownFramework() != null) {
      faults.add("must be left out (the course has a framework of its own)", "framework");
      return null;
    }
    if (course.ownFramework() != null) {
      return course.ownFramework();
    }
    if (course.framework() != null) {
      CycleFramework published = CycleFrameworks.standard().find(course.framework()).orElse(null);
      if (published == null) {
        faults.add("must be the id of a published framework of the cycle", "framework");
      }
      return published;
    }
    if (course.visits().stream().anyMatch(Objects::nonNull)) {
      faults.add("must be given when stages are visited", "framework");
    }
    return null;
  }
}
