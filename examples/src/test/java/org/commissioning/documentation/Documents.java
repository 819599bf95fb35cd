package org.commissioning.documentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the project's documents and the blocks of code in them. */
final class Documents {

  private Documents() {}

  /** The folder that holds the README, wherever the tests are started from. */
  static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("CHANGELOG.md")) && Files.exists(at.resolve("README.md"))) {
        return at;
      }
    }
    throw new IllegalStateException("no folder above holds README.md and CHANGELOG.md");
  }

  /** The fenced blocks of a language, without their fences. */
  static List<String> blocks(String page, String language) {
    List<String> blocks = new ArrayList<>();
    String fence = "```" + language + "\n";
    for (int open = page.indexOf(fence); open >= 0; open = page.indexOf(fence, open + 1)) {
      int start = open + fence.length();
      blocks.add(page.substring(start, page.indexOf("\n```", start)).strip());
    }
    return blocks;
  }
}
