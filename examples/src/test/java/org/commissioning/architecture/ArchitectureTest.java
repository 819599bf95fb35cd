package org.commissioning.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.ref.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How the house is built: floors, rooms, and the manners of everything in them. */
@AnalyzeClasses(
    packages = ArchitectureTest.HOUSE,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  static final String HOUSE = "org.commissioning";

  private static final String MODEL = HOUSE + ".model..";
  private static final String SCORING = HOUSE + ".scoring..";
  private static final String IO = HOUSE + ".io..";
  private static final String EXAMPLES = HOUSE + ".examples..";

  /** Rooms of scoring that are about no one domain noun. */
  private static final Set<String> WITHOUT_TWIN = Set.of("method", "statistics", "catalogue");

  private static final Set<String> NAMES_THAT_SAY_NOTHING =
      Set.of("util", "utils", "common", "helper", "helpers", "impl", "dto", "manager", "misc");

  @ArchTest
  static final ArchRule modelKnowsNoFloorAboveIt =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCORING, IO, EXAMPLES);

  @ArchTest
  static final ArchRule scoringKnowsNoFloorAboveIt =
      noClasses()
          .that()
          .resideInAPackage(SCORING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(IO, EXAMPLES);

  @ArchTest
  static final ArchRule nothingDependsOnTheExamples =
      noClasses()
          .that()
          .resideOutsideOfPackage(EXAMPLES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EXAMPLES);

  @ArchTest
  static final ArchRule modelRunsOnTheStandardApisAlone =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              MODEL,
              "java..",
              "jakarta.validation..",
              "com.fasterxml.jackson.annotation..",
              "org.jspecify.annotations..");

  /** A package and its {@code internal} are one room: a constraint names its judge. */
  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return SliceIdentifier.of(type.getPackageName().replaceFirst("\\.internal$", ""));
                }

                @Override
                public String getDescription() {
                  return "rooms";
                }
              })
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule whatIsInternalStaysInItsModule =
      classes()
          .that()
          .resideInAPackage(HOUSE + "..internal..")
          .should(
              check(
                  "be used in their own module only",
                  (type, faults) ->
                      type.getDirectDependenciesToSelf().stream()
                          .filter(use -> !floor(use.getOriginClass()).equals(floor(type)))
                          .forEach(use -> faults.add(violated(type, use.getDescription())))));

  @ArchTest
  static final ArchRule libraryWritesNothingToTheTerminal =
      noClasses().that().resideInAnyPackage(MODEL, SCORING, IO).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule libraryLogsNothing =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, SCORING, IO)
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.util.logging..")
                  .or(resideInAPackage("org.slf4j.."))
                  .or(resideInAPackage("org.jboss.logging.."))
                  .or(resideInAPackage("org.apache.logging.."))
                  .or(resideInAPackage("org.apache.commons.logging.."))
                  .or(
                      describe(
                          "are a system logger",
                          type -> type.getName().startsWith("java.lang.System$Logger"))));

  @ArchTest
  static final ArchRule libraryReadsNoClockLocaleOrChance =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, SCORING, IO)
          .should()
          .accessTargetWhere(
              describe(
                  "the clock, a default of the machine or chance is asked",
                  ArchitectureTest::asksTheMachine));

  @ArchTest
  static final ArchRule dataBindingIsInNoPublicSignature =
      classes()
          .that()
          .resideInAPackage(HOUSE + "..")
          .and(
              describe(
                  "are API",
                  type -> !type.getPackageName().contains(".internal") && isVisible(type)))
          .should(
              check(
                  "show no type of Jackson but its annotations",
                  (type, faults) -> {
                    Stream<JavaClass> shown =
                        Stream.concat(
                            Stream.concat(
                                type.getRawSuperclass().stream(), type.getRawInterfaces().stream()),
                            type.getMembers().stream()
                                .filter(ArchitectureTest::isVisible)
                                .flatMap(ArchitectureTest::shownBy));
                    shown
                        .filter(ArchitectureTest::isDataBinding)
                        .distinct()
                        .forEach(
                            found ->
                                faults.add(
                                    violated(type, type.getName() + " shows " + found.getName())));
                  }));

  @ArchTest
  static final ArchRule everyStaticFieldIsFinalAndUnchanging =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(HOUSE + "..")
          .and(describe("are written by us", field -> !field.getModifiers().contains(SYNTHETIC)))
          .should(
              check(
                  "be final and hold nothing that can change",
                  (field, faults) -> {
                    if (!field.getModifiers().contains(FINAL) || isMutable(field)) {
                      faults.add(violated(field, field.getDescription() + " can change"));
                    }
                  }));

  @ArchTest
  static final ArchRule noMethodIsSynchronized =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(HOUSE + "..")
          .should()
          .haveModifier(SYNCHRONIZED);

  @ArchTest
  static void everyPackageSaysWhatItMeans(JavaClasses classes) {
    Set<String> silent =
        packages(classes)
            .filter(
                room ->
                    room.tryGetPackageInfo().isEmpty() || !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(toCollection(TreeSet::new));
    assertThat(silent).as("packages without a @NullMarked package-info").isEmpty();
  }

  @ArchTest
  static void noPackageHasANameThatSaysNothing(JavaClasses classes) {
    assertThat(packages(classes))
        .extracting(JavaPackage::getRelativeName)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(NAMES_THAT_SAY_NOTHING);
  }

  @ArchTest
  static void everyNounOfScoringIsANounOfTheModel(JavaClasses classes) {
    Set<String> nouns = rooms(classes, HOUSE + ".scoring");
    nouns.removeAll(WITHOUT_TWIN);
    assertThat(rooms(classes, HOUSE + ".model")).isNotEmpty().containsAll(nouns);
  }

  private static Stream<JavaPackage> packages(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(room -> room.getName().startsWith(HOUSE + "."));
  }

  /** The names of the packages straight under a floor. */
  private static Set<String> rooms(JavaClasses classes, String floor) {
    return packages(classes)
        .map(JavaPackage::getName)
        .filter(name -> name.startsWith(floor + "."))
        .map(name -> name.substring(floor.length() + 1).split("\\.", 2)[0])
        .collect(toCollection(TreeSet::new));
  }

  private static String floor(JavaClass type) {
    String rest = type.getPackageName().substring(HOUSE.length());
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String name = target.getName();
    JavaClass owner = target.getOwner();
    List<String> parameters =
        target instanceof AccessTarget.CodeUnitAccessTarget unit
            ? unit.getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList()
            : List.of();
    String call = owner.getSimpleName() + "." + name;
    if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
      return true;
    }
    return switch (call) {
      case "System.currentTimeMillis",
          "System.nanoTime",
          "Clock.systemUTC",
          "Clock.systemDefaultZone",
          "Clock.system",
          "Locale.getDefault",
          "Locale.setDefault",
          "ZoneId.systemDefault",
          "TimeZone.getDefault",
          "Charset.defaultCharset",
          "Math.random",
          "UUID.randomUUID",
          "ThreadLocalRandom.current",
          "String.formatted" ->
          true;
      case "Random.<init>", "SplittableRandom.<init>", "Date.<init>", "Formatter.<init>" ->
          parameters.isEmpty();
      case "String.toLowerCase", "String.toUpperCase" -> parameters.isEmpty();
      case "String.format", "DateTimeFormatter.ofPattern", "DecimalFormat.<init>" ->
          !parameters.contains("Locale") && !parameters.contains("DecimalFormatSymbols");
      case "NumberFormat.getInstance",
          "NumberFormat.getNumberInstance",
          "NumberFormat.getCurrencyInstance",
          "NumberFormat.getPercentInstance",
          "NumberFormat.getIntegerInstance" ->
          parameters.isEmpty();
      default -> false;
    };
  }

  private static boolean isVisible(JavaClass type) {
    boolean open = type.getModifiers().contains(PUBLIC) || type.getModifiers().contains(PROTECTED);
    return open && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
  }

  private static Stream<JavaClass> shownBy(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            unit.getReturnType().getAllInvolvedRawTypes().stream(),
            unit.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  private static boolean isDataBinding(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("tools.jackson")
        || (name.startsWith("com.fasterxml.jackson")
            && !name.startsWith("com.fasterxml.jackson.annotation"));
  }

  private static boolean isMutable(JavaField field) {
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      return !field.getModifiers().contains(PRIVATE);
    }
    String name = type.getPackageName();
    boolean concreteHolder =
        !type.isInterface()
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    return concreteHolder
        || (type.isAssignableTo(CharSequence.class) && !type.isEquivalentTo(String.class))
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(Reference.class)
        || name.startsWith("java.util.concurrent");
  }

  private static <T> ArchCondition<T> check(
      String description, BiConsumer<T, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents faults) {
        check.accept(item, faults);
      }
    };
  }
}
