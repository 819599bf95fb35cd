package org.commissioning.scoring.regime.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;

/** What does not fit a caller's own tables, as the problems of a refusal. */
public final class Misfits {

  private Misfits() {}

  /**
   * A problem for each place.
   *
   * @param question the record in which the places are
   * @param misfits what must hold at each place
   * @param code the name of the rule
   */
  public static List<Problem> problems(
      Record question, Map<List<Object>, String> misfits, String code) {
    List<Problem> problems = new ArrayList<>();
    misfits.forEach(
        (place, rule) -> {
          StringBuilder pointer = new StringBuilder();
          place.forEach(part -> pointer.append('/').append(part));
          String value = rule.contains(" but ") ? null : Shown.of(value(question, place));
          problems.add(new Problem(pointer.toString(), code, rule, value, null));
        });
    return problems;
  }

  private static @Nullable Object value(Object question, List<Object> place) {
    Object value = question;
    for (Object part : place) {
      if (value instanceof List<?> list && part instanceof Integer index) {
        value = list.get(index);
      } else if (value instanceof Record record) {
        value = component(record, String.valueOf(part));
      }
    }
    return value;
  }

  private static @Nullable Object component(Record record, String name) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        try {
          return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException(component + " must be readable", e);
        }
      }
    }
    return null;
  }
}
