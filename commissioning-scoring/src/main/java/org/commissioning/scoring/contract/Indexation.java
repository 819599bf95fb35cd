package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.contract.BasketPart;
import org.commissioning.model.contract.IndexPoint;
import org.commissioning.model.contract.IndexSeries;
import org.commissioning.model.contract.IndexationQuestion;
import org.commissioning.model.contract.IndexationTerms;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.ReviewBasis;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.internal.IndexationRun;
import org.commissioning.scoring.contract.internal.IndexationSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;

/**
 * What a price becomes at each review under an indexation clause: a basket of indices with weights,
 * a lag, a cap and a collar.
 *
 * <p><b>Formula.</b> w the weight of a part in percent, I its index in the index month, J in the
 * month compared with, P the price moved:
 *
 * <pre>{@code
 * factor R     Σ (w × I ÷ J) ÷ 100, a part without an index counting w
 * movement     R × 100 − 100
 * price        P × R, or P × (100 + m) ÷ 100 with m at the cap or the collar
 * }</pre>
 *
 * <p>The index month is that of the review less the lag. Compared with is the base period, or from
 * the second review on, under {@link ReviewBasis#LAST_REVIEW}, the index month of the review
 * before; the price moved is then that of the review before, as it was rounded.
 *
 * <p><b>Units and range.</b> Percent and money; exact up to the roundings that the clause states.
 *
 * <p><b>Assumptions.</b> Index values are as the caller gives them: whether a later issue revised
 * them is not known here. A movement beyond a cap is lost and not carried into the next review.
 *
 * <p><b>Edge cases.</b> An index without a value for a month that counts is answered, naming index
 * and month, and nothing is put in its place; under {@link ReviewBasis#LAST_REVIEW} later reviews
 * hang on it and say the same. A quarterly or yearly value holds for each of its months.
 *
 * <p><b>Example.</b> 20.00 an hour, 70% by pay that rose from 120.0 to 126.0, 20% by prices that
 * rose from 130.0 to 135.2, 10% fixed: the factor is 1.043, and the price 20.86. A year on the
 * basket has moved by 5.6065…% and is held to the cap of 5: 21.90.
 *
 * <p><b>Reference.</b> Office for National Statistics (2015).
 *
 * @param question what was asked
 * @param reviews the price at each review, in order
 */
public record Indexation(@JsonIgnore IndexationQuestion question, List<PriceReview> reviews)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "indexation",
          "1",
          "Indexed price",
          "What does the price become at each review under the indexation clause?",
          "any",
          List.of(IndexationSources.INDICES, IndexationSources.TRAVERS_SMITH));

  /** The entry in the catalogue. */
  public static final Calculation<IndexationQuestion, Indexation> CALCULATION =
      new Calculation<>(
          METHOD,
          IndexationQuestion.class,
          Indexation.class,
          Indexation::of,
          new IndexationQuestion(
              Money.of("20.00", "GBP"),
              new IndexationTerms(
                  LocalDate.of(2024, 12, 1),
                  4,
                  ReviewBasis.LAST_REVIEW,
                  new BigDecimal("5"),
                  new BigDecimal("0"),
                  null,
                  2,
                  MoneyRounding.HALF_UP),
              List.of(
                  new BasketPart("pay", new BigDecimal("70")),
                  new BasketPart("prices", new BigDecimal("20")),
                  new BasketPart(null, new BigDecimal("10"))),
              List.of(
                  new IndexSeries(
                      "pay",
                      "Pay of care workers",
                      "made up for this example",
                      "1",
                      1,
                      List.of(
                          new IndexPoint(LocalDate.of(2024, 12, 1), new BigDecimal("120.0")),
                          new IndexPoint(LocalDate.of(2025, 12, 1), new BigDecimal("126.0")),
                          new IndexPoint(LocalDate.of(2026, 12, 1), new BigDecimal("135.0")))),
                  new IndexSeries(
                      "prices",
                      "Prices of consumers",
                      "made up for this example",
                      "1",
                      1,
                      List.of(
                          new IndexPoint(LocalDate.of(2024, 12, 1), new BigDecimal("130.0")),
                          new IndexPoint(LocalDate.of(2025, 12, 1), new BigDecimal("135.2")),
                          new IndexPoint(LocalDate.of(2026, 12, 1), new BigDecimal("139.3"))))),
              List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1))),
          IndexationSources.FORMULAS,
          List.of());

  public Indexation {
    reviews = List.copyOf(reviews);
  }

  /**
   * Works the prices out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Indexation of(IndexationQuestion question) {
    Door.requireValid(question);
    return new Indexation(question, IndexationRun.of(question, Steps.dropped()));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    IndexationRun.of(question, steps);
    return steps.working();
  }
}
