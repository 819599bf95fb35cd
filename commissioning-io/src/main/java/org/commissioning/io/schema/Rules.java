package org.commissioning.io.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.io.json.internal.Shape;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.Amount;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.OpenShare;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.PlainJson;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WebAddress;
import org.commissioning.model.constraint.WholeNumber;

/** What a schema can say of a constraint in keywords, and in words what it cannot. */
final class Rules {

  /** White space, as the constraints understand it. */
  private static final String SPACE =
      "\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

  private static final String CONTROL = "\\u0000-\\u001F\\u007F-\\u009F";

  /** One that is no control character other than line feed and tab, and not only white space. */
  private static final String TEXT =
      "^[\\u0009\\u000A"
          + SPACE
          + "]*[^"
          + CONTROL
          + SPACE
          + "]"
          + "[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]*$";

  private static final String IDENTIFIER =
      "^[^" + CONTROL + SPACE + "](?:[^" + CONTROL + "]*[^" + CONTROL + SPACE + "])?$";

  private static final int LONGEST_IDENTIFIER = 80;
  private static final int LONGEST_ADDRESS = 2000;
  private static final int AMOUNT_DIGITS = 15;
  private static final int PLACES = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> NOT_ABOUT_THE_RULE = Set.of("message", "groups", "payload");

  private Rules() {}

  /** The keywords of a value without parts. */
  static void express(Map<String, Object> schema, Shape.Scalar kind) {
    switch (kind) {
      case TEXT -> schema.put("type", "string");
      case TRUTH -> schema.put("type", "boolean");
      case DECIMAL, EXACT, REAL -> schema.put("type", "number");
      case WHOLE -> schema.put("type", "integer");
      case INTEGER -> {
        schema.put("type", "integer");
        schema.put("minimum", Integer.MIN_VALUE);
        schema.put("maximum", Integer.MAX_VALUE);
      }
      case LONG -> {
        schema.put("type", "integer");
        schema.put("minimum", Long.MIN_VALUE);
        schema.put("maximum", Long.MAX_VALUE);
      }
      case DATE -> {
        schema.put("type", "string");
        schema.put("format", "date");
        schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      }
      case INSTANT -> {
        schema.put("type", "string");
        schema.put("format", "date-time");
        schema.put(
            "pattern",
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
                + "(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$");
      }
    }
  }

  /** The keywords of a constraint, as far as there are any. */
  static void express(Map<String, Object> schema, Annotation constraint) {
    if (constraint instanceof Text text) {
      schema.put("maxLength", text.max());
      schema.put("pattern", TEXT);
    } else if (constraint instanceof Id) {
      schema.put("maxLength", LONGEST_IDENTIFIER);
      schema.put("pattern", IDENTIFIER);
    } else if (constraint instanceof CurrencyCode) {
      schema.put("pattern", "^[A-Z]{3}$");
    } else if (constraint instanceof WebAddress) {
      schema.put("maxLength", LONGEST_ADDRESS);
      schema.put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://[^\\u0000-\\u0020]+$");
    } else if (constraint instanceof Entries entries) {
      if (entries.min() > 0) {
        schema.put("minItems", entries.min());
      }
      schema.put("maxItems", entries.max());
    } else if (constraint instanceof DistinctBy distinct) {
      if (distinct.value().length == 0) {
        schema.put("uniqueItems", true);
      }
    } else if (constraint instanceof WholeNumber whole) {
      schema.put("minimum", whole.min());
      schema.put("maximum", whole.max());
    } else if (constraint instanceof Percent) {
      schema.put("minimum", 0);
      schema.put("maximum", HUNDRED);
    } else if (constraint instanceof Share) {
      schema.put("minimum", 0);
      schema.put("maximum", 1);
    } else if (constraint instanceof OpenShare) {
      schema.put("exclusiveMinimum", 0);
      schema.put("exclusiveMaximum", 1);
    } else if (constraint instanceof Amount) {
      digits(schema, AMOUNT_DIGITS);
    } else if (constraint instanceof Decimal decimal) {
      digits(schema, decimal.integerDigits());
      bound(schema, "minimum", decimal.min(), "exclusiveMinimum");
      bound(schema, "maximum", decimal.max(), "exclusiveMaximum");
      bound(schema, "exclusiveMinimum", decimal.above(), "");
      bound(schema, "exclusiveMaximum", decimal.below(), "");
    } else if (constraint instanceof Real real) {
      bound(schema, "minimum", real.min(), "");
      bound(schema, "maximum", real.max(), "");
      bound(schema, "exclusiveMinimum", real.above(), "");
      bound(schema, "exclusiveMaximum", real.below(), "");
    }
  }

  /** What no keyword says, in words that follow the place; empty if keywords say it all. */
  static List<String> unexpressed(Annotation constraint) {
    if (constraint instanceof Text text && text.oneLine()) {
      return List.of("must be on one line and without characters that hide or turn text round");
    } else if (constraint instanceof Required
        || constraint instanceof Text
        || constraint instanceof Id
        || constraint instanceof Entries
        || constraint instanceof WholeNumber
        || constraint instanceof Share
        || constraint instanceof OpenShare
        || constraint instanceof Real
        || constraint instanceof Finite) {
      return List.of();
    } else if (constraint instanceof Percent || constraint instanceof Amount) {
      return List.of(places(PLACES));
    } else if (constraint instanceof Decimal decimal) {
      return List.of(places(decimal.fractionDigits()));
    } else if (constraint instanceof DistinctBy distinct) {
      return distinct.value().length == 0
          ? List.of()
          : List.of(
              distinct.message()
                  + " (by "
                  + String.join(", ", distinct.value())
                  + absent(distinct)
                  + ")");
    } else if (constraint instanceof PlainJson plain) {
      return List.of(
          "must be nested at most "
              + plain.depth()
              + " deep, hold at most "
              + plain.values()
              + " values, and have no half of a surrogate pair, no text of more than 100000"
              + " characters, no name of more than 200 and no number of more than 100");
    } else if (constraint instanceof LinksResolve links) {
      String rule =
          "must be "
              + (links.target().isEmpty()
                  ? "one of " + String.join(" or ", links.to())
                  : links.target());
      return List.of(links.from() + " " + rule);
    } else if (constraint instanceof DistinctAcross distinct) {
      return List.of(String.join(", ", distinct.value()) + " " + distinct.message());
    } else if (constraint instanceof InForce inForce) {
      return List.of(inForce.from() + " " + filled(inForce.message(), inForce));
    } else if (constraint instanceof Acyclic acyclic) {
      return List.of(acyclic.list() + "[]." + acyclic.parent() + " " + acyclic.message());
    } else if (constraint instanceof Chronological order) {
      return List.of(String.join(", ", order.value()) + " " + order.message());
    }
    return List.of(inWords(constraint));
  }

  private static void digits(Map<String, Object> schema, int digits) {
    BigDecimal beyond = BigDecimal.TEN.pow(digits);
    schema.put("exclusiveMinimum", beyond.negate());
    schema.put("exclusiveMaximum", beyond);
  }

  private static void bound(
      Map<String, Object> schema, String keyword, String bound, String replaced) {
    if (!bound.isEmpty()) {
      schema.remove(replaced);
      schema.put(keyword, new BigDecimal(bound));
    }
  }

  private static String absent(DistinctBy distinct) {
    return distinct.sameWhenAbsent().length == 0
        ? ""
        : "; two that leave out "
            + String.join(" or ", distinct.sameWhenAbsent())
            + " are the same there";
  }

  private static String places(int most) {
    return "must have at most " + most + " decimal places";
  }

  /** The constraint's own text, with the attributes that the text does not state. */
  private static String inWords(Annotation constraint) {
    String template = (String) Shape.attribute(constraint, "message");
    List<String> rest = new ArrayList<>();
    for (Method attribute : constraint.annotationType().getDeclaredMethods()) {
      String name = attribute.getName();
      Object value = Shape.attribute(constraint, name);
      boolean told =
          template.contains("{" + name + "}") || value.equals(attribute.getDefaultValue());
      if (!NOT_ABOUT_THE_RULE.contains(name) && !told) {
        rest.add(name + " " + shown(value));
      }
    }
    rest.sort(null);
    String rule = filled(template, constraint);
    return rest.isEmpty() ? rule : rule + " (" + String.join("; ", rest) + ")";
  }

  private static String filled(String template, Annotation constraint) {
    String text = template;
    for (Method attribute : constraint.annotationType().getDeclaredMethods()) {
      String hole = "{" + attribute.getName() + "}";
      if (text.contains(hole)) {
        text = text.replace(hole, shown(Shape.attribute(constraint, attribute.getName())));
      }
    }
    return text;
  }

  private static String shown(Object value) {
    return value instanceof Object[] several
        ? String.join(", ", Arrays.stream(several).map(String::valueOf).toList())
        : String.valueOf(value);
  }
}
