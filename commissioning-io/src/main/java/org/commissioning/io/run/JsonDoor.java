package org.commissioning.io.run;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.Read;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.io.run.Outcome.Answer;
import org.commissioning.io.run.Outcome.Refusal;
import org.commissioning.io.run.internal.LineSource;
import org.commissioning.io.run.internal.Request;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Nearest;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Runs the methods of a catalogue on JSON.
 *
 * <h2>One document</h2>
 *
 * {@code run} reads a document as the input of a method, judges it with the rules that hold for
 * that method, and gives an {@link Outcome}: the answer, or every problem.
 *
 * <h2>A batch</h2>
 *
 * {@code batch} takes JSON Lines in UTF-8, each {@code {"id", "method", "input"}}, and writes one
 * line for each, in order:
 *
 * <pre>{@code
 * {"id", "method", "result"}                  an answer
 * {"id", "method", "problems": […]}           a line that was refused
 * {"id": null, "line": n, "problems": […]}    a line that is not JSON, or has no usable id
 * }</pre>
 *
 * <ul>
 *   <li>An id is text or a whole number, and is given back as it came.
 *   <li>A problem's pointer is relative to the input. What is wrong with the line around it has the
 *       empty pointer and a rule that begins "must come with". A problem's location is the line in
 *       the batch and the column in that line. The input is judged even where the line around it is
 *       wrong, as long as the method is known.
 *   <li>Blank lines are passed over, but counted. A line may end with LF or CRLF.
 *   <li>A line longer than the longest document is a problem, as is one that is not UTF-8. One line
 *       is in memory at a time.
 *   <li>Should the library itself fail on a line, that line's problem has the code {@code Fault};
 *       the next line is not touched by it.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonDoor {

  private static final JsonDoor STANDARD =
      new JsonDoor(Catalogue.standard(), CommissioningJson.strict());

  private final Catalogue catalogue;
  private final CommissioningJson documents;

  private JsonDoor(Catalogue catalogue, CommissioningJson documents) {
    this.catalogue = catalogue;
    this.documents = documents;
  }

  /** The door to {@link Catalogue#standard()}, reading strictly. */
  public static JsonDoor standard() {
    return STANDARD;
  }

  /**
   * The door to a catalogue of the caller's.
   *
   * @param catalogue the methods
   * @param documents how documents are read, with its limits
   */
  public static JsonDoor of(Catalogue catalogue, CommissioningJson documents) {
    return new JsonDoor(catalogue, documents);
  }

  /**
   * Runs a method on a document.
   *
   * @param method the method's id
   * @param input the document
   */
  public Outcome run(String method, String input) {
    return run(
        method,
        calculation -> documents.read(input, calculation.inputType(), calculation.groupArray()));
  }

  /** Runs a method on a document in UTF-8. */
  public Outcome run(String method, byte[] input) {
    return run(
        method,
        calculation -> documents.read(input, calculation.inputType(), calculation.groupArray()));
  }

  /**
   * Runs a method on a document in UTF-8, read to its end or one byte beyond the longest document.
   * The stream is left open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Outcome run(String method, InputStream input) throws IOException {
    return run(method, input.readNBytes(beyond(documents.limits().documentLength())));
  }

  /**
   * Runs a method on a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public Outcome run(String method, Path input) throws IOException {
    try (InputStream stream = Files.newInputStream(input)) {
      return run(method, stream);
    }
  }

  /**
   * Runs a batch. It stops at the end of the lines, not before. Where the output can be flushed, it
   * is whenever no further line is waiting.
   *
   * @param lines JSON Lines in UTF-8; left open
   * @param out where a line goes for each line that is not blank
   * @throws IOException if the source cannot be read or the output not written
   */
  public void batch(InputStream lines, Appendable out) throws IOException {
    int longest = documents.limits().documentLength();
    LineSource source = new LineSource(lines, longest);
    for (int number = 1; source.next(); number++) {
      String answer =
          source.tooLong() ? unread(number, limit(longest)) : answer(source.bytes(), number);
      if (answer != null) {
        out.append(answer).append('\n');
        if (out instanceof Flushable flushable && source.drained()) {
          flushable.flush();
        }
      }
    }
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  private @Nullable String answer(byte[] bytes, int number) {
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // The reader of documents says where; what the document should hold plays no part in it.
      Problem where = documents.read(bytes, Money.class).problems().get(0);
      return unread(number, Request.onLine(where, number, 0));
    }
    if (number == 1 && line.startsWith("\uFEFF")) {
      line = line.substring(1);
    }
    return line.isBlank() ? null : answer(line, number);
  }

  private String answer(String line, int number) {
    Request request = Request.of(line, number);
    List<Problem> problems = new ArrayList<>(request.problems());
    Answer answer = null;
    if (request.method() != null && catalogue.find(request.method()).isEmpty()) {
      problems.add(Request.onLine(unknown(request.method()), number, 0));
    } else if (request.method() != null) {
      Outcome outcome = outcome(request, request.method());
      if (outcome instanceof Refusal refusal) {
        for (Problem problem : refusal.problems()) {
          problems.add(Request.onLine(problem, number, request.offset()));
        }
      } else if (outcome instanceof Answer given && problems.isEmpty()) {
        answer = given;
      }
    }
    return written(request, number, answer, problems);
  }

  private @Nullable Outcome outcome(Request request, String method) {
    try {
      return request.input() == null ? null : run(method, request.input());
    } catch (RuntimeException | StackOverflowError e) {
      return new Refusal(List.of(fault(e)));
    }
  }

  private static String written(
      Request request, int number, @Nullable Answer answer, List<Problem> problems) {
    if (request.id() == null) {
      return "{\"id\":null,\"line\":" + number + problems(problems);
    }
    StringBuilder line = new StringBuilder("{\"id\":").append(request.id()).append(",\"method\":");
    line.append(request.method() == null ? "null" : Reading.write(request.method(), false));
    if (answer == null) {
      return line.append(problems(problems)).toString();
    }
    String result;
    try {
      result = answer.resultJson();
    } catch (RuntimeException | StackOverflowError e) {
      return line.append(problems(List.of(Request.onLine(fault(e), number, 0)))).toString();
    }
    return line.append(",\"result\":").append(result).append('}').toString();
  }

  private static String unread(int number, Problem problem) {
    return "{\"id\":null,\"line\":"
        + number
        + problems(List.of(Request.onLine(problem, number, 0)));
  }

  private static String problems(List<Problem> problems) {
    return ",\"problems\":" + Reading.write(problems, false) + "}";
  }

  private Outcome run(String method, Function<Calculation<?, ?>, Read<? extends Record>> reader) {
    Optional<Calculation<?, ?>> calculation = catalogue.find(method);
    return calculation.isEmpty()
        ? new Refusal(List.of(unknown(method)))
        : run(calculation.get(), reader);
  }

  private static <I extends Record, R extends Explained> Outcome run(
      Calculation<I, R> calculation, Function<Calculation<?, ?>, Read<? extends Record>> reader) {
    Read<? extends Record> read = reader.apply(calculation);
    if (!read.clean()) {
      return new Refusal(read.problems());
    }
    try {
      return Answer.of(calculation.of(calculation.inputType().cast(read.value())));
    } catch (InvalidInputException e) {
      // A rule that the method checks beyond those that its groups declare.
      return new Refusal(e.problems());
    }
  }

  private Problem unknown(String method) {
    String rule = "must come with a method of the catalogue";
    String near = Nearest.to(method, catalogue.ids());
    return new Problem(
        "",
        "Method",
        near == null ? rule : rule + " (did you mean " + near + "?)",
        Shown.of(method),
        new Location(1, 1));
  }

  private static Problem limit(int longest) {
    String rule = "must be at most " + longest + " bytes long";
    return new Problem("", "Limit", rule, null, new Location(1, 1));
  }

  private static Problem fault(Throwable fault) {
    return new Problem(
        "",
        "Fault",
        "must be answered or refused; that it was neither is a fault of the library, not of the"
            + " input ("
            + fault.getClass().getSimpleName()
            + ")",
        null,
        null);
  }

  private static int beyond(int longest) {
    return longest == Integer.MAX_VALUE ? longest : longest + 1;
  }
}
