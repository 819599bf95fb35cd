package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How money becomes due under an agreement. A contract may use several side by side; each says what
 * it pays for and where it stops. Amounts are 0 or above and in one currency; figures of a national
 * scheme are the contract's own parameters, since they change each year.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PaymentMechanism.Block.class, name = "block"),
  @JsonSubTypes.Type(value = PaymentMechanism.LowVolumeBlock.class, name = "low-volume-block"),
  @JsonSubTypes.Type(value = PaymentMechanism.CostAndVolume.class, name = "cost-and-volume"),
  @JsonSubTypes.Type(value = PaymentMechanism.UnitPrices.class, name = "unit-prices"),
  @JsonSubTypes.Type(value = PaymentMechanism.TimeBands.class, name = "time-bands"),
  @JsonSubTypes.Type(value = PaymentMechanism.CapitatedBudget.class, name = "capitated-budget"),
  @JsonSubTypes.Type(value = PaymentMechanism.OpenBookCost.class, name = "open-book-cost"),
  @JsonSubTypes.Type(value = PaymentMechanism.AlignedPayment.class, name = "aligned-payment"),
  @JsonSubTypes.Type(value = PaymentMechanism.OutcomePayments.class, name = "outcome-payments"),
  @JsonSubTypes.Type(value = PaymentMechanism.ServiceCredits.class, name = "service-credits"),
  @JsonSubTypes.Type(value = PaymentMechanism.GainShare.class, name = "gain-share")
})
public sealed interface PaymentMechanism {

  /** By which the rest of a document refers to it. */
  String id();

  /**
   * A fixed sum for the period, whatever the volume.
   *
   * @param id by which the rest of a document refers to it
   * @param amount for the period
   */
  @TermsInOrder
  record Block(@Required @Id String id, @Required @Valid Money amount)
      implements PaymentMechanism {}

  /**
   * A fixed sum for little activity, made from the average of past years so that nobody counts or
   * bills within the year.
   *
   * @param id by which the rest of a document refers to it
   * @param pastYears what the activity of each year was worth
   * @param upliftPercent what the average is raised by for prices, below 0 if lowered; null for
   *     nothing
   * @param limit the average above which the mechanism is not for this activity; null for no limit
   * @param instalments into how many equal payments the yearly sum is divided, of which this period
   *     is one
   */
  @TermsInOrder
  record LowVolumeBlock(
      @Required @Id String id,
      @Entries(min = 1, max = 20) @DistinctBy("year")
          List<@Required @Valid PastYearValue> pastYears,
      @Nullable @Decimal(min = "-100", max = "1000") BigDecimal upliftPercent,
      @Nullable @Valid Money limit,
      @Required @WholeNumber(min = 1, max = 366) Integer instalments)
      implements PaymentMechanism {
    public LowVolumeBlock {
      pastYears = pastYears == null ? List.of() : unmodifiableList(new ArrayList<>(pastYears));
    }
  }

  /**
   * A sum for a volume within a range; so much back for each below it, so much more for each above
   * it, up to a limit. The sum never falls below 0.
   *
   * @param id by which the rest of a document refers to it
   * @param base for a volume within the range
   * @param lowerVolume where the range begins
   * @param upperVolume where it ends
   * @param shortfallPrice taken off for each below the range; null for nothing
   * @param excessPrice added for each above the range; null for nothing
   * @param mostVolume above which nothing more is paid; null for no limit
   */
  @TermsInOrder
  @NotAbove(lesser = "lowerVolume", greater = "upperVolume")
  @NotAbove(lesser = "upperVolume", greater = "mostVolume")
  record CostAndVolume(
      @Required @Id String id,
      @Required @Valid Money base,
      @Required @Decimal(min = "0", max = "1000000000") BigDecimal lowerVolume,
      @Required @Decimal(min = "0", max = "1000000000") BigDecimal upperVolume,
      @Nullable @Valid Money shortfallPrice,
      @Nullable @Valid Money excessPrice,
      @Nullable @Decimal(min = "0", max = "1000000000") BigDecimal mostVolume)
      implements PaymentMechanism {}

  /**
   * A price for each thing delivered, by the price in force when it was.
   *
   * @param id by which the rest of a document refers to it
   * @param prices by item and date; no two of one item hold on the same day
   * @param most the most that is paid for all items together; null for no limit
   */
  @TermsInOrder
  record UnitPrices(
      @Required @Id String id,
      @Entries(min = 1, max = 1_000) List<@Required @Valid DatedPrice> prices,
      @Nullable @Valid Money most)
      implements PaymentMechanism {
    public UnitPrices {
      prices = prices == null ? List.of() : unmodifiableList(new ArrayList<>(prices));
    }
  }

  /**
   * A price for each visit by its length, as home care is paid. Different prices at night or on
   * holidays are mechanisms of their own.
   *
   * @param id by which the rest of a document refers to it
   * @param bands the lengths that have a price, the shortest first
   * @param rule to which band a visit between two belongs
   * @param hourlyBeyond what an hour is paid at beyond the band that a visit was put in, by the
   *     minute, and where no band is short enough; null if such minutes are not paid. Only where
   *     visits are put in the band below them
   * @param leastMinutes the shortest visit that is paid at all; null for any that took place
   */
  @TermsInOrder
  record TimeBands(
      @Required @Id String id,
      @Entries(min = 1, max = 100) List<@Required @Valid TimeBand> bands,
      @Required BandRule rule,
      @Nullable @Valid Money hourlyBeyond,
      @Nullable @WholeNumber(min = 1, max = 1_440) Integer leastMinutes)
      implements PaymentMechanism {
    public TimeBands {
      bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
    }
  }

  /**
   * A budget of so much for each person covered, with a corridor in which commissioner and provider
   * share what is spent above or below it. Outside the stated bands the provider bears and keeps
   * all.
   *
   * @param id by which the rest of a document refers to it
   * @param rates for each group of people
   * @param overspend the part of spending above the budget that the commissioner bears, by bands
   * @param underspend the part of spending below it that the provider gives back, by bands
   */
  @TermsInOrder
  record CapitatedBudget(
      @Required @Id String id,
      @Entries(min = 1, max = 1_000) @DistinctBy("item") List<@Required @Valid HeadRate> rates,
      @Entries(max = 20) List<@Required @Valid ShareBand> overspend,
      @Entries(max = 20) List<@Required @Valid ShareBand> underspend)
      implements PaymentMechanism {
    public CapitatedBudget {
      rates = rates == null ? List.of() : unmodifiableList(new ArrayList<>(rates));
      overspend = overspend == null ? List.of() : unmodifiableList(new ArrayList<>(overspend));
      underspend = underspend == null ? List.of() : unmodifiableList(new ArrayList<>(underspend));
    }
  }

  /**
   * What was spent, as the books show it, with a fee.
   *
   * @param id by which the rest of a document refers to it
   * @param heads the kinds of cost that are paid; any other is not
   * @param feePercent a fee in percent of the cost paid; null for none
   * @param fee a fee that does not depend on cost; null for none
   * @param most the most that cost and fees together come to; null for no limit
   */
  @TermsInOrder
  record OpenBookCost(
      @Required @Id String id,
      @Entries(min = 1, max = 1_000) @DistinctBy("item") List<@Required @Valid CostHead> heads,
      @Nullable @Decimal(min = "0", max = "1000") BigDecimal feePercent,
      @Nullable @Valid Money fee,
      @Nullable @Valid Money most)
      implements PaymentMechanism {
    public OpenBookCost {
      heads = heads == null ? List.of() : unmodifiableList(new ArrayList<>(heads));
    }
  }

  /**
   * A fixed element for expected activity and a variable one for what differs from it, as in the
   * aligned payment and incentive of the NHS Payment Scheme. What has no plan is variable from the
   * first. A plan is for all days of the period on which its item has a price; if the price
   * changes, it is spread by them.
   *
   * @param id by which the rest of a document refers to it
   * @param fixed the fixed element for the period
   * @param prices of what the variable element counts, by item and date
   * @param plans what the fixed element already pays for; empty if nothing
   * @param abovePercent the part of the price that is paid for activity above plan
   * @param belowPercent the part of the price that is taken off for activity below plan
   * @param marketForcesFactor by which prices are multiplied for unavoidable costs of the place;
   *     null for 1
   */
  @TermsInOrder
  record AlignedPayment(
      @Required @Id String id,
      @Required @Valid Money fixed,
      @Entries(max = 1_000) List<@Required @Valid DatedPrice> prices,
      @Entries(max = 1_000) @DistinctBy("item") List<@Required @Valid PlannedVolume> plans,
      @Required @Decimal(min = "0", max = "1000") BigDecimal abovePercent,
      @Required @Decimal(min = "0", max = "1000") BigDecimal belowPercent,
      @Nullable @Decimal(above = "0", max = "100") BigDecimal marketForcesFactor)
      implements PaymentMechanism {
    public AlignedPayment {
      prices = prices == null ? List.of() : unmodifiableList(new ArrayList<>(prices));
      plans = plans == null ? List.of() : unmodifiableList(new ArrayList<>(plans));
    }
  }

  /**
   * A sum for each outcome achieved for people, with what would have come about anyway taken off,
   * and limits.
   *
   * @param id by which the rest of a document refers to it
   * @param rates for each outcome
   * @param least what is paid at least, whatever is achieved; null for nothing
   * @param most the most that is paid over the whole agreement; null for no limit
   * @param paidBefore what has been paid towards the limit in earlier periods; null for nothing
   */
  @TermsInOrder
  record OutcomePayments(
      @Required @Id String id,
      @Entries(min = 1, max = 1_000) @DistinctBy("item") List<@Required @Valid OutcomeRate> rates,
      @Nullable @Valid Money least,
      @Nullable @Valid Money most,
      @Nullable @Valid Money paidBefore)
      implements PaymentMechanism {
    public OutcomePayments {
      rates = rates == null ? List.of() : unmodifiableList(new ArrayList<>(rates));
    }
  }

  /**
   * Deductions from what other mechanisms pay, where service falls short.
   *
   * @param id by which the rest of a document refers to it
   * @param appliesTo the mechanisms whose payments it is taken from
   * @param rules for each indicator
   * @param mostPercent the most that all together may take, in percent of those payments; null for
   *     100
   */
  @TermsInOrder
  record ServiceCredits(
      @Required @Id String id,
      @Entries(min = 1, max = 100) @DistinctBy List<@Required @Id String> appliesTo,
      @Entries(min = 1, max = 1_000) @DistinctBy("indicator")
          List<@Required @Valid CreditRule> rules,
      @Nullable @Percent BigDecimal mostPercent)
      implements PaymentMechanism {
    public ServiceCredits {
      appliesTo = appliesTo == null ? List.of() : unmodifiableList(new ArrayList<>(appliesTo));
      rules = rules == null ? List.of() : unmodifiableList(new ArrayList<>(rules));
    }
  }

  /**
   * The provider's part of what is saved against a target cost, and of what is spent above it. It
   * stands beside the mechanism that pays the cost itself.
   *
   * @param id by which the rest of a document refers to it
   * @param target the target cost
   * @param gain the provider's part of a saving, by bands
   * @param pain the provider's part of an overspend, by bands
   * @param mostGain the most that the provider may gain; null for no limit
   * @param mostPain the most that the provider may lose; null for no limit
   */
  @TermsInOrder
  record GainShare(
      @Required @Id String id,
      @Required @Valid Money target,
      @Entries(max = 20) List<@Required @Valid ShareBand> gain,
      @Entries(max = 20) List<@Required @Valid ShareBand> pain,
      @Nullable @Valid Money mostGain,
      @Nullable @Valid Money mostPain)
      implements PaymentMechanism {
    public GainShare {
      gain = gain == null ? List.of() : unmodifiableList(new ArrayList<>(gain));
      pain = pain == null ? List.of() : unmodifiableList(new ArrayList<>(pain));
    }
  }
}
