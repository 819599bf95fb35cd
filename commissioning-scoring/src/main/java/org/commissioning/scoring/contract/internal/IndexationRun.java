package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.contract.BasketPart;
import org.commissioning.model.contract.IndexPoint;
import org.commissioning.model.contract.IndexSeries;
import org.commissioning.model.contract.IndexationQuestion;
import org.commissioning.model.contract.IndexationTerms;
import org.commissioning.model.contract.ReviewBasis;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.PriceReview;
import org.commissioning.scoring.contract.ReviewLimit;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Works indexed prices out, review by review, from a valid question. */
public final class IndexationRun {

  private static final Exact HUNDRED = Exact.of(100);

  /**
   * Decimal places of a factor without an end: enough for a person who works the price out again.
   */
  private static final int FACTOR_SHOWN = 12;

  /** Decimal places of a price without an end beyond those that it is rounded to. */
  private static final int PRICE_MORE = 4;

  private static final Exact BEYOND_MONEY = Exact.of("1000000000000000");

  private final IndexationQuestion question;
  private final IndexationTerms terms;
  private final Steps steps;
  private final Map<String, IndexSeries> series = new HashMap<>();
  private final List<PriceReview> reviews = new ArrayList<>();

  private IndexationRun(IndexationQuestion question, Steps steps) {
    this.question = question;
    this.terms = question.terms();
    this.steps = steps;
    question.series().forEach(index -> series.put(index.id(), index));
  }

  /** The price at each review. */
  public static List<PriceReview> of(IndexationQuestion question, Steps steps) {
    IndexationRun run = new IndexationRun(question, steps);
    run.work();
    return run.reviews;
  }

  private void work() {
    LocalDate since = terms.basePeriod();
    Figure<Money> price = Figure.of(question.price());
    for (LocalDate on : question.reviews()) {
      LocalDate month = on.withDayOfMonth(1).minusMonths(terms.lagMonths());
      steps.part(() -> "Review of " + Days.words(on));
      PriceReview review = review(on, month, since, price);
      reviews.add(review);
      if (terms.basis() == ReviewBasis.LAST_REVIEW) {
        since = month;
        price = review.price();
      }
    }
  }

  private PriceReview review(LocalDate on, LocalDate month, LocalDate since, Figure<Money> before) {
    String lack =
        before instanceof Figure.NotCalculable<Money> none ? none.reason() : missing(month, since);
    if (lack == null && month.isBefore(since)) {
      lack =
          "its index month, "
              + Days.month(month)
              + ", is before "
              + Days.month(since)
              + ", which it compares with";
    }
    if (lack != null) {
      String reason = lack;
      steps.add(() -> Step.fact("Price", "not calculable: " + reason));
      return new PriceReview(
          on,
          month,
          Figure.none(reason),
          Figure.none(reason),
          ReviewLimit.NONE,
          Figure.none(reason));
    }
    Expression factor = factor(month, since);
    steps.add(
        () ->
            new Step(
                "Factor",
                factor.formula(),
                Told.step("Factor", factor, null).substitution(),
                Told.at(factor.value(), FACTOR_SHOWN),
                null));
    Exact applied = factor.value();
    if (terms.factorPlaces() != null) {
      Exact rounded = factor.value().rounded(terms.factorPlaces(), terms.rounding().mode());
      if (!rounded.equals(factor.value())) {
        steps.add(() -> Step.fact("Factor, rounded " + terms.rounding().code(), Told.of(rounded)));
      }
      applied = rounded;
    }
    Expression hundred = Expression.number(HUNDRED);
    Exact moved = applied.times(HUNDRED).minus(HUNDRED);
    String shown = Told.at(applied, FACTOR_SHOWN);
    steps.add(
        () -> new Step("Movement", "R × 100 − 100", shown + " × 100 − 100", Told.of(moved), "%"));
    Exact held = moved;
    ReviewLimit limit = ReviewLimit.NONE;
    BigDecimal cap = terms.capPercent();
    BigDecimal collar = terms.collarPercent();
    if (cap != null && held.compareTo(Exact.of(cap)) > 0) {
      held = Exact.of(cap);
      limit = ReviewLimit.CAP;
    } else if (collar != null && held.compareTo(Exact.of(collar)) < 0) {
      held = Exact.of(collar);
      limit = ReviewLimit.COLLAR;
    }
    Expression priceBefore = Expression.of("P", Exact.of(before.orElseThrow().amount()));
    String currency = question.price().currency();
    Figure<Money> price;
    if (limit == ReviewLimit.NONE) {
      Exact indexed = priceBefore.value().times(applied);
      String product = priceBefore.substitution() + " × " + shown;
      String told = Told.at(indexed, terms.pricePlaces() + PRICE_MORE);
      price = price(indexed, new Step("Price", "P × R", product, told, currency));
    } else {
      String limited = limit == ReviewLimit.CAP ? "Held to the cap" : "Held to the collar";
      Exact kept = held;
      steps.add(() -> new Step(limited, null, null, Told.of(kept), "%"));
      Expression indexed = priceBefore.times(hundred.plus(Expression.of("m", held))).over(hundred);
      price = price(indexed.value(), Told.step("Price", indexed, currency));
    }
    return new PriceReview(on, month, Figure.of(moved), Figure.of(held), limit, price);
  }

  private Figure<Money> price(Exact price, Step step) {
    String currency = question.price().currency();
    if (price.compareTo(BEYOND_MONEY) >= 0) {
      String reason = "it has more digits than an amount of money may have";
      steps.add(() -> Step.fact("Price", "not calculable: " + reason));
      return Figure.none(reason);
    }
    steps.add(() -> step);
    BigDecimal rounded = price.decimal(terms.pricePlaces(), terms.rounding().mode());
    if (!Exact.of(rounded).equals(price)) {
      steps.add(() -> Step.fact("Price, rounded " + terms.rounding().code(), Told.of(rounded)));
    }
    return Figure.of(new Money(rounded, currency));
  }

  /** The parts of the basket, each by its weight and its index against what it was. */
  private Expression factor(LocalDate month, LocalDate since) {
    List<Expression> parts = new ArrayList<>();
    for (BasketPart part : question.basket()) {
      String at = Told.subscript(parts.size() + 1);
      Expression weight = Expression.of("w" + at, Exact.of(part.weightPercent()));
      if (part.series() == null) {
        parts.add(weight);
      } else {
        IndexSeries index = Objects.requireNonNull(series.get(part.series()));
        parts.add(
            weight
                .times(Expression.of("I" + at, value(index, month)))
                .over(Expression.of("J" + at, value(index, since))));
      }
    }
    return Expression.sum(parts).over(Expression.number(Exact.of(100)));
  }

  private static Exact value(IndexSeries index, LocalDate month) {
    IndexPoint point = point(index, month);
    if (point == null) {
      throw new IllegalStateException("asked for a value that is missing");
    }
    return Exact.of(point.value());
  }

  /** What a basket lacks for a review: the index and the month; null if nothing. */
  private @Nullable String missing(LocalDate month, LocalDate since) {
    List<String> lacks = new ArrayList<>();
    for (BasketPart part : question.basket()) {
      if (part.series() != null) {
        IndexSeries index = Objects.requireNonNull(series.get(part.series()));
        for (LocalDate asked : since.equals(month) ? List.of(since) : List.of(since, month)) {
          if (point(index, asked) == null) {
            lacks.add(index.id() + " has no value for " + Days.month(asked));
          }
        }
      }
    }
    return lacks.isEmpty() ? null : String.join("; ", lacks);
  }

  private static @Nullable IndexPoint point(IndexSeries index, LocalDate month) {
    int low = 0;
    int high = index.points().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      IndexPoint point = index.points().get(middle);
      if (point.from().isAfter(month)) {
        high = middle - 1;
      } else if (point.from().plusMonths(index.everyMonths()).isAfter(month)) {
        return point;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
