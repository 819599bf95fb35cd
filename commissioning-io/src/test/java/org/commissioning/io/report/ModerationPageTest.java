package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.scoring.tender.Moderation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page that says where evaluators lie apart. */
class ModerationPageTest {

  @Test
  void everyAnswerHasItsMarksInOneRow() {
    PageDocument page =
        PageDocument.parse(
            ResultPage.of(Moderation.CALCULATION.of(Moderation.CALCULATION.example())).html());

    assertThat(page.all("h4"))
        .extracting(Element::getTextContent)
        .startsWith(
            "Answers and their marks", "How far evaluators agree", "What the consensus changed");
    Element answers = page.all("tbody").get(0);
    assertThat(PageDocument.within(answers, "tr")).hasSize(2);
    assertThat(PageDocument.text(answers)).contains("E1 4, E2 3", "to be moderated", "E1 5, E2 5");
    assertThat(page.text())
        .contains("Krippendorff's alpha, ordinal: 0.833333 (95% limits −0.5 to 0.833333)")
        .contains(
            "No alpha without an evaluator: of two evaluators neither can be said to be out of"
                + " line.")
        .contains("The order by the consensus is that by the means of the marks.");
  }
}
