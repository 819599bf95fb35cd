package org.commissioning.io.json.internal;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commissioning.io.json.internal.Shape.Kind;
import org.commissioning.io.json.internal.Shape.Member;
import org.commissioning.scoring.method.Nearest;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The check of a tree against the shape of a record type. Finds every fault of shape, and takes out
 * what is malformed, so that the rest can be bound and judged by the rules.
 */
final class Check {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern INSTANT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");
  private static final int LONGEST_INSTANT = 40;
  private static final int CODES_SHOWN = 20;
  private static final BigInteger LEAST_INT = BigInteger.valueOf(Integer.MIN_VALUE);
  private static final BigInteger MOST_INT = BigInteger.valueOf(Integer.MAX_VALUE);
  private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MOST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  private final Problems problems;
  private final Deque<Object> path = new ArrayDeque<>();

  private Check(Problems problems) {
    this.problems = problems;
  }

  /** True if the root has the right kind, so that what is left of it can be bound. */
  static boolean check(JsonNode root, Class<?> type, Problems problems) {
    return new Check(problems).sound(root, Shape.kindOf(type));
  }

  /**
   * Checks a value and what it holds; false, and reported, if the value itself must be left out.
   */
  private boolean sound(JsonNode node, Kind kind) {
    if (Document.leftOut(node)) {
      return false;
    }
    if (kind instanceof Shape.Scalar scalar) {
      return scalar(node, scalar);
    } else if (kind instanceof Shape.Code code) {
      return code(node, code);
    } else if (kind instanceof Shape.Part part) {
      return object(node) && members((ObjectNode) node, Shape.of(part.type()), null);
    } else if (kind instanceof Shape.OneOf oneOf) {
      return object(node) && alternative((ObjectNode) node, oneOf);
    } else if (kind instanceof Shape.Listed list) {
      return list(node, list.element());
    } else if (kind instanceof Shape.Mapped map) {
      return object(node) && entries((ObjectNode) node, map.entry());
    } else if (kind instanceof Shape.Free) {
      return object(node) && free(node);
    }
    throw new IllegalArgumentException("a figure is written, not read");
  }

  private boolean object(JsonNode node) {
    return node.isObject() || wrong(node, "must be an object");
  }

  private boolean members(ObjectNode object, Shape shape, @Nullable String typeProperty) {
    Set<String> present = new LinkedHashSet<>(object.propertyNames());
    for (String name : present) {
      Member member = shape.members().get(name);
      path.addLast(name);
      if (member != null) {
        member(object, member);
      } else if (!name.equals(typeProperty)) {
        unknown(object, name, shape.members().keySet());
      }
      path.removeLast();
    }
    for (Member member : shape.members().values()) {
      if (member.required() && !present.contains(member.name())) {
        path.addLast(member.name());
        gap("Required", "must be given", null);
        path.removeLast();
      }
    }
    return true;
  }

  private void member(ObjectNode object, Member member) {
    JsonNode value = object.get(member.name());
    if (value.isNull()) {
      if (member.required()) {
        gap("Required", "must be given", "null");
      }
      object.remove(member.name());
    } else if (!sound(value, member.kind())) {
      object.remove(member.name());
    }
  }

  private void unknown(ObjectNode object, String name, Collection<String> known) {
    JsonNode value = object.remove(name);
    if (Document.leftOut(value)) {
      return;
    }
    String nearest = Nearest.to(name, known);
    String rule = "must be a known property";
    if (nearest != null && !object.has(nearest)) {
      // What was meant is missing; no rule that looks for it should be heard.
      String meant = path.removeLast().toString();
      path.addLast(nearest);
      problems.gapAt(Pointer.of(path));
      path.removeLast();
      path.addLast(meant);
    }
    problems.add(
        new Problem(
            Pointer.of(path),
            "Unknown",
            nearest == null ? rule : rule + " (did you mean " + nearest + "?)",
            null,
            null));
  }

  private boolean alternative(ObjectNode object, Shape.OneOf oneOf) {
    String property = oneOf.property();
    JsonNode type = object.get(property);
    String known = "one of " + listed(oneOf.alternatives().keySet());
    path.addLast(property);
    try {
      if (type == null) {
        gap("Required", "must be given as " + known, null);
      } else if (!Document.leftOut(type) && !type.isString()) {
        gap("Type", "must be " + known, shown(type));
      } else if (!Document.leftOut(type)) {
        Class<?> alternative = oneOf.alternatives().get(type.stringValue());
        if (alternative != null) {
          path.removeLast();
          boolean sound = members(object, Shape.of(alternative), property);
          path.addLast(property);
          return sound;
        }
        gap("Code", "must be " + known, Shown.of(type.stringValue()));
      }
    } finally {
      path.removeLast();
    }
    problems.gapAt(Pointer.of(path));
    return false;
  }

  private boolean list(JsonNode node, Member element) {
    if (!node.isArray()) {
      return wrong(node, "must be a list");
    }
    ArrayNode list = (ArrayNode) node;
    for (int i = 0; i < list.size(); i++) {
      path.addLast(i);
      JsonNode entry = list.get(i);
      if (entry.isNull()) {
        if (element.required()) {
          gap("Required", "must be given", "null");
        }
      } else if (!sound(entry, element.kind())) {
        list.set(i, NullNode.instance);
      }
      path.removeLast();
    }
    return true;
  }

  private boolean entries(ObjectNode object, Member entry) {
    for (String name : new ArrayList<>(object.propertyNames())) {
      path.addLast(name);
      JsonNode value = object.get(name);
      if (value.isNull()) {
        if (entry.required()) {
          gap("Required", "must be given", "null");
        }
      } else if (!sound(value, entry.kind())) {
        object.set(name, NullNode.instance);
      }
      path.removeLast();
    }
    return true;
  }

  /** Anything is right here; only what was left out before must not be bound. */
  private static boolean free(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(property -> Document.leftOut(property.getValue()));
      object.values().forEach(Check::free);
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (Document.leftOut(list.get(i))) {
          list.set(i, NullNode.instance);
        }
        free(list.get(i));
      }
    }
    return true;
  }

  private boolean scalar(JsonNode node, Shape.Scalar kind) {
    return switch (kind) {
      case TEXT -> node.isString() || wrong(node, "must be text");
      case TRUTH -> node.isBoolean() || wrong(node, "must be true or false");
      case DECIMAL, EXACT -> node.isNumber() || wrong(node, "must be a number");
      case REAL -> real(node);
      case INTEGER -> whole(node, LEAST_INT, MOST_INT);
      case LONG -> whole(node, LEAST_LONG, MOST_LONG);
      case WHOLE -> whole(node, null, null);
      case DATE -> date(node);
      case INSTANT -> instant(node);
    };
  }

  private boolean real(JsonNode node) {
    if (!node.isNumber()) {
      return wrong(node, "must be a number");
    }
    if (!Double.isFinite(node.decimalValue().doubleValue())) {
      return gap("Finite", "must be a finite number", Shown.of(node.decimalValue()));
    }
    return true;
  }

  private boolean whole(JsonNode node, @Nullable BigInteger least, @Nullable BigInteger most) {
    if (!node.isIntegralNumber()) {
      return node.isNumber()
          ? gap(
              "Type",
              "must be a whole number without a point or an exponent",
              Shown.of(node.decimalValue()))
          : wrong(node, "must be a whole number");
    }
    if (least != null && most != null) {
      BigInteger value = node.bigIntegerValue();
      if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
        return gap("Type", "must be from " + least + " to " + most, value.toString());
      }
    }
    return true;
  }

  private boolean date(JsonNode node) {
    String rule = "must be a date such as 2026-02-28";
    if (!node.isString()) {
      return wrong(node, rule);
    }
    String text = node.stringValue();
    if (!DATE.matcher(text).matches()) {
      return gap("Date", rule, Shown.of(text));
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return gap("Date", "must be a date of the calendar", Shown.of(text));
    }
  }

  private boolean instant(JsonNode node) {
    String rule = "must be a time with its offset such as 2026-02-28T09:30:00Z";
    if (!node.isString()) {
      return wrong(node, rule);
    }
    String text = node.stringValue();
    if (text.length() > LONGEST_INSTANT || !INSTANT.matcher(text).matches()) {
      return gap("Date", rule, Shown.of(text));
    }
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeException e) {
      return gap("Date", "must be a time of the calendar", Shown.of(text));
    }
  }

  private boolean code(JsonNode node, Shape.Code kind) {
    if (node.isString() && kind.constants().containsKey(node.stringValue())) {
      return true;
    }
    String rule = "must be one of " + listed(kind.constants().keySet());
    return node.isString()
        ? gap("Code", rule, Shown.of(node.stringValue()))
        : gap("Type", rule, shown(node));
  }

  private boolean wrong(JsonNode node, String rule) {
    return gap("Type", rule, shown(node));
  }

  private boolean gap(String code, String rule, @Nullable String value) {
    problems.gap(new Problem(Pointer.of(path), code, rule, value, null));
    return false;
  }

  private static String listed(Collection<String> names) {
    if (names.size() <= CODES_SHOWN) {
      return String.join(", ", names);
    }
    List<String> first = List.copyOf(names).subList(0, CODES_SHOWN);
    return String.join(", ", first) + " and " + (names.size() - CODES_SHOWN) + " more";
  }

  /** A value with its kind, since the kind is what is wrong. */
  private static @Nullable String shown(JsonNode node) {
    if (node.isString()) {
      return "text " + Shown.of(node.stringValue());
    } else if (node.isNumber()) {
      return Shown.of(node.decimalValue());
    } else if (node.isArray()) {
      return "a list";
    } else if (node.isObject()) {
      return "an object";
    }
    return node.toString();
  }
}
