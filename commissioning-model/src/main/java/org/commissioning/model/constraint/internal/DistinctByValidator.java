package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.DistinctBy;
import org.jspecify.annotations.Nullable;

/** Judges {@link DistinctBy}. */
public final class DistinctByValidator implements ConstraintValidator<DistinctBy, List<?>> {

  /** Stands in a key for what is left out and means something so. */
  private static final Object ABSENT = new Object();

  private List<Component> key = List.of();
  private Set<String> sameWhenAbsent = Set.of();
  private String text = "";

  @Override
  public void initialize(DistinctBy constraint) {
    List<String> names = List.of(constraint.value());
    key = names.stream().map(Component::new).toList();
    sameWhenAbsent = Set.of(constraint.sameWhenAbsent());
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
    List<Integer> repeated = repeated(list);
    if (repeated.isEmpty()) {
      return true;
    }
    Faults faults = new Faults(context);
    faults.announce(repeated.size());
    for (Integer index : repeated) {
      if (key.isEmpty()) {
        faults.add(text, index);
      } else {
        faults.add(text, index, key.get(0).name());
      }
    }
    return faults.none();
  }

  private List<Integer> repeated(List<?> list) {
    List<Integer> repeated = new ArrayList<>();
    Keys seen = new Keys();
    int index = 0;
    for (Object entry : list) {
      if (entry != null && repeats(entry, seen)) {
        repeated.add(index);
      }
      index++;
    }
    return repeated;
  }

  private boolean repeats(Object entry, Keys seen) {
    if (key.isEmpty()) {
      return !seen.add(comparable(entry));
    }
    List<Object> parts = new ArrayList<>(key.size());
    boolean given = false;
    for (Component component : key) {
      Object part = component.of(entry);
      if (part == null && !sameWhenAbsent.contains(component.name())) {
        return false;
      }
      given |= part != null;
      parts.add(part == null ? ABSENT : comparable(part));
    }
    if (!given) {
      return false;
    }
    Keys at = seen;
    int last = parts.size() - 1;
    for (Object part : parts.subList(0, last)) {
      at = at.under(part);
    }
    return !at.add(parts.get(last));
  }

  private static Object comparable(Object part) {
    return part instanceof BigDecimal number ? number.stripTrailingZeros() : part;
  }

  /**
   * The keys met, one level for each component. Made so, and not of lists of parts, because hostile
   * texts with one hash are still found quickly in a map while they can be put in order.
   */
  private static final class Keys {

    private final Map<Object, Keys> next = new HashMap<>();

    Keys under(Object part) {
      return next.computeIfAbsent(part, p -> new Keys());
    }

    /** Whether the part is new here. */
    boolean add(Object part) {
      return next.putIfAbsent(part, END) == null;
    }

    private static final Keys END = new Keys();
  }
}
