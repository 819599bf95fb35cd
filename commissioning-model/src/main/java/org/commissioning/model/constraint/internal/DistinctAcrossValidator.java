package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commissioning.model.constraint.DistinctAcross;
import org.jspecify.annotations.Nullable;

/** Judges {@link DistinctAcross}. */
public final class DistinctAcrossValidator implements ConstraintValidator<DistinctAcross, Object> {

  private List<ComponentPath> paths = List.of();

  /** A list: the path on which it stands, and its number on a walk along that path. */
  private record Where(int path, int list) {}

  @Override
  public void initialize(DistinctAcross constraint) {
    paths = Stream.of(constraint.value()).map(ComponentPath::of).toList();
  }

  @Override
  public boolean isValid(@Nullable Object root, ConstraintValidatorContext context) {
    if (root == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Map<Object, Where> lastSeen = new HashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      int path = i;
      paths
          .get(i)
          .walk(
              root,
              (value, walk) -> {
                Where here = new Where(path, walk.list());
                Where before = lastSeen.put(value, here);
                if (before != null && !before.equals(here)) {
                  faults.add("must not repeat an id used earlier", walk.place());
                }
              });
    }
    return faults.none();
  }
}
