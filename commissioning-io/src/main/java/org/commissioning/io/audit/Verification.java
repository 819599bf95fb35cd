package org.commissioning.io.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.Read;
import org.commissioning.io.json.internal.Members;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Nearest;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of checking an audit record: its digest taken again, its result worked out again from
 * its input, and everything in which the two differ. Decimals are compared exactly, numbers of
 * statistics (doubles) to 12 significant digits.
 *
 * <p>A digest that matches shows that the record was not changed by accident. Who changes a record
 * on purpose can take the digest anew; then the result that is worked out again tells, as long as
 * the input was left alone.
 *
 * @param problems why the record, or its input, could not be read; pointers lead into the record
 * @param method the method's id as recorded, and as the catalogue has it
 * @param version the method's version as recorded, and as it is now
 * @param library the library's version as recorded, and as it is now
 * @param digest the digest as recorded, and as it is when taken again
 * @param differences where the result or the references now come out differently; null if it could
 *     not be worked out again
 */
public record Verification(
    List<Problem> problems,
    Pair method,
    Pair version,
    Pair library,
    Pair digest,
    @Nullable List<Difference> differences) {

  private static final List<String> MEMBERS =
      List.of("method", "version", "library", "input", "result", "references", "digest");

  /** Members that are texts. */
  private static final List<String> WORDS = List.of("method", "version", "library", "digest");

  private static final int LISTED = 100;

  public Verification {
    problems = List.copyOf(problems);
    differences = differences == null ? null : List.copyOf(differences);
  }

  /**
   * Something as it was recorded and as it is now.
   *
   * @param recorded as recorded; null if the record does not say
   * @param now as it is now; null if there is none
   */
  public record Pair(@Nullable String recorded, @Nullable String now) {

    static final Pair UNKNOWN = new Pair(null, null);

    /** True if both are there and the same. */
    public boolean same() {
      return recorded != null && recorded.equals(now);
    }
  }

  /**
   * One value that now comes out differently.
   *
   * @param pointer its place in the record
   * @param recorded the value as recorded, as canonical JSON; null if it is not in the record
   * @param now the value as worked out again; null if there is none now
   */
  public record Difference(String pointer, @Nullable String recorded, @Nullable String now) {

    /** The difference on one line. */
    public String text() {
      return Shown.escaped(pointer)
          + ": recorded "
          + (recorded == null ? "nothing" : Shown.escaped(recorded))
          + ", worked out again "
          + (now == null ? "nothing" : Shown.escaped(now));
    }
  }

  /** Checks an audit record against the methods of {@link Catalogue#standard()}. */
  public static Verification of(String record) {
    return of(record, Catalogue.standard());
  }

  /**
   * Checks an audit record in UTF-8 against the methods of {@link Catalogue#standard()}. The stream
   * is left open.
   *
   * @throws IOException if the stream cannot be read
   */
  public static Verification of(InputStream record) throws IOException {
    byte[] bytes = record.readNBytes(CanonicalJson.LIMITS.documentLength() + 1);
    try {
      return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return unread(List.of(new Problem("", "Encoding", "must be UTF-8 text", null, null)));
    }
  }

  /** Checks an audit record against the methods of a catalogue of the caller's. */
  public static Verification of(String record, Catalogue catalogue) {
    Reading<JsonNode> read = Reading.tree(record, CanonicalJson.LIMITS);
    if (!(read.value() instanceof ObjectNode root)) {
      return unread(
          read.value() == null ? read.problems() : List.of(problem("", "must be an object")));
    }
    List<Problem> problems = shape(root);
    if (!problems.isEmpty()) {
      return unread(problems);
    }
    try {
      return new Check(record, root, catalogue).verification();
    } catch (InvalidInputException e) {
      return unread(e.problems());
    }
  }

  /** True if this is an audit record, whatever came of checking it. */
  public boolean recordRead() {
    return method.recorded() != null;
  }

  /** True if nothing was changed and the same result comes out again. */
  public boolean confirmed() {
    return problems.isEmpty() && digest.same() && differences != null && differences.isEmpty();
  }

  /** The outcome in lines for people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(confirmed() ? "Confirmed.\n" : "Not confirmed.\n");
    for (Problem problem : problems) {
      text.append("Problem: ").append(problem.text()).append('\n');
    }
    if (digest.now() != null) {
      text.append(
          digest.same()
              ? "Digest: matches.\n"
              : "Digest: does not match, so the record was changed after it was made.\n");
    }
    if (method.recorded() != null) {
      text.append("Method: ").append(Shown.escaped(method.recorded()));
      text.append(method.same() ? "" : ", which this library does not have");
      text.append(".\n");
      pair(text, "Method version", version);
      pair(text, "Library version", library);
    }
    results(text);
    return text.toString();
  }

  private void results(StringBuilder text) {
    if (differences == null) {
      text.append("Result: could not be worked out again.\n");
      return;
    }
    if (differences.isEmpty()) {
      text.append("Result: worked out again, the same.\n");
      return;
    }
    text.append("Result: worked out again, differs in ");
    text.append(differences.size()).append(differences.size() == 1 ? " place:\n" : " places:\n");
    for (Difference difference : differences.subList(0, Math.min(LISTED, differences.size()))) {
      text.append("  ").append(difference.text()).append('\n');
    }
    if (differences.size() > LISTED) {
      text.append("  and ").append(differences.size() - LISTED).append(" more\n");
    }
  }

  private static void pair(StringBuilder text, String name, Pair pair) {
    if (pair.now() != null) {
      text.append(name).append(": ").append(Shown.escaped(String.valueOf(pair.recorded())));
      text.append(pair.same() ? ", the same now" : ", now " + pair.now()).append(".\n");
    }
  }

  private static Verification unread(List<Problem> problems) {
    return new Verification(problems, Pair.UNKNOWN, Pair.UNKNOWN, Pair.UNKNOWN, Pair.UNKNOWN, null);
  }

  private static List<Problem> shape(ObjectNode root) {
    List<Problem> problems = new ArrayList<>();
    for (String name : root.propertyNames()) {
      if (!MEMBERS.contains(name)) {
        String near = Nearest.to(name, MEMBERS);
        String rule = "must be a known property";
        problems.add(
            new Problem(
                "/" + name.replace("~", "~0").replace("/", "~1"),
                "Unknown",
                near == null ? rule : rule + " (did you mean " + near + "?)",
                null,
                null));
      }
    }
    for (String name : MEMBERS) {
      JsonNode value = root.get(name);
      if (value == null || value.isNull()) {
        problems.add(problem("/" + name, "must be given"));
      } else if (WORDS.contains(name) && !value.isString()) {
        problems.add(problem("/" + name, "must be text"));
      }
    }
    problems.sort(Problem.ORDER);
    return problems;
  }

  private static Problem problem(String pointer, String rule) {
    String code = rule.equals("must be given") ? "Required" : "Type";
    return new Problem(pointer, code, rule, null, null);
  }

  /** One record on its way through the check. */
  private static final class Check {

    private final Map<String, Members.Member> members = new LinkedHashMap<>();
    private final String text;
    private final ObjectNode root;
    private final @Nullable Calculation<?, ?> calculation;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private boolean workedOut;

    Check(String record, ObjectNode root, Catalogue catalogue) {
      this.text = record.startsWith("\uFEFF") ? record.substring(1) : record;
      this.root = root;
      Members.of(text).all().forEach(member -> members.put(member.name(), member));
      Optional<Calculation<?, ?>> found = catalogue.find(word("method"));
      this.calculation = found.orElse(null);
    }

    Verification verification() {
      if (calculation != null) {
        workOut(calculation);
      }
      return new Verification(
          problems,
          new Pair(word("method"), calculation == null ? null : calculation.method().id()),
          new Pair(word("version"), calculation == null ? null : calculation.method().version()),
          new Pair(word("library"), LibraryVersion.current()),
          new Pair(word("digest"), CanonicalJson.digest(body())),
          workedOut ? differences : null);
    }

    private String word(String name) {
      return root.get(name).stringValue();
    }

    private String body() {
      ObjectNode body = root.deepCopy();
      body.remove("digest");
      return CanonicalJson.of(body);
    }

    private <I extends Record, R extends Explained> void workOut(Calculation<I, R> of) {
      // As it stands in the record, not as the tree has it: every digit counts.
      Members.Member input = members.get("input");
      if (input == null) {
        return;
      }
      Read<I> read = CommissioningJson.strict().read(input.text(), of.inputType(), of.groupArray());
      if (!read.clean()) {
        read.problems().forEach(problem -> problems.add(inRecord(problem, input)));
        return;
      }
      R result = of.of(read.value());
      workedOut = true;
      new Comparison(differences).compare("/result", root.get("result"), Reading.tree(result));
      new Comparison(differences)
          .compare("/references", root.get("references"), Reading.tree(of.method().references()));
    }

    /** A problem of the input as a problem of the record around it. */
    private Problem inRecord(Problem problem, Members.Member input) {
      Location place = problem.location();
      Location moved = null;
      if (place != null) {
        String before = text.substring(0, input.offset());
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = place.line() == 1 ? input.offset() - (before.lastIndexOf('\n') + 1) : 0;
        moved = new Location(place.line() + line, place.column() + column);
      }
      return new Problem(
          "/input" + problem.pointer(), problem.code(), problem.rule(), problem.value(), moved);
    }
  }
}
