package org.commissioning.scoring.contract.internal;

import java.util.Objects;
import java.util.stream.Stream;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.PastYearValue;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The amounts of a question about a payment, of which the first tells the currency. */
final class Amounts {

  private Amounts() {}

  /** The one currency of a valid question. */
  static String currency(PaymentQuestion question) {
    return Stream.of(
            Stream.ofNullable(question.most()),
            question.mechanisms().stream().flatMap(Amounts::of),
            question.delivered().stream().flatMap(Amounts::spent))
        .flatMap(amounts -> amounts)
        .findFirst()
        .orElseThrow()
        .currency();
  }

  private static Stream<Money> spent(Delivered fact) {
    return fact instanceof Delivered.Spent spent ? Stream.ofNullable(spent.amount()) : Stream.of();
  }

  private static Stream<Money> of(PaymentMechanism mechanism) {
    if (mechanism instanceof PaymentMechanism.Block block) {
      return Stream.of(block.amount());
    } else if (mechanism instanceof PaymentMechanism.LowVolumeBlock low) {
      return Stream.concat(
          low.pastYears().stream().map(PastYearValue::value).filter(Objects::nonNull),
          given(low.limit()));
    } else if (mechanism instanceof PaymentMechanism.CostAndVolume volume) {
      return Stream.of(volume.base());
    } else if (mechanism instanceof PaymentMechanism.UnitPrices prices) {
      return Stream.of(prices.prices().get(0).price());
    } else if (mechanism instanceof PaymentMechanism.TimeBands times) {
      return Stream.of(times.bands().get(0).price());
    } else if (mechanism instanceof PaymentMechanism.CapitatedBudget budget) {
      return Stream.of(budget.rates().get(0).perHead());
    } else if (mechanism instanceof PaymentMechanism.OpenBookCost cost) {
      return Stream.of(
              given(cost.fee()),
              given(cost.most()),
              cost.heads().stream().map(CostHead::most).filter(Objects::nonNull))
          .flatMap(amounts -> amounts);
    } else if (mechanism instanceof PaymentMechanism.AlignedPayment aligned) {
      return Stream.of(aligned.fixed());
    } else if (mechanism instanceof PaymentMechanism.OutcomePayments outcomes) {
      return Stream.of(outcomes.rates().get(0).price());
    } else if (mechanism instanceof PaymentMechanism.GainShare share) {
      return Stream.of(share.target());
    }
    return Stream.of();
  }

  private static Stream<Money> given(@Nullable Money money) {
    return Stream.ofNullable(money);
  }
}
