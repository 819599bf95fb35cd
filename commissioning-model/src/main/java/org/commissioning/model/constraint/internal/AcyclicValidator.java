package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.Acyclic;
import org.jspecify.annotations.Nullable;

/** Judges {@link Acyclic}. */
public final class AcyclicValidator implements ConstraintValidator<Acyclic, Object> {

  /** Stands for a parent that is the component itself and no entry of a list. */
  private static final int ONLY = -1;

  private Component list = new Component("");
  private Component id = new Component("");
  private Component parent = new Component("");

  /** Where a link from an entry to a parent stands. */
  private record Place(int entry, int parent) {}

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
    Map<Object, Integer> named = named(entries);
    Cycles cycles = new Cycles(entries.size());
    List<Place> links = new ArrayList<>();
    int index = 0;
    for (Object entry : entries) {
      Object up = entry == null ? null : parent.of(entry);
      if (up instanceof List<?> several) {
        int position = 0;
        for (Object name : several) {
          link(named, name, new Place(index, position++), cycles, links);
        }
      } else {
        link(named, up, new Place(index, ONLY), cycles, links);
      }
      index++;
    }
    Faults faults = new Faults(context);
    for (Cycles.Cycle cycle : cycles.found()) {
      report(links.get(cycle.link()), cycle.length(), faults);
    }
    return faults.none();
  }

  private Map<Object, Integer> named(List<?> entries) {
    Map<Object, Integer> named = new HashMap<>(entries.size() * 2);
    int index = 0;
    for (Object entry : entries) {
      Object name = entry == null ? null : id.of(entry);
      if (name != null) {
        named.putIfAbsent(name, index);
      }
      index++;
    }
    return named;
  }

  private static void link(
      Map<Object, Integer> named,
      @Nullable Object name,
      Place place,
      Cycles cycles,
      List<Place> links) {
    Integer to = name == null ? null : named.get(name);
    if (to != null) {
      cycles.link(place.entry(), to);
      links.add(place);
    }
  }

  private void report(Place at, int length, Faults faults) {
    String rule = "must not lead back to itself (a cycle of " + length + ")";
    if (at.parent() == ONLY) {
      faults.add(rule, list.name(), at.entry(), parent.name());
    } else {
      faults.add(rule, list.name(), at.entry(), parent.name(), at.parent());
    }
  }
}
