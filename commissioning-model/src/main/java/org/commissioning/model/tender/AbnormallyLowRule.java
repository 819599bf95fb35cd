package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.regime.Fact;
import org.jspecify.annotations.Nullable;

/**
 * By which rule a price is found to be abnormally low. The figures that a law or a guide sets, its
 * dates and what follows from a finding stand in tables; the components here are what the text of
 * the rule leaves open, and facts on which it hangs.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AbnormallyLowRule.WorldBank.class, name = "world-bank"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.Scotland.class, name = "scotland"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.Colombia.class, name = "colombia"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.Spain.class, name = "spain"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.ItalyMethodA.class, name = "italy-method-a"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.PortugalByLaw.class, name = "portugal-by-law"),
  @JsonSubTypes.Type(
      value = AbnormallyLowRule.PortugalByAuthority.class,
      name = "portugal-by-authority"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.Belgium.class, name = "belgium"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.Poland.class, name = "poland"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.OwnScreen.class, name = "own-screen"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.UnitedKingdom.class, name = "united-kingdom"),
  @JsonSubTypes.Type(value = AbnormallyLowRule.EuropeanUnion.class, name = "european-union")
})
public sealed interface AbnormallyLowRule {

  /**
   * The World Bank's guide: with few responsive bids the estimate is the yardstick, with more of
   * them their mean less one standard deviation.
   */
  record WorldBank() implements AbnormallyLowRule {}

  /**
   * The Construction Procurement Handbook of Scotland, chapter 8: far below the other prices, and
   * not close to the lowest price that is not.
   *
   * @param reference what prices are compared with, by the edition of the handbook
   * @param marginLimited whether the margin of closeness is kept between a least and a greatest
   *     amount in pounds, as the edition of 2018 has it
   * @param field whose prices are compared with
   */
  record Scotland(
      @Required ScottishReference reference,
      @Required Boolean marginLimited,
      @Required BidField field)
      implements AbnormallyLowRule {}

  /**
   * The guide of Colombia Compra Eficiente: as that of the World Bank, with the median for the
   * mean.
   */
  record Colombia() implements AbnormallyLowRule {}

  /**
   * Article 85 of the Spanish Royal Decree 1098/2001, by the number of bidders.
   *
   * @param units what percentage units are
   * @param absoluteFall whether the last sentence of its third paragraph, on a fall from the base
   *     budget, is applied; tribunals differ
   * @param priceAlone whether price is the only award criterion, without which it does not apply
   * @param ownLimit whether the tender documents set another limit, which then applies instead
   */
  record Spain(
      @Required PercentageUnits units,
      @Required Boolean absoluteFall,
      @Nullable Fact priceAlone,
      @Nullable Fact ownLimit)
      implements AbnormallyLowRule {}

  /**
   * Method A of annex II.2 to the Italian decree 36/2023, for fifteen bids or more.
   *
   * @param discountPlaces decimal places to which discounts are stated; a discount is rounded half
   *     up to them
   * @param lowering how the threshold is lowered
   * @param equalCounts whether a discount equal to the threshold is abnormal; courts differ
   * @param award what decides whether abnormal bids are excluded automatically
   */
  record ItalyMethodA(
      @Required @WholeNumber(min = 2, max = 6) Integer discountPlaces,
      @Required ThresholdLowering lowering,
      @Required Boolean equalCounts,
      @Required @Valid ItalianAward award)
      implements AbnormallyLowRule {}

  /**
   * Article 71 of the Portuguese Public Contracts Code as it was until 2017, where the tender
   * documents set no other limit.
   *
   * @param works whether the contract is for public works
   */
  record PortugalByLaw(@Required Boolean works) implements AbnormallyLowRule {}

  /**
   * Article 71 of the Portuguese Public Contracts Code since 2018: the authority may set a limit.
   *
   * @param limit the limit that the tender documents set; null if they set none
   */
  record PortugalByAuthority(@Nullable @Valid LowPriceLimit limit) implements AbnormallyLowRule {}

  /**
   * Article 36, paragraph 4, of the Belgian royal decree of 18 April 2017, for four to six bids.
   *
   * @param worksOrExposed whether the contract is for works, or for services in a sector exposed to
   *     fraud
   * @param openProcedure whether it is awarded by an open procedure
   * @param priceAlone whether price is the only award criterion
   */
  record Belgium(
      @Nullable Fact worksOrExposed, @Nullable Fact openProcedure, @Nullable Fact priceAlone)
      implements AbnormallyLowRule {}

  /**
   * Article 224(2)(1) of the Polish Public Procurement Law: far below the estimate with tax, or far
   * below the mean.
   *
   * @param field whose prices the mean is taken over; bids that the law leaves out of it are left
   *     out of the question
   */
  record Poland(@Required BidField field) implements AbnormallyLowRule {}

  /**
   * A limit of the authority's own, where no law sets one.
   *
   * @param limit the limit
   * @param field whose prices are compared with
   */
  record OwnScreen(@Required @Valid LowPriceLimit limit, @Required BidField field)
      implements AbnormallyLowRule {}

  /** Section 19 of the Procurement Act 2023: the authority's own judgement, and a procedure. */
  record UnitedKingdom() implements AbnormallyLowRule {}

  /** Article 69 of Directive 2014/24/EU: the authority's own judgement, and a procedure. */
  record EuropeanUnion() implements AbnormallyLowRule {}
}
