package org.commissioning.io.schema;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.io.json.internal.Shape;
import org.commissioning.io.json.internal.Shape.Kind;
import org.commissioning.io.json.internal.Shape.Member;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.reference.Coded;

/**
 * The JSON Schema (2020-12) of a record type.
 *
 * <p>What the schema refuses, reading refuses. The reverse does not hold: some rules relate several
 * places of a document, and a schema cannot say them. Each of those stands as a sentence in the
 * {@code description} of the place that it concerns, and in {@link #unexpressed}. Beside them, a
 * reader refuses what no schema sees: repeated properties, a whole number written as {@code 1.0},
 * sizes beyond its limits.
 *
 * <p>Schemas of one version of this library are the same text everywhere.
 */
public final class JsonSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NAMESPACE = "urn:commissioning:schema:";

  private final Class<?> type;
  private final boolean written;
  private final Class<?>[] groups;
  private final Map<Class<?>, String> names = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
  private final List<String> unexpressed = new ArrayList<>();

  private JsonSchema(Class<?> type, boolean written, Class<?>... groups) {
    this.type = type;
    this.written = written;
    this.groups = groups.clone();
  }

  /**
   * The schema of documents that can be read as a type.
   *
   * @param type a record type, or a sealed type of records
   * @param groups validation groups beside the default one
   * @return the text of the schema
   * @throws IllegalArgumentException if the type is only written, as results are
   */
  public static String of(Class<?> type, Class<?>... groups) {
    Shape.requireReadable(type);
    return new JsonSchema(type, false, groups).text();
  }

  /**
   * The schema of documents that are written of a type, a result above all. What is never absent is
   * required in it, empty lists too; an exact number is a number; a figure is an object with either
   * {@code calculated} or {@code notCalculable}.
   *
   * @param type a record type, or a sealed type of records
   * @return the text of the schema
   */
  public static String ofWritten(Class<?> type) {
    return new JsonSchema(type, true).text();
  }

  /**
   * The rules that the schema of a type cannot express, one to a line, each with its place:
   * "Procurement.lots: must not repeat an earlier entry (by id)".
   *
   * @param type a record type, or a sealed type of records
   * @param groups validation groups beside the default one
   */
  public static List<String> unexpressed(Class<?> type, Class<?>... groups) {
    JsonSchema schema = new JsonSchema(type, false, groups);
    schema.schema();
    return List.copyOf(schema.unexpressed);
  }

  private String text() {
    return Reading.write(schema(), true) + "\n";
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", NAMESPACE + kebab(name(type)));
    schema.put("title", title(type));
    schema.putAll(kind(Shape.kindOf(type), List.of(), name(type)));
    schema.put("$defs", definitions);
    return schema;
  }

  private Map<String, Object> member(Member member, String place) {
    List<Annotation> constraints = member.constraints(groups);
    Map<String, Object> schema = kind(member.kind(), constraints, place);
    if (!written && !needed(member)) {
      schema = orNull(schema);
    }
    describe(schema, place, constraints);
    return schema;
  }

  private Map<String, Object> kind(Kind kind, List<Annotation> constraints, String place) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (kind instanceof Shape.Scalar scalar) {
      Rules.express(schema, scalar);
    } else if (kind instanceof Shape.Code code) {
      schema.put("$ref", defined(code.type(), () -> codes(code)));
    } else if (kind instanceof Shape.Part part) {
      schema.put("$ref", defined(part.type(), () -> object(part.type(), Map.of())));
    } else if (kind instanceof Shape.OneOf oneOf) {
      schema.put("$ref", alternatives(oneOf));
    } else if (kind instanceof Shape.Listed list) {
      schema.put("type", "array");
      schema.put("items", member(list.element(), place + "[]"));
    } else if (kind instanceof Shape.Mapped map) {
      schema.put("type", "object");
      schema.put("additionalProperties", member(map.entry(), place + "[]"));
    } else if (kind instanceof Shape.Free) {
      schema.put("type", "object");
    } else if (kind instanceof Shape.Figured figure) {
      Map<String, Object> value = member(figure.figure(), place);
      schema.put(
          "oneOf",
          List.of(
              closed(Map.of("calculated", value), List.of("calculated")),
              closed(Map.of("notCalculable", notCalculable()), List.of("notCalculable"))));
    }
    for (Annotation constraint : constraints) {
      Rules.express(schema, constraint);
    }
    return schema;
  }

  private String alternatives(Shape.OneOf oneOf) {
    List<Map<String, Object>> references = new ArrayList<>();
    String only = "";
    for (Map.Entry<String, Class<?>> entry : oneOf.alternatives().entrySet()) {
      Class<?> alternative = entry.getValue();
      Map<String, Object> tag = Map.of(oneOf.property(), Map.of("const", entry.getKey()));
      only = defined(alternative, () -> object(alternative, tag));
      references.add(Map.of("$ref", only));
    }
    if (oneOf.type().isRecord()) {
      return only;
    }
    return defined(
        oneOf.type(),
        () -> {
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put("title", title(oneOf.type()));
          schema.put("oneOf", references);
          return schema;
        });
  }

  /** The object for a record, after the property that tells it from the other alternatives. */
  private Map<String, Object> object(Class<?> record, Map<String, Object> tag) {
    Shape shape = Shape.of(record);
    Map<String, Object> properties = new LinkedHashMap<>(tag);
    List<String> required = new ArrayList<>(tag.keySet());
    for (Member member : shape.members().values()) {
      properties.put(member.name(), member(member, name(record) + "." + member.name()));
      if (written ? !member.nullable() : needed(member)) {
        required.add(member.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", title(record));
    describe(schema, name(record), shape.constraints(groups));
    schema.putAll(closed(properties, required));
    return schema;
  }

  /** A list that must have an entry must be given, since an absent list is an empty one. */
  private boolean needed(Member member) {
    return member.required()
        || member.constraints(groups).stream()
            .anyMatch(constraint -> constraint instanceof Entries entries && entries.min() > 0);
  }

  private static Map<String, Object> closed(Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> notCalculable() {
    definitions.computeIfAbsent(
        "NotCalculable",
        name -> {
          Map<String, Object> properties = new LinkedHashMap<>();
          properties.put("reason", Map.of("type", "string"));
          properties.put("threshold", Map.of("type", "number"));
          properties.put("observed", Map.of("type", "number"));
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put("title", "Not calculable");
          schema.putAll(closed(properties, List.of("reason")));
          return schema;
        });
    return Map.of("$ref", "#/$defs/NotCalculable");
  }

  private static Map<String, Object> codes(Shape.Code code) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", title(code.type()));
    schema.put("type", "string");
    if (!Coded.class.isAssignableFrom(code.type())) {
      schema.put("enum", List.copyOf(code.constants().keySet()));
      return schema;
    }
    List<Map<String, Object>> constants = new ArrayList<>();
    code.constants()
        .forEach(
            (name, constant) -> {
              Coded coded = (Coded) constant;
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("const", name);
              entry.put("title", coded.label());
              entry.put("description", coded.definition());
              constants.add(entry);
            });
    schema.put("oneOf", constants);
    return schema;
  }

  /** The same, or null, which says that it is absent. */
  private static Map<String, Object> orNull(Map<String, Object> schema) {
    Object kind = schema.get("type");
    Map<String, Object> open = new LinkedHashMap<>();
    if (kind == null) {
      open.put("anyOf", List.of(schema, Map.of("type", "null")));
    } else {
      open.putAll(schema);
      open.put("type", List.of(kind, "null"));
    }
    return open;
  }

  private void describe(Map<String, Object> schema, String place, List<Annotation> constraints) {
    List<String> sentences = new ArrayList<>();
    for (Annotation constraint : constraints) {
      for (String rule : Rules.unexpressed(constraint)) {
        unexpressed.add(place + ": " + rule);
        sentences.add((rule.startsWith("must ") ? "M" + rule.substring(1) : rule) + ".");
      }
    }
    if (!sentences.isEmpty()) {
      schema.put("description", String.join(" ", sentences));
    }
  }

  /** A reference to the schema of a type, which is made when it is first met. */
  private String defined(Class<?> part, Supplier<Map<String, Object>> schema) {
    String name = name(part);
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, schema.get());
    }
    return "#/$defs/" + name;
  }

  /** The simple name, with that of what encloses it; with its package where two are the same. */
  private String name(Class<?> part) {
    String known = names.get(part);
    if (known != null) {
      return known;
    }
    String name = part.getName().substring(part.getPackageName().length() + 1).replace('$', '.');
    if (names.containsValue(name)) {
      String room = part.getPackageName();
      name = room.substring(room.lastIndexOf('.') + 1) + "." + name;
    }
    names.put(part, name);
    return name;
  }

  /** "AwardCriterion" as people write it: "Award criterion". */
  private static String title(Class<?> part) {
    String words = kebab(part.getSimpleName()).replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
