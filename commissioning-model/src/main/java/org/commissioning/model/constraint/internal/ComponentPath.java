package org.commissioning.model.constraint.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A path of component names from a record down, where {@code []} goes through every entry of a
 * list: {@code lots[].tenders[].bidder}. What is absent is passed over, and so is a step that the
 * record found there lacks, as with the alternatives of a sealed type.
 */
final class ComponentPath {

  /** One step: a component, and whether the path goes on through its entries. */
  private record Step(Component component, boolean list) {}

  private final List<Step> steps;

  private ComponentPath(List<Step> steps) {
    this.steps = steps;
  }

  static ComponentPath of(String path) {
    List<Step> steps = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      boolean list = part.endsWith("[]");
      String name = list ? part.substring(0, part.length() - 2) : part;
      steps.add(new Step(new Component(name), list));
    }
    return new ComponentPath(List.copyOf(steps));
  }

  /** The names on the way, from the first to the last. */
  List<String> names() {
    return steps.stream().map(step -> step.component().name()).toList();
  }

  /** Whether what it leads to are the entries of a list, and no component of theirs. */
  boolean endsInList() {
    return steps.get(steps.size() - 1).list();
  }

  /** Shows everything that stands at the end of the path, in order. */
  void walk(Object root, Visitor visitor) {
    new Walk(visitor, root).down(root, 0);
  }

  /** Sees what stands at the end of a path. */
  @FunctionalInterface
  interface Visitor {

    /** Sees one value. */
    void visit(Object value, Walk walk);
  }

  /** Where a walk has arrived. */
  final class Walk {

    private final Visitor visitor;
    private final int[] entries = new int[steps.size()];
    private Object holder;
    private int lists;

    private Walk(Visitor visitor, Object root) {
      this.visitor = visitor;
      this.holder = root;
    }

    /** The record whose component is the last on the path. */
    Object holder() {
      return holder;
    }

    /** The number of the list that the walk entered last: another for each list. */
    int list() {
      return lists;
    }

    /** The place, as {@link Faults} wants it. */
    Object[] place() {
      List<Object> place = new ArrayList<>();
      for (int i = 0; i < entries.length; i++) {
        place.add(steps.get(i).component().name());
        if (steps.get(i).list()) {
          place.add(entries[i]);
        }
      }
      return place.toArray();
    }

    /** Recursion goes no deeper than the path has steps. */
    private void down(Object bean, int depth) {
      if (depth == steps.size()) {
        visitor.visit(bean, this);
        return;
      }
      Step step = steps.get(depth);
      Object value = step.component().of(bean);
      if (!step.list()) {
        if (value != null) {
          holder = bean;
          down(value, depth + 1);
        }
      } else if (value instanceof List<?> list) {
        lists++;
        int index = 0;
        for (Object entry : list) {
          if (entry != null) {
            holder = bean;
            entries[depth] = index;
            down(entry, depth + 1);
          }
          index++;
        }
      }
    }
  }
}
