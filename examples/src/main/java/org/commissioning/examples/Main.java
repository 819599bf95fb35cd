package org.commissioning.examples;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The way in from a terminal. */
public final class Main {

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Main() {}

  public static void main(String[] args) {
    // It greets with its version, on a stream that is for the reader's own faults.
    VALIDATOR.setLevel(Level.WARNING);
    System.exit(new CommandLine(new CommissioningCommand()).execute(args));
  }
}
