package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.tender.FormulaCheckQuestion;
import org.commissioning.model.tender.PlausiblePrices;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.tender.AbnormallyLow;
import org.commissioning.scoring.tender.FormulaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ResultPageTest {

  /** A row of a result. */
  public record Row(
      String area,
      Figure<Double> rate,
      Determination<List<String>> notices,
      List<Interval> limits) {}

  /** A result with every kind of component. */
  public record Everything(
      @JsonIgnore String input,
      double ratePerThousand,
      Figure<Double> missing,
      Determination<String> unsettled,
      Determination<String> settled,
      Row nested,
      List<Row> areas,
      List<String> notes)
      implements Explained {

    @Override
    public Method method() {
      return new Method(
          "everything",
          "1",
          "All & everything",
          "What is there?",
          "any",
          List.of(new Reference("A", 2020, "B", "https://example.org")));
    }

    @Override
    public Working working() {
      return new Working(
          List.of(
              new Working.Part(
                  "Part <b>", List.of(new Step("Sum", "a + b", "1 + 2", "3", "people")))));
    }
  }

  private static final Everything EVERYTHING =
      new Everything(
          "the input <secret>",
          1234.56789,
          Figure.none("fewer than 10 events"),
          Determination.none("past the published holidays"),
          Determination.of("Settled <so>"),
          new Row("Nested", Figure.of(1e-4), Determination.of(List.of("one", "two")), List.of()),
          List.of(
              new Row(
                  "<script>",
                  Figure.of(-2.5),
                  Determination.of(List.of("UK6", "UK7")),
                  List.of(new Interval(0.95, -3, 0.123456789))),
              new Row(
                  "Upton", Figure.none("no people"), Determination.none("no <date>"), List.of())),
          List.of("Mind the <gap>."));

  private static PageDocument page(Explained result) {
    return PageDocument.parse(ResultPage.of(result).html());
  }

  /** 150 ÷ 710 and −10 ÷ 710 have no end; a distance of 40 − 40 × 90 ÷ 99 has none either. */
  @Test
  void showsNoMoreDigitsThanAnyoneReads() {
    PageDocument low = page(AbnormallyLow.of(AbnormallyLow.CALCULATION.example()));
    assertThat(low.texts("td", "figure")).contains("21.126761", "−1.4084507", "54,375");
    FormulaCheckQuestion question = FormulaCheck.CALCULATION.example();
    PageDocument check =
        page(
            FormulaCheck.of(
                new FormulaCheckQuestion(
                    question.rules(),
                    List.of(
                        new PlausiblePrices(
                            "total", BigDecimal.valueOf(90_000), BigDecimal.valueOf(99_000))),
                    1)));
    assertThat(check.texts("td", "figure")).contains("3.6363636");
    assertThat(check.texts("p", "answer"))
        .containsExactly(
            "3 things to know before these rules are published. First: Quality of support can set two"
                + " tenders 60 points apart, all the others together at most 3.636364…: it can"
                + " decide alone.");
  }

  @Test
  void showsEveryFigureAndWhyThereIsNone() {
    PageDocument page = page(EVERYTHING);

    assertThat(page.text())
        .contains("Rate per thousand", "1,234.57")
        .contains("Not calculable: fewer than 10 events")
        .contains("Cannot be determined: past the published holidays")
        .contains("Settled <so>")
        .contains("Nested", "0.0001")
        .contains("<script>", "−2.5", "−3 to 0.123457 (95%)")
        .contains("Upton", "not calculable", "no people")
        .contains("UK6; UK7", "cannot be determined", "no <date>")
        .contains("Mind the <gap>.")
        .contains("Sum: a + b = 1 + 2 = 3 people")
        .doesNotContain("secret");
    assertThat(page.all("script")).isEmpty();
  }

  @Test
  void namesRegionsThatScroll() {
    PageDocument page = page(EVERYTHING);

    assertThat(page.all("table")).hasSize(1);
    assertThat(page.text()).contains("Areas: 2 rows");
    assertThat(page.all("h1")).hasSize(1);
  }

  /** A row that holds rows, and two records with components of the same name. */
  public record Household(String id, String title, List<Row> areas, Side left, Side right) {}

  /** One side of a household. */
  public record Side(String measure, List<String> names) {}

  /** A result whose rows hold rows. */
  public record Nested(List<Household> homes, List<Sided> sides) implements Explained {

    @Override
    public Method method() {
      return EVERYTHING.method();
    }

    @Override
    public Working working() {
      return EVERYTHING.working();
    }
  }

  /** A row with two records of one type. */
  public record Sided(String home, Side left, Side right) {}

  @Test
  void tellsRowsThatHoldRowsOneByOne() {
    Side side = new Side("length", List.of("a", "b"));
    PageDocument page =
        page(
            new Nested(
                List.of(
                    new Household("h1", "First home", EVERYTHING.areas(), side, side),
                    new Household("h2", "Second home", List.of(), side, side)),
                List.of(new Sided("h1", side, side))));

    assertThat(page.all("h4"))
        .extracting(Element::getTextContent)
        .containsExactly("First home", "Second home");
    assertThat(page.all("h5"))
        .extracting(Element::getTextContent)
        .containsExactly("Areas", "Left", "Right", "Areas", "Left", "Right");
    assertThat(page.all("table")).hasSize(2);
    assertThat(PageDocument.within(page.all("table").get(1), "th"))
        .extracting(Element::getTextContent)
        .containsExactly("Home", "Measure", "Names", "Right: measure", "Right: names", "h1");
  }

  static Stream<Calculation<?, ?>> calculations() {
    return Catalogue.standard().calculations().stream();
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void everyMethodOfTheCatalogueHasAPage(Calculation<?, ?> calculation) {
    Explained result = result(calculation);
    PageDocument page = page(result);

    String text = PageDocument.text(page.byId("result"));
    assertThat(text).contains(result.method().title(), result.method().question());
    assertThat(text).doesNotContain("NaN", "Infinity", "Calculated[", "org.commissioning");
    assertThat(text).doesNotContainPattern("\\bnull\\b").doesNotContain(".; ");
    assertThat(page.all("caption")).extracting(Element::getTextContent).doesNotHaveDuplicates();
    for (Element head : page.all("thead")) {
      assertThat(PageDocument.within(head, "th"))
          .extracting(Element::getTextContent)
          .doesNotHaveDuplicates();
    }
    assertThat(ResultPage.of(result).html()).isEqualTo(ResultPage.of(result).html());
  }

  static Stream<Calculation<?, ?>> lawAwardsAndContracts() {
    return calculations()
        .filter(calculation -> !calculation.method().id().equals("tender-evaluation"))
        .filter(
            calculation ->
                Stream.of(".regime.", ".contract.", ".scoring.tender.")
                    .anyMatch(calculation.resultType().getName()::contains));
  }

  @ParameterizedTest
  @MethodSource("lawAwardsAndContracts")
  void answersOfLawAwardsAndContractsBeginWithASentence(Calculation<?, ?> calculation) {
    String answer = ResultPage.of(result(calculation)).answer().orElseThrow();

    assertThat(answer.strip()).endsWith(".").doesNotContain("  ", "..", "null");
    assertThat(answer).doesNotContainPattern(" [.,;]");
  }

  @Test
  void coversEveryMethodOfLawAwardsAndContracts() {
    assertThat(lawAwardsAndContracts()).hasSizeGreaterThanOrEqualTo(26);
  }

  private static <I extends Record, R extends Explained> R result(Calculation<I, R> calculation) {
    return calculation.of(calculation.example());
  }

  @Test
  void marksOfAnAxisAreRoundAndHoldEveryValue() {
    Plot.Axis axis = Plot.Axis.around("rate", 3.3, 11.7);

    assertThat(axis.least()).isCloseTo(2, within(1e-12));
    assertThat(axis.most()).isCloseTo(12, within(1e-12));
    assertThat(axis.ticks()).containsExactly(2.0, 4.0, 6.0, 8.0, 10.0, 12.0);
    assertThat(Plot.Axis.around("same", 5, 5).most()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void shortNumbersKeepSixDigits() {
    assertThat(ResultFigures.shown(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(ResultFigures.shown(1234567.89)).isEqualTo("1,234,568");
    assertThat(ResultFigures.shown(-0.000012345678)).isEqualTo("−0.0000123457");
    assertThat(ResultFigures.shown(0)).isEqualTo("0");
    assertThat(ResultFigures.shown(2.6645352591003757e-15)).isEqualTo("2.66454 × 10⁻¹⁵");
    assertThat(ResultFigures.shown(-1e300)).isEqualTo("−1 × 10³⁰⁰");
    assertThat(ResultFigures.shown(1e-9)).isEqualTo("0.000000001");
  }
}
