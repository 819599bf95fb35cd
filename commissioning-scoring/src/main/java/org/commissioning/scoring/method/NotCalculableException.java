package org.commissioning.scoring.method;

/** A figure was taken that does not exist; the message is the reason. */
public final class NotCalculableException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public NotCalculableException(String reason) {
    super("not calculable: " + reason);
  }
}
