package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Something set up once under which contracts are awarded later. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PurchasingVehicle.FrameworkAgreement.class, name = "framework"),
  @JsonSubTypes.Type(value = PurchasingVehicle.DynamicMarket.class, name = "dynamic-market")
})
public sealed interface PurchasingVehicle {

  /** By which the rest of a document refers to it. */
  String id();

  /** What it is called. */
  String title();

  /** The services that may be bought under it. */
  List<String> services();

  /** The first day; null if it is not known. */
  @Nullable LocalDate from();

  /** The last day; null if it is not known. */
  @Nullable LocalDate to();

  /**
   * An agreement with one or more suppliers that sets the terms of contracts to be awarded under
   * it. It buys nothing by itself.
   *
   * @param id by which the rest of a document refers to it
   * @param title what it is called
   * @param procurement the procurement by which it was awarded; null if not recorded
   * @param services the services; empty in a draft
   * @param providers the suppliers; empty in a draft
   * @param from the first day; null if it is not known or not bounded
   * @param to the last day; null if it is not known or not bounded
   * @param limit the most that may be bought under it; null if not stated
   */
  @Chronological({"from", "to"})
  record FrameworkAgreement(
      @Required @Id String id,
      @Required @Text(max = 500, oneLine = true) String title,
      @Nullable @Id String procurement,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> providers,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable @Valid Money limit)
      implements PurchasingVehicle {
    public FrameworkAgreement {
      services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
      providers = providers == null ? List.of() : unmodifiableList(new ArrayList<>(providers));
    }
  }

  /**
   * A list of suppliers that any supplier who meets its conditions may join at any time.
   *
   * @param id by which the rest of a document refers to it
   * @param title what it is called
   * @param services the services; empty in a draft
   * @param members the suppliers; empty if none has joined, or none is recorded
   * @param from the first day; null if it is not known or not bounded
   * @param to the last day; null if it is not known or not bounded
   */
  @Chronological({"from", "to"})
  record DynamicMarket(
      @Required @Id String id,
      @Required @Text(max = 500, oneLine = true) String title,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
      @Entries(max = 10_000) @DistinctBy({"party", "from"})
          List<@Required @Valid Membership> members,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements PurchasingVehicle {
    public DynamicMarket {
      services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
      members = members == null ? List.of() : unmodifiableList(new ArrayList<>(members));
    }
  }
}
