package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.Acyclic;
import org.jspecify.annotations.Nullable;

/** Judges {@link Acyclic}. */
public final class AcyclicValidator implements ConstraintValidator<Acyclic, Object> {

  private static final int NONE = -1;

  private Component list = new Component("");
  private Component id = new Component("");
  private Component parent = new Component("");

  @Override
  public void initialize(Acyclic constraint) {
    list = new Component(constraint.list());
    id = new Component(constraint.id());
    parent = new Component(constraint.parent());
  }

  @Override
  public boolean isValid(@Nullable Object root, ConstraintValidatorContext context) {
    if (root == null || !(list.of(root) instanceof List<?> entries)) {
      return true;
    }
    int[] parents = parents(entries);
    // The walk that first came by; 0 for none yet. Each entry is walked over once.
    int[] walkedBy = new int[parents.length];
    Faults faults = new Faults(context);
    for (int start = 0; start < parents.length; start++) {
      int walk = start + 1;
      int at = start;
      while (at != NONE && walkedBy[at] == 0) {
        walkedBy[at] = walk;
        at = parents[at];
      }
      if (at != NONE && walkedBy[at] == walk) {
        report(parents, at, faults);
      }
    }
    return faults.none();
  }

  private int[] parents(List<?> entries) {
    Map<Object, Integer> places = new HashMap<>(entries.size() * 2);
    int index = 0;
    for (Object entry : entries) {
      Object name = entry == null ? null : id.of(entry);
      if (name != null) {
        places.putIfAbsent(name, index);
      }
      index++;
    }
    int[] parents = new int[entries.size()];
    index = 0;
    for (Object entry : entries) {
      Object name = entry == null ? null : parent.of(entry);
      Integer place = name == null ? null : places.get(name);
      parents[index++] = place == null ? NONE : place;
    }
    return parents;
  }

  private void report(int[] parents, int member, Faults faults) {
    int length = 0;
    int first = member;
    int at = member;
    do {
      length++;
      first = Math.min(first, at);
      at = parents[at];
    } while (at != member);
    faults.add(
        "must not lead back to itself (a cycle of " + length + ")",
        list.name(),
        first,
        parent.name());
  }
}
