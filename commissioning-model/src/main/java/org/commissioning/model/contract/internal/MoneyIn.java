package org.commissioning.model.contract.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commissioning.model.constraint.internal.CurrencyCodeValidator;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** All amounts of money inside a record, each with its place. */
final class MoneyIn {

  private static final BigDecimal BOUND = new BigDecimal("1000000000000");

  /** An amount and where it stands. */
  record Placed(Money money, List<Object> place) {

    Object[] at(String component) {
      List<Object> longer = new ArrayList<>(place);
      longer.add(component);
      return longer.toArray();
    }
  }

  private MoneyIn() {}

  /** The amounts in the order of the components. */
  static List<Placed> of(Record record) {
    List<Placed> found = new ArrayList<>();
    walk(record, List.of(), found);
    return found;
  }

  private static void walk(@Nullable Object value, List<Object> place, List<Placed> found) {
    if (value instanceof Money money) {
      found.add(new Placed(money, place));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.get(i), with(place, i), found);
      }
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        walk(read(component, record), with(place, component.getName()), found);
      }
    }
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + record.getClass().getName(), e);
    }
  }

  /**
   * Reports what is below 0 or beyond what a payment can be; ill-formed money is others' to say.
   */
  static void requireBounds(Record record, Faults faults) {
    for (Placed placed : of(record)) {
      BigDecimal amount = placed.money().amount();
      if (amount == null) {
        continue;
      }
      if (amount.signum() < 0) {
        faults.add("must be at least 0", placed.at("amount"));
      } else if (amount.compareTo(BOUND) >= 0) {
        faults.add("must be below " + BOUND, placed.at("amount"));
      }
    }
  }

  /** Reports what is not in one currency with the first, or a currency without minor units. */
  static void requireOneCurrency(Record record, Faults faults) {
    String first = null;
    String where = "";
    for (Placed placed : of(record)) {
      String code = placed.money().currency();
      if (code == null || !CurrencyCodeValidator.known(code)) {
        continue;
      }
      if (first == null) {
        first = code;
        where = named(placed.place());
        if (Currency.getInstance(code).getDefaultFractionDigits() < 0) {
          faults.add("must be a currency that has a minor unit", placed.at("currency"));
        }
      } else if (!code.equals(first)) {
        faults.add(
            "must be in one currency with " + where + " (" + first + ")", placed.at("currency"));
      }
    }
  }

  /** A place in words of a model: {@code charges[0].amount}. */
  private static String named(List<Object> place) {
    StringBuilder named = new StringBuilder();
    for (Object part : place) {
      if (part instanceof Integer index) {
        named.append('[').append(index).append(']');
      } else {
        named.append(named.length() == 0 ? "" : ".").append(part);
      }
    }
    return named.toString();
  }

  private static List<Object> with(List<Object> place, Object further) {
    List<Object> longer = new ArrayList<>(place);
    longer.add(further);
    return longer;
  }
}
