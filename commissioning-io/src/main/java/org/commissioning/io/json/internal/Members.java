package org.commissioning.io.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The members of an object, each value left as the text that it is. For an envelope, whose content
 * is read by whoever knows its type.
 *
 * @param all in the order of the text, a name that comes twice among them
 * @param fault why there are none: the text is not JSON, or no object; null if there is no fault
 */
public record Members(List<Member> all, @Nullable Problem fault) {

  /**
   * One member.
   *
   * @param name its name, unescaped
   * @param text its value, as it stands in the text
   * @param offset where the value begins, in characters from 0
   */
  public record Member(String name, String text, int offset) {

    /** The value if it is a text, unescaped; null if it is anything else. */
    public @Nullable String string() {
      return text.startsWith("\"") ? unescaped(text) : null;
    }
  }

  /** Takes a text apart. It is read once, without recursion, however deep it is nested. */
  public static Members of(String text) {
    if (text.isBlank()) {
      return fault("Syntax", "must not be empty", null, new Location(1, 1));
    }
    SyntaxFault syntax = SyntaxFault.in(text);
    if (syntax != null) {
      Location place = new Lines(text).at(syntax.offset());
      return fault("Syntax", syntax.rule(), syntax.found(), place);
    }
    Scan scan = new Scan(text);
    scan.space();
    return text.charAt(scan.at) == '{'
        ? new Members(scan.members(), null)
        : fault("Type", "must be an object", kind(text, scan.at), new Lines(text).at(scan.at));
  }

  private static Members fault(String code, String rule, @Nullable String value, Location place) {
    return new Members(List.of(), new Problem("", code, rule, value, place));
  }

  private static String kind(String text, int at) {
    return switch (text.charAt(at)) {
      case '[' -> "a list";
      case '"' -> "text";
      case 't', 'f', 'n' -> text.substring(at).strip();
      default -> "a number";
    };
  }

  private static String unescaped(String token) {
    if (token.indexOf('\\') < 0) {
      return token.substring(1, token.length() - 1);
    }
    try (JsonParser parser = Document.parser(token)) {
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        throw new IllegalStateException("not a text");
      }
      return parser.getString();
    }
  }

  /** Goes over a text that is known to be JSON. */
  private static final class Scan {

    private final String text;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    List<Member> members() {
      List<Member> members = new ArrayList<>();
      at++;
      space();
      while (text.charAt(at) != '}') {
        int name = at;
        value();
        String unescaped = unescaped(text.substring(name, at));
        space();
        at++;
        space();
        int start = at;
        value();
        members.add(new Member(unescaped, text.substring(start, at), start));
        space();
        if (text.charAt(at) == ',') {
          at++;
          space();
        }
      }
      return List.copyOf(members);
    }

    private void value() {
      int depth = 0;
      do {
        char c = text.charAt(at);
        if (c == '"') {
          string();
        } else if (c == '{' || c == '[') {
          depth++;
          at++;
        } else if (c == '}' || c == ']') {
          depth--;
          at++;
        } else if (depth > 0) {
          at++;
        } else {
          scalar();
        }
      } while (depth > 0);
    }

    private void string() {
      at++;
      while (text.charAt(at) != '"') {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    }

    private void scalar() {
      while (at < text.length() && ",}] \t\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }

    void space() {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
  }
}
