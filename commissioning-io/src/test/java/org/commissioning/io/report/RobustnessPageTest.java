package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.scoring.tender.AwardRobustness;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page that says how sensitive an award is. */
class RobustnessPageTest {

  private static final Procurement EXAMPLE = AwardRobustness.CALCULATION.example();

  @Test
  void theNearestMovesAreDrawnAndAllThatDecideAreListed() {
    PageDocument page = PageDocument.parse(ResultPage.of(AwardRobustness.of(EXAMPLE)).html());
    Element picture = page.all("figure").get(0);

    // 0.33 of 5, 10 of 100, 12,500 of 100,000, 17,857.14 of 125,000.
    assertThat(PageDocument.within(picture, "title"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "Mark of Example Care B on Quality of support",
            "Mark of Example Care A on Quality of support",
            "Weight of Price",
            "Weight of Quality of support",
            "Price for three years of Example Care A",
            "Price for three years of Example Care B");
    assertThat(PageDocument.text(picture))
        .contains("5 to 4.6667, 6.7%", "40 to 50, 10%", "£100,000 to £87,500, 12.5%");
    assertThat(PageDocument.within(page.all("tbody").get(0), "tr")).hasSize(6);
    assertThat(page.text())
        .contains("Each of 6 figures was moved down and up. The 6 other moves leave the winner")
        .contains("Without rounding the order is the same.")
        .contains("With other tenders these rules could let it change: Price, by lowest-price-")
        .contains("Example Care A: £2,564")
        .doesNotContain("AHEAD");
  }

  @Test
  void aRemovalThatReordersIsToldInASentence() {
    Lot lot = EXAMPLE.lots().get(0);
    List<Bidder> bidders = new ArrayList<>(EXAMPLE.bidders());
    bidders.add(new Bidder("C", "Cheap Care", List.of()));
    List<Tender> tenders = new ArrayList<>();
    tenders.add(tender("A", 175_000, 5));
    tenders.add(tender("B", 100_000, 3));
    tenders.add(tender("C", 40_000, 0));
    Procurement three =
        new Procurement(
            EXAMPLE.id(),
            EXAMPLE.title(),
            EXAMPLE.authority(),
            EXAMPLE.provenance(),
            bidders,
            EXAMPLE.evaluators(),
            List.of(new Lot(lot.id(), lot.title(), lot.rules(), tenders)));

    // With C: 9.14 + 60, 16 + 36. Without: 22.86 + 60, 40 + 36: the order stays.
    assertThat(page(three)).contains("The others keep their order, whichever is taken out.");
    tenders.set(1, tender("B", 100_000, 4));
    tenders.set(0, tender("A", 175_000, 5));
    Procurement close =
        new Procurement(
            EXAMPLE.id(),
            EXAMPLE.title(),
            EXAMPLE.authority(),
            EXAMPLE.provenance(),
            bidders,
            EXAMPLE.evaluators(),
            List.of(new Lot(lot.id(), lot.title(), lot.rules(), tenders)));

    // With C: 69.14 and 64. Without: 82.86 and 88.
    assertThat(page(close))
        .contains(
            "Without Cheap Care, Example Care B is ahead of Example Care A. Example Care B is then"
                + " first.");
  }

  private static String page(Procurement procurement) {
    return PageDocument.parse(ResultPage.of(AwardRobustness.of(procurement)).html()).text();
  }

  private static Tender tender(String bidder, long price, int mark) {
    return new Tender(
        bidder,
        List.of(new TenderedPrice.LumpSum("total", new Money(BigDecimal.valueOf(price), "GBP"))),
        List.of(new Mark("quality", "E1", BigDecimal.valueOf(mark), null, 1)),
        List.of(
            new ConsensusScore(
                "quality", BigDecimal.valueOf(mark), "Agreed.", List.of("E1"), null, 1)),
        List.of(),
        List.of(),
        null);
  }
}
