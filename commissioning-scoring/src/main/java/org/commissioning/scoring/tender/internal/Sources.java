package org.commissioning.scoring.tender.internal;

import org.commissioning.scoring.method.Reference;

/** The publications that the formulas are taken from. */
public final class Sources {

  public static final Reference PROCUREMENT_ACT_19 =
      new Reference(
          "UK Parliament",
          2023,
          "Procurement Act 2023, section 19 (award following a competitive procedure), for procurements"
              + " under that Act",
          "https://www.legislation.gov.uk/ukpga/2023/54/section/19");
  public static final Reference PROCUREMENT_ACT_23 =
      new Reference(
          "UK Parliament",
          2023,
          "Procurement Act 2023, section 23 (award criteria), for procurements under that Act",
          "https://www.legislation.gov.uk/ukpga/2023/54/section/23");

  /**
   * A published evaluation that adds weight × mark ÷ highest mark, reproduced to the last digit.
   */
  public static final Reference PUBLISHED_EVALUATION =
      new Reference(
          "FCDO Services",
          2024,
          "Provision of an Enterprise Health and Safety System, scores of five tenders"
              + " (FOI2024/01569)",
          "https://gov.uk/government/publications/foi-release-provision-of-an-enterprise-health-and-safety-system-tender/foi2024_01569");

  /** Its combined score divides the technical score by the highest one. */
  public static final Reference WORLD_BANK =
      new Reference(
          "World Bank",
          2025,
          "Standard Procurement Document, Request for Bids, Works (two envelopes, rated criteria)",
          "World Bank, Procurement framework");

  static final Reference LOW_BID =
      new Reference(
          "Negometrix",
          null,
          "Low bid scoring formula",
          "https://support-us.negometrix.com/support/solutions/articles/44001761046-low-bid-scoring-formula");
  static final Reference PRICE_TO_POINTS =
      new Reference(
          "Norwegian public procurement guidance (anskaffelser.no)",
          null,
          "Regne om pris til poeng",
          "https://anskaffelser.no/veileder-i-evaluering-av-tilbud/regne-om-pris-til-poeng");
  static final Reference CONSIP =
      new Reference(
          "Consip (Acquisti in rete PA)",
          null,
          "Lineare Min-Max Interdipendente",
          "https://wiki.acquistinretepa.it");
  static final Reference FIXED_BOUNDS =
      new Reference(
          "Procurement Templates",
          null,
          "Mean calculation, with the optimal-price method",
          "http://procurementtemplates.co.uk/mean-calculation/");
  static final Reference LGP_4 =
      new Reference(
          "Local Government Procurement (New South Wales)",
          null,
          "Methods of evaluating price in tenders, part 4",
          "https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-4/");
  static final Reference LGP_3 =
      new Reference(
          "Local Government Procurement (New South Wales)",
          null,
          "Methods of evaluating price in tenders, part 3",
          "https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-3/");
  static final Reference AWARD_ON_VALUE =
      new Reference(
          "Negometrix",
          null,
          "Award on value",
          "https://support.negometrix.com/en/support/solutions/articles/9000123966-award-on-value");

  private Sources() {}
}
