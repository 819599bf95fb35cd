package org.commissioning.scoring.regime;

/** An answer was taken that cannot be determined; the message is the reason. */
public final class CannotBeDeterminedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public CannotBeDeterminedException(String reason) {
    super("cannot be determined: " + reason);
  }
}
