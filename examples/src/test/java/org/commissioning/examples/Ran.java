package org.commissioning.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** One run of the command, in this machine, with what it printed. */
record Ran(int exit, String out, String err) {

  static Ran command(String... arguments) {
    return reading("", arguments);
  }

  static Ran reading(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        CommissioningCommand.execute(
            new Terminal(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err), arguments);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
