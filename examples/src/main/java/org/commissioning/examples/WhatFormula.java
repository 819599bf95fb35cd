package org.commissioning.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.reference.Provenance;
import org.commissioning.model.reference.Source;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.TenderEvaluation;

/**
 * Asks what price formula would give the published gap between the winner of the ScotRail franchise
 * of 2014 and the runner-up, 0.24 points. The formula was not published, and of five bidders only
 * two have known figures, so this is a question and not an evaluation: the two are evaluated as if
 * they were the whole field, under each formula that is often used.
 *
 * <p>The figures were published rounded, prices to a million and quality to a tenth. So each
 * formula gives a range of gaps. Within the rounding the winner stays the dearer and the better of
 * the two; then under each formula the gap falls in the winner's price and rises in its quality,
 * rises in the other's price and falls in the other's quality. It is monotone in each of the four
 * figures, so its least and its greatest value lie at corners of the box of possible figures, and
 * evaluating the sixteen corners finds them.
 */
final class WhatFormula {

  /** The gap as published, in points. */
  static final BigDecimal PUBLISHED_GAP = new BigDecimal("0.24");

  private static final String WINNER = "Abellio";
  private static final String OTHER = "National Express";
  private static final BigDecimal PRICE_ROUNDING = new BigDecimal("500000");
  private static final BigDecimal QUALITY_ROUNDING = new BigDecimal("0.05");
  private static final int SHOWN_PLACES = 4;
  private static final int RANGE_PLACES = 3;

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(
              "linear: 65 - 65 x (P - lowest) / lowest, quality out of 100",
              new PriceFormula.PercentageAboveLowest(new BigDecimal("65")),
              MarkConversion.OVER_MAXIMUM),
          new Candidate(
              "ratio: 65 x lowest / P, quality out of 100",
              new PriceFormula.LowestPriceRatio(),
              MarkConversion.OVER_MAXIMUM),
          new Candidate(
              "ratio: 65 x lowest / P, quality over the best",
              new PriceFormula.LowestPriceRatio(),
              MarkConversion.OVER_BEST));

  private final Procurement published;

  /**
   * @param published the procurement with its five bidders as published
   */
  WhatFormula(Procurement published) {
    this.published = published;
  }

  /**
   * One formula with the gap that it gives.
   *
   * @param formula the formula in words
   * @param gap the gap from the figures as published
   * @param least the least gap that their rounding allows
   * @param greatest the greatest gap that their rounding allows
   */
  record Gap(String formula, Exact gap, Exact least, Exact greatest) {

    /** True if the published gap is what the formula gives, at its own two places. */
    boolean reproduces() {
      return gap.decimal(PUBLISHED_GAP.scale(), RoundingMode.HALF_UP).compareTo(PUBLISHED_GAP) == 0;
    }

    /** True if the rounding of the figures allows the published gap. */
    boolean allows() {
      Exact wanted = Exact.of(PUBLISHED_GAP);
      return least.compareTo(wanted) <= 0 && wanted.compareTo(greatest) <= 0;
    }

    String verdict() {
      return reproduces() ? "gives 0.24" : allows() ? "within rounding" : "cannot be";
    }

    String gapText() {
      return gap.decimal(SHOWN_PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    String rangeText() {
      return least.decimal(RANGE_PLACES, RoundingMode.HALF_UP).toPlainString()
          + " to "
          + greatest.decimal(RANGE_PLACES, RoundingMode.HALF_UP).toPlainString();
    }
  }

  /** The gap under each formula. */
  List<Gap> gaps() {
    return CANDIDATES.stream().map(this::gap).toList();
  }

  /** The two bidders alone, under the linear formula, as an input that can be run again. */
  Procurement assumption() {
    return field(CANDIDATES.get(0), figures(WINNER), figures(OTHER));
  }

  private Gap gap(Candidate candidate) {
    Figures winner = figures(WINNER);
    Figures other = figures(OTHER);
    Exact gap = gap(candidate, winner, other);
    Exact least = gap;
    Exact greatest = gap;
    for (Figures first : winner.corners()) {
      for (Figures second : other.corners()) {
        Exact corner = gap(candidate, first, second);
        least = least.min(corner);
        greatest = greatest.max(corner);
      }
    }
    return new Gap(candidate.words(), gap, least, greatest);
  }

  private Exact gap(Candidate candidate, Figures winner, Figures other) {
    LotEvaluation lot = TenderEvaluation.of(field(candidate, winner, other)).lots().get(0);
    return lot.tender(WINNER).score().orElseThrow().minus(lot.tender(OTHER).score().orElseThrow());
  }

  private Procurement field(Candidate candidate, Figures winner, Figures other) {
    Lot lot = published.lots().get(0);
    AwardRules rules = lot.rules();
    List<AwardCriterion> criteria =
        rules.criteria().stream().map(criterion -> assessed(criterion, candidate)).toList();
    return new Procurement(
        published.id(),
        "What formula would give 0.24? An assumption, not an evaluation",
        published.authority(),
        new Provenance.Assumed(
            source(),
            "Two of five bidders stand as if they were the whole field, under a formula that was not"
                + " published."),
        published.bidders().stream()
            .filter(bidder -> bidder.id().equals(WINNER) || bidder.id().equals(OTHER))
            .toList(),
        List.of(),
        List.of(
            new Lot(
                lot.id(),
                lot.title(),
                new AwardRules(
                    criteria,
                    rules.importance(),
                    rules.scales(),
                    rules.prices(),
                    rules.scoreOfRecord(),
                    rules.combination(),
                    rules.rounding(),
                    rules.tieBreaks()),
                List.of(winner.tender(WINNER), other.tender(OTHER)))));
  }

  private Source source() {
    if (published.provenance() instanceof Provenance.Published known) {
      return known.source();
    }
    throw new IllegalStateException("the case does not say where it was published");
  }

  private static AwardCriterion assessed(AwardCriterion criterion, Candidate candidate) {
    Assessment assessment =
        criterion.assessment() instanceof Assessment.Marked marked
            ? new Assessment.Marked(marked.scale(), candidate.conversion())
            : new Assessment.Priced("subsidy", candidate.formula(), new Clipping.Unclipped());
    return new AwardCriterion(
        criterion.id(),
        criterion.parent(),
        assessment instanceof Assessment.Priced
            ? "Price (subsidy over seven years)"
            : criterion.name(),
        criterion.weight(),
        assessment,
        criterion.minimum());
  }

  private Figures figures(String bidder) {
    for (Tender tender : published.lots().get(0).tenders()) {
      if (tender.bidder().equals(bidder)
          && tender.prices().get(0) instanceof TenderedPrice.LumpSum lumpSum) {
        return new Figures(lumpSum.price(), tender.publishedScores().get(0).score());
      }
    }
    throw new IllegalArgumentException(bidder + " has no known figures");
  }

  private record Candidate(String words, PriceFormula formula, MarkConversion conversion) {}

  /** A bidder's two figures. */
  private record Figures(Money price, BigDecimal quality) {

    /** The figures as far off as their rounding allows, in each of the four ways. */
    List<Figures> corners() {
      List<Figures> corners = new ArrayList<>();
      for (BigDecimal priceSign : List.of(BigDecimal.ONE, BigDecimal.ONE.negate())) {
        for (BigDecimal qualitySign : List.of(BigDecimal.ONE, BigDecimal.ONE.negate())) {
          corners.add(
              new Figures(
                  price.plus(new Money(PRICE_ROUNDING.multiply(priceSign), price.currency())),
                  quality.add(QUALITY_ROUNDING.multiply(qualitySign))));
        }
      }
      return corners;
    }

    Tender tender(String bidder) {
      return new Tender(
          bidder,
          List.of(new TenderedPrice.LumpSum("subsidy", price)),
          List.of(),
          List.of(),
          List.of(new PublishedScore("quality", quality, ScoreUnit.MARK)),
          List.of(),
          null);
    }
  }
}
