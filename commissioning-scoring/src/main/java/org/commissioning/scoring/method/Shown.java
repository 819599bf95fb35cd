package org.commissioning.scoring.method;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a value that came from outside is shown in a message: on one line, harmless, and short. */
public final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  /** The value for display, or null where showing it would say nothing. */
  public static @Nullable String of(@Nullable Object value) {
    if (value == null || value instanceof Record) {
      return null;
    }
    if (value instanceof CharSequence text) {
      return "'" + escaped(text) + "'";
    }
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return null;
    }
    if (value instanceof BigDecimal number) {
      return decimal(number);
    }
    return escaped(value instanceof Enum<?> choice ? code(choice) : value.toString());
  }

  /** A choice as it is written in documents, which is not always what it is called in the code. */
  private static String code(Enum<?> choice) {
    for (Method method : choice.getDeclaringClass().getMethods()) {
      if (method.isAnnotationPresent(JsonValue.class)) {
        try {
          return String.valueOf(method.invoke(choice));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("no code of " + choice, e);
        }
      }
    }
    return choice.toString();
  }

  /** Plain digits unless that would print a page of zeros. */
  private static String decimal(BigDecimal number) {
    long digits = Math.max(number.precision(), Math.abs((long) number.scale()));
    return digits > 40 ? escaped(number.toString()) : number.toPlainString();
  }

  /**
   * The text with control, format, surrogate and line-separating characters as {@code \}{@code
   * uXXXX}, cut at 80 characters with its full length stated.
   */
  public static String escaped(CharSequence text) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length() && shown.length() < LONGEST) {
      int point = Character.codePointAt(text, at);
      at += Character.charCount(point);
      if (harmless(point)) {
        shown.appendCodePoint(point);
      } else if (Character.isBmpCodePoint(point)) {
        shown.append(hex(point));
      } else {
        shown.append(hex(Character.highSurrogate(point)));
        shown.append(hex(Character.lowSurrogate(point)));
      }
    }
    if (at < text.length()) {
      shown.append("… (").append(text.length()).append(" characters)");
    }
    return shown.toString();
  }

  private static String hex(int unit) {
    String digits = Integer.toHexString(unit);
    return "\\u" + "0".repeat(4 - digits.length()) + digits;
  }

  private static boolean harmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
