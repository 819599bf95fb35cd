package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.regime.RegimeQuestion;
import org.commissioning.model.tender.AbnormallyLowQuestion;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.BidStatus;
import org.commissioning.model.tender.LowBid;
import org.commissioning.scoring.regime.ConflictsAssessmentCheck;
import org.commissioning.scoring.regime.ContractModification;
import org.commissioning.scoring.regime.NoticeTimeline;
import org.commissioning.scoring.regime.Standstill;
import org.commissioning.scoring.regime.WhichRegime;
import org.commissioning.scoring.tender.AbnormallyLow;
import org.commissioning.scoring.tender.AssessmentSummaries;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The pages of results that rest on rules of law. */
class RegimePagesTest {

  private static final PageDocument NOTICES =
      PageDocument.parse(
          ResultPage.of(NoticeTimeline.CALCULATION.of(NoticeTimeline.CALCULATION.example()))
              .html());

  @Test
  void noticesThatAreDueStandOnALineOfTime() {
    Element picture = NOTICES.all("figure").get(0);

    assertThat(PageDocument.within(picture, "title"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "UK2 Preliminary market engagement notice",
            "UK4 Tender notice",
            "Assessment summaries to those who tendered",
            "UK6 Contract award notice",
            "UK7 Contract details notice");
    // Four dots in time and a diamond for the one that came a day late.
    assertThat(PageDocument.within(picture, "circle")).hasSize(4);
    assertThat(PageDocument.within(picture, "path")).hasSize(1);
    assertThat(PageDocument.text(picture)).contains("too late", "12 January 2026", "24 July 2026");
  }

  @Test
  void everyNoticeIsToldOnce() {
    String answer = PageDocument.text(NOTICES.byId("result"));

    assertThat(NOTICES.all("h3"))
        .extracting(Element::getTextContent)
        .contains(
            "Notices that are due or were published",
            "Notices of which more has to be known",
            "Notices that wait for an event");
    assertThat(
            ResultPage.of(NoticeTimeline.CALCULATION.of(NoticeTimeline.CALCULATION.example()))
                .answer()
                .orElseThrow())
        .endsWith("Of the duties listed 3 hang on facts that are not stated; 7 wait for an event.");
    assertThat(PageDocument.within(NOTICES.all("tbody").get(0), "tr")).hasSize(5);
    assertThat(answer)
        .contains("UK17 Payments compliance notice: to say whether it is a duty one needs to know")
        .contains("UK5 Transparency notice: not required.");
  }

  @Test
  void provisionsAreLinksWithTheDateOfTheirText() {
    PageDocument page =
        PageDocument.parse(
            ResultPage.of(Standstill.CALCULATION.of(Standstill.CALCULATION.example())).html());

    assertThat(page.text())
        .contains(
            "What this rests on", "Procurement Act 2023, section 51(2)", "What was not looked")
        .contains("In force from 24 February 2025. Read in the text of 1 April 2026.");
    assertThat(page.all("a"))
        .extracting(link -> link.getAttribute("href"))
        .anyMatch(address -> address.endsWith("/ukpga/2023/54/section/51"));
  }

  /** A name keeps its capitals, and sentences in a cell follow one another. */
  @Test
  void labelsAndSentencesReadAsTheyAreWritten() {
    PageDocument conflicts =
        PageDocument.parse(
            ResultPage.of(
                    ConflictsAssessmentCheck.CALCULATION.of(
                        ConflictsAssessmentCheck.CALCULATION.example()))
                .html());
    assertThat(conflicts.text()).contains("UK4 tender notice").doesNotContain("uk4 tender notice");
    PageDocument modification =
        PageDocument.parse(
            ResultPage.of(
                    ContractModification.CALCULATION.of(ContractModification.CALCULATION.example()))
                .html());
    assertThat(modification.text()).doesNotContain(".;");
  }

  @Test
  void eachSupplierHasAPartOfItsOwn() {
    PageDocument page =
        PageDocument.parse(
            ResultPage.of(
                    AssessmentSummaries.CALCULATION.of(AssessmentSummaries.CALCULATION.example()))
                .html());

    assertThat(page.all("h3"))
        .extracting(Element::getTextContent)
        .startsWith("Example Care A", "Example Care B");
    assertThat(page.all("table")).hasSize(3);
    assertThat(page.text())
        .contains("1 Example Street, Exampleton · tenders@a.example · EXAMPLE-A")
        .contains(
            "For Example Care A: how the successful tender, that of Example Care B, was assessed")
        .contains("Lowest price in the field: GBP 100,000, your own.")
        .contains("Its tender is the successful one.");
  }

  /** Without room the rows stand one under the other, so that each cell has to say its heading. */
  @Test
  void cellsOfATableWithSentencesSayTheirHeading() {
    Element table = NOTICES.all("table").get(0);

    assertThat(table.getAttribute("class")).isEqualTo("stacked");
    assertThat(PageDocument.within(table, "td"))
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.getAttribute("data-head")).isNotEmpty());
  }

  @Test
  void manyFactsThatAreNeededStandInAList() {
    ResultPage page =
        ResultPage.of(
            WhichRegime.of(new RegimeQuestion(LocalDate.of(2026, 9, 1), "GB", List.of())));

    assertThat(page.answer().orElseThrow()).contains("facts that are not stated, listed below.");
    assertThat(PageDocument.parse(page.html()).all("li"))
        .extracting(Element::getTextContent)
        .anyMatch(fact -> fact.startsWith("whether "));
  }

  @Test
  void eachBidIsToldWithWhatAProcedureSaysOfIt() {
    LowBid bid =
        new LowBid("a", Money.of("900.00", "GBP"), VatTreatment.EXCLUDED, BidStatus.ADMITTED);
    PageDocument page =
        PageDocument.parse(
            ResultPage.of(
                    AbnormallyLow.of(
                        new AbnormallyLowQuestion(
                            LocalDate.of(2026, 3, 2),
                            new AbnormallyLowRule.UnitedKingdom(),
                            List.of(bid),
                            null,
                            List.of())))
                .html());

    assertThat(PageDocument.within(page.all("thead").get(0), "th"))
        .extracting(Element::getTextContent)
        .containsExactly("Bid", "Price", "Status", "What the rule says");
    assertThat(page.text()).contains("£900.00", "Procurement Act 2023: section 19");
    assertThat(page.all("h3"))
        .extracting(Element::getTextContent)
        .startsWith("Each bid", "The law or guide")
        .doesNotContain("Lines");
  }
}
