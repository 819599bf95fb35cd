package org.commissioning.scoring.tender.internal;

import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** What relative formulas need to know of the field of bids. */
final class PriceField {

  /** The field of a formula that looks at no other tender. */
  static final PriceField NONE = new PriceField(List.of(Exact.ZERO));

  private final List<Exact> ascending;
  private @Nullable Expression reference;

  /**
   * @param figures the evaluated prices, or marks, of the tenders in the field; at least one
   */
  PriceField(List<Exact> figures) {
    this.ascending = figures.stream().sorted().toList();
  }

  Exact lowest() {
    return ascending.get(0);
  }

  Exact highest() {
    return ascending.get(ascending.size() - 1);
  }

  /** The figures, the lowest first. */
  List<Exact> ascending() {
    return ascending;
  }

  int size() {
    return ascending.size();
  }

  Expression pMin() {
    return Expression.of("Pmin", lowest());
  }

  Expression pMax() {
    return Expression.of("Pmax", highest());
  }

  /** The arithmetic mean. */
  Expression mean() {
    return sum(ascending).over(Expression.number(Exact.of(size())));
  }

  private static Expression sum(List<Exact> figures) {
    return Expression.sum(figures.stream().map(Expression::number).toList());
  }

  /** The middle figure, or the mean of the two middle ones. */
  Exact median() {
    int half = size() / 2;
    return size() % 2 == 1
        ? ascending.get(half)
        : ascending.get(half - 1).plus(ascending.get(half)).dividedBy(Exact.of(2));
  }

  /** The figure from which the formula measures; set once it is worked out. */
  Expression reference() {
    if (reference == null) {
      throw new IllegalStateException("the formula has no reference price");
    }
    return reference;
  }

  void measureFrom(Expression figure) {
    reference = figure;
  }
}
