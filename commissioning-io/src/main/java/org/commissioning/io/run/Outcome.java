package org.commissioning.io.run;

import java.util.List;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working;

/** What came of running a method on a document: an answer, or every problem. Never a part. */
public sealed interface Outcome {

  /**
   * The method's answer.
   *
   * @param method the method's id
   * @param version the method's version
   * @param result the result
   * @param working every step of it
   */
  record Answer(String method, String version, Explained result, Working working)
      implements Outcome {

    /** The answer that a result is. */
    public static Answer of(Explained result) {
      Method method = result.method();
      return new Answer(method.id(), method.version(), result, result.working());
    }

    /** {@code {"method", "version", "result", "working"}}, indented, the last line ended. */
    public String json() {
      return Reading.write(this, true) + "\n";
    }

    /** The same on one line, without an end of line. */
    public String compactJson() {
      return Reading.write(this, false);
    }

    /** The result alone, on one line. */
    public String resultJson() {
      return Reading.write(result, false);
    }
  }

  /**
   * The document was refused and nothing was computed.
   *
   * @param problems every problem, in the order of the text, at least one
   */
  record Refusal(List<Problem> problems) implements Outcome {
    public Refusal {
      problems = List.copyOf(problems);
    }
  }
}
