package org.commissioning.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.schema.JsonSchema;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The modules as modules: every other test runs on the class path, where nothing is closed and any
 * package can be seen, so these start a machine of their own on the module path.
 */
final class ModulePathTest {

  private static final String ROOT = "org.commissioning.examples";

  private final Configuration modules = resolve();

  @TempDir Path folder;

  @Test
  void refusesAnInvalidRecordOnTheModulePath() throws Exception {
    Run run =
        java(
            "--patch-module",
            ROOT + "=" + location(ModulePathProbe.class),
            "--module",
            ROOT + "/" + ModulePathProbe.class.getName());

    assertThat(run.out)
        .as(run.err)
        .isEqualToNormalizingNewlines(
            """
            module org.commissioning.examples
            /amount: must be given
            /currency: must be an ISO 4217 currency code but was 'pounds'
            Money[amount=1, currency=GBP]
            """);
    assertThat(run.exit).isZero();
  }

  @Test
  void evaluatesATenderOnTheModulePath() throws Exception {
    Path input = folder.resolve("input.json");
    Files.writeString(
        input, CommissioningJson.strict().write(TenderEvaluation.CALCULATION.example()));

    Run run = command("run", "tender-evaluation", "--input", input.toString());

    assertThat(run.exit).as(run.err).isZero();
    assertThat(run.err).isEmpty();
    assertThat(run.out).contains("\"tender-evaluation\"", "Example Care B", "40 × 100000 ÷ 125000");
  }

  @Test
  void refusesABadTenderOnTheModulePath() throws Exception {
    Path input = folder.resolve("input.json");
    Files.writeString(
        input,
        CommissioningJson.strict()
            .write(TenderEvaluation.CALCULATION.example())
            .replaceFirst("\"weight\": 60", "\"weight\": 120"));

    Run run = command("run", "tender-evaluation", "--input", input.toString());

    assertThat(run.exit).isEqualTo(2);
    assertThat(run.out).isEmpty();
    assertThat(run.err)
        .contains("/lots/0/rules/criteria: must have weights that sum to 100 but they sum to 160");
  }

  /** Nullness is an annotation that need not be there at run time, and schemas depend on it. */
  @Test
  void writesTheSameSchemaOnTheModulePath() throws Exception {
    Run run = command("schema", "TenderEvaluation");

    assertThat(run.exit).as(run.err).isZero();
    assertThat(run.out.strip()).isEqualTo(JsonSchema.ofWritten(TenderEvaluation.class).strip());
  }

  private Run command(String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of("--module", ROOT + "/" + ROOT + ".Main"));
    line.addAll(List.of(arguments));
    return java(line.toArray(String[]::new));
  }

  @Test
  void exportsEveryPackageButTheInternalOnes() throws IOException {
    for (String floor : List.of("model", "scoring", "io")) {
      ModuleReference module =
          modules.findModule("org.commissioning." + floor).orElseThrow().reference();
      Set<String> exported = new TreeSet<>();
      for (ModuleDescriptor.Exports export : module.descriptor().exports()) {
        assertThat(export.isQualified()).as("%s to some only", export.source()).isFalse();
        exported.add(export.source());
      }

      Set<String> open = new TreeSet<>();
      try (Stream<String> entries = module.open().list()) {
        entries
            .filter(entry -> entry.endsWith(".class") && entry.contains("/"))
            .map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
            .filter(name -> !name.contains(".internal"))
            .forEach(open::add);
      }

      assertThat(exported).as("what %s exports", floor).isEqualTo(open);
    }
  }

  @Test
  void needsNoModuleWhoseNameIsOnlyAGuess() {
    assertThat(modules.modules())
        .filteredOn(module -> module.reference().descriptor().isAutomatic())
        .extracting(ResolvedModule::name)
        .isEmpty();
  }

  /** What the examples need and nothing else, so that no test library comes along. */
  private static Configuration resolve() {
    Path[] classPath =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of)
            .filter(Files::exists)
            .toArray(Path[]::new);
    return Configuration.empty()
        .resolve(ModuleFinder.of(classPath), ModuleFinder.ofSystem(), Set.of(ROOT));
  }

  private Run java(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--module-path");
    line.add(
        modules.modules().stream()
            .map(module -> module.reference().location().orElseThrow())
            .filter(place -> "file".equals(place.getScheme()))
            .map(place -> Path.of(place).toString())
            .sorted()
            .collect(joining(File.pathSeparator)));
    line.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running after two minutes: " + Files.readString(err, UTF_8));
    }
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static Path location(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private record Run(int exit, String out, String err) {}
}
