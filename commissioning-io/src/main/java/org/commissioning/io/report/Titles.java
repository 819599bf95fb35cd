package org.commissioning.io.report;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.scoring.method.Explained;
import org.jspecify.annotations.Nullable;

/**
 * What the ids of a result stand for: the titles that the question gives them. An id with two
 * titles, as where an option and a criterion share one, stays as it is.
 */
final class Titles {

  /** The components in which a result keeps what it was asked. */
  private static final Set<String> ASKED = Set.of("question", "procurement");

  /** The components that call a thing by its title. */
  private static final Set<String> CALLED = Set.of("title", "name");

  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private Titles() {}

  /** The titles in the question of a result; none if it keeps no question. */
  static Titles of(Explained result) {
    Titles titles = new Titles();
    if (result.getClass().isRecord()) {
      for (RecordComponent component : result.getClass().getRecordComponents()) {
        if (ASKED.contains(component.getName())) {
          titles.collect(ResultFigures.value((Record) result, component));
        }
      }
    }
    return titles;
  }

  private void collect(@Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Record record) {
      String id = null;
      String title = null;
      boolean titled = false;
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object part = ResultFigures.value(record, component);
        if (component.getName().equals("id") && part instanceof String text) {
          id = text;
        } else if (CALLED.contains(component.getName())) {
          titled = true;
          title = part instanceof String text ? text : null;
        } else {
          collect(part);
        }
      }
      if (id != null && titled) {
        String known = titles.putIfAbsent(id, title == null ? id : title);
        if (known != null && !known.equals(title == null ? id : title)) {
          ambiguous.add(id);
        }
      }
    }
  }

  /** The title of an id, or the id itself. */
  String of(String id) {
    return ambiguous.contains(id) ? id : titles.getOrDefault(id, id);
  }

  /** The titles of ids, in their order. */
  List<String> of(List<String> ids) {
    return ids.stream().map(this::of).toList();
  }
}
