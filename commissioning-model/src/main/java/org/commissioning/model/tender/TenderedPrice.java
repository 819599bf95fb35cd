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
import org.commissioning.model.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/** A price as tendered. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TenderedPrice.LumpSum.class, name = "lump-sum"),
  @JsonSubTypes.Type(value = TenderedPrice.Schedule.class, name = "schedule"),
  @JsonSubTypes.Type(value = TenderedPrice.Withheld.class, name = "withheld"),
  @JsonSubTypes.Type(value = TenderedPrice.Unopened.class, name = "unopened")
})
public sealed interface TenderedPrice {

  /** The id of the price element that it answers. */
  String element();

  /**
   * One sum for the whole element.
   *
   * @param element the price element
   * @param price the sum
   * @param vat how value added tax is treated in it, where the tender says so; null if it does not,
   *     which is read as the rules state it
   */
  record LumpSum(
      @Required @Id String element, @Required @Valid Money price, @Nullable VatTreatment vat)
      implements TenderedPrice {

    /** A sum of a tender that does not repeat how value added tax is treated. */
    public LumpSum(String element, Money price) {
      this(element, price, null);
    }
  }

  /**
   * A rate for each item of the element's schedule.
   *
   * @param element the price element
   * @param rates one for each item
   * @param vat how value added tax is treated in them, where the tender says so; null if it does
   *     not, which is read as the rules state it
   */
  record Schedule(
      @Required @Id String element,
      @Entries(min = 1, max = 10_000) @DistinctBy("item") List<@Required @Valid Rate> rates,
      @Nullable VatTreatment vat)
      implements TenderedPrice {
    public Schedule {
      rates = rates == null ? List.of() : unmodifiableList(new ArrayList<>(rates));
    }

    /** Rates of a tender that does not repeat how value added tax is treated. */
    public Schedule(String element, List<Rate> rates) {
      this(element, rates, null);
    }
  }

  /**
   * The price was tendered but is not disclosed.
   *
   * @param element the price element
   */
  record Withheld(@Required @Id String element) implements TenderedPrice {}

  /**
   * The price lies in an envelope that was not opened, since the tender failed before.
   *
   * @param element the price element
   */
  record Unopened(@Required @Id String element) implements TenderedPrice {}

  /**
   * The price of one unit of an item.
   *
   * @param item the item of the schedule
   * @param rate what one unit costs
   */
  record Rate(@Required @Id String item, @Required @Valid Money rate) {}
}
