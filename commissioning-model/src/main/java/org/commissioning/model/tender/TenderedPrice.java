package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;

/** A price as tendered. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TenderedPrice.LumpSum.class, name = "lump-sum"),
  @JsonSubTypes.Type(value = TenderedPrice.Schedule.class, name = "schedule"),
  @JsonSubTypes.Type(value = TenderedPrice.Withheld.class, name = "withheld")
})
public sealed interface TenderedPrice {

  /** The id of the price element that it answers. */
  String element();

  /**
   * One sum for the whole element.
   *
   * @param element the price element
   * @param price the sum
   */
  record LumpSum(@Required @Id String element, @Required @Valid Money price)
      implements TenderedPrice {}

  /**
   * A rate for each item of the element's schedule.
   *
   * @param element the price element
   * @param rates one for each item
   */
  record Schedule(
      @Required @Id String element,
      @Entries(min = 1, max = 10_000) @DistinctBy("item") List<@Required @Valid Rate> rates)
      implements TenderedPrice {
    public Schedule {
      rates = rates == null ? List.of() : unmodifiableList(new ArrayList<>(rates));
    }
  }

  /**
   * The price was tendered but is not disclosed.
   *
   * @param element the price element
   */
  record Withheld(@Required @Id String element) implements TenderedPrice {}

  /**
   * The price of one unit of an item.
   *
   * @param item the item of the schedule
   * @param rate what one unit costs
   */
  record Rate(@Required @Id String item, @Required @Valid Money rate) {}
}
