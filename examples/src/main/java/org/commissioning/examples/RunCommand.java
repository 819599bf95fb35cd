package org.commissioning.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.report.CasePage;
import org.commissioning.io.report.EvaluationPage;
import org.commissioning.io.report.ResultPage;
import org.commissioning.io.run.JsonDoor;
import org.commissioning.io.run.Outcome;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
      "  commissioning run proportion --input smokers.json --html smokers.html",
      "  commissioning run --batch --input lines.jsonl"
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

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
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write the result as a page for people, and print its answer in a sentence, not as JSON.")
  private @Nullable String html;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "Also write an audit record, which the command verify checks.")
  private @Nullable String audit;

  @Option(
      names = "--batch",
      description = "Read JSON Lines, from standard input if --input is not given.")
  private boolean batch;

  @Override
  public Integer call() {
    CommissioningCommand command = CommissioningCommand.present(parent);
    if (batch) {
      if (method != null) {
        throw new Refused("A batch takes its methods from its lines, so METHOD must be left out.");
      }
      if (html != null) {
        throw new Refused("A batch writes no pages, so --html must be left out.");
      }
      if (audit != null) {
        throw new Refused("A batch writes no audit records, so --audit must be left out.");
      }
      return batch(command.terminal(), input == null ? "-" : input);
    }
    if (method == null) {
      throw new Refused(
          "A method must be given, as in: commissioning run tender-evaluation --input FILE");
    }
    command.calculation(method);
    if (input == null) {
      throw new Refused("An input must be given: --input FILE, or --input - for standard input.");
    }
    return single(command.terminal(), method, input);
  }

  private int single(Terminal terminal, String method, String input) {
    byte[] document = document(terminal, input);
    Outcome outcome = JsonDoor.standard().run(method, document);
    if (!(outcome instanceof Outcome.Answer answer)) {
      throw Refused.input(((Outcome.Refusal) outcome).problems());
    }
    if (audit != null) {
      Output.write(
          CommissioningCommand.path(audit),
          Audit.record(Catalogue.standard().find(method).orElseThrow(), document));
    }
    if (html != null) {
      Output.write(CommissioningCommand.path(html), page(answer.result()));
    }
    if (text) {
      terminal.print(answer.working().text());
    } else if (html != null) {
      terminal.print(said(answer.result()) + "Written to " + html + "\n");
    } else {
      terminal.print(answer.json());
    }
    return CommissioningCommand.DONE;
  }

  /** The answer in a sentence on a line of its own; nothing where figures alone are the answer. */
  private static String said(Explained result) {
    return ResultPage.of(result).answer().map(sentence -> sentence.strip() + "\n").orElse("");
  }

  /** The page that is made for such a result, or else the one that suits any. */
  private static String page(Explained result) {
    if (result instanceof TenderEvaluation evaluation) {
      return EvaluationPage.of(evaluation).html();
    }
    return result instanceof CommissioningCycle cycle
        ? CasePage.of(cycle).html()
        : ResultPage.of(result).html();
  }

  private static byte[] document(Terminal terminal, String input) {
    if (input.equals("-")) {
      try {
        return bounded(terminal.in());
      } catch (IOException e) {
        throw new Refused("Standard input cannot be read.");
      }
    }
    Path file = CommissioningCommand.path(input);
    try (InputStream stream = Files.newInputStream(file)) {
      return bounded(stream);
    } catch (IOException e) {
      throw Refused.unreadable(file, e);
    }
  }

  /** A document to its end, or one byte beyond the longest that is read, which is then refused. */
  private static byte[] bounded(InputStream stream) throws IOException {
    long longest = CommissioningJson.strict().limits().documentLength();
    return stream.readNBytes((int) Math.min(longest + 1, Integer.MAX_VALUE - 8));
  }

  private static int batch(Terminal terminal, String input) {
    if (input.equals("-")) {
      try {
        JsonDoor.standard().batch(terminal.in(), terminal.lines());
        return CommissioningCommand.DONE;
      } catch (IOException e) {
        throw new Refused("Standard input cannot be read any further.");
      }
    }
    Path file = CommissioningCommand.path(input);
    try (InputStream lines = Files.newInputStream(file)) {
      JsonDoor.standard().batch(lines, terminal.lines());
      return CommissioningCommand.DONE;
    } catch (IOException e) {
      throw Refused.unreadable(file, e);
    }
  }
}
