package org.commissioning.scoring.method;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * The guarded door of every calculation: nothing is computed from an input that breaks one of its
 * constraints.
 *
 * <p>The messages are the constraints' own literal English text. A locale, a message bundle or a
 * {@code validation.xml} on the class path changes none of them. Thread-safe; the validator behind
 * it is made once, at the first use.
 */
public final class Door {

  private Door() {}

  /**
   * Returns the input if it is given and its whole graph is valid.
   *
   * @param input what a calculation was given
   * @param groups validation groups beside the default one, for rules that hold for this use only
   * @throws InvalidInputException naming every fault
   */
  public static <T> T requireValid(@Nullable T input, Class<?>... groups) {
    if (input == null) {
      throw new InvalidInputException(
          "Input", List.of(new Problem("", "Required", "must be given", null, null)), Set.of());
    }
    Set<ConstraintViolation<T>> violations = validate(input, groups);
    if (violations.isEmpty()) {
      return input;
    }
    throw new InvalidInputException(
        input.getClass().getSimpleName(), problems(input, violations), violations);
  }

  /** Every fault of the input, in reading order; empty if it is valid. */
  public static <T> List<Problem> problems(T input, Class<?>... groups) {
    return problems(input, validate(input, groups));
  }

  /**
   * A fault, with the part of the input on which its rule depends. A reader of documents that had
   * to leave a malformed part out needs it, to tell a fault of the document from one of the gap.
   *
   * @param problem the fault
   * @param scope pointer to the part that the rule was declared on: a component or a whole record
   * @param relation true if the rule relates several values inside that part; false if it judges
   *     the part as one value
   * @param constraint the rule as it was declared
   */
  public record Fault(Problem problem, String scope, boolean relation, Annotation constraint) {}

  /** Every fault of the input with the part that its rule depends on, in reading order. */
  public static <T> List<Fault> faults(T input, Class<?>... groups) {
    return faults(input, validate(input, groups));
  }

  /**
   * One fault gives one problem: of a value that is itself not what it must be, no relation says
   * that it does not fit the rest either.
   */
  private static <T> List<Fault> faults(T input, Set<ConstraintViolation<T>> violations) {
    List<Fault> faults = new ArrayList<>(violations.size());
    Set<String> malformed = new HashSet<>();
    for (ConstraintViolation<T> violation : violations) {
      Fault fault = fault(input, violation);
      faults.add(fault);
      if (!fault.relation()) {
        malformed.add(fault.problem().pointer());
      }
    }
    faults.removeIf(fault -> fault.relation() && malformed.contains(fault.problem().pointer()));
    faults.sort(Comparator.comparing(Fault::problem, Problem.ORDER));
    return List.copyOf(faults);
  }

  private static Fault fault(Object root, ConstraintViolation<?> violation) {
    Problem problem = problem(root, violation);
    Object bean = violation.getLeafBean();
    ConstraintDescriptor<?> rule = violation.getConstraintDescriptor();
    List<String> tokens = new ArrayList<>();
    Object value = root;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.isInIterable()) {
        Object key = node.getIndex() == null ? node.getKey() : node.getIndex();
        tokens.add(String.valueOf(key));
        value = entry(value, key);
      }
      if (value == bean) {
        BeanDescriptor type = Engine.VALIDATOR.getConstraintsForClass(bean.getClass());
        if (type.getConstraintDescriptors().contains(rule)) {
          break;
        }
        PropertyDescriptor component = type.getConstraintsForProperty(node.getName());
        if (component == null || !component.getConstraintDescriptors().contains(rule)) {
          return new Fault(problem, problem.pointer(), false, rule.getAnnotation());
        }
        tokens.add(node.getName());
        String scope = pointer(tokens);
        return new Fault(problem, scope, !scope.equals(problem.pointer()), rule.getAnnotation());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        tokens.add(node.getName());
        value = component(value, node.getName());
      }
    }
    return new Fault(problem, pointer(tokens), true, rule.getAnnotation());
  }

  private static <T> Set<ConstraintViolation<T>> validate(T input, Class<?>... groups) {
    Class<?>[] all = Arrays.copyOf(groups, groups.length + 1);
    all[groups.length] = Default.class;
    return Engine.VALIDATOR.validate(input, all);
  }

  private static <T> List<Problem> problems(T input, Set<ConstraintViolation<T>> violations) {
    return faults(input, violations).stream().map(Fault::problem).toList();
  }

  private static Problem problem(Object root, ConstraintViolation<?> violation) {
    List<String> tokens = new ArrayList<>();
    Object value = root;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.isInIterable()) {
        Object key = node.getIndex() == null ? node.getKey() : node.getIndex();
        tokens.add(String.valueOf(key));
        value = entry(value, key);
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        tokens.add(node.getName());
        value = component(value, node.getName());
      }
    }
    String rule = violation.getMessage();
    String code =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String shown = rule.contains(" but ") ? null : Shown.of(value);
    return new Problem(pointer(tokens), code, rule, shown, null);
  }

  private static String pointer(List<String> tokens) {
    StringBuilder pointer = new StringBuilder();
    for (String token : tokens) {
      pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static @Nullable Object entry(@Nullable Object container, @Nullable Object key) {
    if (container instanceof List<?> list && key instanceof Integer index) {
      return index < list.size() ? list.get(index) : null;
    }
    return container instanceof Map<?, ?> map ? map.get(key) : null;
  }

  private static @Nullable Object component(@Nullable Object bean, String name) {
    if (bean instanceof Map<?, ?> object) {
      return object.get(name);
    }
    if (bean instanceof List<?> list) {
      return list.get(Integer.parseInt(name));
    }
    if (bean instanceof Record) {
      for (RecordComponent component : bean.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(bean);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(bean.getClass() + " must be open to validation", e);
          }
        }
      }
    }
    return null;
  }

  /** Made at the first use and shared: building a validator takes far longer than using it. */
  private static final class Engine {
    static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new LiteralText())
            .buildValidatorFactory()
            .getValidator();
  }

  /**
   * The text as it stands, its {@code {attribute}} holes filled from the constraint. No bundle, no
   * locale, no expression language.
   */
  private static final class LiteralText implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      if (template.indexOf('{') < 0) {
        return template;
      }
      Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
      StringBuilder text = new StringBuilder();
      int at = 0;
      for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
        int close = template.indexOf('}', open);
        Object value = close < 0 ? null : attributes.get(template.substring(open + 1, close));
        int end = value == null ? open + 1 : close + 1;
        text.append(template, at, value == null ? end : open).append(value == null ? "" : value);
        at = end;
      }
      return text.append(template, at, template.length()).toString();
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return interpolate(template, context);
    }
  }
}
