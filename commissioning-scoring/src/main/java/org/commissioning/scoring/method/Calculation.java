package org.commissioning.scoring.method;

import java.util.List;
import java.util.function.Function;

/**
 * One entry of the catalogue: a method together with the one input record that it takes, the result
 * that it gives, and an example of a valid input. The command, the JSON door, the schemas and the
 * documentation are all made from it.
 *
 * @param <I> the input record
 * @param <R> the result
 * @param method the method
 * @param inputType the input record's type
 * @param resultType the result's type
 * @param function the public factory: it validates, then computes
 * @param example a small valid input, made up
 * @param formulas the formulas that it uses
 * @param groups validation groups that the factory adds to the default one
 */
public record Calculation<I extends Record, R extends Explained>(
    Method method,
    Class<I> inputType,
    Class<R> resultType,
    Function<I, R> function,
    I example,
    List<Formula> formulas,
    List<Class<?>> groups) {

  public Calculation {
    formulas = List.copyOf(formulas);
    groups = List.copyOf(groups);
  }

  /**
   * Works out the result.
   *
   * @throws InvalidInputException naming every fault of the input
   */
  public R of(I input) {
    return function.apply(input);
  }

  /** The groups as the door takes them. */
  public Class<?>[] groupArray() {
    return groups.toArray(new Class<?>[0]);
  }
}
