package org.commissioning.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.commissioning.scoring.method.Problem;

/** The command was asked for something that it cannot do, and says so in plain lines. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String[] lines;

  Refused(String... lines) {
    super(lines[0]);
    this.lines = lines.clone();
  }

  /** An input with problems: how many, then each on a line of its own. */
  static Refused input(List<Problem> problems) {
    return document("The input", problems);
  }

  /** A document with problems: how many, then each on a line of its own. */
  static Refused document(String what, List<Problem> problems) {
    String[] lines = new String[problems.size() + 1];
    lines[0] =
        what
            + " was refused. It has "
            + (problems.size() == 1 ? "1 problem:" : problems.size() + " problems:");
    for (int i = 0; i < problems.size(); i++) {
      lines[i + 1] = problems.get(i).text();
    }
    return new Refused(lines);
  }

  static Refused unreadable(Path file, IOException e) {
    return new Refused("The file " + file + " cannot be read: " + why(file, e) + ".");
  }

  static Refused unwritable(Path file, IOException e) {
    return new Refused("The file " + file + " cannot be written: " + why(file, e) + ".");
  }

  private static String why(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    return "the system refuses";
  }

  List<String> lines() {
    return List.of(lines);
  }
}
