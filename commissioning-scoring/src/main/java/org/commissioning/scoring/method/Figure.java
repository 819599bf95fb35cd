package org.commissioning.scoring.method;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may not exist. Valid input does not always have an answer: a rate from too few
 * events, a ranking while a price is withheld. Then the figure says why, instead of being a zero or
 * a blank.
 *
 * @param <T> the type of the figure
 */
public sealed interface Figure<T> {

  /** A figure that exists. */
  static <T> Figure<T> of(T value) {
    return new Calculated<>(value);
  }

  /** A figure that does not exist, for a reason that no number explains further. */
  static <T> Figure<T> none(String reason) {
    return new NotCalculable<>(reason, null, null);
  }

  /**
   * The figure itself.
   *
   * @throws NotCalculableException with the reason, if the figure does not exist
   */
  T orElseThrow();

  /** The figure, or empty if it does not exist. */
  Optional<T> toOptional();

  /** The figure put through {@code function}, or the same reason why there is none. */
  <R> Figure<R> map(Function<? super T, ? extends R> function);

  /** It exists. */
  record Calculated<T>(T value) implements Figure<T> {

    @Override
    public T orElseThrow() {
      return value;
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.of(value);
    }

    @Override
    public <R> Figure<R> map(Function<? super T, ? extends R> function) {
      return new Calculated<>(function.apply(value));
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /**
   * It does not exist.
   *
   * @param reason why, as a person would say it
   * @param threshold the number that would have had to be reached; null if there is none
   * @param observed the number found instead; null if there is none
   */
  record NotCalculable<T>(
      String reason, @Nullable BigDecimal threshold, @Nullable BigDecimal observed)
      implements Figure<T> {

    @Override
    public T orElseThrow() {
      throw new NotCalculableException(reason);
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.empty();
    }

    @Override
    public <R> Figure<R> map(Function<? super T, ? extends R> function) {
      return new NotCalculable<>(reason, threshold, observed);
    }

    @Override
    public String toString() {
      return "not calculable: " + reason;
    }
  }
}
