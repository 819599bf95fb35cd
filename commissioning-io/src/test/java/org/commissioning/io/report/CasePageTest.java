package org.commissioning.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.cycle.GateResult;
import org.commissioning.scoring.method.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class CasePageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 15);

  private static String json() {
    try (InputStream stream = CasePageTest.class.getResourceAsStream("case-with-everything.json")) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CommissioningCycle cycle(String json) {
    return CommissioningCycle.of(
        CommissioningJson.strict().read(json, CommissioningCase.class).value(), DAY);
  }

  private static CommissioningCycle everything() {
    return cycle(json());
  }

  private static CommissioningCycle empty() {
    return CommissioningCycle.of(
        new CommissioningCase("empty", null, null, null, null, null, null, Map.of()), DAY);
  }

  private static PageDocument page(CommissioningCycle cycle) {
    return PageDocument.parse(CasePage.of(cycle).html());
  }

  static Stream<CommissioningCycle> every() {
    return Stream.of(
        everything(),
        empty(),
        CommissioningCycle.of(CommissioningCycle.CALCULATION.example()),
        cycle(json().replace("Home care, made up", SampleEvaluations.RIGHT_TO_LEFT)));
  }

  @ParameterizedTest
  @MethodSource("every")
  void isWellFormedWithOneTitleOneHeadingOneMain(CommissioningCycle cycle) {
    PageDocument page = page(cycle);

    for (String tag : List.of("h1", "main", "header", "footer", "nav", "style")) {
      assertThat(page.all(tag)).as(tag).hasSize(1);
    }
    assertThat(page.all("script")).isEmpty();
    assertThat(PageDocument.text(page.one("a", a -> true)))
        .isEqualTo("Skip to where the case stands");
  }

  @ParameterizedTest
  @MethodSource("every")
  void givesEveryIdOnceAndRefersToNoOther(CommissioningCycle cycle) {
    PageDocument page = page(cycle);
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
  void skipsNoLevelOfHeadingsAndLeavesNoCellEmptyAndNoRowShort(CommissioningCycle cycle) {
    PageDocument page = page(cycle);
    int last = 0;
    for (Element element : page.all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertThat(level).as(PageDocument.text(element)).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
    for (Element table : page.all("table")) {
      Set<Integer> widths = new HashSet<>();
      for (Element row : PageDocument.within(table, "tr")) {
        List<Element> heads = PageDocument.within(row, "th");
        List<Element> cells = PageDocument.within(row, "td");
        widths.add(heads.size() + cells.size());
        assertThat(Stream.concat(heads.stream(), cells.stream()))
            .noneMatch(cell -> PageDocument.text(cell).isEmpty());
      }
      assertThat(widths).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("every")
  void saysTheStateOfEveryGateInWordsInPictureAndList(CommissioningCycle cycle) {
    PageDocument page = page(cycle);
    String picture = PageDocument.text(page.byId("cycle-picture-words"));
    List<String> titles =
        page.all("h3").stream()
            .filter(heading -> heading.getAttribute("class").equals("gate-title"))
            .map(PageDocument::text)
            .toList();

    assertThat(titles)
        .isEqualTo(
            cycle.gates().stream()
                .map(gate -> gate.title() + ": " + gate.state().label())
                .toList());
    for (GateResult gate : cycle.gates()) {
      assertThat(picture).contains(gate.title() + ", " + gate.state().label());
    }
  }

  @Test
  void tellsTheStory() {
    PageDocument page = page(everything());

    assertThat(PageDocument.text(page.byId("standing")))
        .isEqualTo("Where the case stands on 15 August 2026");
    assertThat(page.text())
        .contains("Made-up example. No such case exists. A case that passes every gate")
        .contains("In the stage Review, turn 1 of the cycle. Gates: 10 passed.")
        .contains("Requests rise. (2,400 people)")
        .contains("Neighbour schemes")
        .contains("Visits are planned by outcome, not by the minute.")
        .contains("At home 91 days after discharge")
        .contains("Left to the market: market")
        .contains("Exampleshire Council (commissioner)")
        .contains("Mitigated on 2 June 2025: The member left the panel.")
        .contains("Rural visits still fall through.")
        .contains("Care at home and Older people live at home as long as they wish")
        .contains("Noted in a theory → Requests met");
  }

  @Test
  void leadsFromAFindingToWhereItsThingIsShown() {
    Element link =
        page(everything())
            .one("a", a -> PageDocument.text(a).startsWith("The need 'Care at home'"));

    assertThat(link.getAttribute("href")).isEqualTo("#understanding-assessments-0-needs-0");
  }

  @Test
  void saysWhatIsAbsentInsteadOfLeavingItOut() {
    assertThat(page(empty()).texts("p", "absent"))
        .contains(
            "Nobody has written yet what the case is about in a few sentences.",
            "No population is recorded, so it is not said for whom this is.",
            "Nobody has assessed needs or assets. That is not a claim of none.",
            "No outcome is stated, so it is not said what is to change for people.",
            "No theory of change is set out.",
            "No comparison of options is recorded.",
            "No decision is recorded.",
            "Nobody has looked for conflicts of interest. That is not a claim of none.",
            "Nothing is procured. Commissioning need not mean buying; the decisions say how.",
            "No personal budget is recorded.",
            "Nothing has been observed since the baselines.",
            "No review is recorded.",
            "The record names no source.")
        .doesNotContain("");
  }

  @Test
  void showsMarkupAsText() {
    String markup = SampleEvaluations.MARKUP.replace("\"", "\\\"");
    String html = CasePage.of(cycle(json().replace("Care at home", markup))).html();

    assertThat(html).doesNotContain("<script").doesNotContain("<b>");
    assertThat(PageDocument.parse(html).text()).contains(SampleEvaluations.MARKUP);
  }

  @Test
  void showsPersonalBudgetsInSumOnly() {
    PageDocument page = page(everything());

    assertThat(page.text()).contains("£6,000").doesNotContain("person-", "A walk every day");
  }

  @Test
  void drawsADotForEachPlaceAndSaysItInWords() {
    assertThat(page(everything()).all("desc").stream().map(PageDocument::text))
        .contains(
            "Baseline 82, interval 80 to 84 (95%); target 85 by 31 December 2028",
            "Baseline 78; target 85 by 31 December 2028");
  }

  @Test
  void isTheSameEverywhere() {
    String once = CasePage.of(everything()).html();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(CasePage.of(everything()).html()).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesAResultAroundAnInvalidCase() {
    CommissioningCycle good = empty();
    CycleQuestion bad =
        new CycleQuestion(
            DAY, new CommissioningCase(" ", null, null, null, null, null, null, Map.of()), null);
    CommissioningCycle cycle =
        new CommissioningCycle(
            bad,
            " ",
            DAY,
            good.policy(),
            good.position(),
            good.routes(),
            good.gates(),
            good.features(),
            good.maturity(),
            good.feedback(),
            good.notes());

    assertThatThrownBy(() -> CasePage.of(cycle))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("/commissioningCase/id");
  }
}
