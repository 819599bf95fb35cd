package org.commissioning.io.json.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import org.commissioning.io.json.ReadLimits;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.node.StringNode;

/**
 * A text as a tree, or the first place at which it is not JSON. A value that goes beyond a limit is
 * left out and reported with its place; so is the second of two properties with one name.
 */
final class Document {

  /** Stands where a value was left out, so that it is not reported a second time as missing. */
  private static final POJONode LEFT_OUT = new POJONode("left out");

  private static final int FITS_INT = 9;
  private static final int FITS_LONG = 18;

  private final String text;
  private final ReadLimits limits;
  private final Problems problems;
  private final Lines lines;
  private final Deque<Object> path = new ArrayDeque<>();
  private int depth;

  private Document(String text, ReadLimits limits, Problems problems) {
    this.text = text;
    this.limits = limits;
    this.problems = problems;
    this.lines = new Lines(text);
  }

  /** The tree; null if the text is not JSON, or too deep, which is then the only problem. */
  static @Nullable JsonNode parse(String text, ReadLimits limits, Problems problems) {
    return new Document(text, limits, problems).parse();
  }

  private @Nullable JsonNode parse() {
    if (text.isBlank()) {
      problems.fatal(new Problem("", "Syntax", "must not be empty", null, new Location(1, 1)));
      return null;
    }
    try (JsonParser parser = parser(text)) {
      parser.nextToken();
      JsonNode root = value(parser);
      if (parser.nextToken() != null) {
        problems.fatal(syntax());
        return null;
      }
      return root;
    } catch (TooDeep e) {
      problems.fatal(e.problem);
      return null;
    } catch (JacksonException e) {
      problems.fatal(syntax());
      return null;
    }
  }

  /** True if the node stands where a value was left out and reported. */
  static boolean leftOut(JsonNode node) {
    return node.isPojo();
  }

  static JsonParser parser(String text) {
    return Form.FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray());
  }

  private Problem syntax() {
    SyntaxFault fault = SyntaxFault.in(text);
    if (fault == null) {
      // The parser is stricter than the grammar that we know: say so without its words.
      return new Problem("", "Syntax", "must be JSON", null, new Location(1, 1));
    }
    return new Problem("", "Syntax", fault.rule(), fault.found(), lines.at(fault.offset()));
  }

  private JsonNode value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> text(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, token);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_NULL -> NullNode.instance;
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private ObjectNode object(JsonParser parser) {
    descend(parser);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      path.addLast(name);
      if (object.has(name)) {
        problem(parser, "Duplicate", "must not be given twice", null);
        skip(parser);
      } else if (name.length() > limits.nameLength() || broken(name)) {
        boolean broken = broken(name);
        String rule =
            broken
                ? "must have a name without half of a surrogate pair"
                : "must have a name of at most " + limits.nameLength() + " characters";
        problem(parser, broken ? "Text" : "Limit", rule, null);
        skip(parser);
      } else {
        parser.nextToken();
        object.set(name, value(parser));
      }
      path.removeLast();
    }
    depth--;
    return object;
  }

  private ArrayNode list(JsonParser parser) {
    descend(parser);
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      path.addLast(list.size());
      list.add(value(parser));
      path.removeLast();
    }
    depth--;
    return list;
  }

  private JsonNode text(JsonParser parser) {
    int length = parser.getStringLength();
    String value = parser.getString();
    if (length > limits.textLength()) {
      String rule = "must have at most " + limits.textLength() + " characters";
      return leftOut(parser, "Limit", rule, Shown.of(value));
    }
    if (broken(value)) {
      String rule = "must have no half of a surrogate pair";
      return leftOut(parser, "Text", rule, Shown.of(value));
    }
    return StringNode.valueOf(value);
  }

  private JsonNode number(JsonParser parser, JsonToken token) {
    int length = parser.getStringLength();
    if (length > limits.numberLength()) {
      String rule = "must be written in at most " + limits.numberLength() + " characters";
      return leftOut(parser, "Limit", rule, Shown.escaped(parser.getString()));
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      if (length <= FITS_INT) {
        return IntNode.valueOf(parser.getIntValue());
      }
      return length <= FITS_LONG
          ? LongNode.valueOf(parser.getLongValue())
          : BigIntegerNode.valueOf(new BigInteger(parser.getString()));
    }
    String written = parser.getString();
    try {
      return DecimalNode.valueOf(new BigDecimal(written));
    } catch (NumberFormatException e) {
      return leftOut(
          parser, "Limit", "must have an exponent of at most 9 digits", Shown.escaped(written));
    }
  }

  private JsonNode leftOut(JsonParser parser, String code, String rule, @Nullable String value) {
    problem(parser, code, rule, value);
    return LEFT_OUT;
  }

  private void problem(JsonParser parser, String code, String rule, @Nullable String value) {
    int offset = (int) parser.currentTokenLocation().getCharOffset();
    problems.gap(new Problem(Pointer.of(path), code, rule, value, lines.at(offset)));
  }

  /** Passes over a value that is left out, held to the same depth as any other. */
  private void skip(JsonParser parser) {
    int before = depth;
    do {
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        descend(parser);
      } else if (token.isStructEnd()) {
        depth--;
      }
    } while (depth > before);
  }

  private void descend(JsonParser parser) {
    depth++;
    if (depth > limits.nesting()) {
      int offset = (int) parser.currentTokenLocation().getCharOffset();
      String rule = "must be nested at most " + limits.nesting() + " deep";
      throw new TooDeep(new Problem(Pointer.of(path), "Limit", rule, null, lines.at(offset)));
    }
  }

  /** True if the text holds half of a surrogate pair, which no encoding can write. */
  static boolean broken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TooDeep(Problem problem) {
      super(problem.rule(), null, false, false);
      this.problem = problem;
    }
  }
}
