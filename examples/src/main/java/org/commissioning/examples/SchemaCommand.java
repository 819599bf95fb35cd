package org.commissioning.examples;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.commissioning.io.schema.JsonSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints or writes schemas. */
@Command(
    name = "schema",
    header = "Print the JSON Schema (2020-12) of a type, or of all of them.",
    description = {
      "",
      "All of them in one document, with a definition for each type that a document can hold; or,"
          + " with --out, a file for each type, results among them, that stands by itself.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  commissioning schema CommissioningCase",
      "  commissioning schema --all",
      "  commissioning schema --all --out schemas"
    },
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  @ParentCommand private @Nullable CommissioningCommand parent;

  @Parameters(
      paramLabel = "TYPE",
      arity = "0..1",
      description = "The type's name: CommissioningCase, Agreement.Contract, TenderEvaluation.")
  private @Nullable String type;

  @Option(names = "--all", description = "Every type.")
  private boolean all;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "With --all: the folder to write a file for each type to.")
  private @Nullable String out;

  @Override
  public Integer call() {
    CommissioningCommand command = CommissioningCommand.present(parent);
    if (all == (type != null)) {
      throw new Refused(
          "Either a type or --all must be given, as in: commissioning schema Procurement");
    }
    if (out != null && !all) {
      throw new Refused("--out must be left out unless --all is given.");
    }
    Types types = new Types(command.catalogue());
    if (out != null) {
      Path folder = CommissioningCommand.path(out);
      for (String name : types.names()) {
        Output.write(folder.resolve(name + ".schema.json"), types.schema(name));
      }
      command.terminal().print(types.names().size() + " schemas written to " + folder + "\n");
    } else {
      command.terminal().print(type == null ? JsonSchema.all() : types.schema(type));
    }
    return CommissioningCommand.DONE;
  }
}
