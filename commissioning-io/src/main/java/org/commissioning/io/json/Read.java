package org.commissioning.io.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one document: a valid value, or every problem with its place in the text.
 * Never both, never neither.
 *
 * @param <T> the type that was asked for
 */
public final class Read<T> {

  private final Class<T> type;
  private final @Nullable T value;
  private final List<Problem> problems;

  private Read(Class<T> type, @Nullable T value, List<Problem> problems) {
    this.type = type;
    this.value = value;
    this.problems = problems;
  }

  static <T> Read<T> of(Class<T> type, T value) {
    return new Read<>(type, value, List.of());
  }

  static <T> Read<T> refused(Class<T> type, List<Problem> problems) {
    return new Read<>(type, null, List.copyOf(problems));
  }

  /** Every problem, in the order of the text; empty if the document is valid. */
  public List<Problem> problems() {
    return problems;
  }

  /** True if there is no problem, and so a value. */
  public boolean clean() {
    return problems.isEmpty();
  }

  /**
   * The value.
   *
   * @throws InvalidInputException naming every problem, if there is one
   */
  public T value() {
    if (value == null) {
      throw new InvalidInputException(type.getSimpleName(), problems, Set.of());
    }
    return value;
  }

  /** The value, or empty if there is a problem. */
  public Optional<T> toOptional() {
    return Optional.ofNullable(value);
  }

  /** The value, or the problems one to a line. */
  @Override
  public String toString() {
    if (value != null) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder(type.getSimpleName()).append(" not read:");
    for (Problem problem : problems) {
      text.append('\n').append(problem.text());
    }
    return text.toString();
  }
}
