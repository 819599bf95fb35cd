package org.commissioning.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Method;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is made from the code and kept with it is what the code says. */
@TestMethodOrder(OrderAnnotation.class)
class MadeFromTheCodeTest {

  private static final Path SCHEMAS =
      Committed.root().resolve("commissioning-io/src/main/resources/org/commissioning/io/schema");

  @Test
  @Order(1)
  void descriptionsAreThoseOfTheJavadoc() throws Exception {
    descriptions("model", Money.class);
    descriptions("scoring", Method.class);
  }

  @Test
  @Order(2)
  void schemasAreThoseOfTheTypes() throws Exception {
    List<Class<?>> types = ModelTypes.values();
    StringBuilder index = new StringBuilder();
    types.forEach(type -> index.append(type.getName()).append('\n'));
    Committed.holds(SCHEMAS.resolve("types.txt"), index.toString());
    Committed.holds(SCHEMAS.resolve("commissioning.schema.json"), JsonSchema.bundle(types));
    Set<String> files = new TreeSet<>(Set.of("types.txt", "commissioning.schema.json"));
    for (Class<?> type : ModelTypes.outermost()) {
      String file = type.getSimpleName() + ".schema.json";
      Committed.holds(SCHEMAS.resolve(file), JsonSchema.entry(type));
      files.add(file);
    }
    Committed.holdsOnly(SCHEMAS, files);
  }

  @Test
  @Order(3)
  void rulesThatNoSchemaSaysAreListed() throws Exception {
    Committed.holds(Committed.root().resolve("docs/schema-limits.md"), SchemaLimits.page());
  }

  @Test
  @Order(4)
  void idsOfTheLawAreListed() throws Exception {
    Committed.holds(Committed.root().resolve("docs/law-facts.md"), LawFacts.page());
  }

  private static void descriptions(String floor, Class<?> known)
      throws IOException, URISyntaxException {
    Path sources = Committed.root().resolve("commissioning-" + floor + "/src/main");
    String packaged = "org/commissioning/" + floor + "/";
    Map<String, String> texts = Javadoc.of(sources.resolve("java"), "org.commissioning." + floor);
    StringBuilder file = new StringBuilder();
    file.append("# What the Javadoc says of the types that documents hold. Made from it: see");
    file.append(" CONTRIBUTING.md.\n");
    texts.forEach(
        (name, text) ->
            file.append(name).append(" = ").append(text.replace("\\", "\\\\")).append('\n'));
    assertThat(texts).as("%s", floor).hasSizeGreaterThan(50);
    Committed.holds(
        sources.resolve("resources/" + packaged + "descriptions.properties"), file.toString());
    if (Committed.updating()) {
      // The rest of this run reads what was compiled before.
      URI compiled = known.getProtectionDomain().getCodeSource().getLocation().toURI();
      Files.writeString(
          Path.of(compiled).resolve(packaged + "descriptions.properties"), file.toString());
    }
  }
}
