package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.constraint.DistinctBy;
import org.jspecify.annotations.Nullable;

/** Judges {@link DistinctBy}. */
public final class DistinctByValidator implements ConstraintValidator<DistinctBy, List<?>> {

  private List<Component> key = List.of();
  private List<String> reported = List.of();
  private String text = "";

  @Override
  public void initialize(DistinctBy constraint) {
    List<String> names = List.of(constraint.value());
    key = names.stream().map(Component::new).toList();
    reported = names.isEmpty() ? List.of() : names.subList(0, 1);
    text =
        names.size() < 2
            ? "must not repeat an earlier entry"
            : "must not repeat the " + String.join(", ", names) + " of an earlier entry";
  }

  @Override
  public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
    if (list == null || list.size() < 2) {
      return true;
    }
    boolean valid = true;
    Set<Object> seen = new HashSet<>(list.size() * 2);
    int index = 0;
    for (Object entry : list) {
      Object found = entry == null ? null : key(entry);
      if (found != null && !seen.add(found)) {
        valid = Report.fault(context, text, index, reported, new int[] {Report.NO_INDEX});
      }
      index++;
    }
    return valid;
  }

  private @Nullable Object key(Object entry) {
    if (key.isEmpty()) {
      return comparable(entry);
    }
    if (key.size() == 1) {
      Object only = key.get(0).of(entry);
      return only == null ? null : comparable(only);
    }
    Object[] parts = new Object[key.size()];
    for (int i = 0; i < parts.length; i++) {
      Object part = key.get(i).of(entry);
      if (part == null) {
        return null;
      }
      parts[i] = comparable(part);
    }
    return Arrays.asList(parts);
  }

  private static Object comparable(Object part) {
    return part instanceof BigDecimal number ? number.stripTrailingZeros() : part;
  }
}
