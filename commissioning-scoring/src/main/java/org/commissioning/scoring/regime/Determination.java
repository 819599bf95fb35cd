package org.commissioning.scoring.regime;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What rules of law make of facts, which may hang on a fact that nobody has stated. Then no answer
 * is guessed: it is said what would have to be known.
 *
 * @param <T> the type of the answer
 */
public sealed interface Determination<T> {

  /** An answer that the stated facts settle. */
  static <T> Determination<T> of(T value) {
    return new Determined<>(value);
  }

  /** No answer, for want of facts. */
  static <T> Determination<T> needs(List<FactNeeded> needs) {
    return new CannotBeDetermined<>(
        needs,
        "needs to know " + String.join("; ", needs.stream().map(FactNeeded::words).toList()));
  }

  /** No answer, for a reason that is no fact of the case. */
  static <T> Determination<T> none(String reason) {
    return new CannotBeDetermined<>(List.of(), reason);
  }

  /**
   * The answer.
   *
   * @throws CannotBeDeterminedException with the reason, if there is none
   */
  T orElseThrow();

  /** The answer, or empty if there is none. */
  Optional<T> toOptional();

  /** The answer put through {@code function}, or the same reason why there is none. */
  <R> Determination<R> map(Function<? super T, ? extends R> function);

  /** The stated facts settle it. */
  record Determined<T>(T value) implements Determination<T> {

    @Override
    public T orElseThrow() {
      return value;
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.of(value);
    }

    @Override
    public <R> Determination<R> map(Function<? super T, ? extends R> function) {
      return new Determined<>(function.apply(value));
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /**
   * It is not settled.
   *
   * @param needs the facts whose value can change the answer, and no others; empty where the reason
   *     is no fact of the case
   * @param reason why, as a person would say it
   */
  record CannotBeDetermined<T>(List<FactNeeded> needs, String reason) implements Determination<T> {

    public CannotBeDetermined {
      needs = List.copyOf(needs);
    }

    @Override
    public T orElseThrow() {
      throw new CannotBeDeterminedException(reason);
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.empty();
    }

    @Override
    public <R> Determination<R> map(Function<? super T, ? extends R> function) {
      return new CannotBeDetermined<>(needs, reason);
    }

    @Override
    public String toString() {
      return "cannot be determined: " + reason;
    }
  }
}
