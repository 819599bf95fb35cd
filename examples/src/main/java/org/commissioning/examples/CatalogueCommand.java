package org.commissioning.examples;

import java.util.concurrent.Callable;
import org.commissioning.io.run.MethodListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the methods. */
@Command(
    name = "catalogue",
    header = "List the methods.",
    footer = {"", "Example:", "  commissioning catalogue --json"},
    mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {

  @ParentCommand private @Nullable CommissioningCommand parent;

  @Option(names = "--json", description = "As JSON, with versions, types and references.")
  private boolean json;

  @Override
  public Integer call() {
    CommissioningCommand command = CommissioningCommand.present(parent);
    if (json) {
      command.terminal().print(MethodListing.json(command.catalogue()));
      return CommissioningCommand.DONE;
    }
    for (MethodListing method : MethodListing.of(command.catalogue())) {
      command.terminal().print(method.id() + ": " + method.title() + ". " + method.question());
      command.terminal().print("\n");
    }
    return CommissioningCommand.DONE;
  }
}
