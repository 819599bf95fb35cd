package org.commissioning.io.json.internal;

import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The first place at which a text is not JSON (RFC 8259), and what should have stood there. Looked
 * for only after the parser has refused the text, so that the words are ours and the place exact.
 *
 * @param offset where, in characters from 0
 * @param rule what should have stood there
 * @param found what stood there instead, for display
 */
record SyntaxFault(int offset, String rule, String found) {

  private static final int LONGEST_WORD = 40;

  /** The first fault, or null if the text is JSON. */
  static @Nullable SyntaxFault in(String text) {
    return new Scan(text).fault();
  }

  private enum Expected {
    VALUE("must be a value"),
    VALUE_OR_END("must be a value or ]"),
    NAME("must be a property name in double quotes"),
    NAME_OR_END("must be a property name in double quotes or }"),
    COLON("must be a colon"),
    COMMA_IN_OBJECT("must be a comma or }"),
    COMMA_IN_LIST("must be a comma or ]"),
    END("must be the end of the document");

    private final String rule;

    Expected(String rule) {
      this.rule = rule;
    }
  }

  private static final class Scan {

    private final String text;
    private final StringBuilder open = new StringBuilder();
    private int at;
    private Expected expected = Expected.VALUE;

    Scan(String text) {
      this.text = text;
    }

    @Nullable SyntaxFault fault() {
      while (true) {
        skipSpace();
        if (at == text.length()) {
          return expected == Expected.END ? null : here(expected.rule);
        }
        SyntaxFault fault = step(text.charAt(at));
        if (fault != null) {
          return fault;
        }
      }
    }

    private @Nullable SyntaxFault step(char c) {
      switch (expected) {
        case VALUE, VALUE_OR_END -> {
          return c == ']' && expected == Expected.VALUE_OR_END ? close() : value(c);
        }
        case NAME, NAME_OR_END -> {
          if (c == '}' && expected == Expected.NAME_OR_END) {
            return close();
          }
          if (c != '"') {
            return here(expected.rule);
          }
          expected = Expected.COLON;
          return name();
        }
        case COLON -> {
          return c == ':' ? next(Expected.VALUE) : here(expected.rule);
        }
        case COMMA_IN_OBJECT -> {
          return c == ',' ? next(Expected.NAME) : c == '}' ? close() : here(expected.rule);
        }
        case COMMA_IN_LIST -> {
          return c == ',' ? next(Expected.VALUE) : c == ']' ? close() : here(expected.rule);
        }
        case END -> {
          return here(expected.rule);
        }
      }
      throw new IllegalStateException("no such expectation: " + expected);
    }

    private @Nullable SyntaxFault next(Expected what) {
      at++;
      expected = what;
      return null;
    }

    private @Nullable SyntaxFault close() {
      open.setLength(open.length() - 1);
      at++;
      return closed();
    }

    private @Nullable SyntaxFault closed() {
      expected =
          open.isEmpty()
              ? Expected.END
              : open.charAt(open.length() - 1) == '{'
                  ? Expected.COMMA_IN_OBJECT
                  : Expected.COMMA_IN_LIST;
      return null;
    }

    private @Nullable SyntaxFault value(char c) {
      if (c == '{' || c == '[') {
        open.append(c);
        return next(c == '{' ? Expected.NAME_OR_END : Expected.VALUE_OR_END);
      }
      if (c == '"') {
        SyntaxFault fault = text();
        return fault == null ? closed() : fault;
      }
      if (c == '-' || digit(c)) {
        return number();
      }
      String word = word();
      if (word.equals("true") || word.equals("false") || word.equals("null")) {
        at += word.length();
        return closed();
      }
      return here(expected.rule);
    }

    private @Nullable SyntaxFault number() {
      int start = at;
      int end = start;
      while (end < text.length() && numeric(text.charAt(end))) {
        end++;
      }
      String written = text.substring(start, end);
      if (!JsonNumber.matches(written)) {
        return new SyntaxFault(start, "must be a number as JSON writes it", Shown.escaped(written));
      }
      at = end;
      return closed();
    }

    /** A name must be whole characters: the parser looks it up before anyone else can judge it. */
    private @Nullable SyntaxFault name() {
      int start = at;
      SyntaxFault fault = text();
      if (fault == null) {
        String name = unescaped(text.substring(start + 1, at - 1));
        if (Document.broken(name)) {
          String rule = "must have no half of a surrogate pair";
          return new SyntaxFault(start, rule, "'" + Shown.escaped(name) + "'");
        }
      }
      return fault;
    }

    /** The name, as far as it matters here: escapes of code units only. */
    private static String unescaped(String name) {
      if (name.indexOf('\\') < 0) {
        return name;
      }
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        if (c != '\\') {
          plain.append(c);
        } else if (name.charAt(++i) == 'u') {
          plain.append((char) Integer.parseInt(name.substring(i + 1, i + 5), 16));
          i += 4;
        } else {
          plain.append(name.charAt(i));
        }
      }
      return plain.toString();
    }

    private @Nullable SyntaxFault text() {
      at++;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '"') {
          at++;
          return null;
        }
        if (c < ' ') {
          return here("must be an escape such as \\n where a text holds a control character");
        }
        if (c == '\\') {
          at++;
          if (at == text.length()) {
            break;
          }
          char escape = text.charAt(at);
          if (escape == 'u') {
            for (int digit = 0; digit < 4; digit++) {
              at++;
              if (at == text.length()
                  || Character.digit(text.charAt(at), 16) < 0
                  || text.charAt(at) > 'f') {
                return here("must be four hexadecimal digits after \\u");
              }
            }
          } else if ("\"\\/bfnrt".indexOf(escape) < 0) {
            return here("must be one of \" \\ / b f n r t u after a backslash");
          }
        }
        at++;
      }
      return here("must end its text with a double quote");
    }

    private SyntaxFault here(String rule) {
      if (at >= text.length()) {
        return new SyntaxFault(text.length(), rule, "the end of the document");
      }
      String word = word();
      String found =
          word.isEmpty()
              ? "'" + Shown.escaped(text.substring(at, text.offsetByCodePoints(at, 1))) + "'"
              : "'" + Shown.escaped(word) + "'";
      return new SyntaxFault(at, rule, found);
    }

    private String word() {
      int end = at;
      while (end < text.length()
          && end - at < LONGEST_WORD
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      return text.substring(at, end);
    }

    private void skipSpace() {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    private static boolean numeric(char c) {
      return c == '-' || c == '+' || c == '.' || c == '_' || Character.isLetterOrDigit(c);
    }

    private static boolean digit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
