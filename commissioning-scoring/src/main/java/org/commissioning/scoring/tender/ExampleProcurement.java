package org.commissioning.scoring.tender;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.reference.Provenance;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;

/** The example that the catalogue shows: small enough to check by hand. */
final class ExampleProcurement {

  private static final String PRICE = "price";
  private static final String QUALITY = "quality";

  private ExampleProcurement() {}

  /** Two made-up providers; the dearer one wins on quality. */
  static Procurement twoProviders() {
    AwardRules rules =
        new AwardRules(
            List.of(
                new AwardCriterion(
                    PRICE,
                    null,
                    "Price",
                    BigDecimal.valueOf(40),
                    new Assessment.Priced(
                        "total", new PriceFormula.LowestPriceRatio(), new Clipping.Unclipped()),
                    null),
                new AwardCriterion(
                    QUALITY,
                    null,
                    "Quality of support",
                    BigDecimal.valueOf(60),
                    new Assessment.Marked("0-5", MarkConversion.OVER_MAXIMUM),
                    null)),
            new RelativeImportance.Percentages(WeightBase.WHOLE),
            List.of(
                new ScoringScale(
                    "0-5",
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(5),
                    BigDecimal.ONE,
                    List.of(
                        new ScoringScale.Descriptor(BigDecimal.ZERO, "No answer"),
                        new ScoringScale.Descriptor(
                            BigDecimal.valueOf(5), "Meets the need in full, with evidence")))),
            new PriceTerms(
                "GBP",
                VatTreatment.EXCLUDED,
                List.of(new PriceElement("total", "Price for three years", List.of()))),
            new ScoreOfRecord.Consensus(),
            new Combination.WeightedSum(),
            List.of(new Rounding.ToPlaces(Rounding.Stage.TOTAL, 2, Rounding.Rule.HALF_UP)),
            List.of());
    return new Procurement(
        "EX-1",
        "Home support in Exampleshire",
        null,
        new Provenance.MadeUp("The example of the catalogue, small enough to check by hand"),
        List.of(
            new Bidder("A", "Example Care A", List.of()),
            new Bidder("B", "Example Care B", List.of())),
        List.of(new Evaluator("E1", null, null), new Evaluator("E2", null, null)),
        List.of(
            new Lot(
                "1",
                "Home support",
                rules,
                List.of(tender("A", 100_000, 4, 3, 4), tender("B", 125_000, 5, 5, 5)))));
  }

  private static Tender tender(String bidder, long price, int first, int second, int agreed) {
    return new Tender(
        bidder,
        List.of(new TenderedPrice.LumpSum("total", new Money(BigDecimal.valueOf(price), "GBP"))),
        List.of(mark("E1", first), mark("E2", second)),
        List.of(
            new ConsensusScore(
                QUALITY,
                BigDecimal.valueOf(agreed),
                "Both evaluators read the evidence together and agreed this mark.",
                List.of("E1", "E2"),
                null,
                1)),
        List.of(),
        List.of(),
        null);
  }

  private static Mark mark(String evaluator, int mark) {
    return new Mark(QUALITY, evaluator, BigDecimal.valueOf(mark), null, 1);
  }
}
