package org.commissioning.model;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.PlainJson;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.jspecify.annotations.Nullable;

/** What holds of every public type of the model. Each fault names its type and component. */
final class ModelRules {

  private static final int MOST_COMPONENTS = 8;
  private static final String OURS = "org.commissioning.";
  private static final String PLAIN_JSON = "java.util.Map<java.lang.String, java.lang.Object>";

  private ModelRules() {}

  static List<String> faults(Class<?> type) {
    List<String> faults = new ArrayList<>();
    if (type.isRecord()) {
      record(type, faults);
    }
    if (type.isEnum()) {
      constants(type, faults);
    }
    if (type.isRecord() || type.isInterface()) {
      relations(type, faults);
      foreignConstraints(type, type.getSimpleName(), faults);
    }
    return faults;
  }

  private static void record(Class<?> type, List<String> faults) {
    String name = type.getSimpleName();
    RecordComponent[] components = type.getRecordComponents();
    if (components.length > MOST_COMPONENTS) {
      faults.add(name + ": must have at most 8 components but has " + components.length);
    }
    for (RecordComponent component : components) {
      component(type, component, faults);
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().matches("(get|is)[A-Z].*")) {
        faults.add(name + "." + method.getName() + ": must not be named like a getter");
      }
    }
    if (reaches(type, type, new HashSet<>())) {
      faults.add(name + ": must not contain itself");
    }
    lists(type, faults);
  }

  private static void component(Class<?> type, RecordComponent component, List<String> faults) {
    String place = type.getSimpleName() + "." + component.getName();
    Class<?> kind = component.getType();
    AnnotatedElement field = field(type, component);
    foreignConstraints(field, place, faults);
    if (kind.isPrimitive()) {
      faults.add(place + ": must be boxed");
      return;
    }
    boolean required = field.isAnnotationPresent(Required.class);
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (List.class == kind) {
      if (required || nullable) {
        faults.add(place + ": must be neither @Required nor @Nullable, since absent is empty");
      }
      if (!field.isAnnotationPresent(Entries.class)) {
        faults.add(place + ": must have @Entries");
      }
      element(place + "[]", component.getAnnotatedType(), faults);
      DistinctBy distinct = field.getAnnotation(DistinctBy.class);
      if (distinct != null) {
        for (String key : distinct.value()) {
          path(place, type, component.getName() + "[]." + key, faults);
        }
      }
      return;
    }
    if (Map.class == kind) {
      if (required || nullable) {
        faults.add(place + ": must be neither @Required nor @Nullable, since absent is empty");
      }
      if (!field.isAnnotationPresent(PlainJson.class)
          || !component.getGenericType().getTypeName().equals(PLAIN_JSON)) {
        faults.add(place + ": must be no Map other than a @PlainJson Map<String, Object>");
      }
      return;
    }
    if (required == nullable) {
      faults.add(place + ": must be exactly one of @Required and @Nullable");
    }
    value(place, kind, field, faults);
  }

  private static void element(String place, AnnotatedType list, List<String> faults) {
    if (!(list instanceof AnnotatedParameterizedType parameterized)) {
      faults.add(place + ": must say what it holds");
      return;
    }
    AnnotatedType element = parameterized.getAnnotatedActualTypeArguments()[0];
    foreignConstraints(element, place, faults);
    if (!element.isAnnotationPresent(Required.class)) {
      faults.add(place + ": must be @Required");
    }
    value(place, raw(element.getType()), element, faults);
  }

  private static void value(
      String place, Class<?> kind, AnnotatedElement where, List<String> faults) {
    if (kind.isArray()
        || kind == Optional.class
        || (Collection.class.isAssignableFrom(kind) && kind != List.class)) {
      faults.add(place + ": must be no " + kind.getSimpleName());
    } else if (kind.getName().startsWith(OURS) && !kind.isEnum()) {
      if (!where.isAnnotationPresent(Valid.class)) {
        faults.add(place + ": must be @Valid");
      }
    } else if (Number.class.isAssignableFrom(kind) && !constrained(where)) {
      faults.add(place + ": must be a bounded or finite number");
    } else if (CharSequence.class.isAssignableFrom(kind) && !constrained(where)) {
      faults.add(place + ": must be a constrained text");
    }
  }

  /** Beside being there, the value keeps a rule of its own. */
  private static boolean constrained(AnnotatedElement where) {
    return Stream.of(where.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.isAnnotationPresent(Constraint.class) && type != Required.class);
  }

  private static void foreignConstraints(
      AnnotatedElement where, String place, List<String> faults) {
    for (Annotation annotation : where.getAnnotations()) {
      Class<?> type = annotation.annotationType();
      if (type.isAnnotationPresent(Constraint.class) && !type.getName().startsWith(OURS)) {
        faults.add(place + ": must not use " + type.getName() + " but a constraint of our own");
      }
    }
  }

  private static void constants(Class<?> type, List<String> faults) {
    Set<String> codes = new HashSet<>();
    for (Object constant : type.getEnumConstants()) {
      try {
        String code = (String) type.getMethod("code").invoke(constant);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || !codes.add(code)) {
          faults.add(
              type.getSimpleName() + "." + constant + ": must have a kebab-case code of its own");
        }
      } catch (ReflectiveOperationException e) {
        faults.add(type.getSimpleName() + "." + constant + ": must have code()");
        return;
      }
    }
  }

  /** The names in a relation are those of components, or the relation would never be judged. */
  private static void relations(Class<?> type, List<String> faults) {
    String name = type.getSimpleName();
    for (LinksResolve links : type.getAnnotationsByType(LinksResolve.class)) {
      path(name, type, links.from(), faults);
      for (String to : links.to()) {
        path(name, type, to, faults);
      }
    }
    for (Acyclic acyclic : type.getAnnotationsByType(Acyclic.class)) {
      path(name, type, acyclic.list() + "[]." + acyclic.id(), faults);
      String parent = acyclic.list() + "[]." + acyclic.parent();
      if (reached(type, parent + "[]").isEmpty()) {
        path(name, type, parent, faults);
      }
    }
    for (DistinctAcross distinct : type.getAnnotationsByType(DistinctAcross.class)) {
      for (String ids : distinct.value()) {
        path(name, type, ids, faults);
        distinctWithin(name, type, ids, faults);
      }
    }
    for (InForce inForce : type.getAnnotationsByType(InForce.class)) {
      path(name, type, inForce.from(), faults);
      path(name, type, holder(inForce.from()) + inForce.on(), faults);
      for (String component : List.of("id", "validFrom", "validTo")) {
        path(name, type, inForce.among() + "." + component, faults);
      }
    }
    for (Chronological order : type.getAnnotationsByType(Chronological.class)) {
      for (String component : order.value()) {
        path(name, type, component, faults);
      }
    }
    for (RequiredWhen when : type.getAnnotationsByType(RequiredWhen.class)) {
      path(name, type, when.component(), faults);
      path(name, type, when.when(), faults);
    }
  }

  /** Each list whose ids are distinct from those of others has ids distinct in itself. */
  private static void distinctWithin(String place, Class<?> type, String ids, List<String> faults) {
    int dot = ids.lastIndexOf('.');
    String list = dot < 0 ? "" : ids.substring(0, dot);
    if (!list.endsWith("[]")) {
      faults.add(place + ": the path " + ids + " must lead to a component of a list's entries");
      return;
    }
    String name = list.substring(list.lastIndexOf('.') + 1, list.length() - 2);
    String holder = holder(list);
    for (Class<?> holding : holder.isEmpty() ? Set.of(type) : reached(type, cut(holder))) {
      for (Class<?> alternative : alternatives(holding)) {
        for (RecordComponent component : components(alternative)) {
          DistinctBy distinct = field(alternative, component).getAnnotation(DistinctBy.class);
          if (component.getName().equals(name)
              && (distinct == null
                  || !List.of(ids.substring(dot + 1)).equals(List.of(distinct.value())))) {
            faults.add(place + ": the list in " + ids + " must be @DistinctBy what is distinct");
          }
        }
      }
    }
  }

  /** The path to what holds the end of a path, with the dot that follows it, if any. */
  private static String holder(String path) {
    return path.substring(0, path.lastIndexOf('.') + 1);
  }

  private static String cut(String holder) {
    return holder.substring(0, holder.length() - 1);
  }

  private static void path(String place, Class<?> from, String path, List<String> faults) {
    if (reached(from, path).isEmpty()) {
      faults.add(place + ": the path " + path + " must lead somewhere");
    }
  }

  /** The types at the end of a path; none if it leads nowhere. */
  private static Set<Class<?>> reached(Class<?> from, String path) {
    Set<Class<?>> reached = Set.of(from);
    for (String step : path.split("\\.", -1)) {
      boolean list = step.endsWith("[]");
      String name = list ? step.substring(0, step.length() - 2) : step;
      Set<Class<?>> next = new LinkedHashSet<>();
      for (Class<?> type : reached) {
        for (Class<?> alternative : alternatives(type)) {
          for (RecordComponent component : components(alternative)) {
            boolean isList = component.getType() == List.class;
            if (component.getName().equals(name) && isList == list) {
              next.add(list ? elementType(component.getGenericType()) : component.getType());
            }
          }
        }
      }
      reached = next;
    }
    return reached;
  }

  /** The records that may stand where a type stands. */
  private static Set<Class<?>> alternatives(Class<?> type) {
    Set<Class<?>> records = new LinkedHashSet<>();
    if (type.isRecord()) {
      records.add(type);
    } else if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        records.addAll(alternatives(permitted));
      }
    }
    return records;
  }

  private static List<RecordComponent> components(Class<?> type) {
    return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
  }

  private static Class<?> elementType(Type list) {
    return list instanceof ParameterizedType parameterized
        ? raw(parameterized.getActualTypeArguments()[0])
        : Object.class;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : Object.class;
  }

  private static boolean reaches(Class<?> from, Class<?> sought, Set<Class<?>> seen) {
    for (Class<?> alternative : alternatives(from)) {
      for (RecordComponent component : components(alternative)) {
        Class<?> next =
            component.getType() == List.class
                ? elementType(component.getGenericType())
                : component.getType();
        if (alternatives(next).contains(sought)
            || (seen.add(next) && reaches(next, sought, seen))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A record may exist with anything absent; its lists are its own and keep what they were given.
   */
  private static void lists(Class<?> type, List<String> faults) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] absent = new Object[components.length];
    Object[] given = new Object[components.length];
    List<Object> mine = new ArrayList<>(Arrays.asList((Object) null));
    List<Object> myData = new ArrayList<>(List.of(1));
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType().isPrimitive()) {
        return;
      }
      given[i] =
          components[i].getType() == List.class
              ? mine
              : components[i].getType() == Map.class ? Map.of("data", myData) : null;
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      Object empty = constructor.newInstance(absent);
      Object filled = constructor.newInstance(given);
      mine.clear();
      myData.clear();
      for (RecordComponent component : components) {
        if (component.getType() == List.class) {
          component.getAccessor().setAccessible(true);
          String place = type.getSimpleName() + "." + component.getName();
          if (!List.of().equals(component.getAccessor().invoke(empty))) {
            faults.add(place + ": must be empty where absent");
          }
          List<?> kept = (List<?>) component.getAccessor().invoke(filled);
          if (!Arrays.asList((Object) null).equals(kept)) {
            faults.add(place + ": must be copied, absent entries included");
          } else if (!unmodifiable(kept)) {
            faults.add(place + ": must not be modifiable");
          }
        } else if (component.getType() == Map.class) {
          component.getAccessor().setAccessible(true);
          String place = type.getSimpleName() + "." + component.getName();
          if (!Map.of().equals(component.getAccessor().invoke(empty))) {
            faults.add(place + ": must be empty where absent");
          }
          Map<?, ?> kept = (Map<?, ?>) component.getAccessor().invoke(filled);
          if (!kept.toString().equals("{data=[1]}")
              || !unmodifiable((List<?>) kept.get("data"))
              || !unmodifiable(kept)) {
            faults.add(place + ": must be copied to its depth and not be modifiable");
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      faults.add(type.getSimpleName() + ": must be able to exist with everything absent");
    }
  }

  private static boolean unmodifiable(Map<?, ?> map) {
    try {
      map.remove("data");
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private static boolean unmodifiable(List<?> list) {
    try {
      list.remove(0);
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private static AnnotatedElement field(Class<?> type, RecordComponent component) {
    try {
      return type.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }
}
