package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.PriceLevel;

/**
 * At which rate are the flows of a proposal worth nothing today?
 *
 * @param currency the one currency of all amounts
 * @param prices the prices of all amounts; the rate is real if they are
 * @param net what comes in less what goes out in each year; a year without is nothing
 */
public record InternalRateQuestion(
    @Required @CurrencyCode String currency,
    @Required @Valid PriceLevel prices,
    @Entries(min = 1, max = 101) @DistinctBy("year") List<@Required @Valid NetFlow> net) {
  public InternalRateQuestion {
    net = net == null ? List.of() : unmodifiableList(new ArrayList<>(net));
  }
}
