package org.commissioning.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.commissioning.examples.Terminal.OutputClosed;
import org.commissioning.examples.Terminal.OutputLost;
import org.commissioning.io.audit.LibraryVersion;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Nearest;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
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
      "  commissioning case home-care-rural.json --as-of 2026-11-23",
      "  commissioning describe tender-evaluation",
      "  commissioning run tender-evaluation --input procurement.json"
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommissioningCommand.Version.class,
    subcommands = {
      DemoCommand.class,
      CatalogueCommand.class,
      DescribeCommand.class,
      SchemaCommand.class,
      CaseCommand.class,
      RunCommand.class,
      VerifyCommand.class
    })
final class CommissioningCommand implements Callable<Integer> {

  static final int DONE = 0;
  private static final int UNEXPECTED = 1;
  static final int REFUSED = 2;
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

  Terminal terminal() {
    return terminal;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The method of an id. */
  Calculation<?, ?> calculation(String method) {
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
  static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new Refused("'" + Shown.escaped(typed) + "' cannot be the name of a file.");
    }
  }

  /** The version of the library. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"commissioning " + LibraryVersion.current()};
    }
  }

  /** The command that runs a subcommand. */
  static CommissioningCommand present(@Nullable CommissioningCommand parent) {
    if (parent == null) {
      throw new IllegalStateException("a subcommand is run by its command");
    }
    return parent;
  }
}
