package org.commissioning.model.cycle.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.cycle.SegmentsWithinPopulations;
import org.commissioning.model.cycle.Understanding;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.Segment;
import org.jspecify.annotations.Nullable;

/** Judges {@link SegmentsWithinPopulations}. */
public final class SegmentsWithinPopulationsValidator
    implements ConstraintValidator<SegmentsWithinPopulations, Understanding> {

  private static final long MOST_PEOPLE = 1_000_000_000_000L;

  @Override
  public boolean isValid(@Nullable Understanding judged, ConstraintValidatorContext context) {
    if (judged == null) {
      return true;
    }
    Map<String, Long> totals = new HashMap<>();
    for (Population population : judged.populations()) {
      if (population != null && population.id() != null && counted(population.total())) {
        totals.putIfAbsent(population.id(), population.total());
      }
    }
    Faults faults = new Faults(context);
    List<Segment> segments = judged.segments();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment == null || segment.people() == null || segment.population() == null) {
        continue;
      }
      Long total = totals.get(segment.population());
      if (total != null && segment.people() > total) {
        faults.add(
            "must be at most the people of its population, " + total, "segments", i, "people");
      }
    }
    return faults.none();
  }

  /** False also for a number that is itself reported as out of range. */
  private static boolean counted(@Nullable Long people) {
    return people != null && people >= 0 && people <= MOST_PEOPLE;
  }
}
