package org.commissioning.model.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits comma-separated text into records as RFC 4180 has it, with two additions: a line that
 * starts with {@code #} where a record would start is a comment, and an empty line is passed over.
 */
final class CsvReader {

  /** One record, and the line on which it starts, from 1. */
  record Fields(int line, List<String> values) {}

  private final String text;
  private final List<String> faults;
  private int at;
  private int line = 1;

  CsvReader(String text, List<String> faults) {
    this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    this.faults = faults;
  }

  List<Fields> records() {
    List<Fields> records = new ArrayList<>();
    while (at < text.length()) {
      if (text.charAt(at) == '#' || endOfLine()) {
        skipLine();
      } else {
        records.add(fields());
      }
    }
    return records;
  }

  private Fields fields() {
    int start = line;
    List<String> values = new ArrayList<>();
    values.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      values.add(field());
    }
    skipLine();
    return new Fields(start, values);
  }

  private String field() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && !endOfLine()) {
      if (text.charAt(at) == '"') {
        faults.add("line " + line + ": must have no quotation mark inside an unquoted field");
        skipToEndOfLine();
        return "";
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int opened = line;
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (at < text.length() && text.charAt(at) == '"') {
          at++;
        } else {
          return closed(value.toString());
        }
      } else if (c == '\n') {
        line++;
      }
      value.append(c);
    }
    faults.add("line " + opened + ": must close the quotation that it opens");
    return "";
  }

  private String closed(String value) {
    if (at < text.length() && text.charAt(at) != ',' && !endOfLine()) {
      faults.add("line " + line + ": must have a comma or the end of the line after a quotation");
      skipToEndOfLine();
    }
    return value;
  }

  private boolean endOfLine() {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
  }

  private void skipToEndOfLine() {
    while (at < text.length() && !endOfLine()) {
      at++;
    }
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
    line++;
  }
}
