package org.commissioning.model.resource.internal;

import java.math.BigDecimal;
import java.util.Currency;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Amounts as they can be paid, each held against the currency of the first. */
final class Payments {

  private static final BigDecimal BOUND = new BigDecimal("1000000000000");
  private static final int FINEST = 6;

  private final Faults faults;
  private final String whose;
  private @Nullable String currency;

  /**
   * Begins to judge the amounts of one question.
   *
   * @param whose whose currency the amounts must have, in words of our own
   */
  Payments(Faults faults, String whose) {
    this.faults = faults;
    this.whose = whose;
  }

  /** Judges an amount that must be 0 or above. */
  void paid(@Nullable Money money, Object... place) {
    judge(money, false, place);
  }

  /** Judges an amount that may be below 0. */
  void gained(@Nullable Money money, Object... place) {
    judge(money, true, place);
  }

  private void judge(@Nullable Money money, boolean signed, Object... place) {
    String found = Currencies.of(money);
    if (money == null || found == null) {
      return;
    }
    if (currency == null) {
      currency = found;
    } else if (!found.equals(currency)) {
      faults.add("must be " + currency + ", the currency of " + whose, with(place, "currency"));
      return;
    }
    int places = Currency.getInstance(found).getDefaultFractionDigits();
    if (places < 0) {
      faults.add("must be a currency that has a minor unit", with(place, "currency"));
      return;
    }
    BigDecimal amount = money.amount();
    if (amount == null || amount.scale() > FINEST) {
      return;
    }
    if (!signed && amount.signum() < 0) {
      faults.add("must be at least 0", with(place, "amount"));
    } else if (amount.abs().compareTo(BOUND) >= 0) {
      faults.add("must be below " + BOUND + " and above -" + BOUND, with(place, "amount"));
    } else if (amount.stripTrailingZeros().scale() > places) {
      faults.add(
          "must have at most " + places + " decimal places, as its currency has",
          with(place, "amount"));
    }
  }

  private static Object[] with(Object[] place, String component) {
    Object[] longer = new Object[place.length + 1];
    System.arraycopy(place, 0, longer, 0, place.length);
    longer[place.length] = component;
    return longer;
  }
}
