package org.commissioning.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.party.Organisation;
import org.commissioning.model.reference.Provenance;
import org.commissioning.model.reference.Source;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.GateOutcome;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.jspecify.annotations.Nullable;

/** Made-up procurements that between them show everything a page can show. */
final class SampleEvaluations {

  static final String RIGHT_TO_LEFT = "Care (\u0645\u0631\u062D\u0628\u0627) 1";

  /** Text that would turn what follows it round; only texts of several lines may hold it. */
  static final String TURNED = "Care \u202Egnp.exe\u202C";

  static final String MARKUP = "<b>&\"'</b><script>alert(1)</script>";
  static final String LONG = "Extraordinarily Long Name of a Consortium ".repeat(7).strip() + "X";

  /** A name without a place to break a line. */
  static final String UNBROKEN = "W".repeat(300);

  static final Combination SUM = new Combination.WeightedSum();
  static final Rounding TOTAL_TO_2 =
      new Rounding.ToPlaces(Rounding.Stage.TOTAL, 2, Rounding.Rule.HALF_UP);
  static final Rounding NO_ROUNDING = new Rounding.None();

  private SampleEvaluations() {}

  /** Everything by name, for looking at. */
  static Map<String, TenderEvaluation> all() {
    Map<String, TenderEvaluation> all = new LinkedHashMap<>();
    all.put("example", TenderEvaluation.of(TenderEvaluation.CALCULATION.example()));
    all.put("lots", TenderEvaluation.of(manyLots()));
    all.put("hostile", TenderEvaluation.of(hostile()));
    all.put("twelve", TenderEvaluation.of(twelve()));
    return all;
  }

  static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  static AwardCriterion marked(
      String id, @Nullable String parent, String name, @Nullable String weight) {
    return new AwardCriterion(
        id,
        parent,
        name,
        weight == null ? null : number(weight),
        new Assessment.Marked("0-5", MarkConversion.OVER_MAXIMUM),
        null);
  }

  static AwardCriterion priced(String weight, PriceFormula formula, Clipping clipping) {
    return new AwardCriterion(
        "price",
        null,
        "Price",
        number(weight),
        new Assessment.Priced("total", formula, clipping),
        null);
  }

  static final ScoringScale SCALE =
      new ScoringScale(
          "0-5",
          BigDecimal.ZERO,
          number("5"),
          BigDecimal.ONE,
          List.of(
              new ScoringScale.Descriptor(
                  BigDecimal.ZERO, "No answer, or nothing that can be used"),
              new ScoringScale.Descriptor(number("3"), "Acceptable: meets most of the need"),
              new ScoringScale.Descriptor(number("5"), "Meets the need in full, with evidence")));

  static PriceTerms terms() {
    return new PriceTerms(
        "GBP",
        VatTreatment.EXCLUDED,
        List.of(new PriceElement("total", "Price for three years", List.of())));
  }

  static AwardRules rules(
      List<AwardCriterion> criteria, Combination combination, Rounding rounding, TieBreak... ties) {
    return new AwardRules(
        criteria,
        new RelativeImportance.Percentages(WeightBase.WHOLE),
        List.of(SCALE),
        terms(),
        new ScoreOfRecord.Consensus(),
        combination,
        List.of(rounding),
        List.of(ties));
  }

  /** Price 40 by the lowest price ratio, quality 60. */
  static AwardRules priceAndQuality(Rounding rounding, TieBreak... ties) {
    return rules(
        List.of(
            priced("40", new PriceFormula.LowestPriceRatio(), new Clipping.Unclipped()),
            marked("quality", null, "Quality of support", "60")),
        SUM,
        rounding,
        ties);
  }

  static AwardRules qualityOnly(Combination combination, Rounding rounding, TieBreak... ties) {
    return rules(
        List.of(marked("quality", null, "Quality of support", "100")), combination, rounding, ties);
  }

  /** A tender with a price in pounds (null: withheld) and agreed marks by criterion. */
  static Tender tender(String bidder, @Nullable String price, Object... marks) {
    return tender(bidder, price, null, List.of(), List.of(), marks);
  }

  static Tender tender(
      String bidder,
      @Nullable String price,
      @Nullable Exclusion exclusion,
      List<GateOutcome> gates,
      List<PublishedScore> published,
      Object... marks) {
    List<ConsensusScore> agreed = new ArrayList<>();
    for (int i = 0; i < marks.length; i += 2) {
      agreed.add(
          new ConsensusScore(
              (String) marks[i],
              number(marks[i + 1].toString()),
              "The evaluators read the evidence together.",
              List.of("E1", "E2"),
              null,
              1));
    }
    return new Tender(
        bidder,
        List.of(
            price == null
                ? new TenderedPrice.Withheld("total")
                : new TenderedPrice.LumpSum("total", Money.of(price, "GBP"))),
        List.of(),
        agreed,
        published,
        gates,
        exclusion);
  }

  static Procurement procurement(Lot... lots) {
    return new Procurement(
        "EX-2",
        "Care and support at home in Exampleshire",
        new Organisation(null, "Exampleshire Council", null, List.of(), null, null, List.of()),
        new Provenance.MadeUp("It shows what a page can show"),
        bidders("Alder Care", "Birch Support", "Cedar at Home", "Damson Living", "Elm & Partners"),
        List.of(new Evaluator("E1", "Not Shown", null), new Evaluator("E2", null, null)),
        List.of(lots));
  }

  static List<Bidder> bidders(String... names) {
    List<Bidder> bidders = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      bidders.add(new Bidder(Character.toString('A' + i), names[i], List.of()));
    }
    return bidders;
  }

  static Lot lot(String id, String title, AwardRules rules, Tender... tenders) {
    return new Lot(id, title, rules, List.of(tenders));
  }

  /** Sub-criteria, gates, a shared place, tenders not admitted, points below zero. */
  static Lot supportLot() {
    AwardRules rules =
        rules(
            List.of(
                new AwardCriterion(
                    "policy", null, "Safeguarding policy", null, new Assessment.PassFail(), null),
                priced(
                    "30",
                    new PriceFormula.PercentageAboveLowest(number("60")),
                    new Clipping.Unclipped()),
                new AwardCriterion("quality", null, "Quality of support", null, null, null),
                new AwardCriterion(
                    "staff",
                    "quality",
                    "Staff and training",
                    number("30"),
                    new Assessment.Marked("0-5", MarkConversion.OVER_MAXIMUM),
                    new Minimum(number("2"), ScoreUnit.MARK)),
                marked("choice", "quality", "Choice and control for people", "20"),
                marked("social", null, "Social value", "12"),
                marked("start", null, "Readiness to start", "8")),
            SUM,
            NO_ROUNDING);
    List<GateOutcome> passed = List.of(new GateOutcome("policy", true, null));
    return lot(
        "1",
        "Support at home, north",
        rules,
        tender(
            "A", "1200000", null, passed, List.of(), "staff", 4, "choice", 5, "social", 3, "start",
            4),
        tender(
            "B",
            "1000000",
            null,
            passed,
            List.of(new PublishedScore("price", number("30"), ScoreUnit.POINTS)),
            "staff",
            3,
            "choice",
            4,
            "social",
            4,
            "start",
            4),
        tender(
            "C", "1900000", null, passed, List.of(), "staff", 5, "choice", 5, "social", 5, "start",
            5),
        tender(
            "D", "1000000", null, passed, List.of(), "staff", 1, "choice", 4, "social", 4, "start",
            4),
        tender(
            "E",
            "1000000",
            new Exclusion("it arrived two days after the closing date", LocalDate.of(2026, 3, 2)),
            passed,
            List.of(),
            "staff",
            3,
            "choice",
            4,
            "social",
            4,
            "start",
            4));
  }

  static Procurement manyLots() {
    TieBreak quality = new TieBreak.HigherPoints("quality");
    AwardRules gated =
        rules(
            List.of(
                new AwardCriterion(
                    "policy", null, "Safeguarding policy", null, new Assessment.PassFail(), null),
                marked("quality", null, "Quality of support", "100")),
            SUM,
            NO_ROUNDING);
    AwardRules judged =
        new AwardRules(
            List.of(marked("quality", null, "Quality of support", null)),
            new RelativeImportance.Description("Quality matters most.\nThen everything else."),
            List.of(SCALE),
            null,
            new ScoreOfRecord.Consensus(),
            new Combination.Judgement("The panel weighs the answers as a whole."),
            List.of(NO_ROUNDING),
            List.of());
    return procurement(
        supportLot(),
        lot(
            "2",
            "Support at home, south (prices withheld)",
            priceAndQuality(TOTAL_TO_2),
            tender("A", null, "quality", 4),
            tender("B", null, "quality", 5)),
        lot(
            "3",
            "Night visits (price for a quality point)",
            qualityOnly(new Combination.PricePerQualityPoint("total"), NO_ROUNDING),
            tender("A", "250000", "quality", 3),
            tender("B", "200000", "quality", 3),
            tender("C", "240000", "quality", 5)),
        lot(
            "4",
            "Equipment (award on value)",
            qualityOnly(
                new Combination.AwardOnValue(
                    "total", List.of(new Combination.QualityValue("quality", number("90000")))),
                NO_ROUNDING),
            tender("A", "60000", "quality", 4),
            tender("B", "95000", "quality", 5)),
        lot(
            "5",
            "Meals (lowest price, shared first place)",
            qualityOnly(new Combination.LowestPrice("total"), NO_ROUNDING),
            tender("D", "1234567.5", "quality", 3),
            tender("A", "1234567.50", "quality", 4),
            tender("C", "2000000", "quality", 4)),
        lot(
            "6",
            "Respite (a tie-break)",
            priceAndQuality(TOTAL_TO_2, quality),
            tender("A", "70000", "quality", 4),
            tender("B", "100000", "quality", 5)),
        lot(
            "7",
            "Day care (a gate without an outcome)",
            gated,
            tender(
                "A",
                "1",
                null,
                List.of(new GateOutcome("policy", true, null)),
                List.of(),
                "quality",
                4),
            tender("B", "1", "quality", 5)),
        lot(
            "8",
            "Advice (judgement)",
            judged,
            new Tender("A", List.of(), List.of(), List.of(), List.of(), List.of(), null)));
  }

  static Procurement hostile() {
    return new Procurement(
        "X<1>&\"'",
        MARKUP,
        new Organisation(null, "Council " + RIGHT_TO_LEFT, null, List.of(), null, null, List.of()),
        new Provenance.Published(
            new Source(
                "Notice " + MARKUP,
                "Publisher <i> " + TURNED,
                "https://example.org/a?b=1&c='2'",
                LocalDate.of(2026, 3, 14),
                "Open Government Licence v3.0")),
        bidders(RIGHT_TO_LEFT, MARKUP, LONG, UNBROKEN, "Same Name", "Same Name"),
        List.of(new Evaluator("E1", null, null), new Evaluator("E2", null, null)),
        List.of(
            lot(
                "\"><script>",
                "Lot " + MARKUP + " " + RIGHT_TO_LEFT,
                priceAndQuality(NO_ROUNDING),
                tender("A", "100000.01", "quality", 4),
                tender("B", "130000", "quality", 5),
                tender("C", "170000", "quality", 3),
                tender("D", "190000", "quality", 2),
                tender("E", "190000", "quality", 2),
                tender("F", "190001", "quality", 2))));
  }

  static Procurement twelve() {
    String[] names = new String[12];
    Tender[] tenders = new Tender[12];
    for (int i = 0; i < 12; i++) {
      names[i] = "Provider number " + (i + 1);
      tenders[i] =
          tender(
              Character.toString('A' + i),
              Integer.toString(1_000_000 + 70_001 * i),
              "a",
              (i * 7) % 6,
              "b",
              (i * 5 + 1) % 6,
              "c",
              (i * 3 + 2) % 6,
              "d",
              i % 6,
              "e",
              4,
              "f",
              3);
    }
    AwardRules rules =
        rules(
            List.of(
                priced(
                    "40", new PriceFormula.MinMax(), new Clipping.Clipped(BigDecimal.ZERO, null)),
                marked("a", null, "Outcomes for people", "20"),
                marked("b", null, "Workforce", "15"),
                marked("c", null, "Safety", "10"),
                marked("d", null, "Social value", "5"),
                marked("e", null, "Continuity", "5"),
                marked("f", null, "Data and learning", "5")),
            SUM,
            TOTAL_TO_2);
    return new Procurement(
        "EX-12",
        "Supported living framework",
        new Organisation(
            null,
            "Exampleshire and Westhampton Integrated Care Board",
            null,
            List.of(),
            null,
            null,
            List.of()),
        null,
        bidders(names),
        List.of(new Evaluator("E1", null, null), new Evaluator("E2", null, null)),
        List.of(lot("A", "Supported living", rules, tenders)));
  }
}
