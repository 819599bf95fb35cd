package org.commissioning.io.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.io.json.ReadLimits;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One document read: syntax, then shape, then rules.
 *
 * @param value the value, valid; null if there is a problem
 * @param problems every problem, in the order of the text
 */
public record Reading<T>(@Nullable T value, List<Problem> problems) {

  /** Reads bytes, which must be UTF-8. */
  public static <T> Reading<T> of(
      byte[] bytes, Class<T> type, ReadLimits limits, Class<?>[] groups) {
    Shape.requireReadable(type);
    if (bytes.length > limits.documentLength()) {
      return tooLong(limits, "bytes");
    }
    Problems problems = new Problems(limits.problems());
    String text = Utf8.decoded(bytes, problems);
    return text == null
        ? new Reading<>(null, problems.listed())
        : read(text, type, limits, groups, problems);
  }

  /** Reads text. */
  public static <T> Reading<T> of(
      String text, Class<T> type, ReadLimits limits, Class<?>[] groups) {
    Shape.requireReadable(type);
    if (text.length() > limits.documentLength()) {
      return tooLong(limits, "characters");
    }
    Problems problems = new Problems(limits.problems());
    return read(Utf8.withoutMark(text), type, limits, groups, problems);
  }

  /** Reads text as a tree, whatever it describes; its syntax and limits are judged, no shape. */
  public static Reading<JsonNode> tree(String text, ReadLimits limits) {
    if (text.length() > limits.documentLength()) {
      return tooLong(limits, "characters");
    }
    Problems problems = new Problems(limits.problems());
    String plain = Utf8.withoutMark(text);
    JsonNode root = Document.parse(plain, limits, problems);
    return problems.none()
        ? new Reading<>(root, List.of())
        : new Reading<>(null, List.copyOf(Locator.placed(problems.listed(), plain)));
  }

  /** The tree of what is valid, in which a number still knows whether it is a decimal. */
  public static JsonNode tree(Object value) {
    return Form.MAPPER.valueToTree(value);
  }

  /** What is valid, written as JSON. */
  public static String write(Object value, boolean pretty) {
    try {
      return pretty
          ? Form.MAPPER.writer().with(Form.PRETTY).writeValueAsString(value)
          : Form.MAPPER.writeValueAsString(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no JSON form", e);
    }
  }

  private static <T> Reading<T> read(
      String text, Class<T> type, ReadLimits limits, Class<?>[] groups, Problems problems) {
    T value = value(text, type, limits, groups, problems);
    if (problems.none()) {
      return new Reading<>(value, List.of());
    }
    List<Problem> all = new ArrayList<>(Locator.placed(problems.listed(), text));
    Problem rest = problems.rest();
    if (rest != null) {
      all.add(rest);
    }
    return new Reading<>(null, List.copyOf(all));
  }

  private static <T> @Nullable T value(
      String text, Class<T> type, ReadLimits limits, Class<?>[] groups, Problems problems) {
    JsonNode root = Document.parse(text, limits, problems);
    if (root == null || !Check.check(root, type, problems) || problems.overflowing()) {
      return null;
    }
    T value;
    try {
      value = Form.MAPPER.treeToValue(root, type);
    } catch (JacksonException e) {
      if (problems.none()) {
        problems.add(unreadable(e));
      }
      return null;
    }
    for (Door.Fault fault : Door.faults(value, groups)) {
      problems.heard(fault);
    }
    return value;
  }

  /** A record that refuses to be made although its shape is right. */
  private static Problem unreadable(JacksonException e) {
    List<Object> tokens = new ArrayList<>();
    for (JacksonException.Reference step : e.getPath()) {
      tokens.add(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    return new Problem(Pointer.of(tokens), "Unreadable", "must be readable", null, null);
  }

  private static <T> Reading<T> tooLong(ReadLimits limits, String unit) {
    String rule = "must be at most " + limits.documentLength() + " " + unit + " long";
    return new Reading<>(null, List.of(new Problem("", "Limit", rule, null, new Location(1, 1))));
  }
}
