package org.commissioning.examples;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows the whole story. */
@Command(
    name = "demo",
    header = "Evaluate real and made-up tenders, and write what comes of it as pages.",
    description = {
      "",
      "Evaluates published tenders and a made-up one, prints what can be reproduced and what"
          + " cannot, and writes pages, inputs, results and audit records.",
      ""
    },
    footer = {"", "Example:", "  commissioning demo --out my-demo"},
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private @Nullable CommissioningCommand parent;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "commissioning-demo",
      description = "The folder to write to; commissioning-demo if not given.")
  private String out = "commissioning-demo";

  @Override
  public Integer call() {
    CommissioningCommand command = CommissioningCommand.present(parent);
    command.terminal().print(new Demo(CommissioningCommand.path(out)).tell());
    return CommissioningCommand.DONE;
  }
}
