package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.scoring.contract.ContractPayment;
import org.commissioning.scoring.contract.Indexation;
import org.commissioning.scoring.contract.PaymentIncentives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The pages of what contracts pay. */
class ContractPagesTest {

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static ContractPayment payment(PaymentMechanism mechanism, Delivered... delivered) {
    return ContractPayment.of(
        new PaymentQuestion(
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 6, 30),
            VatTreatment.EXEMPT,
            MoneyRounding.HALF_UP,
            null,
            List.of(mechanism),
            List.of(delivered)));
  }

  private static PageDocument page(ContractPayment payment) {
    return PageDocument.parse(ResultPage.of(payment).html());
  }

  private static PaymentMechanism corridor() {
    return new PaymentMechanism.CapitatedBudget(
        "care",
        List.of(new HeadRate("adults", gbp("10"))),
        List.of(
            new ShareBand(new BigDecimal("5"), new BigDecimal("0")),
            new ShareBand(null, new BigDecimal("80"))),
        List.of());
  }

  private static final Delivered PEOPLE =
      new Delivered.Counted("care", "adults", new BigDecimal("100"), null, null);

  @Test
  void aCorridorIsDrawnBesideWhatIsSpentAndToldInFigures() {
    PageDocument page =
        page(payment(corridor(), PEOPLE, new Delivered.Spent("care", null, gbp("1100"))));
    Element picture = page.all("figure").get(0);

    assertThat(PageDocument.within(picture, "figcaption"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "care: what it comes to, by what is spent. The full dot is this period; open dots are"
                + " where the terms change.");
    assertThat(page.texts("ul", "legend")).containsExactly("what is spent what is paid");
    assertThat(PageDocument.within(picture, "desc"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "At £975.00 £1,000.00, at £1,000.00 £1,000.00, at £1,050.00 £1,000.00, at £1,125.00"
                + " £1,060.00.");
    assertThat(page.table("care: the ends of the line, and where the terms change"))
        .containsExactly(
            "At | Comes to",
            "£975.00 | £1,000.00",
            "£1,000.00 | £1,000.00",
            "£1,050.00 | £1,000.00",
            "£1,125.00 | £1,060.00");
  }

  @Test
  void visitsAreDrawnAsSteps() {
    PaymentMechanism bands =
        new PaymentMechanism.TimeBands(
            "visits",
            List.of(new TimeBand(15, gbp("7")), new TimeBand(30, gbp("12"))),
            BandRule.UP,
            null,
            null);
    PageDocument page = page(payment(bands, new Delivered.Visits("visits", 20, 5)));

    assertThat(page.text()).contains("visits: what it comes to, for one visit by its length.");
    assertThat(page.table("visits: the ends of the line, and where the terms change"))
        .containsExactly(
            "At | Comes to",
            "0 minutes | £0.00",
            "just below 1 minute | £0.00",
            "1 minute | £7.00",
            "just below 16 minutes | £7.00",
            "16 minutes | £12.00",
            "60 minutes | £12.00");
  }

  @Test
  void aFixedSumAndAStraightLineHaveNoPicture() {
    assertThat(page(payment(new PaymentMechanism.Block("sum", gbp("10")))).all("figure")).isEmpty();
    PaymentMechanism bare =
        new PaymentMechanism.CapitatedBudget(
            "care", List.of(new HeadRate("adults", gbp("10"))), List.of(), List.of());
    assertThat(page(payment(bare, PEOPLE)).all("figure")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "999999999999"})
  void absurdAmountsKeepAPage(String spent) {
    assertThat(
            page(payment(corridor(), PEOPLE, new Delivered.Spent("care", null, gbp(spent)))).text())
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void whatIsOwedIsSaidWithoutASign() {
    PaymentMechanism share =
        new PaymentMechanism.GainShare(
            "share",
            gbp("1000"),
            List.of(),
            List.of(new ShareBand(null, new BigDecimal("50"))),
            null,
            null);
    assertThat(
            ResultPage.of(payment(share, new Delivered.Spent("share", null, gbp("1200")))).answer())
        .contains("£100.00 comes back for 1 April 2026 to 30 June 2026.");
  }

  @Test
  void anIndexedPriceIsDrawnOverTimeWithWhatHeldIt() {
    PageDocument page =
        PageDocument.parse(
            ResultPage.of(Indexation.CALCULATION.of(Indexation.CALCULATION.example())).html());
    Element picture = page.all("figure").get(0);

    assertThat(PageDocument.within(picture, "desc"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "By the last review the basket stands at 110.148 and the price at 109.5, where both"
                + " began at 100.");
    assertThat(page.texts("g", "plot-below")).containsExactly("1 April 2027, £21.90: 109.5");
    assertThat(page.texts("g", "plot-round")).containsExactly("1 April 2026, £20.86: 104.3");
    // Percentages stand as numbers do, and without the fraction that they are.
    assertThat(page.table("Reviews: 2 rows").get(2)).contains("5.6065089 ").doesNotContain("1895");
  }

  @Test
  void incentivesTakeSevenColumns() {
    PageDocument page =
        PageDocument.parse(
            ResultPage.of(PaymentIncentives.CALCULATION.of(PaymentIncentives.CALCULATION.example()))
                .html());
    assertThat(page.table("Findings: 9 rows").get(0))
        .isEqualTo("Mechanism | Lever | Change | Income | Cost | Gain | Verdict");
  }
}
