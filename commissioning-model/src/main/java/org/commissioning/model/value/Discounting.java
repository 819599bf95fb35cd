package org.commissioning.model.value;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How later amounts are made comparable with earlier ones: at which rates, and when in a year.
 *
 * <p>Rates are those of a {@linkplain DiscountSchedules published schedule} or one's own. Each
 * year's rate discounts from its end to its start; later years are chained, not worked out anew at
 * the later rate.
 *
 * @param schedule the id of a published schedule, as {@code green-book-standard}; null for own
 *     rates
 * @param appraisedOn the day on which the schedule is to hold; null for own rates
 * @param rate one's own rate, from year 1 on; null for a schedule. Real if the prices are real
 * @param changes one's own later rates, in any order
 * @param timing when in a year its amounts fall
 */
@RatesKnown
public record Discounting(
    @Nullable @Id String schedule,
    @Nullable LocalDate appraisedOn,
    @Nullable @Real(min = "0", max = "1") Double rate,
    @Entries(max = 100) @DistinctBy("afterYear") List<@Required @Valid RateChange> changes,
    @Required DiscountTiming timing) {
  public Discounting {
    changes = changes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(changes));
  }

  /** One rate for all years, amounts falling at the start of each. */
  public static Discounting at(double rate) {
    return new Discounting(null, null, rate, List.of(), DiscountTiming.START);
  }

  /**
   * A published schedule, amounts falling at the start of each year.
   *
   * @param schedule its id
   * @param appraisedOn the day on which it is to hold
   */
  public static Discounting by(String schedule, LocalDate appraisedOn) {
    return new Discounting(schedule, appraisedOn, null, List.of(), DiscountTiming.START);
  }
}
