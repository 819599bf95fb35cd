package org.commissioning.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What compiled classes no longer show. */
final class SourcesTest {

  private static final Path ROOT = root();

  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  @Test
  void noCodeWaitsForALock() throws IOException {
    assertThat(javaFiles())
        .hasSizeGreaterThan(20)
        .noneSatisfy(
            file ->
                assertThat(COMMENT_OR_TEXT.matcher(Files.readString(file)).replaceAll(""))
                    .containsPattern("\\bsynchronized\\b"));
  }

  @Test
  void everyPackageIsExplainedInTwoSentencesOrMoreUnlessInternal() throws IOException {
    List<String> terse = new ArrayList<>();
    for (Path file : javaFiles()) {
      if (file.endsWith("package-info.java")
          && !file.toString().contains("internal")
          && sentences(Files.readString(file)) < 2) {
        terse.add(ROOT.relativize(file).toString());
      }
    }
    assertThat(terse).isEmpty();
  }

  /** Where dependencies come from is the user's choice. */
  @Test
  void noPomNamesARepository() throws IOException {
    List<Path> poms = files("pom.xml");
    assertThat(poms).hasSizeGreaterThan(5);
    for (Path pom : poms) {
      assertThat(Files.readString(pom))
          .as(pom.toString())
          .doesNotContainIgnoringCase("repository>")
          .doesNotContainIgnoringCase("repositories>");
    }
  }

  private static int sentences(String packageInfo) {
    Matcher comment = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL).matcher(packageInfo);
    if (!comment.find()) {
      return 0;
    }
    return (int) Pattern.compile("[.?!](?=\\s)").matcher(comment.group(1) + " ").results().count();
  }

  private static List<Path> javaFiles() throws IOException {
    String main = Path.of("src", "main", "java").toString();
    return files(".java").stream().filter(file -> file.toString().contains(main)).toList();
  }

  private static List<Path> files(String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> tops = Files.list(ROOT)) {
      for (Path top : tops.toList()) {
        if (top.toString().endsWith(ending)) {
          found.add(top);
        } else if (Files.isRegularFile(top.resolve("pom.xml"))) {
          found.addAll(below(top, ending));
        }
      }
    }
    return found;
  }

  private static List<Path> below(Path module, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(module)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !module.relativize(file).startsWith("target"))
          .toList();
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("commissioning-bom"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not inside the project");
    }
    return folder;
  }
}
