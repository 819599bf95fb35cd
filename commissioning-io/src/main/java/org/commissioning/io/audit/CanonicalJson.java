package org.commissioning.io.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.commissioning.io.json.ReadLimits;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import tools.jackson.databind.JsonNode;

/**
 * One form for all JSON texts that say the same, so that a digest over it depends on what is said
 * and not on how it is set out.
 *
 * <p>The structure is that of RFC 8785 (JSON Canonicalization Scheme): no white space; the members
 * of an object sorted by their names as UTF-16 code units; in texts only {@code "}, {@code \} and
 * control characters are escaped. <b>Numbers differ</b> from RFC 8785, which writes every number as
 * a double and so would lose digits of money: here a number is written in plain digits, without an
 * exponent, without zeros at the end of its fraction, and zero is {@code 0}.
 */
public final class CanonicalJson {

  /** Enough for any number that this library reads or writes; more would print pages of zeros. */
  private static final int MOST_DIGITS = 1_000;

  static final ReadLimits LIMITS =
      new ReadLimits(100_000_000, 100, 10_000_000, MOST_DIGITS, 200, 1_000);

  private CanonicalJson() {}

  /**
   * The canonical form of a JSON text.
   *
   * @throws InvalidInputException if the text is not JSON, gives a property twice, is nested more
   *     than 100 deep, or holds a number of more than 1,000 digits or a name of more than 200
   *     characters
   */
  public static String of(String json) {
    Reading<JsonNode> read = Reading.tree(json, LIMITS);
    if (read.value() == null) {
      throw new InvalidInputException("JSON", read.problems(), Set.of());
    }
    return of(read.value());
  }

  /**
   * The SHA-256 digest of a canonical form in UTF-8: {@code sha-256:} and 64 hexadecimal digits.
   */
  public static String digest(String canonical) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
      return "sha-256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(JsonNode node, StringBuilder out) {
    if (node.isObject()) {
      object(node, out);
    } else if (node.isArray()) {
      out.append('[');
      for (int i = 0; i < node.size(); i++) {
        out.append(i == 0 ? "" : ",");
        write(node.get(i), out);
      }
      out.append(']');
    } else if (node.isString()) {
      text(node.stringValue(), out);
    } else if (node.isNumber()) {
      out.append(number(node.decimalValue()));
    } else {
      out.append(node.toString());
    }
  }

  private static void object(JsonNode node, StringBuilder out) {
    List<String> names = new ArrayList<>(node.propertyNames());
    // Java compares texts by UTF-16 code units, which is the order that RFC 8785 asks for.
    names.sort(null);
    out.append('{');
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : ",");
      text(names.get(i), out);
      out.append(':');
      write(node.get(names.get(i)), out);
    }
    out.append('}');
  }

  static String number(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal shortest = number.stripTrailingZeros();
    if (Math.abs((long) shortest.scale()) + shortest.precision() > MOST_DIGITS) {
      throw new InvalidInputException(
          "JSON",
          List.of(
              new Problem(
                  "",
                  "Limit",
                  "must have numbers of at most " + MOST_DIGITS + " digits",
                  null,
                  null)),
          Set.of());
    }
    return shortest.toPlainString();
  }

  static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
