package org.commissioning.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.InvalidInputException;

/**
 * Reads and writes the records of this library as JSON.
 *
 * <h2>Reading</h2>
 *
 * A document is judged in three steps. <b>Syntax:</b> a text that is not JSON has one problem, its
 * first. <b>Shape:</b> every unknown property, missing property, value of the wrong kind, unknown
 * code and impossible date is a problem. <b>Rules:</b> so is every constraint of the record type
 * that the rest breaks. The problems of shape and of rules come together, each with its JSON
 * Pointer, line and column; no rule is reported as broken only because something malformed was left
 * out of what it looked at. The input never makes a reading method throw; only the source does,
 * when it cannot be read.
 *
 * <p>Nothing is guessed or converted: a number in quotes is not a number, {@code 1.0} is not a
 * whole number, a number is not a code, {@code NaN} is not JSON. A decimal keeps its digits. A byte
 * order mark before UTF-8 is passed over. {@code null} says the same as leaving the property out.
 *
 * <p>The place of a problem is where its value begins; for an unknown property its name; for a
 * missing one the object that lacks it. Lines and columns count from 1, columns in UTF-16 units, as
 * Java counts the characters of a text.
 *
 * <p>Beside the names of constraints, the codes of problems are {@code Syntax}, {@code Encoding},
 * {@code Limit}, {@code Duplicate}, {@code Unknown}, {@code Type} (the wrong kind of value), {@code
 * Code}, {@code Date}, {@code Text} and {@code Unreadable}.
 *
 * <h2>Writing</h2>
 *
 * One form for each type: the components in their order under their names; codes for enums; a
 * {@code type} property for the alternatives of a sealed type; dates and times in ISO 8601;
 * decimals in plain digits. A component that is absent is left out; an empty list is written. An
 * {@code Exact} is written as a number, to 20 decimal places where it has no end. A {@code Figure}
 * is written as {@code {"calculated": 82.4}} or {@code {"notCalculable": {"reason": "…",
 * "threshold": 10, "observed": 7}}}, a {@code Determination} as {@code {"determined": …}} or {@code
 * {"cannotBeDetermined": {"needs": […], "reason": "…"}}}. What breaks a constraint is not written.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommissioningJson {

  private static final CommissioningJson STRICT = new CommissioningJson(ReadLimits.standard());

  private final ReadLimits limits;

  private CommissioningJson(ReadLimits limits) {
    this.limits = limits;
  }

  /** Reads what is exactly right, within {@link ReadLimits#standard()}, and nothing else. */
  public static CommissioningJson strict() {
    return STRICT;
  }

  /** The same with other limits. */
  public CommissioningJson withLimits(ReadLimits newLimits) {
    return new CommissioningJson(newLimits);
  }

  public ReadLimits limits() {
    return limits;
  }

  /**
   * Reads a document.
   *
   * @param json the text
   * @param type the record type, or sealed type of records, that it should hold
   * @param groups validation groups beside the default one
   * @throws IllegalArgumentException if the type is only written, as results are
   */
  public <T> Read<T> read(String json, Class<T> type, Class<?>... groups) {
    return read(Reading.of(json, type, limits, groups), type);
  }

  /** Reads a document in UTF-8. */
  public <T> Read<T> read(byte[] json, Class<T> type, Class<?>... groups) {
    return read(Reading.of(json, type, limits, groups), type);
  }

  /**
   * Reads a document in UTF-8, to the end of the stream or one byte beyond the limit. The stream is
   * left open.
   *
   * @throws IOException if the stream cannot be read
   */
  public <T> Read<T> read(InputStream json, Class<T> type, Class<?>... groups) throws IOException {
    return read(json.readNBytes(beyondLimit()), type, groups);
  }

  /**
   * Reads a document from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public <T> Read<T> read(Path json, Class<T> type, Class<?>... groups) throws IOException {
    try (InputStream stream = Files.newInputStream(json)) {
      return read(stream, type, groups);
    }
  }

  /**
   * Reads a document, to the end of the reader or a little beyond the limit. The reader is left
   * open.
   *
   * @throws IOException if the reader cannot be read
   */
  public <T> Read<T> read(Reader json, Class<T> type, Class<?>... groups) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int count = json.read(buffer);
    while (count >= 0) {
      text.append(buffer, 0, count);
      count = text.length() > limits.documentLength() ? -1 : json.read(buffer);
    }
    return read(text.toString(), type, groups);
  }

  /**
   * Writes a value on several lines, indented, the last line ended.
   *
   * @throws InvalidInputException naming every fault, if the value breaks one of its constraints
   */
  public String write(Object value) {
    return Reading.write(Door.requireValid(value), true) + "\n";
  }

  /**
   * Writes a value on one line.
   *
   * @throws InvalidInputException naming every fault, if the value breaks one of its constraints
   */
  public String writeCompact(Object value) {
    return Reading.write(Door.requireValid(value), false);
  }

  private int beyondLimit() {
    return limits.documentLength() == Integer.MAX_VALUE
        ? Integer.MAX_VALUE
        : limits.documentLength() + 1;
  }

  private static <T> Read<T> read(Reading<T> reading, Class<T> type) {
    T value = reading.value();
    return value == null ? Read.refused(type, reading.problems()) : Read.of(type, value);
  }
}
