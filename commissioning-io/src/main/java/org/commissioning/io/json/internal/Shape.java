package org.commissioning.io.json.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Constraint;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.Required;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.regime.Determination;
import org.jspecify.annotations.Nullable;

/**
 * What a record type looks like as a JSON object: its components in order, each with its kind and
 * constraints, and the constraints of the type itself. Documents are checked against it and schemas
 * are made from it, so that the two cannot drift apart.
 */
public final class Shape {

  /** What kind of JSON value a component is written as. */
  public sealed interface Kind {}

  /** A value without parts. */
  public enum Scalar implements Kind {
    TEXT,
    INTEGER,
    LONG,
    WHOLE,
    DECIMAL,
    EXACT,
    REAL,
    TRUTH,
    DATE,
    INSTANT
  }

  /** One of the constants of an enum, each by its code. */
  public record Code(Class<?> type, Map<String, Object> constants) implements Kind {}

  /** A record. */
  public record Part(Class<?> type) implements Kind {}

  /** One of several records, told apart by a property. */
  public record OneOf(Class<?> type, String property, Map<String, Class<?>> alternatives)
      implements Kind {}

  /** A list. */
  public record Listed(Member element) implements Kind {}

  /** An object whose names are data. */
  public record Mapped(Member entry) implements Kind {}

  /** An object that holds whatever its maker put there. */
  public record Free() implements Kind {}

  /** A figure that may not exist. Written, not read. */
  public record Figured(Member figure) implements Kind {}

  /** What rules of law make of facts, which may want one. Written, not read. */
  public record Decided(Member answer) implements Kind {}

  /**
   * A component of a record, or what a list, map or figure holds.
   *
   * @param name the component's name; empty for what a container holds
   * @param kind what it is written as
   * @param required true if it must be given
   * @param nullable true if it is declared to be absent sometimes
   * @param constraints its constraints, {@code Required} among them
   */
  public record Member(
      String name, Kind kind, boolean required, boolean nullable, List<Annotation> constraints) {

    /** The constraints that hold in the default group or one of those given. */
    public List<Annotation> constraints(Class<?>... groups) {
      return holding(constraints, groups);
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private static final ClassValue<Kind> KINDS =
      new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
          return describe(type);
        }
      };

  private static final ClassValue<String> WRITTEN =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return written(type);
        }
      };

  private final Class<?> type;
  private final Map<String, Member> members;
  private final List<Annotation> constraints;

  private Shape(Class<?> type) {
    this.type = type;
    Map<String, Member> described = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        described.put(component.getName(), member(type, component));
      }
    }
    this.members = Collections.unmodifiableMap(described);
    this.constraints = constraints(hierarchy(type));
  }

  /**
   * The shape of a record type.
   *
   * @throws IllegalArgumentException if a component has no JSON form
   */
  public static Shape of(Class<?> record) {
    return SHAPES.get(record);
  }

  /**
   * What a type is written as.
   *
   * @throws IllegalArgumentException if it has no JSON form
   */
  public static Kind kindOf(Class<?> type) {
    return KINDS.get(type);
  }

  public Class<?> type() {
    return type;
  }

  /** The components by name, in their order. */
  public Map<String, Member> members() {
    return members;
  }

  /**
   * The constraints of the type itself, which relate several components, as far as they hold in the
   * default group or one of those given.
   */
  public List<Annotation> constraints(Class<?>... groups) {
    return holding(constraints, groups);
  }

  /**
   * Makes sure that a type can be read.
   *
   * @throws IllegalArgumentException if something in it has no JSON form, or is only written
   */
  public static void requireReadable(Class<?> type) {
    String written = WRITTEN.get(type);
    if (!written.isEmpty()) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " is written, not read, since it holds " + written);
    }
  }

  /** The records and enums that a kind names, itself and those in containers. */
  public static List<Kind> parts(Kind kind) {
    if (kind instanceof Listed list) {
      return parts(list.element().kind());
    } else if (kind instanceof Mapped map) {
      return parts(map.entry().kind());
    } else if (kind instanceof Figured figure) {
      return parts(figure.figure().kind());
    } else if (kind instanceof Decided decided) {
      return parts(decided.answer().kind());
    }
    return List.of(kind);
  }

  private static String written(Class<?> type) {
    Set<Class<?>> seen = new LinkedHashSet<>();
    Deque<Kind> open = new ArrayDeque<>(List.of(kindOf(type)));
    while (!open.isEmpty()) {
      Kind kind = open.removeFirst();
      List<Class<?>> records =
          kind instanceof Part part
              ? List.of(part.type())
              : kind instanceof OneOf oneOf
                  ? List.copyOf(oneOf.alternatives().values())
                  : List.of();
      for (Class<?> record : records) {
        if (seen.add(record)) {
          for (Member member : of(record).members().values()) {
            if (member.kind() == Scalar.EXACT
                || member.kind() instanceof Figured
                || member.kind() instanceof Decided) {
              return record.getSimpleName() + "." + member.name();
            }
            open.addAll(parts(member.kind()));
          }
        }
      }
    }
    return "";
  }

  private static List<Annotation> holding(List<Annotation> constraints, Class<?>... groups) {
    return constraints.stream().filter(constraint -> holds(constraint, groups)).toList();
  }

  private static boolean holds(Annotation constraint, Class<?>... groups) {
    Class<?>[] own = (Class<?>[]) attribute(constraint, "groups");
    if (own.length == 0) {
      return true;
    }
    List<Class<?>> asked = new ArrayList<>(List.of(groups));
    asked.add(Default.class);
    return Arrays.stream(own).anyMatch(group -> asked.stream().anyMatch(group::isAssignableFrom));
  }

  /** The value of an attribute of an annotation. */
  public static Object attribute(Annotation annotation, String name) {
    try {
      Object value = annotation.annotationType().getMethod(name).invoke(annotation);
      if (value != null) {
        return value;
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(annotation + " must be public and have " + name, e);
    }
    throw new IllegalStateException("an annotation's attribute is never absent: " + name);
  }

  private static Member member(Class<?> record, RecordComponent component) {
    List<AnnotatedElement> places = new ArrayList<>();
    places.add(component);
    places.add(component.getAccessor());
    places.add(component.getAnnotatedType());
    try {
      places.add(record.getDeclaredField(component.getName()));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(component + " must have a field", e);
    }
    Kind kind;
    try {
      kind = kind(component.getAnnotatedType());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          record.getSimpleName() + "." + component.getName() + ": " + e.getMessage(), e);
    }
    List<Annotation> constraints = constraints(places);
    boolean required = component.getType().isPrimitive() || required(constraints);
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new Member(component.getName(), kind, required, nullable, constraints);
  }

  private static Member held(AnnotatedType type) {
    List<Annotation> constraints = constraints(List.of(type));
    boolean nullable = type.isAnnotationPresent(Nullable.class);
    return new Member("", kind(type), required(constraints), nullable, constraints);
  }

  private static boolean required(List<Annotation> constraints) {
    return holding(constraints).stream().anyMatch(Required.class::isInstance);
  }

  private static Kind kind(AnnotatedType annotated) {
    Type type = annotated.getType();
    if (type instanceof Class<?> plain) {
      return kindOf(plain);
    }
    if (type instanceof ParameterizedType generic
        && annotated instanceof AnnotatedParameterizedType parts) {
      AnnotatedType[] arguments = parts.getAnnotatedActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new Listed(held(arguments[0]));
      }
      if (generic.getRawType() == Map.class
          && generic.getActualTypeArguments()[0] == String.class) {
        return generic.getActualTypeArguments()[1] == Object.class
            ? new Free()
            : new Mapped(held(arguments[1]));
      }
      if (generic.getRawType() == Figure.class) {
        return new Figured(held(arguments[0]));
      }
      if (generic.getRawType() == Determination.class) {
        return new Decided(held(arguments[0]));
      }
    }
    throw new IllegalArgumentException(type.getTypeName() + " has no JSON form");
  }

  private static Kind describe(Class<?> type) {
    Scalar scalar = scalar(type);
    if (scalar != null) {
      return scalar;
    }
    if (type.isEnum()) {
      return new Code(type, codes(type));
    }
    Class<?> family = family(type);
    if (family != null) {
      return oneOf(family, type);
    }
    if (type.isRecord()) {
      return new Part(type);
    }
    throw new IllegalArgumentException(type.getTypeName() + " has no JSON form");
  }

  private static @Nullable Scalar scalar(Class<?> type) {
    if (type == String.class) {
      return Scalar.TEXT;
    } else if (type == Integer.class || type == int.class) {
      return Scalar.INTEGER;
    } else if (type == Long.class || type == long.class) {
      return Scalar.LONG;
    } else if (type == BigInteger.class) {
      return Scalar.WHOLE;
    } else if (type == BigDecimal.class) {
      return Scalar.DECIMAL;
    } else if (type == Exact.class) {
      return Scalar.EXACT;
    } else if (type == Double.class || type == double.class) {
      return Scalar.REAL;
    } else if (type == Boolean.class || type == boolean.class) {
      return Scalar.TRUTH;
    } else if (type == LocalDate.class) {
      return Scalar.DATE;
    } else if (type == Instant.class) {
      return Scalar.INSTANT;
    }
    return null;
  }

  /** The type that says by which property the alternatives are told apart; null if none does. */
  private static @Nullable Class<?> family(Class<?> type) {
    if (type.isAnnotationPresent(JsonTypeInfo.class)) {
      return type;
    }
    for (Class<?> parent : type.getInterfaces()) {
      Class<?> family = family(parent);
      if (family != null) {
        return family;
      }
    }
    return null;
  }

  private static OneOf oneOf(Class<?> family, Class<?> asked) {
    JsonTypeInfo info = family.getAnnotation(JsonTypeInfo.class);
    JsonSubTypes subtypes = family.getAnnotation(JsonSubTypes.class);
    if (info.use() != JsonTypeInfo.Id.NAME || info.property().isEmpty() || subtypes == null) {
      throw new IllegalArgumentException(
          family.getTypeName() + " must name its alternatives by a property");
    }
    Map<String, Class<?>> alternatives = new LinkedHashMap<>();
    for (JsonSubTypes.Type alternative : subtypes.value()) {
      if (asked.isAssignableFrom(alternative.value())) {
        alternatives.put(alternative.name(), alternative.value());
      }
    }
    return new OneOf(asked, info.property(), Collections.unmodifiableMap(alternatives));
  }

  private static Map<String, Object> codes(Class<?> type) {
    Method code = null;
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(JsonValue.class)) {
        code = method;
      }
    }
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      try {
        String name = code == null ? ((Enum<?>) constant).name() : (String) code.invoke(constant);
        constants.put(name, constant);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(type.getTypeName() + " must be public and exported", e);
      }
    }
    return Collections.unmodifiableMap(constants);
  }

  private static List<Class<?>> hierarchy(Class<?> type) {
    List<Class<?>> hierarchy = new ArrayList<>(List.of(type));
    for (Class<?> parent : type.getInterfaces()) {
      hierarchy.addAll(hierarchy(parent));
    }
    return hierarchy;
  }

  private static List<Annotation> constraints(List<? extends AnnotatedElement> places) {
    Set<Annotation> constraints = new LinkedHashSet<>();
    for (AnnotatedElement place : places) {
      for (Annotation annotation : place.getAnnotations()) {
        if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
          constraints.add(annotation);
        } else {
          constraints.addAll(repeated(annotation));
        }
      }
    }
    return List.copyOf(constraints);
  }

  /** What a container annotation such as {@code @LinksResolve.List} holds. */
  private static List<Annotation> repeated(Annotation container) {
    try {
      Method value = container.annotationType().getMethod("value");
      Class<?> element = value.getReturnType().getComponentType();
      if (element != null && element.isAnnotationPresent(Constraint.class)) {
        return Arrays.asList((Annotation[]) value.invoke(container));
      }
      return List.of();
    } catch (NoSuchMethodException e) {
      return List.of();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(container.annotationType() + " must be public", e);
    }
  }
}
