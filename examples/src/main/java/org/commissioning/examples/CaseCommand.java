package org.commissioning.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.Read;
import org.commissioning.io.report.CasePage;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.model.cycle.GatePolicy;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks the gates of a case. */
@Command(
    name = "case",
    header = "Ask the gates of the commissioning cycle how a case stands on a day.",
    description = {
      "",
      "Prints where the case stands, then each gate with its state, the reason and what is missing;"
          + " or exits with 2 and prints every problem of the document, with its place, on standard"
          + " error. A gate judges what is recorded, never whether it is lawful or wise.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  commissioning case home-care-rural.json --as-of 2026-11-23",
      "  commissioning case home-care-rural.json --as-of 2026-11-23 --html home-care.html"
    },
    mixinStandardHelpOptions = true)
final class CaseCommand implements Callable<Integer> {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @ParentCommand private @Nullable CommissioningCommand parent;

  @Parameters(paramLabel = "FILE", description = "The case, in UTF-8; - for standard input.")
  private String file = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day to look at, as in 2026-11-23; must be given. What is dated later is passed"
              + " over.")
  private @Nullable String asOf;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Gates of your own, a GatePolicy; the library's proposal if not given.")
  private @Nullable String policy;

  @Option(names = "--text", description = "Print the full working instead of the summary.")
  private boolean text;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write the case as a page for people.")
  private @Nullable String html;

  @Override
  public Integer call() {
    Terminal terminal = CommissioningCommand.present(parent).terminal();
    LocalDate day = day(asOf);
    CommissioningCase story = document(terminal, "The case", file, CommissioningCase.class);
    GatePolicy gates =
        policy == null ? null : document(terminal, "The policy", policy, GatePolicy.class);
    CommissioningCycle cycle = CommissioningCycle.of(new CycleQuestion(day, story, gates));
    if (html != null) {
      Output.write(CommissioningCommand.path(html), CasePage.of(cycle).html());
    }
    terminal.print(text ? cycle.working().text() : CaseAccount.of(cycle));
    return CommissioningCommand.DONE;
  }

  private static LocalDate day(@Nullable String typed) {
    if (typed == null) {
      throw new Refused(
          "The day to look at must be given, as in --as-of 2026-11-23: the answer depends on it, and"
              + " today is not assumed.");
    }
    try {
      if (DAY.matcher(typed).matches()) {
        return LocalDate.parse(typed);
      }
    } catch (DateTimeException e) {
      // Said below, as for anything else that is no day.
    }
    throw new Refused(
        "--as-of must be a day of the calendar, as in 2026-11-23, but was '"
            + Shown.escaped(typed)
            + "'.");
  }

  private static <T> T document(Terminal terminal, String what, String file, Class<T> type) {
    Read<T> read = file.equals("-") ? fromInput(terminal, type) : fromFile(file, type);
    if (!read.clean()) {
      throw Refused.document(what, read.problems());
    }
    return read.value();
  }

  private static <T> Read<T> fromInput(Terminal terminal, Class<T> type) {
    try {
      return CommissioningJson.strict().read(terminal.in(), type);
    } catch (IOException e) {
      throw new Refused("Standard input cannot be read.");
    }
  }

  private static <T> Read<T> fromFile(String file, Class<T> type) {
    Path path = CommissioningCommand.path(file);
    try {
      return CommissioningJson.strict().read(path, type);
    } catch (IOException e) {
      throw Refused.unreadable(path, e);
    }
  }
}
