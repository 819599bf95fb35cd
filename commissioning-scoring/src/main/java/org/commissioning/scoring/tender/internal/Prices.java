package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.EvaluatedPrice;
import org.jspecify.annotations.Nullable;

/** Works out the evaluated prices of a bid. */
final class Prices {

  private final @Nullable PriceTerms terms;
  private final Roundings roundings;
  private final Steps steps;

  Prices(@Nullable PriceTerms terms, Roundings roundings, Steps steps) {
    this.terms = terms;
    this.roundings = roundings;
    this.steps = steps;
  }

  private List<PriceElement> elements() {
    return terms == null ? List.of() : terms.elements();
  }

  String name(String element) {
    return elements().stream()
        .filter(each -> each.id().equals(element))
        .map(PriceElement::name)
        .findFirst()
        .orElse(element);
  }

  String currency() {
    return terms == null ? "" : terms.currency();
  }

  void evaluate(Bid bid) {
    for (PriceElement element : elements()) {
      Exact moved = bid.moved.get(element.id());
      bid.prices.put(
          element.id(),
          moved == null ? price(element, bid.tenderedPrice(element.id())) : Figure.of(moved));
    }
  }

  List<EvaluatedPrice> results(Bid bid) {
    List<EvaluatedPrice> results = new ArrayList<>();
    for (PriceElement element : elements()) {
      results.add(
          new EvaluatedPrice(element.id(), element.name(), currency(), of(bid, element.id())));
    }
    return results;
  }

  static Figure<Exact> of(Bid bid, String element) {
    return bid.prices.getOrDefault(element, Figure.none("the price is not given"));
  }

  private Figure<Exact> price(PriceElement element, @Nullable TenderedPrice price) {
    if (price == null) {
      return Figure.none("the price is not given");
    }
    if (price instanceof TenderedPrice.LumpSum lumpSum) {
      return evaluated(element, Expression.of("lump sum", Exact.of(lumpSum.price().amount())));
    }
    if (price instanceof TenderedPrice.Schedule schedule) {
      return evaluated(element, schedule(element, schedule));
    }
    return Figure.none(
        price instanceof TenderedPrice.Unopened
            ? "the envelope with the price was not opened"
            : "the price is withheld");
  }

  private static Expression schedule(PriceElement element, TenderedPrice.Schedule schedule) {
    Map<String, BigDecimal> rates = new HashMap<>();
    schedule.rates().forEach(rate -> rates.put(rate.item(), rate.rate().amount()));
    List<Expression> lines = new ArrayList<>();
    for (PriceElement.Item item : element.items()) {
      BigDecimal rate = rates.get(item.id());
      if (rate == null) {
        throw new IllegalStateException("item '" + item.id() + "' has no rate");
      }
      lines.add(
          Expression.of("rate of " + item.id(), Exact.of(rate))
              .times(Expression.of("volume of " + item.id(), Exact.of(item.volume()))));
    }
    return Expression.sum(lines);
  }

  private Figure<Exact> evaluated(PriceElement element, Expression price) {
    Expression rounded = roundings.apply(Rounding.Stage.EVALUATED_PRICE, price);
    steps.add(() -> rounded.step(element.name() + ", evaluated price", currency()));
    return Figure.of(rounded.value());
  }
}
