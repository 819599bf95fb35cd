package org.commissioning.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that the command writes. */
final class Output {

  private Output() {}

  /** Writes a text in UTF-8, with the folders that it needs. */
  static void write(Path file, String text) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Refused.unwritable(file, e);
    }
  }
}
