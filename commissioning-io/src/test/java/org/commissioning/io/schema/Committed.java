package org.commissioning.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are made from the code and kept with it. */
final class Committed {

  private static final String UPDATE = "commissioning.update";
  private static final String COMMAND =
      "mvn test -pl commissioning-io -am -Dtest=MadeFromTheCodeTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -D"
          + UPDATE
          + "=true";

  private Committed() {}

  /** The folder of the project. */
  static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("CHANGELOG.md")) && Files.exists(at.resolve("README.md"))) {
        return at;
      }
    }
    throw new IllegalStateException("no folder above holds README.md and CHANGELOG.md");
  }

  /** True if the files are to be written rather than compared. */
  static boolean updating() {
    return Boolean.getBoolean(UPDATE);
  }

  /** Takes the other files of a folder away if that was asked for; else there must be none. */
  static void holdsOnly(Path folder, Set<String> names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (updating() && !names.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("make them anew: %s", COMMAND)
          .isSubsetOf(names);
    }
  }

  /** Writes the file if that was asked for; else it must hold this text. */
  static void holds(Path file, String text) throws IOException {
    if (updating()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    String held = Files.exists(file) ? Files.readString(file) : "";
    assertThat(held)
        .as("%s is not what the code says; make it anew: %s", file.getFileName(), COMMAND)
        .isEqualTo(text);
  }
}
