package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commissioning.model.reference.Provenance;
import org.commissioning.model.reference.Source;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PageContentTest {

  private final PageDocument lots =
      PageDocument.of(TenderEvaluation.of(SampleEvaluations.manyLots()));
  private final PageDocument example =
      PageDocument.of(TenderEvaluation.of(TenderEvaluation.CALCULATION.example()));
  private final PageDocument hostile =
      PageDocument.of(TenderEvaluation.of(SampleEvaluations.hostile()));

  @Test
  void saysThatAMadeUpExampleIsMadeUp() {
    assertThat(example.texts("p", "provenance"))
        .containsExactly(
            "Made-up example. No such procurement took place. The example of the catalogue, small"
                + " enough to check by hand.");
  }

  @Test
  void saysWhereARealProcurementIsTranscribedFrom() {
    assertThat(hostile.texts("p", "provenance"))
        .containsExactly(
            "Transcribed from a publication: Notice "
                + SampleEvaluations.MARKUP
                + ", Publisher <i> Care [U+202E]gnp.exe[U+202C], 14 March 2026. Licence: Open Government Licence v3.0.");
    List<Element> links =
        hostile.all("a").stream()
            .filter(
                a ->
                    a.getParentNode() instanceof Element p
                        && p.getAttribute("class").equals("provenance"))
            .toList();
    assertThat(links)
        .extracting(a -> a.getAttribute("href"))
        .containsExactly(
            "https://example.org/a?b=1&c='2'",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
  }

  @Test
  void answersEachLotInOneSentence() {
    assertThat(lots.texts("p", "answer"))
        .containsExactly(
            "Birch Support is first with 80.00 points, 4.40 ahead of Alder Care.",
            "No ranking: Alder Care cannot be placed (Price: the price is withheld), nor can 1"
                + " more.",
            "Cedar at Home is first with £2,400.00 for a quality point, £933.33 lower than Birch"
                + " Support.",
            "Alder Care is first with −£12,000.00 once the value of quality is taken off the price,"
                + " £17,000.00 lower than Birch Support.",
            "Alder Care and Damson Living share first place with a price of £1,234,567.50 each:"
                + " nothing in the published rules separates them.",
            "Birch Support is first with 88.00 points, level with Alder Care and separated by the"
                + " published tie-break: higher points on Quality of support.",
            "No ranking: whether Birch Support is in the field of bids cannot be determined: needs"
                + " the outcome of Safeguarding policy.",
            "No ranking: the published rules judge the order, they do not work it out.");
    assertThat(example.texts("p", "answer"))
        .containsExactly(
            "Example Care B is first with 92.00 points, 4.00 ahead of Example Care A.");
  }

  @Test
  void putsTheAnswersOfAllLotsFirst() {
    Element summary = (Element) lots.byId("summary").getParentNode();

    assertThat(PageDocument.within(summary, "li").stream().map(PageDocument::text))
        .hasSize(8)
        .startsWith(
            "Lot 1: Support at home, north Birch Support is first with 80.00 points, 4.40 ahead of"
                + " Alder Care.");
  }

  @Test
  void ranksWithSharedPlacesAndNamesTheTieBreak() {
    assertThat(lots.table("Lot 5: tenders in order, lowest figure first"))
        .containsExactly(
            "Place | Tender | Price",
            "1 shared | Alder Care | £1,234,567.50",
            "1 shared | Damson Living | £1,234,567.50",
            "3 | Cedar at Home | £2,000,000.00");
    assertThat(lots.table("Lot 6: tenders in order, most points first"))
        .containsExactly(
            "Place | Tender | Points | Separated by",
            "1 | Birch Support | 88.00 | higher points on Quality of support",
            "2 | Alder Care | 88.00 | higher points on Quality of support");
  }

  @Test
  void namesTheTendersThatAreOutOrUndetermined() {
    assertThat(lots.text())
        .contains(
            "Damson Living: Staff and training has a mark of 1, below the minimum of 2",
            "Elm & Partners: excluded: it arrived two days after the closing date",
            "Birch Support: needs the outcome of Safeguarding policy");
  }

  @Test
  void showsMarksPointsAndSubTotals() {
    assertThat(lots.table("Lot 1: points and marks by criterion"))
        .containsExactly(
            "Criterion | Points available | Alder Care | Birch Support | Cedar at Home | Damson"
                + " Living not admitted | Elm & Partners not admitted",
            "Safeguarding policy pass or fail | none | passed | passed | passed | passed | passed",
            "Price Percentage above lowest (linear) | 30 | 18.00 | 30.00 published 30, the same |"
                + " −24.00 | Not calculable the tender is not in the field of bids | Not calculable"
                + " the tender is not in the field of bids",
            "Quality of support sub-total | 50 | 44.00 | 34.00 | 50.00 | 22.00 | 34.00",
            "Staff and training consensus | 30 | 24.00 mark 4 of 5 | 18.00 mark 3 of 5 | 30.00 mark"
                + " 5 of 5 | 6.00 mark 1 of 5 | 18.00 mark 3 of 5",
            "Choice and control for people consensus | 20 | 20.00 mark 5 of 5 | 16.00 mark 4 of 5 |"
                + " 20.00 mark 5 of 5 | 16.00 mark 4 of 5 | 16.00 mark 4 of 5",
            "Social value consensus | 12 | 7.20 mark 3 of 5 | 9.60 mark 4 of 5 | 12.00 mark 5 of 5 |"
                + " 9.60 mark 4 of 5 | 9.60 mark 4 of 5",
            "Readiness to start consensus | 8 | 6.40 mark 4 of 5 | 6.40 mark 4 of 5 | 8.00 mark 5 of"
                + " 5 | 6.40 mark 4 of 5 | 6.40 mark 4 of 5",
            "Total points | 100 | 75.60 | 80.00 | 46.00 | Not calculable the tender is not in the"
                + " field of bids | Not calculable the tender is not in the field of bids");
  }

  @Test
  void saysThatAPriceIsWithheldAndFillsNothingIn() {
    assertThat(lots.table("Lot 2: evaluated prices (GBP, VAT excluded)"))
        .containsExactly(
            "Price | Alder Care | Birch Support",
            "Price for three years | the price is withheld | the price is withheld");
    assertThat(lots.table("Lot 2: points and marks by criterion"))
        .contains(
            "Price Lowest price ratio (inverse proportion) | 40 | Not calculable the price is"
                + " withheld | Not calculable the price is withheld",
            "Quality of support consensus | 60 | 48.00 mark 4 of 5 | 60.00 mark 5 of 5");
    assertThat(lots.text())
        .contains("Alder Care and Birch Support are not drawn: Price: the price is withheld.");
  }

  @Test
  void dividesManyTendersOverTablesThatFitOnPaper() {
    PageDocument twelve = PageDocument.of(TenderEvaluation.of(SampleEvaluations.twelve()));

    for (int part = 1; part <= 3; part++) {
      assertThat(
              twelve
                  .table("Lot A: points and marks by criterion, part " + part + " of 3")
                  .get(0)
                  .split(" \\| "))
          .hasSize(6);
    }
  }

  @Test
  void drawsPartsLeftOfZeroAndSaysThemInWords() {
    Element bar = lots.byId("lot-1-bar-2");

    assertThat(bar.getTextContent()).isEqualTo("Cedar at Home: 46.00 points");
    assertThat(lots.byId("lot-1-bar-2-parts").getTextContent())
        .isEqualTo(
            "Price −24.00; Quality of support 50.00; Social value 12.00; Readiness to start 8.00");
    List<Element> parts = PageDocument.within((Element) bar.getParentNode(), "rect");
    assertThat(parts)
        .extracting(
            r -> r.getAttribute("class"), r -> r.getAttribute("x"), r -> r.getAttribute("width"))
        .contains(
            org.assertj.core.groups.Tuple.tuple("track", "19.355%", "80.645%"),
            org.assertj.core.groups.Tuple.tuple("part fill-1", "0.000%", "19.355%"),
            org.assertj.core.groups.Tuple.tuple("part fill-2", "19.355%", "40.323%"));
  }

  @Test
  void drawsNoTenderThatIsNotInTheField() {
    assertThat(lots.text())
        .contains("Damson Living and Elm & Partners are not drawn: not in the field of bids.")
        .contains("Birch Support is not drawn: not determined whether in the field of bids.")
        .contains("No picture: the published rules judge the order, they do not work it out.");
    assertThat(lots.all("svg"))
        .filteredOn(svg -> svg.getAttribute("aria-labelledby").startsWith("lot-1-bar"))
        .hasSize(3);
  }

  @Test
  void statesTheRulesAsPublished() {
    assertThat(example.table("Lot 1: award criteria"))
        .containsExactly(
            "Criterion | Weight as published | Points (W) | How scored",
            "Price | 40% | 40 | Lowest price ratio (inverse proportion) of Price for three years",
            "Quality of support | 60% | 60 | Marked on scale 0-5; points = W × mark ÷ highest mark"
                + " of the scale");
    assertThat(example.table("Lot 1, scale 0-5: marks from 0 to 5, in steps of 1"))
        .containsExactly(
            "Mark | What it means", "0 | No answer", "5 | Meets the need in full, with evidence");
    assertThat(example.texts("p", "formula"))
        .containsExactly("W × Pmin ÷ P", "sum of the points of all criteria, highest wins");
    assertThat(example.text())
        .contains(
            "Weights are percentages of the whole. Those of all criteria sum to 100.",
            "The mark that the evaluators agreed, with their reasons.",
            "The other tenders too (relative): a tender's points depend on the field of bids.",
            "Above 0, at most W.",
            "Could change if a tender that did not win were taken out.",
            "None: points stand as the formula gives them, negative ones included.",
            "The figure by which tenders are put in order: to 2 decimal places, halves away from"
                + " zero.",
            "No tie-break is published: equal tenders share the place.");
    assertThat(lots.table("Lot 1: award criteria"))
        .contains(
            "Safeguarding policy pass or fail | none | none | Pass or fail: a tender passes or is"
                + " out | none",
            "Quality of support sub-total | sum of its parts | 50 | Sum of its sub-criteria | none",
            "Staff and training | 30% | 30 | Marked on scale 0-5; points = W × mark ÷ highest mark"
                + " of the scale | a mark of 2");
    assertThat(lots.table("Lot 4: what quality is worth (V)"))
        .containsExactly("Criterion | Value of full marks", "Quality of support | £90,000.00");
    assertThat(lots.text())
        .contains("the points that a price of twice the lowest loses: 60")
        .contains("The panel weighs the answers as a whole.");
  }

  @Test
  void keepsTheFieldOfBidsWithTheScores() {
    assertThat(lots.table("Lot 1: tenders behind each relative score"))
        .containsExactly(
            "Criterion | Tenders in the field | Lowest | Highest",
            "Price | Alder Care, Birch Support and Cedar at Home | £1,000,000.00 | £1,900,000.00");
  }

  @Test
  void namesTheMethodItsReferencesAndTheDigest() {
    PageDocument page =
        PageDocument.parse(
            EvaluationPage.of(
                    TenderEvaluation.of(TenderEvaluation.CALCULATION.example()), "sha-256:<abc>")
                .html());
    Element method = (Element) page.byId("method").getParentNode();

    assertThat(PageDocument.text(method))
        .contains("Tender evaluation (tender-evaluation), version 1")
        .contains("Digest of the audit record sha-256:<abc>");
    assertThat(PageDocument.within(method, "a"))
        .extracting(a -> a.getAttribute("href"))
        .containsExactly(
            "https://gov.uk/government/publications/foi-release-provision-of-an-enterprise-health-and-safety-system-tender/foi2024_01569",
            "https://www.legislation.gov.uk/ukpga/2023/54/section/19",
            "https://www.legislation.gov.uk/ukpga/2023/54/section/23");
    assertThat(example.text()).doesNotContain("Digest");
  }

  @Test
  void saysWhatIsAssumedOfARealProcurement() {
    Procurement example = TenderEvaluation.CALCULATION.example();
    Procurement assumed =
        new Procurement(
            example.id(),
            example.title(),
            null,
            new Provenance.Assumed(
                new Source("A notice", "A council", null, null, null), "The formula is assumed."),
            example.bidders(),
            example.evaluators(),
            example.lots());

    PageDocument page = PageDocument.of(TenderEvaluation.of(assumed));

    assertThat(page.texts("p", "made-up"))
        .containsExactly(
            "An assumption. The formula is assumed. Rules marked as published are as assumed.");
    assertThat(page.text()).contains("Rests on a publication: A notice, A council");
  }

  @Test
  void namesNoEvaluator() {
    assertThat(lots.text()).doesNotContain("Not Shown");
  }
}
