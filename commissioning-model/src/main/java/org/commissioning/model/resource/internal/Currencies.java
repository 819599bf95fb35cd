package org.commissioning.model.resource.internal;

import org.commissioning.model.constraint.internal.CurrencyCodeValidator;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Amounts held against the currency of another. */
final class Currencies {

  private Currencies() {}

  /** The currency of an amount; null if there is none or it is not one. */
  static @Nullable String of(@Nullable Money amount) {
    return amount == null
            || amount.currency() == null
            || !CurrencyCodeValidator.known(amount.currency())
        ? null
        : amount.currency();
  }

  /** Reports an amount that is in another currency. The currency is a code of the standard. */
  static void require(
      String currency, String whose, @Nullable Money amount, Faults faults, Object... place) {
    String found = of(amount);
    if (found != null && !found.equals(currency)) {
      faults.add("must be " + currency + ", the currency of " + whose, place);
    }
  }
}
