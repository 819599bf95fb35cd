package org.commissioning.io.audit;

import java.util.List;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;

/**
 * What a method was given and what it answered, with everything that is needed to check it later.
 *
 * <p>As a document it is
 *
 * <pre>{@code
 * {"method", "version", "library", "input": {…}, "result": {…}, "references": […], "digest"}
 * }</pre>
 *
 * The digest is taken over the {@linkplain CanonicalJson canonical form} of all that stands before
 * it, so the document may be set out in any way. {@link Verification} checks such a document.
 *
 * @param method the method's id
 * @param version the method's version
 * @param library the version of this library
 * @param input the input as JSON
 * @param result the result as JSON
 * @param references where the method comes from
 * @param digest {@code sha-256:} and 64 hexadecimal digits
 */
public record AuditRecord(
    String method,
    String version,
    String library,
    String input,
    String result,
    List<Reference> references,
    String digest) {

  public AuditRecord {
    references = List.copyOf(references);
  }

  /**
   * Works out a result and records it.
   *
   * @throws InvalidInputException naming every fault of the input
   */
  public static <I extends Record, R extends Explained> AuditRecord of(
      Calculation<I, R> calculation, I input) {
    return of(input, calculation.of(input));
  }

  /**
   * Records a result that was worked out before.
   *
   * @param input what it was worked out from
   * @param result the result, unchanged
   */
  static AuditRecord of(Record input, Explained result) {
    Method method = result.method();
    String inputJson = Reading.write(input, false);
    String resultJson = Reading.write(result, false);
    String library = LibraryVersion.current();
    String body =
        body(method.id(), method.version(), library, inputJson, resultJson, method.references());
    return new AuditRecord(
        method.id(),
        method.version(),
        library,
        inputJson,
        resultJson,
        method.references(),
        CanonicalJson.digest(CanonicalJson.of(body + "}")));
  }

  /** The document on one line, without an end of line. */
  public String compactJson() {
    return body(method, version, library, input, result, references)
        + ",\"digest\":"
        + Reading.write(digest, false)
        + "}";
  }

  /** The document, indented, the last line ended. */
  public String json() {
    return Indented.of(compactJson());
  }

  private static String body(
      String method,
      String version,
      String library,
      String input,
      String result,
      List<Reference> references) {
    return "{\"method\":"
        + Reading.write(method, false)
        + ",\"version\":"
        + Reading.write(version, false)
        + ",\"library\":"
        + Reading.write(library, false)
        + ",\"input\":"
        + input
        + ",\"result\":"
        + result
        + ",\"references\":"
        + Reading.write(references, false);
  }
}
