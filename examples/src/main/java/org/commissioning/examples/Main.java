package org.commissioning.examples;

import picocli.CommandLine;

/** The way in from a terminal. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new CommissioningCommand()).execute(args));
  }
}
