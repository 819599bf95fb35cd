package org.commissioning.examples;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commissioning.examples.CaseDocument.Holder;
import org.commissioning.examples.CaseDocument.Value;
import org.commissioning.model.constraint.Amount;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WebAddress;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.place.PlaceCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every fault that one value of a case can have by itself, derived from the record types. */
final class ValueFaults {

  private static final String MISSING = "missing";
  private static final String NULL = "null";
  private static final String TYPE = "wrong type";
  private static final String UNKNOWN = "unknown property";
  private static final String MISSPELT = "misspelt property";
  private static final String CODE = "unknown code";
  private static final String RANGE = "out of range";
  private static final String TEXT = "unfit text";
  private static final String GIVEN = "must be given";
  private static final int FEW = 100;

  private final List<CaseFault> faults = new ArrayList<>();
  private final Map<String, Integer> texts = new HashMap<>();

  private ValueFaults(CaseDocument document) {
    count(document.root());
  }

  static List<CaseFault> of(CaseDocument document) {
    ValueFaults derived = new ValueFaults(document);
    document.holders().forEach(derived::holder);
    document.values().forEach(derived::value);
    return derived.faults;
  }

  /** How often each text stands in the document. */
  private void count(JsonNode node) {
    if (node.isString()) {
      texts.merge(node.stringValue(), 1, Integer::sum);
    }
    node.forEach(this::count);
  }

  private void put(String kind, String at, String rule, @Nullable Object value) {
    faults.add(CaseFault.put(kind, at, rule, value));
  }

  private void holder(Holder holder) {
    put(UNKNOWN, holder.below("§ ü🌳 §"), "must be a known property", 1);
    for (RecordComponent component : CaseDocument.components(holder.type())) {
      String at = holder.below(component.getName());
      if (component.getAnnotatedType().isAnnotationPresent(Required.class)) {
        faults.add(CaseFault.remove(MISSING, at, GIVEN));
        put(NULL, at, GIVEN, null);
      } else if (holder.node().has(component.getName())) {
        misspelt(holder, component.getName());
      }
    }
    JsonTypeInfo family = family(holder.type());
    if (family != null) {
      String at = holder.below(family.property());
      faults.add(CaseFault.remove(MISSING, at, "must be given as one of "));
      put(TYPE, at, "must be one of ", 7);
      put(CODE, at, "must be one of ", "no-such-type");
    }
  }

  private static @Nullable JsonTypeInfo family(Class<?> type) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isAnnotationPresent(JsonSubTypes.class)) {
        return parent.getAnnotation(JsonTypeInfo.class);
      }
    }
    return null;
  }

  private void misspelt(Holder holder, String name) {
    String wrong = holder.below(name.toUpperCase(Locale.ROOT));
    String right = holder.below(name);
    faults.add(
        new CaseFault(
            MISSPELT,
            wrong,
            "must be a known property (did you mean " + name + "?)",
            List.of(wrong, right),
            List.of(),
            root -> {
              CaseDocument.put(root, wrong, CaseDocument.at(root, right));
              CaseDocument.remove(root, right);
            }));
  }

  private void value(Value value) {
    put(TYPE, value.pointer(), typeRule(value.raw()), wrongFor(value.raw()));
    if (value.entry()) {
      put(NULL, value.pointer(), GIVEN, null);
    }
    if (!value.pointer().contains("/evaluation/")) {
      unfit(value);
    }
  }

  /** Right in kind and wrong by itself. What tenders are made of has tests of its own. */
  private void unfit(Value value) {
    AnnotatedType declared = value.declared();
    if (value.raw() == String.class) {
      text(value);
    } else if (Number.class.isAssignableFrom(value.raw())) {
      number(value, declared);
    } else if (value.raw() == LocalDate.class) {
      put(TEXT, value.pointer(), "must be a date of the calendar", "2025-02-30");
      put(TEXT, value.pointer(), "must be a date such as 2026-02-28", "28/02/2026");
    } else if (value.raw().isEnum()) {
      put(CODE, value.pointer(), "must be one of ", "no-such-code");
      String shouted = value.node().stringValue().toUpperCase(Locale.ROOT);
      put(CODE, value.pointer(), "must be one of ", shouted);
    } else if (value.raw() == List.class) {
      entries(value);
    } else if (value.raw() == PlaceCode.class) {
      String list = value.node().get("codeList").stringValue();
      if (list.equals("GSS")) {
        put(TEXT, value.pointer() + "/code", "must be a GSS code of 9 characters", "E0600");
      }
    }
  }

  private static Object wrongFor(Class<?> type) {
    return type == List.class || type.isRecord() || type == Map.class || type.isInterface()
        ? "wrong"
        : List.of("wrong");
  }

  private static String typeRule(Class<?> type) {
    if (type == String.class) {
      return "must be text";
    } else if (type == Integer.class || type == Long.class) {
      return "must be a whole number";
    } else if (type == BigDecimal.class || type == Double.class) {
      return "must be a number";
    } else if (type == Boolean.class) {
      return "must be true or false";
    } else if (type == LocalDate.class) {
      return "must be a date such as 2026-02-28";
    } else if (type.isEnum()) {
      return "must be one of ";
    }
    return type == List.class ? "must be a list" : "must be an object";
  }

  private void text(Value value) {
    AnnotatedType declared = value.declared();
    String at = value.pointer();
    Text text = declared.getAnnotation(Text.class);
    if (text != null) {
      put(TEXT, at, "must have at most " + text.max() + " characters", "x".repeat(text.max() + 1));
      put(TEXT, at, "must not be blank", " \n ");
      put(TEXT, at, "must have no control characters other than line breaks and tabs", "x\u0007x");
      if (text.oneLine()) {
        put(TEXT, at, "must be on one line", "one\ntwo");
      }
    } else if (declared.isAnnotationPresent(Id.class)) {
      // What others refer to by this id would dangle: that would be more than one fault.
      if (!at.endsWith("/id") || texts.get(value.node().stringValue()) == 1) {
        put(TEXT, at, "must have at most 80 characters", "x".repeat(81));
        put(TEXT, at, "must not start or end with white space", " x");
        put(TEXT, at, "must have no control characters", "x\ny");
        put(TEXT, at, "must have at least 1 character", "");
      }
    } else if (declared.isAnnotationPresent(WebAddress.class)) {
      put(TEXT, at, "must be a web address starting with https:// or http://", "ftp://a.example/b");
      put(TEXT, at, "must be a web address starting with https:// or http://", "www.a.example");
    } else if (declared.isAnnotationPresent(CurrencyCode.class)) {
      put(TEXT, at, "must be an ISO 4217 currency code", "ZZZ");
      put(TEXT, at, "must be an ISO 4217 currency code", "gbp");
    } else {
      throw new IllegalStateException("no fault known for the text at " + at);
    }
  }

  private void number(Value value, AnnotatedType declared) {
    String at = value.pointer();
    WholeNumber whole = declared.getAnnotation(WholeNumber.class);
    Decimal decimal = declared.getAnnotation(Decimal.class);
    if (whole != null) {
      put(RANGE, at, "must be at least " + whole.min(), whole.min() - 1);
      put(RANGE, at, "must be at most " + whole.max(), whole.max() + 1);
      put(RANGE, at, "must be a whole number without a point", new BigDecimal("1.5"));
    } else if (declared.isAnnotationPresent(Share.class)) {
      put(RANGE, at, "must be at least 0", new BigDecimal("-0.1"));
      put(RANGE, at, "must be at most 1", new BigDecimal("1.1"));
    } else if (declared.isAnnotationPresent(Percent.class)) {
      put(RANGE, at, "must be at least 0", -1);
      put(RANGE, at, "must be at most 100", new BigDecimal("100.000001"));
      put(RANGE, at, "must have at most 6 decimal places", new BigDecimal("0.1234567"));
    } else if (declared.isAnnotationPresent(Amount.class)) {
      put(RANGE, at, "must have at most 15 digits before", new BigDecimal("1e15"));
      put(RANGE, at, "must have at most 6 decimal places", new BigDecimal("0.1234567"));
    } else if (declared.isAnnotationPresent(Finite.class)) {
      put(RANGE, at, "must be a finite number", new BigDecimal("1e999"));
    } else if (decimal != null) {
      if (!decimal.min().isEmpty()) {
        put(
            RANGE,
            at,
            "must be at least " + decimal.min(),
            new BigDecimal(decimal.min()).subtract(BigDecimal.ONE));
      }
      put(RANGE, at, "must have at most ", new BigDecimal("1e" + decimal.integerDigits()));
    } else {
      throw new IllegalStateException("no fault known for the number at " + at);
    }
  }

  private void entries(Value value) {
    Entries entries = value.declared().getAnnotation(Entries.class);
    AnnotatedType element = CaseDocument.element(value.declared());
    if (entries != null && entries.max() <= FEW && element.isAnnotationPresent(Text.class)) {
      put(
          RANGE,
          value.pointer(),
          "must have at most " + entries.max() + " entries",
          Collections.nCopies(entries.max() + 1, "x"));
    }
  }
}
