package org.commissioning.model;

import static java.util.Collections.unmodifiableList;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.PlainJson;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.constraint.internal.PlainValues;
import org.commissioning.model.money.Money;
import org.commissioning.model.reference.Coded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type of the model keeps the house's rules; new ones are found by themselves. */
class ModelRulesTest {

  private static final Pattern HOLE = Pattern.compile("\\{([^}]*)\\}");

  static Stream<Class<?>> publicTypes() throws IOException, URISyntaxException {
    Path root = Path.of(Money.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(path -> path.toString().endsWith(".class")).sorted().collect(toList());
    }
    return files.stream()
        .map(file -> root.relativize(file).toString())
        .filter(file -> !file.endsWith("-info.class"))
        .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
        .filter(name -> !name.contains(".internal."))
        .<Class<?>>map(ModelRulesTest::load)
        .filter(ModelRulesTest::seenFromOutside);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ModelRulesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean seenFromOutside(Class<?> type) {
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      if (!Modifier.isPublic(outer.getModifiers())) {
        return false;
      }
    }
    return !type.isAnonymousClass();
  }

  static Stream<Class<?>> constraints() throws IOException, URISyntaxException {
    return publicTypes()
        .filter(type -> type.isAnnotation() && type.isAnnotationPresent(Constraint.class));
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void keepsTheRulesOfTheModel(Class<?> type) {
    assertThat(ModelRules.faults(type)).isEmpty();
  }

  static Stream<Coded> entriesOfPublishedLists() throws IOException, URISyntaxException {
    return publicTypes()
        .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Coded.class::cast);
  }

  @ParameterizedTest
  @MethodSource("entriesOfPublishedLists")
  void anEntryOfAPublishedListSaysWhatItMeansAndWhoSaysSo(Coded entry) {
    assertThat(entry.label()).isNotBlank().doesNotEndWith(".");
    assertThat(entry.definition()).endsWith(".").isNotEqualTo(entry.label());
    assertThat(Violations.of(entry.source())).isEmpty();
    assertThat(entry).hasToString(entry.code());
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void textsOfConstraintsAreLiteralPredicates(Class<?> constraint) throws Exception {
    Method message = constraint.getMethod("message");
    String text = (String) message.getDefaultValue();
    assertThat(text).startsWith("must ").doesNotContain("$", "\\").doesNotEndWith(".");
    Set<String> attributes =
        Set.copyOf(Stream.of(constraint.getDeclaredMethods()).map(Method::getName).toList());
    HOLE.matcher(text)
        .results()
        .forEach(hole -> assertThat(attributes).as(text).contains(hole.group(1)));
  }

  @Test
  void findsTheTypesOfTheModel() throws Exception {
    assertThat(publicTypes()).contains(Money.class).hasSizeGreaterThan(20);
    assertThat(constraints()).hasSizeGreaterThan(15);
  }

  @Test
  void namesOfTypesThatDocumentsHoldAreTheirOwn() throws Exception {
    assertThat(publicTypes().filter(type -> type.isRecord() || type.isEnum() || type.isSealed()))
        .extracting(Class::getSimpleName)
        .doesNotHaveDuplicates();
  }

  // What the rules themselves find, on records that break them.

  enum Codeless {
    ONE
  }

  record Inner(@Nullable @Text String name) {}

  record Loop(@Nullable @Valid Loop next) {}

  @LinksResolve(from = "inner[].names[]", to = "inner[].name")
  @SuppressWarnings({"ArrayRecordComponent", "NullableOptional"}) // Bad on purpose.
  record Bad(
      int primitive,
      BigDecimal bare,
      @Required @Nullable @Finite Double both,
      @Size(max = 3) @Nullable String foreign,
      @Required @Nullable Optional<String> optional,
      @Nullable String[] array,
      @Nullable Inner inner,
      @Required List<Inner> many,
      @Required Codeless getEnough) {}

  record Foreign(@Nullable @PlainJson Map<String, Object> data, Map<String, String> names) {}

  record Kept(@PlainJson Map<String, Object> data) {
    Kept {
      data = PlainValues.copy(data);
    }
  }

  record Aliased(@Entries @DistinctBy("id") List<@Required @Valid Inner> inner) {}

  record Dated(
      @Nullable @Id String id,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Entries List<@Required @Id String> parents) {

    Dated {
      parents = parents == null ? List.of() : unmodifiableList(new ArrayList<>(parents));
    }
  }

  @Acyclic(list = "dated", id = "id", parent = "parents")
  @DistinctAcross({"dated[].id", "others[].id", "one.id"})
  @InForce(from = "dated[].parents[]", on = "validFrom", among = "others[]")
  @InForce(from = "one.id", on = "asAt", among = "inner[]")
  @Acyclic(list = "dated", id = "id", parent = "parent")
  record Related(
      @Entries @DistinctBy("id") List<@Required @Valid Dated> dated,
      @Entries List<@Required @Valid Dated> others,
      @Entries List<@Required @Valid Inner> inner,
      @Nullable @Valid Dated one) {

    Related {
      dated = dated == null ? List.of() : unmodifiableList(new ArrayList<>(dated));
      others = others == null ? List.of() : unmodifiableList(new ArrayList<>(others));
      inner = inner == null ? List.of() : unmodifiableList(new ArrayList<>(inner));
    }
  }

  @Test
  void namesRelationsThatWouldNeverBeJudged() {
    assertThat(ModelRules.faults(Dated.class)).isEmpty();
    assertThat(ModelRules.faults(Related.class))
        .containsExactlyInAnyOrder(
            "Related: the list in others[].id must be @DistinctBy what is distinct",
            "Related: the path one.id must lead to a component of a list's entries",
            "Related: the path one.asAt must lead somewhere",
            "Related: the path inner[].id must lead somewhere",
            "Related: the path inner[].validFrom must lead somewhere",
            "Related: the path inner[].validTo must lead somewhere",
            "Related: the path dated[].parent must lead somewhere");
  }

  @Test
  void namesEveryRuleThatARecordBreaks() {
    assertThat(ModelRules.faults(Bad.class))
        .containsExactlyInAnyOrder(
            "Bad: must have at most 8 components but has 9",
            "Bad.primitive: must be boxed",
            "Bad.bare: must be exactly one of @Required and @Nullable",
            "Bad.bare: must be a bounded or finite number",
            "Bad.both: must be exactly one of @Required and @Nullable",
            "Bad.foreign: must not use jakarta.validation.constraints.Size but a constraint of our"
                + " own",
            "Bad.optional: must be exactly one of @Required and @Nullable",
            "Bad.optional: must be no Optional",
            "Bad.array: must be exactly one of @Required and @Nullable",
            "Bad.array: must be no String[]",
            "Bad.inner: must be @Valid",
            "Bad.many: must be neither @Required nor @Nullable, since absent is empty",
            "Bad.many: must have @Entries",
            "Bad.many[]: must be @Required",
            "Bad.many[]: must be @Valid",
            "Bad.getEnough: must not be named like a getter",
            "Bad: the path inner[].names[] must lead somewhere",
            "Bad: the path inner[].name must lead somewhere");
    assertThat(ModelRules.faults(Aliased.class))
        .containsExactly(
            "Aliased.inner: the path inner[].id must lead somewhere",
            "Aliased.inner: must be empty where absent",
            "Aliased.inner: must be copied, absent entries included");
    assertThat(ModelRules.faults(Foreign.class))
        .containsExactly(
            "Foreign.data: must be neither @Required nor @Nullable, since absent is empty",
            "Foreign.names: must be no Map other than a @PlainJson Map<String, Object>",
            "Foreign.data: must be empty where absent",
            "Foreign.data: must be copied to its depth and not be modifiable",
            "Foreign.names: must be empty where absent",
            "Foreign.names: must be copied to its depth and not be modifiable");
    assertThat(ModelRules.faults(Kept.class)).isEmpty();
    assertThat(ModelRules.faults(Loop.class)).containsExactly("Loop: must not contain itself");
    assertThat(ModelRules.faults(Codeless.class)).containsExactly("Codeless.ONE: must have code()");
    assertThat(ModelRules.faults(Inner.class)).isEmpty();
  }
}
