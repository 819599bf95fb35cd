package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A line of costs or benefits over the years.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param kind what it is to society and to the public purse
 * @param amounts what falls in each year; a year without is nothing
 */
public record CashLine(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required CashKind kind,
    @Entries(min = 1, max = 1_001) @DistinctBy("year") List<@Required @Valid YearAmount> amounts) {
  public CashLine {
    amounts = amounts == null ? List.of() : unmodifiableList(new ArrayList<>(amounts));
  }

  /** A line with an amount for each year from 0 on. */
  public static CashLine of(String id, CashKind kind, double... amounts) {
    List<YearAmount> years = new ArrayList<>();
    for (int year = 0; year < amounts.length; year++) {
      years.add(new YearAmount(year, amounts[year]));
    }
    return new CashLine(id, null, kind, years);
  }
}
