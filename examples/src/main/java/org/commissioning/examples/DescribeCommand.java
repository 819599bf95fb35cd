package org.commissioning.examples;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Describes one method. */
@Command(
    name = "describe",
    header = "Describe a method: question, formulas, references, input and an example.",
    footer = {"", "Example:", "  commissioning describe tender-evaluation"},
    mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

  @ParentCommand private @Nullable CommissioningCommand parent;

  @Parameters(paramLabel = "METHOD", description = "The method's id; 'catalogue' lists them.")
  private String method = "";

  @Override
  public Integer call() {
    CommissioningCommand command = CommissioningCommand.present(parent);
    command.terminal().print(Description.of(command.calculation(method)));
    return CommissioningCommand.DONE;
  }
}
