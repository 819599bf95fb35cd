package org.commissioning.examples;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.commissioning.io.schema.JsonSchema;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Nearest;
import org.commissioning.scoring.method.Shown;

/**
 * Every type that a document can hold, and every type that a method of the catalogue takes or
 * gives, by its name, with its schema.
 */
final class Types {

  private static final String OURS = "org.commissioning.";

  private final Map<String, Class<?>> read = new TreeMap<>();
  private final Map<String, Class<?>> written = new TreeMap<>();

  Types(Catalogue catalogue) {
    read.putAll(JsonSchema.types());
    for (Calculation<?, ?> calculation : catalogue.calculations()) {
      collect(calculation.inputType(), read);
    }
    for (Calculation<?, ?> calculation : catalogue.calculations()) {
      written.put(name(calculation.resultType()), calculation.resultType());
    }
    written.keySet().removeAll(read.keySet());
  }

  /** Every name, in order. */
  Collection<String> names() {
    Map<String, Class<?>> all = new TreeMap<>(read);
    all.putAll(written);
    return all.keySet();
  }

  /** The schema of the type of a name. */
  String schema(String name) {
    Class<?> type = read.get(name);
    if (type != null) {
      return JsonSchema.of(type);
    }
    type = written.get(name);
    if (type != null) {
      return JsonSchema.ofWritten(type);
    }
    String near = Nearest.to(name, names());
    throw new Refused(
        "There is no type '"
            + Shown.escaped(name)
            + "'. "
            + (near == null
                ? "There are: " + String.join(", ", names()) + "."
                : "Did you mean " + near + "?"));
  }

  /** The name of a type: a nested one after the type that holds it, as in MarkConversion. */
  static String name(Class<?> type) {
    Class<?> holder = type.getEnclosingClass();
    return holder == null ? type.getSimpleName() : name(holder) + "." + type.getSimpleName();
  }

  private static void collect(Class<?> root, Map<String, Class<?>> types) {
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      Class<?> type = open.poll();
      boolean part = type.isRecord() || type.isSealed();
      if (!type.getName().startsWith(OURS) || !part || types.put(name(type), type) != null) {
        continue;
      }
      if (type.isSealed()) {
        for (Class<?> alternative : type.getPermittedSubclasses()) {
          open.add(alternative);
        }
      }
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          add(component.getGenericType(), open);
        }
      }
    }
  }

  private static void add(Type type, Deque<Class<?>> open) {
    if (type instanceof Class<?> plain) {
      open.add(plain);
    } else if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        add(argument, open);
      }
    }
  }
}
