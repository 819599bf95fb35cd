package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.resource.MarginalProgramme;
import org.commissioning.model.resource.MarginalQuestion;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.option.WeightedSum;
import org.commissioning.scoring.resource.MarginalAnalysis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The pictures and the sentences of results that help to decide. */
class DecisionPagesTest {

  private static Explained example(String method) {
    return result(Catalogue.standard().find(method).orElseThrow());
  }

  private static <I extends Record, R extends Explained> R result(Calculation<I, R> calculation) {
    return calculation.of(calculation.example());
  }

  private static PageDocument page(Explained result) {
    return PageDocument.parse(ResultPage.of(result).html());
  }

  private static String answer(String method) {
    return ResultPage.of(example(method)).answer().orElseThrow();
  }

  static Stream<String> decisions() {
    return Catalogue.standard().calculations().stream()
        .filter(
            calculation ->
                Set.of("option", "value", "resource", "contribution")
                    .contains(calculation.resultType().getPackageName().replaceFirst(".*\\.", "")))
        .map(calculation -> calculation.method().id());
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(decisions()).hasSizeGreaterThanOrEqualTo(36);
  }

  /** Only a single threshold has no curve to draw. */
  @ParameterizedTest
  @MethodSource("decisions")
  void eachHasAPictureThatIsSaidInWordsToo(String method) {
    PageDocument page = page(example(method));

    if (!method.equals("value-of-information")) {
      assertThat(page.all("figure")).isNotEmpty();
    }
    Set<String> ids = new HashSet<>();
    for (Element svg : page.all("svg")) {
      if (svg.getAttribute("role").equals("img")) {
        for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
          assertThat(PageDocument.text(page.byId(id))).isNotBlank();
          assertThat(ids.add(id)).as(id).isTrue();
        }
      }
    }
    for (Element picture : page.all("figure")) {
      assertThat(PageDocument.within(picture, "figcaption")).hasSize(1);
    }
    assertThat(page.all("script")).isEmpty();
  }

  /** No bar begins or ends outside its picture. */
  @ParameterizedTest
  @MethodSource("decisions")
  void drawsEveryBarWithinItsPicture(String method) {
    for (Element bar : page(example(method)).all("rect")) {
      String from = bar.getAttribute("x");
      if (from.endsWith("%")) {
        double left = share(from);
        double width = share(bar.getAttribute("width"));
        assertThat(left).isBetween(0.0, 100.0);
        assertThat(width).isBetween(0.0, 100.0);
        assertThat(left + width).isLessThanOrEqualTo(100.001);
      }
    }
  }

  private static double share(String percent) {
    return Double.parseDouble(percent.substring(0, percent.length() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weighted-sum | A and B share first place of 3 options.",
        "topsis | A comes first of 3 options.",
        "switching-weights | A is the best as things stand; below is what would have to move to change that.",
        "rank-acceptability | A and B each come first in 50% of what is possible, and no other more often.",
        "present-value | At present value the benefits exceed the costs by £23,480.",
        "benefit-cost-ratio | £1.16 of benefits comes back for each £1 of costs, both at present value.",
        "equivalent-annual-cost | five-years costs least for each year that it lasts.",
        "internal-rate-of-return | The proposal is worth nothing at a rate of 13.1% a year.",
        "payback | The outlay has come back in year 3, at present value in year 4.",
        "switching-value | The answer hangs most on health: if it were lower by 19.3%, benefits and costs would be level.",
        "optimism-bias | The estimate is raised by 25.7%.",
        "social-return | £1.86 of social value comes back for each £1 put in.",
        "marginal-analysis | Most is gained by releasing money from beds to grow outreach: 10 more (people helped).",
        "best-portfolio | Fund b and c: together worth 97, and no other portfolio that is allowed is worth more.",
        "weighted-capitation | north begins with less than a fair share by need.",
        "contribution-shares | By what each adds, most is due to Youth work: 50%.",
        "pooled-fund | Paid in: £1,000.01. Overspent by £100.01.",
        "incentive-alignment | council pays more than it gains; £50.00 from those who gain would put that right."
      })
  void saysTheAnswerInASentence(String method, String sentence) {
    assertThat(answer(method)).isEqualTo(sentence);
    assertThat(page(example(method)).texts("p", "answer")).containsExactly(sentence);
  }

  @Test
  void namesOptionsByTheirTitlesAndKeepsTheirIds() {
    WeightedSum sum =
        WeightedSum.of(
            new AppraisalQuestion(
                List.of(criterion("one", "Quality of care"), criterion("two", null)),
                List.of(
                    option("team", "Our own team, with <help>", 9, 5), option("firm", null, 1, 1)),
                null));

    PageDocument page = page(sum);

    assertThat(page.texts("p", "answer"))
        .containsExactly("Our own team, with <help> comes first of 2 options.");
    assertThat(page.text()).contains("Our own team, with <help>team 1 1");
  }

  /** An id that an option and a criterion share, each with a title of its own, says neither. */
  @Test
  void keepsAnIdThatHasTwoTitles() {
    WeightedSum sum =
        WeightedSum.of(
            new AppraisalQuestion(
                List.of(criterion("one", "Days at home"), criterion("two", null)),
                List.of(option("one", "Care at home", 9, 5), option("firm", null, 1, 1)),
                null));

    assertThat(page(sum).texts("p", "answer")).containsExactly("one comes first of 2 options.");
  }

  private static AppraisalCriterion criterion(String id, @Nullable String title) {
    return new AppraisalCriterion(id, title, CriterionDirection.HIGHER_IS_BETTER, null, 1.0);
  }

  private static AppraisedOption option(
      String id, @Nullable String title, double first, double second) {
    return new AppraisedOption(
        id,
        title,
        null,
        List.of(new CriterionScore("one", first), new CriterionScore("two", second)));
  }

  @Test
  void saysThatNoShiftGains() {
    MarginalAnalysis none =
        MarginalAnalysis.of(
            new MarginalQuestion(
                "GBP",
                "people helped",
                List.of(
                    new MarginalProgramme(
                        "outreach", null, new BigDecimal("100.00"), 40.0, null, null))));

    assertThat(ResultPage.of(none).answer())
        .contains("No shift of money from one programme to another gains anything.");
  }

  @Test
  void marksLieOnTheirScale() {
    PageDocument page = page(example("weighted-capitation"));

    assertThat(page.all("desc"))
        .extracting(PageDocument::text)
        .contains("−25% before, −16.7% after; before it −25%");
    assertThat(page.texts("span", "bar-figure")).contains("−25% before, −16.7% after");
  }

  @Test
  void moneyStandsAsMoneyAndReasonsOnce() {
    assertThat(page(example("pooled-fund")).text()).contains("£600.00", "£650.01");
    String switching = page(example("switching-weights")).text();
    assertThat(switching.split("with all the weight on it the best option stays the best", -1))
        .hasSize(2);
  }

  @Test
  void tellsWhatColumnsMeanAndOpensRecordsIntoColumns() {
    String text = page(example("contribution-shares")).text();

    assertThat(text).contains("What the columns mean", "Equal awards", "Talmud");
    assertThat(text).doesNotContain("value 90, share 0.5");
  }

  /** Amounts too large or too close to nothing to draw leave out the picture and keep the page. */
  @ParameterizedTest
  @CsvSource({"1e12", "0.01", "0"})
  void absurdAmountsKeepAPage(double amount) {
    MarginalAnalysis absurd =
        MarginalAnalysis.of(
            new MarginalQuestion(
                "GBP",
                "people helped",
                List.of(
                    new MarginalProgramme(
                        "outreach",
                        null,
                        BigDecimal.valueOf(Math.max(amount, 0.01)),
                        amount,
                        null,
                        null))));

    assertThat(page(absurd).text()).doesNotContain("NaN", "Infinity");
  }
}
