package org.commissioning.model.option;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a way of delivering a service costs, by kind, so that ways can be compared like for like.
 */
public enum DeliveryCostKind {
  /** The running of the service itself: pay, premises, goods, or the price of a contract. */
  SERVICE(
      "service",
      "Service",
      "The running of the service itself: pay, premises, goods, or the price of a contract."),
  /** Getting from the way it is delivered now to this one. */
  TRANSITION("transition", "Transition", "Getting from the way it is delivered now to this one."),
  /** Staff who change employer, with their pensions. */
  STAFF_TRANSFER(
      "staff-transfer",
      "Staff transfer and pensions",
      "Staff who change employer, with their pensions."),
  /** Tax on what is bought that cannot be had back. */
  IRRECOVERABLE_VAT(
      "irrecoverable-vat", "Irrecoverable VAT", "Tax on what is bought that cannot be had back."),
  /** Posts that end. */
  REDUNDANCY("redundancy", "Redundancy", "Posts that end."),
  /** Buildings and equipment bought, kept or sold. */
  ASSETS("assets", "Assets", "Buildings and equipment bought, kept or sold."),
  /** Procuring, managing and watching over whoever delivers. */
  CONTRACT_MANAGEMENT(
      "contract-management",
      "Contract management",
      "Procuring, managing and watching over whoever delivers."),
  /** What the body goes on paying although somebody else delivers. */
  RETAINED_OVERHEADS(
      "retained-overheads",
      "Overheads that do not go away",
      "What the body goes on paying although somebody else delivers."),
  /** Ending this way and handing over to the next. */
  EXIT("exit", "Exit", "Ending this way and handing over to the next.");

  private final String code;
  private final String label;
  private final String definition;

  DeliveryCostKind(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  /** A few words for people. */
  public String label() {
    return label;
  }

  /** What it means, in a sentence. */
  public String definition() {
    return definition;
  }

  @Override
  public String toString() {
    return code;
  }
}
