package org.commissioning.scoring.disclosure.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commissioning.model.constraint.WholeUnlessWeighted;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.jspecify.annotations.Nullable;

/**
 * The same method over again, from rounded counts: every count of the question, as its record
 * declares it, is rounded, and the result's own factory is asked. Where that cannot be done, or
 * where a count of the new result is not a multiple of the base, there is no such result.
 */
public final class RoundedInput {

  /** What counts of people and events are called in the questions of this library. */
  private static final Set<String> COUNTED =
      Set.of(
          "base",
          "cases",
          "count",
          "deaths",
          "events",
          "observed",
          "people",
          "personTime",
          "population",
          "total");

  private RoundedInput() {}

  /** The result from rounded counts, or empty if there can be none. */
  public static Optional<RestsOnCounts> reworked(RestsOnCounts result, int base) {
    try {
      for (RecordComponent component : components(result)) {
        if (!component.isAnnotationPresent(JsonIgnore.class)
            && !component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
          continue;
        }
        Object question = read(component, result);
        if (question instanceof Record record) {
          Object again =
              factory(result.getClass(), record.getClass(), rounded(record, "", Set.of(), base));
          if (again instanceof RestsOnCounts other && multiples(other.counts(), base)) {
            return Optional.of(other);
          }
        }
      }
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      // The factory refuses the rounded counts, or there is none that takes such a question.
      return Optional.empty();
    }
  }

  private static RecordComponent[] components(Object record) {
    return record instanceof Record
        ? record.getClass().getRecordComponents()
        : new RecordComponent[0];
  }

  private static @Nullable Object read(RecordComponent component, Object record)
      throws ReflectiveOperationException {
    var accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor.invoke(record);
  }

  private static @Nullable Object factory(Class<?> result, Class<?> question, Object rounded)
      throws ReflectiveOperationException {
    var factory = result.getMethod("of", question);
    return Modifier.isStatic(factory.getModifiers()) ? factory.invoke(null, rounded) : null;
  }

  private static boolean multiples(List<Disclosable> counts, int base) {
    return counts.stream().allMatch(count -> count.count() % base == 0);
  }

  /** The record with its counts rounded, and those of the records in it. */
  private static Object rounded(Record record, String place, Set<String> declared, int base)
      throws ReflectiveOperationException {
    Set<String> counts = new HashSet<>(declared);
    WholeUnlessWeighted own = record.getClass().getAnnotation(WholeUnlessWeighted.class);
    if (own != null) {
      Arrays.stream(own.value()).forEach(path -> counts.add(place + path));
    }
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      types[i] = components[i].getType();
      boolean count =
          counts.contains(place + name)
              || counts.contains(place + name + "[]")
              || COUNTED.contains(name)
              || wholeNumbers(components[i]);
      values[i] = rounded(read(components[i], record), count, place + name, counts, base);
    }
    var constructor = record.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  /** Whole numbers that may be large are counts, except where chance starts. */
  private static boolean wholeNumbers(RecordComponent component) {
    return component.getGenericType().getTypeName().contains("java.lang.Long")
        && !component.getName().equals("seed");
  }

  private static @Nullable Object rounded(
      @Nullable Object value, boolean count, String place, Set<String> counts, int base)
      throws ReflectiveOperationException {
    if (count && value instanceof Double number) {
      return Math.floor(number / base + 0.5) * base;
    }
    if (count && value instanceof Long number) {
      return RuleWords.nearest(number, base);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> entries = new ArrayList<>(list.size());
      for (Object entry : list) {
        entries.add(rounded(entry, count, place + "[]", counts, base));
      }
      return entries;
    }
    return value instanceof Record record ? rounded(record, place + ".", counts, base) : value;
  }
}
