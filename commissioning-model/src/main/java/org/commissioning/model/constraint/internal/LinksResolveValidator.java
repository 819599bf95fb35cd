package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.model.constraint.LinksResolve;
import org.jspecify.annotations.Nullable;

/** Judges {@link LinksResolve}. */
public final class LinksResolveValidator implements ConstraintValidator<LinksResolve, Object> {

  private ComponentPath from = ComponentPath.of("");
  private List<ComponentPath> targets = List.of();
  private String text = "";

  @Override
  public void initialize(LinksResolve constraint) {
    from = ComponentPath.of(constraint.from());
    targets = Stream.of(constraint.to()).map(ComponentPath::of).toList();
    text = "must be " + (constraint.target().isEmpty() ? described(targets) : constraint.target());
  }

  private static String described(List<ComponentPath> paths) {
    return "one of "
        + String.join(" or ", paths.stream().map(LinksResolveValidator::whereOf).toList());
  }

  private static String whereOf(ComponentPath path) {
    List<String> names = path.names();
    int last = names.size() - 1;
    if (path.endsInList() || last == 0) {
      return String.join(".", names);
    }
    return "the " + names.get(last) + "s in " + String.join(".", names.subList(0, last));
  }

  @Override
  public boolean isValid(@Nullable Object root, ConstraintValidatorContext context) {
    if (root == null) {
      return true;
    }
    Judgement judgement = new Judgement(root, new Faults(context));
    from.walk(root, judgement::judge);
    return judgement.faults.none();
  }

  /** What may be named is collected when it is first asked for. */
  private final class Judgement {

    private final Object root;
    private final Faults faults;
    private @Nullable Set<Object> known;

    Judgement(Object root, Faults faults) {
      this.root = root;
      this.faults = faults;
    }

    void judge(Object link, ComponentPath.Walk walk) {
      if (!known().contains(link)) {
        faults.add(text, walk.place());
      }
    }

    private Set<Object> known() {
      Set<Object> values = known;
      if (values == null) {
        Set<Object> collected = new HashSet<>();
        for (ComponentPath to : targets) {
          to.walk(root, (value, walk) -> collected.add(value));
        }
        values = collected;
        known = values;
      }
      return values;
    }
  }
}
