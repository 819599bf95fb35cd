package org.commissioning.scoring.method;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An input was refused. It names every fault at once, in the order in which a reader meets them;
 * nothing was computed.
 */
public final class InvalidInputException extends ConstraintViolationException {

  private static final long serialVersionUID = 1L;

  /** How many problems the message prints; {@link #problems()} has them all. */
  private static final int PRINTED = 20;

  private final Problem[] problems;

  /**
   * @param what what was refused, in a word or two: the type's name
   * @param problems the faults, at least one
   * @param violations the same faults as the validator reported them; may be empty where the input
   *     was refused before there was an object to validate
   */
  public InvalidInputException(
      String what, List<Problem> problems, Set<? extends ConstraintViolation<?>> violations) {
    super(message(what, problems), violations);
    this.problems = sorted(problems).toArray(Problem[]::new);
  }

  /** Every fault, in reading order. */
  public List<Problem> problems() {
    return List.of(problems);
  }

  private static List<Problem> sorted(List<Problem> problems) {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Problem.ORDER);
    return List.copyOf(sorted);
  }

  private static String message(String what, List<Problem> problems) {
    String shown =
        sorted(problems).stream()
            .limit(PRINTED)
            .map(Problem::text)
            .collect(Collectors.joining("; "));
    int rest = problems.size() - PRINTED;
    return what + ": " + shown + (rest > 0 ? "; and " + rest + " more" : "");
  }
}
