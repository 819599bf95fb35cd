package org.commissioning.scoring.regime.internal;

import org.commissioning.scoring.method.Reference;

/** The laws that the methods of this room apply. */
public final class RegimeSources {

  /** The Procurement Act. */
  public static final Reference PROCUREMENT_ACT =
      new Reference(
          "UK Parliament",
          2023,
          "Procurement Act 2023 (c. 54), text as of 1 April 2026",
          "https://www.legislation.gov.uk/ukpga/2023/54");

  /** The Provider Selection Regime of England. */
  public static final Reference PSR_ENGLAND =
      new Reference(
          "UK Government",
          2023,
          "The Health Care Services (Provider Selection Regime) Regulations 2023 (S.I. 2023/1348),"
              + " text as of 24 February 2025",
          "https://www.legislation.gov.uk/uksi/2023/1348");

  /** What was read of the Provider Selection Regime of Wales. */
  public static final Reference PSR_WALES =
      new Reference(
          "Welsh Government",
          2024,
          "Health service procurement: draft statutory guidance (Provider Selection Regime, Wales)",
          "https://gov.wales/health-service-procurement-draft-statutory-guidance-reviewing-decisions-during-standstill-period");

  /** The list of bank holidays. */
  public static final Reference BANK_HOLIDAYS =
      new Reference(
          "Government Digital Service",
          2026,
          "UK bank holidays",
          "https://www.gov.uk/bank-holidays.json");

  /** The thresholds of 2025. */
  public static final Reference THRESHOLDS_2025 =
      new Reference(
          "UK Government",
          2025,
          "The Procurement Act 2023 (Consequential and Other Amendments) Regulations 2025 (S.I."
              + " 2025/163), regulation 3(2)",
          "https://www.legislation.gov.uk/uksi/2025/163/regulation/3");

  /** The thresholds of 2026. */
  public static final Reference THRESHOLDS_2026 =
      new Reference(
          "UK Government",
          2025,
          "The Procurement Act 2023 (Threshold Amounts) (Amendment) Regulations 2025 (S.I."
              + " 2025/1200)",
          "https://www.legislation.gov.uk/uksi/2025/1200");

  /** The thresholds of 2026 in Wales. */
  public static final Reference THRESHOLDS_WALES =
      new Reference(
          "Welsh Government",
          2025,
          "Welsh Procurement Policy Note (WPPN) 017: New thresholds",
          "https://www.gov.wales/node/73436");

  /** The Provider Selection Regime of Wales, by its title and commencement. */
  public static final Reference PSR_WALES_TITLE =
      new Reference(
          "Welsh Government",
          2025,
          "The Health Services (Provider Selection Regime) (Wales) Regulations 2025 (W.S.I. 2025/99),"
              + " regulation 1",
          "https://www.legislation.gov.uk/wsi/2025/99");

  /** What stays under earlier law. */
  public static final Reference SAVINGS =
      new Reference(
          "UK Government",
          2024,
          "The Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions)"
              + " Regulations 2024 (S.I. 2024/716), text as of 17 September 2024",
          "https://www.legislation.gov.uk/uksi/2024/716");

  /** The stages in which sections 69 to 71 came into force. */
  public static final Reference COMMENCEMENT_4 =
      new Reference(
          "UK Government",
          2025,
          "The Procurement Act 2023 (Commencement No. 4) Regulations 2025 (S.I. 2025/1316)",
          "https://www.legislation.gov.uk/uksi/2025/1316");

  /** The codes of the notices. */
  public static final Reference NOTICE_CODES =
      new Reference(
          "Cabinet Office",
          2025,
          "Find a Tender: notice types and sequences",
          "https://www.find-tender.service.gov.uk/Home/NoticeTypes");

  private RegimeSources() {}
}
