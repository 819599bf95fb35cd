package org.commissioning.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.commissioning.io.audit.Verification;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks an audit record. */
@Command(
    name = "verify",
    header = "Check an audit record: its digest, and its result worked out again.",
    description = {
      "",
      "Exits with 0 if nothing was changed and the same result comes out again, else with 2."
    },
    footer = {
      "",
      "Example:",
      "  commissioning verify commissioning-demo/fcdo-services-2024.audit.json"
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private @Nullable CommissioningCommand parent;

  @Parameters(
      paramLabel = "AUDIT-RECORD",
      description = "The file with the record; - for standard input.")
  private String file = "";

  @Override
  public Integer call() {
    CommissioningCommand command = CommissioningCommand.present(parent);
    Verification verification = verification(command.terminal());
    if (verification.recordRead()) {
      command.terminal().print(verification.text());
      return verification.confirmed() ? CommissioningCommand.DONE : CommissioningCommand.REFUSED;
    }
    String[] lines = new String[verification.problems().size() + 1];
    lines[0] = "This is not an audit record:";
    int at = 1;
    for (Problem problem : verification.problems()) {
      lines[at] = problem.text();
      at++;
    }
    throw new Refused(lines);
  }

  private Verification verification(Terminal terminal) {
    if (file.equals("-")) {
      try {
        return Verification.of(terminal.in());
      } catch (IOException e) {
        throw new Refused("Standard input cannot be read.");
      }
    }
    Path path = CommissioningCommand.path(file);
    try (InputStream record = Files.newInputStream(path)) {
      return Verification.of(record);
    } catch (IOException e) {
      throw Refused.unreadable(path, e);
    }
  }
}
