package org.commissioning.model.constraint.internal;

import static java.util.Collections.unmodifiableList;
import static java.util.Collections.unmodifiableMap;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies plain JSON values, and finds what is none. What is none stands in the copy as a token that
 * says which rule it broke, so that a record may exist with it and still cannot change.
 */
public final class PlainValues {

  private static final int DEEPEST = 1_000;
  private static final int MOST = 1_000_000;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 100;

  /** Hears of each fault: the rule, and the names and indexes that lead to its place. */
  interface Listener {
    void fault(String rule, Object... place);
  }

  /** Stands in a copy for what is no plain JSON value. */
  private record NotPlain(String rule) {
    @Override
    public String toString() {
      return "(" + rule + ")";
    }
  }

  private final int depth;
  private final int values;
  private final Listener listener;
  private final Deque<Object> place = new ArrayDeque<>();
  private int count;

  PlainValues(int depth, int values, Listener listener) {
    this.depth = depth;
    this.values = values;
    this.listener = listener;
  }

  /** A copy that nothing can change; empty where there is nothing. */
  public static Map<String, @Nullable Object> copy(@Nullable Map<String, ?> object) {
    return object == null
        ? Map.of()
        : new PlainValues(DEEPEST, MOST, (rule, at) -> {}).copied(object);
  }

  Map<String, @Nullable Object> copied(Map<?, ?> object) {
    count++;
    return object(object, 1);
  }

  private Map<String, @Nullable Object> object(Map<?, ?> object, int level) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      if (entry.getKey() instanceof String name) {
        place.addLast(name);
        copy.put(name, named(name, entry.getValue(), level));
        place.pollLast();
      } else {
        place.addLast("");
        copy.put("", notPlain("must have only texts as names"));
        place.pollLast();
      }
      if (count > values) {
        break;
      }
    }
    return unmodifiableMap(copy);
  }

  private @Nullable Object named(String name, @Nullable Object value, int level) {
    if (name.length() > LONGEST_NAME) {
      return notPlain("must have a name of at most " + LONGEST_NAME + " characters");
    }
    if (Characters.hasHalfPair(name)) {
      return notPlain("must have a name without half of a surrogate pair");
    }
    return value(value, level);
  }

  private List<@Nullable Object> list(List<?> list, int level) {
    List<@Nullable Object> copy = new ArrayList<>();
    for (Object entry : list) {
      // As text: the builder of paths knows no list within a list.
      place.addLast(Integer.toString(copy.size()));
      copy.add(value(entry, level));
      place.pollLast();
      if (count > values) {
        break;
      }
    }
    return unmodifiableList(copy);
  }

  /** The copy of a value that stands in a list or object of this level. */
  private @Nullable Object value(@Nullable Object value, int level) {
    count++;
    if (count > values) {
      place.clear(); // All of them together are too many.
      return notPlain("must hold at most " + values + " values");
    }
    if (value == null || value instanceof Boolean) {
      return value;
    } else if (value instanceof String text) {
      return text(text);
    } else if (value instanceof Number number) {
      return number(number);
    } else if (value instanceof NotPlain known) {
      return notPlain(known.rule());
    } else if (!(value instanceof List<?> || value instanceof Map<?, ?>)) {
      return notPlain("must be text, a number, true, false, null, a list or an object");
    } else if (level >= depth) {
      return notPlain("must be nested at most " + depth + " deep");
    }
    return value instanceof List<?> list
        ? list(list, level + 1)
        : object((Map<?, ?>) value, level + 1);
  }

  private Object text(String text) {
    if (text.length() > LONGEST_TEXT) {
      return notPlain("must have at most " + LONGEST_TEXT + " characters");
    }
    return Characters.hasHalfPair(text) ? notPlain("must have no half of a surrogate pair") : text;
  }

  private Object number(Number number) {
    BigDecimal exact;
    if (number instanceof BigDecimal decimal) {
      exact = decimal;
    } else if (number instanceof BigInteger whole) {
      exact = new BigDecimal(whole);
    } else if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        return notPlain("must be a finite number");
      }
      exact = new BigDecimal(number.toString());
    } else if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      exact = BigDecimal.valueOf(number.longValue());
    } else {
      return notPlain("must be a number of the standard kinds");
    }
    if (length(exact) > LONGEST_NUMBER) {
      return notPlain(
          "must be a number of at most " + LONGEST_NUMBER + " characters in plain digits");
    }
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /** The characters of the number in plain digits, which are not written out to count them. */
  private static long length(BigDecimal number) {
    long sign = number.signum() < 0 ? 1 : 0;
    long scale = number.scale();
    if (scale <= 0) {
      return sign + (number.signum() == 0 ? 1 : number.precision() - scale);
    }
    return sign + Math.max(number.precision(), scale + 1) + 1;
  }

  private NotPlain notPlain(String rule) {
    listener.fault(rule, place.toArray());
    return new NotPlain(rule);
  }
}
