package org.commissioning.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.commissioning.examples.Terminal.OutputClosed;
import org.commissioning.examples.Terminal.OutputLost;
import org.commissioning.io.audit.LibraryVersion;
import org.commissioning.io.audit.Verification;
import org.commissioning.io.run.JsonDoor;
import org.commissioning.io.run.MethodListing;
import org.commissioning.io.run.Outcome;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Nearest;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The {@code commissioning} command. It knows no method by name: what it lists, describes, checks
 * and runs is the catalogue.
 */
@Command(
    name = "commissioning",
    header = "Published methods of commissioning, explained.",
    description = {
      "",
      "Works out what published methods make of your data, shows every step, and refuses what is"
          + " wrong with each fault at its place.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done; 2 refused, with the reasons on standard error; 1 a fault of the program.",
      "",
      "Examples:",
      "  commissioning demo",
      "  commissioning describe tender-evaluation",
      "  commissioning run tender-evaluation --input procurement.json"
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommissioningCommand.Version.class,
    subcommands = {
      CommissioningCommand.DemoCommand.class,
      CommissioningCommand.CatalogueCommand.class,
      CommissioningCommand.DescribeCommand.class,
      CommissioningCommand.SchemaCommand.class,
      CommissioningCommand.RunCommand.class,
      CommissioningCommand.VerifyCommand.class
    })
final class CommissioningCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int UNEXPECTED = 1;
  private static final int REFUSED = 2;
  private static final int WIDTH = 100;

  private final Terminal terminal;
  private final Catalogue catalogue = Catalogue.standard();

  CommissioningCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command and returns its exit status. It never throws. */
  static int execute(Terminal terminal, String... args) {
    try {
      StringWriter help = new StringWriter();
      CommandLine command = new CommandLine(new CommissioningCommand(terminal));
      command
          .setOut(new PrintWriter(help))
          .setErr(new PrintWriter(help))
          .setUsageHelpWidth(WIDTH)
          .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
          // A file name may begin with @; it means itself.
          .setExpandAtFiles(false)
          .setParameterExceptionHandler((e, given) -> misused(terminal, e))
          .setExecutionExceptionHandler((e, line, parsed) -> failed(terminal, e));
      int status = command.execute(args);
      command.getOut().flush();
      terminal.print(help.toString().replace("\r\n", "\n"));
      terminal.flush();
      return status;
    } catch (OutputClosed e) {
      return DONE;
    } catch (OutputLost e) {
      return lost(terminal, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return unexpected(terminal, e);
    }
  }

  private static int lost(Terminal terminal, OutputLost lost) {
    try {
      terminal.complain(
          "The output cannot be written, so it is not complete: "
              + Shown.escaped(String.valueOf(lost.getMessage()))
              + ".");
      terminal.flushErrors();
    } catch (OutputClosed | OutputLost e) {
      return REFUSED; // there is nowhere left to say it
    }
    return REFUSED;
  }

  private static int misused(Terminal terminal, ParameterException e) {
    CommandLine command = e.getCommandLine();
    terminal.complain(
        e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
            ? surplus(command, unmatched.getUnmatched().get(0))
            : sentence(String.valueOf(e.getMessage())));
    terminal.complain("See: " + command.getCommandSpec().qualifiedName() + " --help");
    terminal.flush();
    return REFUSED;
  }

  private static String surplus(CommandLine command, String argument) {
    String shown = "'" + Shown.escaped(argument) + "'";
    if (command.getSubcommands().isEmpty()) {
      return "There is one argument too many: " + shown + ".";
    }
    String near = Nearest.to(argument, command.getSubcommands().keySet());
    return "There is no command "
        + shown
        + "."
        + (near == null ? "" : " Did you mean " + near + "?");
  }

  private static String sentence(String message) {
    String line = Shown.escaped(message.lines().findFirst().orElse(""));
    return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
  }

  private static int failed(Terminal terminal, Exception e) {
    if (e instanceof OutputClosed closed) {
      throw closed;
    }
    if (e instanceof OutputLost lost) {
      throw lost;
    }
    if (e instanceof Refused refused) {
      refused.lines().forEach(terminal::complain);
      return REFUSED;
    }
    return unexpected(terminal, e);
  }

  private static int unexpected(Terminal terminal, Throwable e) {
    try {
      terminal.complain(
          "The program failed ("
              + e.getClass().getSimpleName()
              + "). That is a fault of the program, not of what you gave it.");
      terminal.flush();
    } catch (OutputClosed closed) {
      return UNEXPECTED;
    }
    return UNEXPECTED;
  }

  @Override
  public Integer call() {
    throw new Refused("A command must be given. See: commissioning --help");
  }

  private Calculation<?, ?> calculation(String method) {
    return catalogue
        .find(method)
        .orElseThrow(
            () -> {
              String near = Nearest.to(method, catalogue.ids());
              return new Refused(
                  "There is no method '"
                      + Shown.escaped(method)
                      + "'. "
                      + (near == null
                          ? "The command 'commissioning catalogue' lists those that there are."
                          : "Did you mean " + near + "?"));
            });
  }

  /** A path as it was typed. */
  private static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new Refused("'" + Shown.escaped(typed) + "' cannot be the name of a file.");
    }
  }

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
  static final class DemoCommand implements Callable<Integer> {

    @ParentCommand private @Nullable CommissioningCommand parent;

    @Option(
        names = "--out",
        paramLabel = "DIR",
        defaultValue = "commissioning-demo",
        description = "The folder to write to; commissioning-demo if not given.")
    private String out = "commissioning-demo";

    @Override
    public Integer call() {
      CommissioningCommand command = present(parent);
      command.terminal.print(new Demo(path(out)).tell());
      return DONE;
    }
  }

  /** Lists the methods. */
  @Command(
      name = "catalogue",
      header = "List the methods.",
      footer = {"", "Example:", "  commissioning catalogue --json"},
      mixinStandardHelpOptions = true)
  static final class CatalogueCommand implements Callable<Integer> {

    @ParentCommand private @Nullable CommissioningCommand parent;

    @Option(names = "--json", description = "As JSON, with versions, types and references.")
    private boolean json;

    @Override
    public Integer call() {
      CommissioningCommand command = present(parent);
      if (json) {
        command.terminal.print(MethodListing.json(command.catalogue));
        return DONE;
      }
      for (MethodListing method : MethodListing.of(command.catalogue)) {
        command.terminal.print(method.id() + ": " + method.title() + ". " + method.question());
        command.terminal.print("\n");
      }
      return DONE;
    }
  }

  /** Describes one method. */
  @Command(
      name = "describe",
      header = "Describe a method: question, formulas, references, input and an example.",
      footer = {"", "Example:", "  commissioning describe tender-evaluation"},
      mixinStandardHelpOptions = true)
  static final class DescribeCommand implements Callable<Integer> {

    @ParentCommand private @Nullable CommissioningCommand parent;

    @Parameters(paramLabel = "METHOD", description = "The method's id; 'catalogue' lists them.")
    private String method = "";

    @Override
    public Integer call() {
      CommissioningCommand command = present(parent);
      command.terminal.print(Description.of(command.calculation(method)));
      return DONE;
    }
  }

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
  static final class SchemaCommand implements Callable<Integer> {

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
      CommissioningCommand command = present(parent);
      Types types = new Types(command.catalogue);
      if (type != null && all == null) {
        command.terminal.print(types.schema(type));
        return DONE;
      }
      if (all == null || type != null) {
        throw new Refused(
            "Either a type or --all DIR must be given, as in: commissioning schema Procurement");
      }
      Path folder = path(all);
      for (String name : types.names()) {
        Output.write(folder.resolve(name + ".schema.json"), types.schema(name));
      }
      command.terminal.print(types.names().size() + " schemas written to " + folder + "\n");
      return DONE;
    }
  }

  /** Runs a method, once or in a batch. */
  @Command(
      name = "run",
      header = "Run a method on a JSON document, or many on JSON Lines.",
      description = {
        "",
        "One document: prints {\"method\", \"version\", \"result\", \"working\"}; or exits with 2 and"
            + " prints every problem, with its place, on standard error.",
        "",
        "A batch: reads lines of {\"id\", \"method\", \"input\"} and prints a line for each, in"
            + " order: {\"id\", \"method\", \"result\"} or {\"id\", \"method\", \"problems\"};"
            + " {\"id\": null, \"line\", \"problems\"} for a line that cannot be parsed. Blank lines"
            + " are passed over. A finished batch exits with 0, whatever its lines got.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  commissioning run tender-evaluation --input procurement.json",
        "  commissioning run tender-evaluation --input - < procurement.json",
        "  commissioning run --batch --input lines.jsonl"
      },
      mixinStandardHelpOptions = true)
  static final class RunCommand implements Callable<Integer> {

    @ParentCommand private @Nullable CommissioningCommand parent;

    @Parameters(
        paramLabel = "METHOD",
        arity = "0..1",
        description = "The method's id; 'catalogue' lists them.")
    private @Nullable String method;

    @Option(
        names = "--input",
        paramLabel = "FILE",
        description = "The file to read, in UTF-8; - for standard input.")
    private @Nullable String input;

    @Option(
        names = "--text",
        description = "Print the working as text for people, not the result as JSON.")
    private boolean text;

    @Option(
        names = "--batch",
        description = "Read JSON Lines, from standard input if --input is not given.")
    private boolean batch;

    @Override
    public Integer call() {
      CommissioningCommand command = present(parent);
      if (batch) {
        if (method != null) {
          throw new Refused(
              "A batch takes its methods from its lines, so METHOD must be left out.");
        }
        return batch(command.terminal, input == null ? "-" : input);
      }
      if (method == null) {
        throw new Refused(
            "A method must be given, as in: commissioning run tender-evaluation --input FILE");
      }
      command.calculation(method);
      if (input == null) {
        throw new Refused("An input must be given: --input FILE, or --input - for standard input.");
      }
      return single(command.terminal, method, input, text);
    }

    private static int single(Terminal terminal, String method, String input, boolean text) {
      Outcome outcome = outcome(terminal, method, input);
      if (outcome instanceof Outcome.Answer answer) {
        terminal.print(text ? answer.working().text() : answer.json());
        return DONE;
      }
      throw Refused.input(((Outcome.Refusal) outcome).problems());
    }

    private static Outcome outcome(Terminal terminal, String method, String input) {
      if (input.equals("-")) {
        try {
          return JsonDoor.standard().run(method, terminal.in());
        } catch (IOException e) {
          throw new Refused("Standard input cannot be read.");
        }
      }
      Path file = path(input);
      try {
        return JsonDoor.standard().run(method, file);
      } catch (IOException e) {
        throw Refused.unreadable(file, e);
      }
    }

    private static int batch(Terminal terminal, String input) {
      if (input.equals("-")) {
        try {
          JsonDoor.standard().batch(terminal.in(), terminal.lines());
          return DONE;
        } catch (IOException e) {
          throw new Refused("Standard input cannot be read any further.");
        }
      }
      Path file = path(input);
      try (InputStream lines = Files.newInputStream(file)) {
        JsonDoor.standard().batch(lines, terminal.lines());
        return DONE;
      } catch (IOException e) {
        throw Refused.unreadable(file, e);
      }
    }
  }

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
  static final class VerifyCommand implements Callable<Integer> {

    @ParentCommand private @Nullable CommissioningCommand parent;

    @Parameters(
        paramLabel = "AUDIT-RECORD",
        description = "The file with the record; - for standard input.")
    private String file = "";

    @Override
    public Integer call() {
      CommissioningCommand command = present(parent);
      Verification verification = verification(command.terminal);
      if (verification.recordRead()) {
        command.terminal.print(verification.text());
        return verification.confirmed() ? DONE : REFUSED;
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
      Path path = path(file);
      try (InputStream record = Files.newInputStream(path)) {
        return Verification.of(record);
      } catch (IOException e) {
        throw Refused.unreadable(path, e);
      }
    }
  }

  /** The version of the library. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"commissioning " + LibraryVersion.current()};
    }
  }

  private static CommissioningCommand present(@Nullable CommissioningCommand parent) {
    if (parent == null) {
      throw new IllegalStateException("a subcommand is run by its command");
    }
    return parent;
  }
}
