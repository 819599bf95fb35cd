package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.constraint.Chronological;
import org.jspecify.annotations.Nullable;

/** Judges {@link Chronological}. */
public final class ChronologicalValidator implements ConstraintValidator<Chronological, Object> {

  private List<Component> components = List.of();

  @Override
  public void initialize(Chronological constraint) {
    components = Stream.of(constraint.value()).map(Component::new).toList();
  }

  @Override
  public boolean isValid(@Nullable Object root, ConstraintValidatorContext context) {
    if (root == null) {
      return true;
    }
    boolean valid = true;
    Component earlier = null;
    Object earlierDate = null;
    for (Component component : components) {
      Object date = component.of(root);
      if (date == null) {
        continue;
      }
      if (earlier != null && earlierDate != null && before(date, earlierDate)) {
        String text =
            "must not be before " + earlier.name() + " (" + earlierDate + ") but was " + date;
        valid = Report.fault(context, text, component.name());
      }
      earlier = component;
      earlierDate = date;
    }
    return valid;
  }

  private static boolean before(Object date, Object earlier) {
    // Two ways of writing one instant are not before one another.
    if (date instanceof OffsetDateTime moment && earlier instanceof OffsetDateTime other) {
      return moment.isBefore(other);
    }
    if (date instanceof ZonedDateTime moment && earlier instanceof ZonedDateTime other) {
      return moment.isBefore(other);
    }
    if (date instanceof Comparable<?> && date.getClass() == earlier.getClass()) {
      @SuppressWarnings("unchecked")
      Comparable<Object> comparable = (Comparable<Object>) date;
      return comparable.compareTo(earlier) < 0;
    }
    throw new ConstraintDeclarationException(
        "dates in order must be of one type but were "
            + earlier.getClass().getName()
            + " and "
            + date.getClass().getName());
  }
}
