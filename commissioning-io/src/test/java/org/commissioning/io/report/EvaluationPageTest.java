package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

class EvaluationPageTest {

  static Stream<TenderEvaluation> every() {
    return SampleEvaluations.all().values().stream();
  }

  private static TenderEvaluation example() {
    return TenderEvaluation.of(TenderEvaluation.CALCULATION.example());
  }

  // The document.

  @ParameterizedTest
  @MethodSource("every")
  void isWellFormedWithOneTitleOneHeadingOneMain(TenderEvaluation evaluation) {
    PageDocument page = PageDocument.of(evaluation);

    assertThat(
            page.all("title").stream().filter(t -> t.getParentNode().getNodeName().equals("head")))
        .hasSize(1);
    assertThat(page.all("h1")).hasSize(1);
    assertThat(page.all("main")).hasSize(1);
    assertThat(page.all("header")).hasSize(1);
    assertThat(page.all("footer")).hasSize(1);
    assertThat(page.all("nav")).hasSize(1);
    assertThat(PageDocument.text(page.one("a", a -> true))).isEqualTo("Skip to the result");
    assertThat(EvaluationPage.of(evaluation).html())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
  }

  @ParameterizedTest
  @MethodSource("every")
  void loadsNothingAndRunsNothing(TenderEvaluation evaluation) {
    PageDocument page = PageDocument.of(evaluation);

    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("style")).hasSize(1);
    assertThat(page.all("style").get(0).getTextContent())
        .doesNotContain("@import")
        .doesNotContain("http:")
        .doesNotContain("https:");
    for (Element element : page.all("*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Attr attribute = (Attr) element.getAttributes().item(i);
        assertThat(attribute.getName()).doesNotStartWith("on").isNotIn("src", "style", "srcset");
        if (attribute.getName().equals("href")) {
          assertThat(element.getTagName()).isIn("a", "link");
          assertThat(attribute.getValue())
              .matches(element.getTagName().equals("a") ? "#.*|https?://.*" : "data:,");
        } else {
          assertThat(attribute.getValue()).doesNotContain("http:").doesNotContain("https:");
        }
      }
    }
    Element policy =
        page.one("meta", m -> m.getAttribute("http-equiv").equals("Content-Security-Policy"));
    assertThat(policy.getAttribute("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                + " form-action 'none'");
  }

  @ParameterizedTest
  @MethodSource("every")
  void givesEveryIdOnceAndRefersToNoOther(TenderEvaluation evaluation) {
    PageDocument page = PageDocument.of(evaluation);
    List<String> ids =
        page.all("*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    for (Element element : page.all("*")) {
      for (String id : element.getAttribute("aria-labelledby").split(" ", -1)) {
        assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
      }
      if (element.getAttribute("href").startsWith("#")) {
        assertThat(ids).contains(element.getAttribute("href").substring(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void skipsNoLevelOfHeadings(TenderEvaluation evaluation) {
    int last = 0;
    for (Element element : PageDocument.of(evaluation).all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertThat(level).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
    assertThat(last).isPositive();
  }

  @ParameterizedTest
  @MethodSource("every")
  void givesEveryTableACaptionHeadingsAndAReachableRegion(TenderEvaluation evaluation) {
    PageDocument page = PageDocument.of(evaluation);
    Set<String> captions = new HashSet<>();
    assertThat(page.all("table")).isNotEmpty();
    for (Element table : page.all("table")) {
      Element caption = PageDocument.within(table, "caption").get(0);
      assertThat(captions.add(PageDocument.text(caption))).isTrue();
      Element region = (Element) table.getParentNode();
      assertThat(region.getAttribute("role")).isEqualTo("region");
      assertThat(region.getAttribute("tabindex")).isEqualTo("0");
      assertThat(region.getAttribute("aria-labelledby")).isEqualTo(caption.getAttribute("id"));
      assertThat(PageDocument.within(table, "th"))
          .allMatch(th -> th.getAttribute("scope").matches("row|col"));
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void leavesNoCellEmptyAndNoRowShort(TenderEvaluation evaluation) {
    for (Element table : PageDocument.of(evaluation).all("table")) {
      Set<Integer> widths = new HashSet<>();
      for (Element row : PageDocument.within(table, "tr")) {
        List<Element> cells = new ArrayList<>(PageDocument.within(row, "td"));
        cells.addAll(PageDocument.within(row, "th"));
        widths.add(cells.size());
        assertThat(cells).noneMatch(cell -> PageDocument.text(cell).isEmpty());
      }
      assertThat(widths).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void namesEveryPictureAndSaysItsNumbersInWords(TenderEvaluation evaluation) {
    for (Element svg : PageDocument.of(evaluation).all("svg")) {
      if (svg.getAttribute("aria-hidden").isEmpty()) {
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(PageDocument.within(svg, "title")).hasSize(1);
        assertThat(PageDocument.within(svg, "desc")).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void showsEveryStepOfTheWorkingInOrder(TenderEvaluation evaluation) {
    List<String> expected = new ArrayList<>();
    for (Working.Part part : evaluation.working().parts()) {
      for (Working.Step step : part.steps()) {
        expected.add(
            Markup.escaped(step.text())
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
      }
    }
    PageDocument page = PageDocument.of(evaluation);

    List<String> shown =
        page.all("ol").stream()
            .filter(list -> list.getAttribute("class").equals("steps"))
            .flatMap(list -> PageDocument.within(list, "li").stream())
            .map(PageDocument::text)
            .toList();
    assertThat(shown).isEqualTo(expected);
    assertThat(page.all("details"))
        .hasSize(evaluation.lots().size())
        .allMatch(details -> details.hasAttribute("open"));
  }

  @ParameterizedTest
  @MethodSource("every")
  void isTheSameEveryTimeAndEverywhere(TenderEvaluation evaluation) {
    String once = EvaluationPage.of(evaluation, "d").html();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(EvaluationPage.of(evaluation, "d").html()).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesAnEvaluationOfAnInvalidProcurement() {
    Procurement good = TenderEvaluation.CALCULATION.example();
    Procurement bad =
        new Procurement(good.id(), " ", null, null, good.bidders(), good.evaluators(), good.lots());
    TenderEvaluation evaluation = new TenderEvaluation(bad, example().lots(), List.of());

    assertThatThrownBy(() -> EvaluationPage.of(evaluation))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("/title");
  }

  @Test
  void refusesAnEvaluationWhoseLotsAreNotItsProcurements() {
    TenderEvaluation evaluation =
        new TenderEvaluation(SampleEvaluations.twelve(), example().lots(), List.of());

    assertThatThrownBy(() -> EvaluationPage.of(evaluation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the evaluation has a lot '1' that its procurement has not");
  }

  // Text that came with the data.

  @Test
  void showsMarkupAsText() {
    TenderEvaluation evaluation = TenderEvaluation.of(SampleEvaluations.hostile());
    PageDocument page = PageDocument.of(evaluation);

    assertThat(PageDocument.text(page.all("h1").get(0))).isEqualTo(SampleEvaluations.MARKUP);
    assertThat(page.all("b")).isEmpty();
    assertThat(EvaluationPage.of(evaluation).html())
        .doesNotContain("<script")
        .doesNotContain("\u202E")
        .contains("Care [U+202E]gnp.exe[U+202C]");
    assertThat(page.text()).contains(SampleEvaluations.LONG).contains(SampleEvaluations.UNBROKEN);
  }

  @Test
  void keepsTheDirectionOfANameToItself() {
    PageDocument page = PageDocument.of(TenderEvaluation.of(SampleEvaluations.hostile()));

    String name = Markup.escaped(SampleEvaluations.RIGHT_TO_LEFT);
    assertThat(page.all("bdi"))
        .filteredOn(bdi -> bdi.getTextContent().equals(name))
        .hasSizeGreaterThan(4);
    for (Element element : page.all("*")) {
      boolean holds =
          element.getChildNodes().getLength() == 1 && element.getTextContent().contains(name);
      if (holds && element.getFirstChild().getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
        // Inside a picture a title stands alone and is read as text.
        assertThat(element.getTagName()).isIn("bdi", "title", "desc");
      }
    }
  }

  @Test
  void tellsBiddersOfTheSameNameApart() {
    PageDocument page = PageDocument.of(TenderEvaluation.of(SampleEvaluations.hostile()));

    assertThat(page.table("Lot \"><script>: tenders in order, most points first"))
        .endsWith("4 shared | Same Name (E) | 45.0526", "6 | Same Name (F) | 45.0525");
  }
}
