package org.commissioning.examples;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commissioning.model.cycle.CommissioningCase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A valid case as a tree, each object with the record type that it is read as. */
final class CaseDocument {

  static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Pattern INDEX = Pattern.compile("[0-9]+");

  /** An object of the document. */
  record Holder(String pointer, ObjectNode node, Class<?> type) {

    String below(String name) {
      return pointer + "/" + name;
    }
  }

  /** A value of the document: what a component holds, or an entry of a list. */
  record Value(String pointer, JsonNode node, Class<?> raw, AnnotatedType declared, Holder holder) {

    boolean entry() {
      return INDEX.matcher(pointer.substring(pointer.lastIndexOf('/') + 1)).matches();
    }
  }

  private final String name;
  private final ObjectNode root;
  private final List<Holder> holders = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();

  private CaseDocument(String name, ObjectNode root) {
    this.name = name;
    this.root = root;
    walk("", root, CommissioningCase.class);
  }

  static CaseDocument of(String name, String json) {
    return new CaseDocument(name, (ObjectNode) MAPPER.readTree(json));
  }

  static CaseDocument resource(String name) {
    String path = "cases/" + name + ".json";
    try (InputStream stream = CaseDocument.class.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(stream, path).readAllBytes();
      return new CaseDocument(name, (ObjectNode) MAPPER.readTree(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ObjectNode root() {
    return root;
  }

  List<Holder> holders() {
    return holders;
  }

  List<Value> values() {
    return values;
  }

  List<Holder> holders(Class<?> type) {
    return holders.stream().filter(holder -> holder.type() == type).toList();
  }

  @Override
  public String toString() {
    return name;
  }

  /** The components that are read, in their order. */
  static List<RecordComponent> components(Class<?> type) {
    List<RecordComponent> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        components.add(component);
      }
    }
    return components;
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  /** The record that an object is read as. */
  static Class<?> alternative(Class<?> type, JsonNode object) {
    JsonSubTypes alternatives = type.getAnnotation(JsonSubTypes.class);
    if (alternatives == null) {
      return type;
    }
    String wanted = object.get("type").stringValue();
    for (JsonSubTypes.Type alternative : alternatives.value()) {
      if (alternative.name().equals(wanted)) {
        return alternative.value();
      }
    }
    throw new IllegalArgumentException(wanted);
  }

  private void walk(String pointer, ObjectNode object, Class<?> declared) {
    Class<?> type = alternative(declared, object);
    Holder holder = new Holder(pointer, object, type);
    holders.add(holder);
    for (RecordComponent component : components(type)) {
      JsonNode value = object.get(component.getName());
      if (value != null) {
        value(holder.below(component.getName()), value, component.getAnnotatedType(), holder);
      }
    }
  }

  private void value(String pointer, JsonNode node, AnnotatedType declared, Holder holder) {
    Class<?> raw = raw(declared.getType());
    values.add(new Value(pointer, node, raw, declared, holder));
    if (raw == List.class) {
      AnnotatedType element = element(declared);
      for (int i = 0; i < node.size(); i++) {
        value(pointer + "/" + i, node.get(i), element, holder);
      }
    } else if (raw.isRecord() || raw.isAnnotationPresent(JsonSubTypes.class)) {
      walk(pointer, (ObjectNode) node, raw);
    }
  }

  /** What a list holds. */
  static AnnotatedType element(AnnotatedType list) {
    return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
  }

  static JsonNode at(JsonNode root, String pointer) {
    return root.at(JsonPointer.compile(pointer));
  }

  /** Puts a value where a member or an entry is, or would be the next. */
  static void put(ObjectNode root, String pointer, JsonNode value) {
    JsonPointer compiled = JsonPointer.compile(pointer);
    JsonNode parent = root.at(compiled.head());
    String last = compiled.last().getMatchingProperty();
    if (parent instanceof ArrayNode list) {
      int index = Integer.parseInt(last);
      if (index == list.size()) {
        list.add(value);
      } else {
        list.set(index, value);
      }
    } else {
      ((ObjectNode) parent).set(last, value);
    }
  }

  static void remove(ObjectNode root, String pointer) {
    JsonPointer compiled = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(compiled.head())).remove(compiled.last().getMatchingProperty());
  }

  static JsonNode json(@Nullable Object value) {
    return value == null ? MAPPER.nullNode() : MAPPER.valueToTree(value);
  }

  /** JSON with apostrophes for double quotes. */
  static JsonNode parsed(String json) {
    return MAPPER.readTree(json.replace('\'', '"'));
  }
}
