package org.commissioning.examples;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints or writes schemas. */
@Command(
    name = "schema",
    header = "Print the JSON Schema (2020-12) of a type, or write all of them.",
    footer = {
      "",
      "Examples:",
      "  commissioning schema Procurement",
      "  commissioning schema --all schemas"
    },
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  @ParentCommand private @Nullable CommissioningCommand parent;

  @Parameters(
      paramLabel = "TYPE",
      arity = "0..1",
      description = "The type's name: Procurement, Assessment.Marked, TenderEvaluation.")
  private @Nullable String type;

  @Option(
      names = "--all",
      paramLabel = "DIR",
      description = "Write the schema of every type into this folder, a file each.")
  private @Nullable String all;

  @Override
  public Integer call() {
    CommissioningCommand command = CommissioningCommand.present(parent);
    Types types = new Types(command.catalogue());
    if (type != null && all == null) {
      command.terminal().print(types.schema(type));
      return CommissioningCommand.DONE;
    }
    if (all == null || type != null) {
      throw new Refused(
          "Either a type or --all DIR must be given, as in: commissioning schema Procurement");
    }
    Path folder = CommissioningCommand.path(all);
    for (String name : types.names()) {
      Output.write(folder.resolve(name + ".schema.json"), types.schema(name));
    }
    command.terminal().print(types.names().size() + " schemas written to " + folder + "\n");
    return CommissioningCommand.DONE;
  }
}
