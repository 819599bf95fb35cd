package org.commissioning.scoring.method;

/** A result that can be asked how it came about. */
public interface Explained {

  /** The method, with its version and references. */
  Method method();

  /** Every step from the input to the result, from the same figures. */
  Working working();
}
