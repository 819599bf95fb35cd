package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.LotAwardRules;
import org.commissioning.model.tender.LotLimit;
import org.commissioning.model.tender.LotMechanism;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;

/** What stood before an exclusion, and who gets which lot, on the page. */
class EarlierSectionTest {

  private static final Procurement EXAMPLE = TenderEvaluation.CALCULATION.example();

  @Test
  void showsTheOrderThatStoodBefore() {
    PageDocument page =
        PageDocument.of(
            TenderEvaluation.of(EXAMPLE)
                .excluding("1", "B", "It withdrew", LocalDate.of(2026, 5, 1)));
    assertThat(page.text())
        .contains("Evaluations before this one")
        .contains("before the exclusion of Example Care B")
        .contains("1. Example Care B 92.00")
        .contains("excluded on 1 May 2026, after opening: It withdrew");
  }

  @Test
  void showsWhoGetsWhichLot() {
    Lot lot = EXAMPLE.lots().get(0);
    Procurement two =
        new Procurement(
            EXAMPLE.id(),
            EXAMPLE.title(),
            null,
            EXAMPLE.provenance(),
            EXAMPLE.bidders(),
            EXAMPLE.evaluators(),
            List.of(lot, new Lot("2", "Night support", lot.rules(), lot.tenders())),
            new LotAwardRules(
                List.of(new LotLimit(List.of("1", "2"), 1)),
                new LotMechanism.InOrder(List.of("1", "2"))));
    assertThat(PageDocument.of(TenderEvaluation.of(two)).text())
        .contains("Award of lots")
        .contains("Lot 1: Example Care B")
        .contains(
            "Lot 2: Example Care A. Example Care B is in place 1 and is awarded lot 1: at most 1 of"
                + " lots 1, 2 may go to one bidder");
  }
}
