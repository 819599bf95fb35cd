package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.model.constraint.LinksResolve;
import org.jspecify.annotations.Nullable;

/** Judges {@link LinksResolve}. */
public final class LinksResolveValidator implements ConstraintValidator<LinksResolve, Object> {

  /** One step of a path: a component, and whether the path goes on through its entries. */
  private record Step(Component component, boolean list) {}

  private List<Step> from = List.of();
  private List<List<Step>> targets = List.of();
  private String text = "";

  @Override
  public void initialize(LinksResolve constraint) {
    from = steps(constraint.from());
    targets = Stream.of(constraint.to()).map(LinksResolveValidator::steps).toList();
    text = "must be " + (constraint.target().isEmpty() ? described(targets) : constraint.target());
  }

  private static List<Step> steps(String path) {
    List<Step> steps = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      boolean list = part.endsWith("[]");
      String name = list ? part.substring(0, part.length() - 2) : part;
      steps.add(new Step(new Component(name), list));
    }
    return List.copyOf(steps);
  }

  private static String described(List<List<Step>> paths) {
    return "one of "
        + String.join(" or ", paths.stream().map(LinksResolveValidator::whereOf).toList());
  }

  private static String whereOf(List<Step> path) {
    List<String> names = path.stream().map(step -> step.component().name()).toList();
    int last = names.size() - 1;
    if (path.get(last).list() || last == 0) {
      return String.join(".", names);
    }
    return "the " + names.get(last) + "s in " + String.join(".", names.subList(0, last));
  }

  @Override
  public boolean isValid(@Nullable Object root, ConstraintValidatorContext context) {
    if (root == null) {
      return true;
    }
    Walk walk = new Walk(root, new Faults(context));
    walk.judge(root, 0);
    return walk.faults.none();
  }

  /** One judgement: the place reached, and what may be named, collected when first asked for. */
  private final class Walk {

    private final Object root;
    private final Faults faults;
    private final int[] entries = new int[from.size()];
    private @Nullable Set<Object> known;

    Walk(Object root, Faults faults) {
      this.root = root;
      this.faults = faults;
    }

    /** Recursion goes no deeper than the path has steps. */
    void judge(Object bean, int depth) {
      if (depth == from.size()) {
        if (!known().contains(bean)) {
          faults.add(text, place());
        }
        return;
      }
      Step step = from.get(depth);
      Object value = step.component().of(bean);
      if (!step.list()) {
        if (value != null) {
          judge(value, depth + 1);
        }
      } else if (value instanceof List<?> list) {
        int index = 0;
        for (Object entry : list) {
          if (entry != null) {
            entries[depth] = index;
            judge(entry, depth + 1);
          }
          index++;
        }
      }
    }

    private Object[] place() {
      List<Object> place = new ArrayList<>();
      for (int i = 0; i < entries.length; i++) {
        place.add(from.get(i).component().name());
        if (from.get(i).list()) {
          place.add(entries[i]);
        }
      }
      return place.toArray();
    }

    private Set<Object> known() {
      Set<Object> values = known;
      if (values == null) {
        values = new HashSet<>();
        for (List<Step> to : targets) {
          collect(root, to, 0, values);
        }
        known = values;
      }
      return values;
    }

    private void collect(Object bean, List<Step> to, int depth, Set<Object> values) {
      if (depth == to.size()) {
        values.add(bean);
        return;
      }
      Step step = to.get(depth);
      Object value = step.component().of(bean);
      if (!step.list()) {
        if (value != null) {
          collect(value, to, depth + 1, values);
        }
      } else if (value instanceof List<?> list) {
        for (Object entry : list) {
          if (entry != null) {
            collect(entry, to, depth + 1, values);
          }
        }
      }
    }
  }
}
