package org.commissioning.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Problem.Location;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;

class KernelTest {

  /** For these tests. */
  record Part(@Required @Id String id, @Decimal(max = "10") BigDecimal size) {}

  /** For these tests. */
  record Whole(@Required @Valid Part first, List<@Required @Valid Part> parts) {}

  /** A group for these tests. */
  interface Strict {}

  /** For these tests. */
  record Grouped(@Required(groups = Strict.class) String name) {}

  private static Part part(String id, String size) {
    return new Part(id, new BigDecimal(size));
  }

  @Test
  void namesEveryFaultAtItsPlaceInReadingOrder() {
    Part[] parts = new Part[12];
    Arrays.setAll(parts, i -> part("p" + i, "1"));
    parts[2] = null;
    parts[10] = part(" x", "11");
    Whole whole = new Whole(null, Arrays.asList(parts));

    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> Door.requireValid(whole));

    assertThat(refusal)
        .isInstanceOf(ConstraintViolationException.class)
        .hasMessage(
            "Whole: /first: must be given; /parts/2: must be given; /parts/10/id: must not start or"
                + " end with white space but was ' x'; /parts/10/size: must be at most 10 but was"
                + " 11");
    assertThat(refusal.getConstraintViolations()).hasSize(4);
    assertThat(refusal.problems())
        .extracting(Problem::code)
        .containsExactly("Required", "Required", "Id", "Decimal");
    assertThat(refusal.problems()).isEqualTo(Door.problems(whole));
  }

  @Test
  void givesBackWhatIsValid() {
    Whole whole = new Whole(part("a", "1"), List.of());
    assertThat(Door.requireValid(whole)).isSameAs(whole);
    assertThat(Door.problems(whole)).isEmpty();
  }

  @Test
  void judgesAGroupOnlyWhenAskedTo() {
    Grouped unnamed = new Grouped(null);
    assertThat(Door.requireValid(unnamed)).isSameAs(unnamed);
    assertThatThrownBy(() -> Door.requireValid(unnamed, Strict.class))
        .hasMessage("Grouped: /name: must be given");
  }

  @Test
  void keepsItsProblemsThroughSerialisation() throws Exception {
    InvalidInputException refusal =
        new InvalidInputException(
            "Thing",
            List.of(new Problem("/a", "Rule", "must be b", "'c'", new Location(3, 4))),
            java.util.Set.of());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refusal);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((InvalidInputException) in.readObject()).problems())
          .isEqualTo(refusal.problems());
    }
  }

  @Test
  void printsTwentyProblemsAndCountsTheRest() {
    List<Problem> many =
        IntStream.range(0, 25)
            .mapToObj(i -> new Problem("/" + i, "R", "must be x", null, null))
            .toList();
    InvalidInputException refusal = new InvalidInputException("Thing", many, java.util.Set.of());
    assertThat(refusal.getMessage())
        .startsWith("Thing: /0: must be x; /1: must be x; /2: must be x;")
        .endsWith("/19: must be x; and 5 more");
    assertThat(refusal.problems()).hasSize(25);
  }

  @Test
  void readsAsASentence() {
    Problem whole = new Problem("", "R", "must be a list", null, null);
    assertThat(whole.text()).isEqualTo("must be a list");
    assertThat(whole.at(new Location(1, 2)).text()).isEqualTo("line 1, column 2: must be a list");
    assertThat(
            new Problem(
                    "/lots/0/w\n\u202Ex", "R", "must be at most 100", "120", new Location(14, 9))
                .text())
        .isEqualTo("line 14, column 9, /lots/0/w\\u000a\\u202ex: must be at most 100 but was 120");
  }

  @Test
  void ordersByPlaceThenPointerThenRule() {
    Problem late = new Problem("/a", "R", "r", null, new Location(2, 1));
    Problem early = new Problem("/b", "R", "r", null, new Location(1, 9));
    Problem unplaced = new Problem("/c", "R", "r", null, null);
    Problem ten = new Problem("/c/10", "R", "r", null, null);
    Problem two = new Problem("/c/2", "R", "r", null, null);
    Problem otherRule = new Problem("/c/2", "R", "s", null, null);
    assertThat(List.of(late, otherRule, ten, two, unplaced, early).stream().sorted(Problem.ORDER))
        .containsExactly(unplaced, two, otherRule, ten, early, late);
  }

  @Test
  void showsWhatCameFromOutsideHarmlesslyAndShort() {
    assertThat(Shown.of(null)).isNull();
    assertThat(Shown.of(List.of(1))).isNull();
    assertThat(Shown.of(part("a", "1"))).isNull();
    assertThat(Shown.of(VatTreatment.OUTSIDE_SCOPE)).isEqualTo("outside-scope");
    assertThat(Shown.of(RoundingMode.HALF_UP)).isEqualTo("HALF_UP");
    assertThat(Shown.of("${x}")).isEqualTo("'${x}'");
    assertThat(Shown.of("tab\there")).isEqualTo("'tab\\u0009here'");
    assertThat(Shown.of("\uD83D\uDE00 \uD800")).isEqualTo("'\uD83D\uDE00 \\ud800'");
    assertThat(Shown.of("x".repeat(200))).isEqualTo("'" + "x".repeat(80) + "… (200 characters)'");
    assertThat(Shown.of(new BigDecimal("1e3"))).isEqualTo("1000");
    assertThat(Shown.of(new BigDecimal("1e999999999"))).isEqualTo("1E+999999999");
    assertThat(Shown.of(new BigDecimal("1e-999999999"))).isEqualTo("1E-999999999");
    assertThat(Shown.of(true)).isEqualTo("true");
    assertThat(Shown.escaped("\uE000\u2028\u00AD\uDB40\uDC41"))
        .isEqualTo("\\ue000\\u2028\\u00ad\\udb40\\udc41");
  }

  @Test
  void saysWhyAFigureDoesNotExist() {
    Figure<Integer> there = Figure.of(3);
    Figure<Integer> absent =
        new Figure.NotCalculable<>("too few events", BigDecimal.TEN, BigDecimal.ONE);
    assertThat(there.orElseThrow()).isEqualTo(3);
    assertThat(there.toOptional()).contains(3);
    assertThat(there.map(x -> x + 1)).isEqualTo(Figure.of(4)).hasToString("4");
    assertThat(absent.toOptional()).isEmpty();
    assertThat(absent.map(x -> x + 1))
        .isEqualTo(
            new Figure.NotCalculable<Integer>("too few events", BigDecimal.TEN, BigDecimal.ONE))
        .hasToString("not calculable: too few events");
    assertThatThrownBy(absent::orElseThrow)
        .isInstanceOf(NotCalculableException.class)
        .hasMessage("not calculable: too few events");
  }

  @Test
  void citesWithAndWithoutAYear() {
    assertThat(new Reference("A", 1999, "T", "doi:1").text()).isEqualTo("A (1999). T. doi:1");
    assertThat(new Reference("A", null, "T", "doi:1").text()).isEqualTo("A. T. doi:1");
  }

  @Test
  void findsEveryCalculationByItsId() {
    Catalogue catalogue = Catalogue.standard();
    assertThat(catalogue.ids()).isSorted().doesNotHaveDuplicates().contains("tender-evaluation");
    for (String id : catalogue.ids()) {
      Calculation<?, ?> calculation = catalogue.find(id).orElseThrow();
      assertThat(calculation.method().id()).isEqualTo(id).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(calculation.method().references()).isNotEmpty();
      assertThat(calculation.method().question()).endsWith("?");
      explains(calculation);
    }
    assertThat(catalogue.find("nothing")).isEmpty();
  }

  private static <I extends Record, R extends Explained> void explains(
      Calculation<I, R> calculation) {
    R result = calculation.of(calculation.example());
    assertThat(result).isInstanceOf(calculation.resultType());
    assertThat(calculation.example()).isInstanceOf(calculation.inputType());
    assertThat(result.method()).isSameAs(calculation.method());
    assertThat(result.working().text()).isNotBlank();
    assertThat(Door.problems(calculation.example(), calculation.groupArray())).isEmpty();
  }

  /** Quantiles of the standard normal distribution as printed in common tables. */
  @Test
  void knowsTheQuantileOfALevel() {
    assertThat(ConfidenceLevel.P95.z()).isCloseTo(1.959963984540054, within(1e-14));
    assertThat(ConfidenceLevel.P99_8.z()).isCloseTo(3.090232306167813, within(1e-14));
    assertThatThrownBy(() -> new ConfidenceLevel(95.0).z())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("ConfidenceLevel: /covered: must be below 1 but was 95.0");
    assertThatThrownBy(() -> new ConfidenceLevel(Double.NaN).z())
        .isInstanceOf(InvalidInputException.class);
  }

  /** For these tests: a text with holes of every kind. */
  @Documented
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = NeverValidator.class)
  @interface Never {
    int least() default 3;

    String message() default "must be {least} or {most} or {least}{ and } {";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** For these tests. */
  public static final class NeverValidator implements ConstraintValidator<Never, String> {
    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return false;
    }
  }

  /** For these tests. */
  record Holed(@Never String text) {}

  @Test
  void fillsOnlyTheHolesThatTheRuleHasAttributesFor() {
    assertThat(Door.problems(new Holed("x")))
        .extracting(Problem::rule)
        .containsExactly("must be 3 or {most} or 3{ and } {");
  }

  @Test
  void saysOnWhichPartOfTheInputAFaultDepends() {
    Whole whole =
        new Whole(new Part("a", new BigDecimal("11")), Arrays.asList(part("b", "1"), null));
    assertThat(Door.faults(whole))
        .extracting(Door.Fault::scope, Door.Fault::relation, fault -> fault.problem().pointer())
        .containsExactly(
            tuple("/first/size", false, "/first/size"), tuple("/parts/1", false, "/parts/1"));
    assertThat(Door.faults(part("a", "1"))).isEmpty();
    ScoringScale scale =
        new ScoringScale(
            "s",
            BigDecimal.TEN,
            BigDecimal.ONE,
            null,
            List.of(
                new ScoringScale.Descriptor(BigDecimal.ONE, "x"),
                new ScoringScale.Descriptor(BigDecimal.ONE, "y")));
    assertThat(Door.faults(scale))
        .extracting(Door.Fault::scope, Door.Fault::relation, fault -> fault.problem().pointer())
        .containsExactly(
            tuple("/descriptors", true, "/descriptors/1/mark"), tuple("", true, "/highest"));
  }

  @Test
  void describesEachFormulaInSentences() {
    assertThat(TenderEvaluation.CALCULATION.formulas())
        .allSatisfy(
            formula -> {
              assertThat(formula.references()).isNotEmpty();
              assertThat(formula.remarks()).allMatch(remark -> remark.endsWith("."));
            });
    assertThat(remarks("fixed-bounds"))
        .containsExactly(
            "Looks at one tender alone.",
            "Gives: above W below Pfull, negative above Pzero.",
            "Published without a floor or a ceiling. With them, prices beyond a bound can no longer"
                + " be told apart.",
            "Used in: United Kingdom (optimal and maximum price), Negometrix.");
    assertThat(remarks("lowest-price-ratio"))
        .containsExactly(
            "Looks at the other tenders in the field.",
            "Gives: above 0, at most W.",
            "Gives nothing if any price is zero or below.",
            "Taking out a tender that did not win can reorder the others.",
            "Used in: United Kingdom, World Bank, Spain, France, Norway," + " China.");
    assertThat(remarks("judgement")).hasSize(1).allMatch(r -> r.startsWith("Gives nothing always"));
  }

  private static List<String> remarks(String id) {
    return TenderEvaluation.CALCULATION.formulas().stream()
        .filter(formula -> formula.id().equals(id))
        .findFirst()
        .orElseThrow()
        .remarks();
  }

  /** For these tests. */
  record Named(@DistinctBy("id") List<@Required @Valid Part> parts) {}

  @Test
  void saysOfAMalformedValueOnlyThatItIsMalformed() {
    Named named = new Named(List.of(part("a", "1"), part(" x", "1"), part(" x", "1")));
    String rule = "must not start or end with white space but was ' x'";
    assertThat(Door.problems(named))
        .extracting(Problem::text)
        .containsExactly("/parts/1/id: " + rule, "/parts/2/id: " + rule);
    assertThat(Door.faults(named)).hasSize(2);
    Named repeated = new Named(List.of(part("a", "1"), part("a", "1")));
    assertThat(Door.problems(repeated))
        .extracting(Problem::text)
        .containsExactly("/parts/1/id: must not repeat an earlier entry but was 'a'");
  }
}
