package org.commissioning.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.ForEvaluation;
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
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.tender.AwardRobustness;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole evaluation at the public factory, and beside it the door alone, so that the share of
 * validation can be read off.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TenderBenchmark {

  /** Bidders × criteria × evaluators. */
  @Param({"5x8x1", "12x30x5"})
  public String size = "";

  private Procurement procurement = procurement(1, 2, 1);

  @Setup
  public void prepare() {
    String[] parts = size.split("x", -1);
    procurement =
        procurement(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /** Validation and evaluation: what a user calls. */
  @Benchmark
  public TenderEvaluation evaluate() {
    return TenderEvaluation.of(procurement);
  }

  /** Validation, evaluation and how sensitive the award is. */
  @Benchmark
  public AwardRobustness robustness() {
    return AwardRobustness.of(procurement);
  }

  /** Validation alone. */
  @Benchmark
  public Procurement validate() {
    return Door.requireValid(procurement, ForEvaluation.class);
  }

  /** Validation, evaluation and the whole working as data. */
  @Benchmark
  public Working explain() {
    return TenderEvaluation.of(procurement).working();
  }

  /** One priced criterion and the rest marked, the last taking what is left of the weight. */
  private static Procurement procurement(int bidders, int criteria, int evaluators) {
    SplittableRandom random = new SplittableRandom(20_261_123);
    List<AwardCriterion> all = new ArrayList<>();
    all.add(
        new AwardCriterion(
            "price",
            null,
            "Price",
            BigDecimal.valueOf(40),
            new Assessment.Priced(
                "total", new PriceFormula.LowestPriceRatio(), new Clipping.Unclipped()),
            null));
    BigDecimal each = BigDecimal.valueOf(60 / (criteria - 1));
    BigDecimal left = BigDecimal.valueOf(60);
    for (int c = 1; c < criteria; c++) {
      BigDecimal weight = c == criteria - 1 ? left : each;
      left = left.subtract(weight);
      all.add(
          new AwardCriterion(
              "q" + c,
              null,
              "Question " + c,
              weight,
              new Assessment.Marked("0-5", MarkConversion.OVER_MAXIMUM),
              null));
    }
    List<Evaluator> panel = new ArrayList<>();
    for (int e = 1; e <= evaluators; e++) {
      panel.add(new Evaluator("e" + e, null, null));
    }
    List<Bidder> suppliers = new ArrayList<>();
    List<Tender> tenders = new ArrayList<>();
    for (int b = 1; b <= bidders; b++) {
      suppliers.add(new Bidder("b" + b, "Bidder " + b, List.of()));
      List<Mark> marks = new ArrayList<>();
      for (int c = 1; c < criteria; c++) {
        for (Evaluator evaluator : panel) {
          marks.add(
              new Mark("q" + c, evaluator.id(), BigDecimal.valueOf(random.nextInt(6)), null, 1));
        }
      }
      tenders.add(
          new Tender(
              "b" + b,
              List.of(
                  new TenderedPrice.LumpSum(
                      "total",
                      new Money(
                          BigDecimal.valueOf(random.nextInt(9_000_000, 15_000_000), 2), "GBP"))),
              marks,
              List.of(),
              List.of(),
              List.of(),
              null));
    }
    AwardRules rules =
        new AwardRules(
            all,
            new RelativeImportance.Percentages(WeightBase.WHOLE),
            List.of(
                new ScoringScale(
                    "0-5", BigDecimal.ZERO, BigDecimal.valueOf(5), BigDecimal.ONE, List.of())),
            new PriceTerms(
                "GBP",
                VatTreatment.EXCLUDED,
                List.of(new PriceElement("total", "Total price", List.of()))),
            new ScoreOfRecord.Mean(),
            new Combination.WeightedSum(),
            List.of(new Rounding.None()),
            List.of());
    return new Procurement(
        "bench",
        "A made-up procurement",
        null,
        null,
        suppliers,
        panel,
        List.of(new Lot("1", "The lot", rules, tenders)));
  }
}
