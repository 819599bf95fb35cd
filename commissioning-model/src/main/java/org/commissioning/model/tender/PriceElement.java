package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * One price that each tender gives.
 *
 * @param id its id among the prices of its lot
 * @param name what is priced
 * @param items for a schedule, the items with the volumes by which their rates are multiplied to
 *     give the evaluated price; empty for a lump sum
 */
public record PriceElement(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String name,
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Item> items) {

  public PriceElement {
    items = items == null ? List.of() : unmodifiableList(new ArrayList<>(items));
  }

  /**
   * An item of a schedule.
   *
   * @param id its id in the schedule
   * @param name what is priced
   * @param unit what one of it is: "hour", "bed night"
   * @param volume how many are assumed in the evaluation, as published
   */
  public record Item(
      @Required @Id String id,
      @Required @Text(max = 500, oneLine = true) String name,
      @Required @Text(max = 100) String unit,
      @Required @Decimal(min = "0", max = "999999999999") BigDecimal volume) {}
}
