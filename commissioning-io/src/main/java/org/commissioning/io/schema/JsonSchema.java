package org.commissioning.io.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.io.json.internal.Shape;
import org.commissioning.io.json.internal.Shape.Kind;
import org.commissioning.io.json.internal.Shape.Member;
import org.commissioning.io.schema.internal.Descriptions;
import org.commissioning.model.constraint.Entries;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.regime.Determination;
import org.jspecify.annotations.Nullable;

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

  private static final String BUNDLE = "commissioning.schema.json";
  private static final String INDEX = "types.txt";

  private final boolean written;
  private final Class<?>[] groups;
  private final Map<Class<?>, String> names = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
  private final List<String> unexpressed = new ArrayList<>();
  private final Descriptions descriptions = new Descriptions();

  private JsonSchema(boolean written, Class<?>... groups) {
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
    return text(new JsonSchema(false, groups).schema(type));
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
    return text(new JsonSchema(true).schema(type));
  }

  /**
   * Every public type of the model that a document can hold, by its name: "Need", "Agreement",
   * "Agreement.Contract", "Sex".
   */
  public static SortedMap<String, Class<?>> types() {
    SortedMap<String, Class<?>> types = new TreeMap<>();
    resource(INDEX).lines().forEach(line -> types.put(simple(line), load(line)));
    return Collections.unmodifiableSortedMap(types);
  }

  /**
   * One schema with a definition for each of {@link #types()}, as {@code #/$defs/Need}. It is the
   * text of the file {@code commissioning.schema.json} that comes with the library.
   */
  public static String all() {
    return resource(BUNDLE);
  }

  /**
   * The rules that the schema of a type cannot express, one to a line, each with its place:
   * "Procurement.lots: must not repeat an earlier entry (by id)".
   *
   * @param type a record type, or a sealed type of records
   * @param groups validation groups beside the default one
   */
  public static List<String> unexpressed(Class<?> type, Class<?>... groups) {
    JsonSchema schema = new JsonSchema(false, groups);
    schema.schema(type);
    return List.copyOf(schema.unexpressed);
  }

  /** The schema of several types in one. */
  static String bundle(Collection<Class<?>> types) {
    JsonSchema schemas = new JsonSchema(false);
    types.forEach(type -> schemas.kind(Shape.kindOf(type), List.of(), schemas.name(type)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", "Commissioning");
    schema.put("description", "The types of commissioning documents, each under $defs.");
    schema.put("$defs", schemas.definitions);
    return text(schema);
  }

  /** The rules that the bundle of several types cannot express. */
  static List<String> unexpressed(Collection<Class<?>> types) {
    JsonSchema schemas = new JsonSchema(false);
    types.forEach(type -> schemas.kind(Shape.kindOf(type), List.of(), schemas.name(type)));
    return List.copyOf(schemas.unexpressed);
  }

  /** A schema that names a type in the bundle, in a file beside it. */
  static String entry(Class<?> type) {
    JsonSchema schemas = new JsonSchema(false);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", title(type));
    schemas.describe(schema, schemas.descriptions.of(type), "", List.of());
    schema.put("$ref", BUNDLE + "#/$defs/" + schemas.name(type));
    return text(schema);
  }

  private static String resource(String name) {
    try (InputStream stream = JsonSchema.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " must come with the library");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " must be readable", e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " must come with the library", e);
    }
  }

  private static String text(Map<String, Object> schema) {
    return Reading.write(schema, true) + "\n";
  }

  private Map<String, Object> schema(Class<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", NAMESPACE + kebab(name(type)));
    schema.put("title", title(type));
    schema.putAll(kind(Shape.kindOf(type), List.of(), name(type)));
    schema.put("$defs", definitions);
    return schema;
  }

  /** What a container holds. */
  private Map<String, Object> held(Member member, String place) {
    Map<String, Object> schema = new LinkedHashMap<>();
    describe(schema, "", place, member.constraints(groups));
    schema.putAll(value(member, place));
    return schema;
  }

  private Map<String, Object> component(Class<?> record, Member member) {
    String place = name(record) + "." + member.name();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", words(member.name()));
    describe(schema, descriptions.of(record, member.name()), place, member.constraints(groups));
    schema.putAll(value(member, place));
    return schema;
  }

  private Map<String, Object> value(Member member, String place) {
    Map<String, Object> schema = kind(member.kind(), member.constraints(groups), place);
    return written || needed(member) ? schema : orNull(schema);
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
      schema.put("items", held(list.element(), place + "[]"));
    } else if (kind instanceof Shape.Mapped map) {
      schema.put("type", "object");
      schema.put("additionalProperties", held(map.entry(), place + "[]"));
    } else if (kind instanceof Shape.Free) {
      schema.put("type", "object");
    } else if (kind instanceof Shape.Figured figure) {
      Map<String, Object> value = held(figure.figure(), place);
      schema.put(
          "oneOf",
          List.of(
              closed(Map.of("calculated", value), List.of("calculated")),
              closed(Map.of("notCalculable", notCalculable()), List.of("notCalculable"))));
    } else if (kind instanceof Shape.Decided decided) {
      Map<String, Object> value = held(decided.answer(), place);
      Class<?> none = Determination.CannotBeDetermined.class;
      Map<String, Object> reason = Map.of("$ref", defined(none, () -> object(none, Map.of())));
      schema.put(
          "oneOf",
          List.of(
              closed(Map.of("determined", value), List.of("determined")),
              closed(Map.of("cannotBeDetermined", reason), List.of("cannotBeDetermined"))));
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
      Map<String, Object> tag = Map.of(oneOf.property(), tag(oneOf, entry.getKey()));
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
          describe(schema, descriptions.of(oneOf.type()), "", List.of());
          schema.put("oneOf", references);
          return schema;
        });
  }

  private static Map<String, Object> tag(Shape.OneOf oneOf, String name) {
    Map<String, Object> tag = new LinkedHashMap<>();
    tag.put("title", words(oneOf.property()));
    tag.put("description", "Tells this from the other alternatives.");
    tag.put("const", name);
    return tag;
  }

  /** The object for a record, after the property that tells it from the other alternatives. */
  private Map<String, Object> object(Class<?> record, Map<String, Object> tag) {
    Shape shape = Shape.of(record);
    Map<String, Object> properties = new LinkedHashMap<>(tag);
    List<String> required = new ArrayList<>(tag.keySet());
    for (Member member : shape.members().values()) {
      properties.put(member.name(), component(record, member));
      if (written ? !member.nullable() : needed(member)) {
        required.add(member.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", title(record));
    describe(schema, descriptions.of(record), name(record), shape.constraints(groups));
    schema.putAll(closed(properties, required));
    return schema;
  }

  /** A list that must have an entry must be given, since an absent list is an empty one. */
  private boolean needed(Member member) {
    return member.required()
        || member.constraints(groups).stream()
            .anyMatch(constraint -> constraint instanceof Entries entries && entries.min() > 0);
  }

  private Map<String, Object> part(String name, String kind) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", words(name));
    describe(schema, descriptions.of(Figure.NotCalculable.class, name), "", List.of());
    schema.put("type", kind);
    return schema;
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
          properties.put("reason", part("reason", "string"));
          properties.put("threshold", part("threshold", "number"));
          properties.put("observed", part("observed", "number"));
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put("title", "Not calculable");
          describe(schema, descriptions.of(Figure.NotCalculable.class), "", List.of());
          schema.putAll(closed(properties, List.of("reason")));
          return schema;
        });
    return Map.of("$ref", "#/$defs/NotCalculable");
  }

  private Map<String, Object> codes(Shape.Code code) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", title(code.type()));
    describe(schema, descriptions.of(code.type()), "", List.of());
    schema.put("type", "string");
    List<Map<String, Object>> constants = new ArrayList<>();
    code.constants().forEach((name, constant) -> constants.add(constant(name, constant)));
    schema.put("oneOf", constants);
    return schema;
  }

  private Map<String, Object> constant(String name, Object constant) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("const", name);
    Class<?> type = ((Enum<?>) constant).getDeclaringClass();
    String label = said(type, constant, "label");
    String definition = said(type, constant, "definition");
    entry.put("title", label == null ? words(name) : label);
    String meaning =
        definition == null ? descriptions.of(type, ((Enum<?>) constant).name()) : definition;
    describe(entry, meaning, "", List.of());
    return entry;
  }

  /** What a constant says of itself, as those of a list do; null if it says no such thing. */
  private static @Nullable String said(Class<?> type, Object constant, String method) {
    try {
      return (String) type.getMethod(method).invoke(constant);
    } catch (NoSuchMethodException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getTypeName() + " must be public and exported", e);
    }
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

  private void describe(
      Map<String, Object> schema, String meaning, String place, List<Annotation> constraints) {
    List<String> sentences = new ArrayList<>();
    if (!meaning.isEmpty()) {
      sentences.add(meaning);
    }
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
    String name = simple(part.getName());
    if (names.containsValue(name)) {
      String room = part.getPackageName();
      name = room.substring(room.lastIndexOf('.') + 1) + "." + name;
    }
    names.put(part, name);
    return name;
  }

  /** The name of a class without its package. */
  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** "AwardCriterion" as people write it: "Award criterion". */
  private static String title(Class<?> part) {
    return words(part.getSimpleName());
  }

  private static String words(String name) {
    String words = kebab(name).replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
