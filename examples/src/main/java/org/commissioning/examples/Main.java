package org.commissioning.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The way in from a terminal. */
public final class Main {

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Main() {}

  public static void main(String[] args) {
    // It greets with its version, on a stream that is for the reader's own faults.
    VALIDATOR.setLevel(Level.WARNING);
    // Not System.out: it writes in the encoding of the platform and hides a closed pipe.
    Terminal terminal =
        new Terminal(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(CommissioningCommand.execute(terminal, args));
  }
}
