package org.commissioning.model.option;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who would deliver a service, and on what footing. */
public enum DeliveryModel {
  /** The body's own staff deliver it. */
  IN_HOUSE("in-house", "In-house", "The body's own staff deliver it.", Route.OWN_DELIVERY),
  /** A company that the body owns and controls, alone or with other public bodies, delivers it. */
  CONTROLLED_COMPANY(
      "controlled-company",
      "Controlled company",
      "A company that the body owns and controls, alone or with other public bodies, delivers it.",
      Route.OWN_DELIVERY),
  /** One or more providers deliver it under contracts won in the market. */
  MARKET(
      "market",
      "Market",
      "One or more providers deliver it under contracts won in the market.",
      Route.MARKET),
  /** The body and others deliver it together under an agreement, each with its own part. */
  PARTNERSHIP(
      "partnership",
      "Partnership",
      "The body and others deliver it together under an agreement, each with its own part.",
      Route.PARTNERSHIP),
  /**
   * Several providers and the body share one agreement, its risks and its rewards, and decide
   * together.
   */
  ALLIANCE(
      "alliance",
      "Alliance",
      "Several providers and the body share one agreement, its risks and its rewards, and decide together.",
      Route.PARTNERSHIP),
  /** One provider answers for the whole and arranges the others' parts. */
  LEAD_PROVIDER(
      "lead-provider",
      "Lead provider",
      "One provider answers for the whole and arranges the others' parts.",
      Route.MARKET),
  /**
   * Every provider that meets stated standards may deliver it, and those who need it choose among
   * them.
   */
  ACCREDITED_LIST(
      "accredited-list",
      "Accredited list",
      "Every provider that meets stated standards may deliver it, and those who need it choose among them.",
      Route.MARKET),
  /**
   * A body is given money for work that serves the purpose, without being contracted to deliver a
   * service.
   */
  GRANT(
      "grant",
      "Grant",
      "A body is given money for work that serves the purpose, without being contracted to deliver a service.",
      Route.GRANT),
  /** The person receives money to arrange their own support. */
  DIRECT_PAYMENT(
      "direct-payment",
      "Direct payment",
      "The person receives money to arrange their own support.",
      Route.PERSONAL),
  /** The body and a partner own together the organisation that delivers it. */
  JOINT_VENTURE(
      "joint-venture",
      "Joint venture",
      "The body and a partner own together the organisation that delivers it.",
      Route.PARTNERSHIP),
  /** Nothing is changed: what happens without a decision goes on. */
  DO_NOTHING(
      "do-nothing",
      "Do nothing new",
      "Nothing is changed: what happens without a decision goes on.",
      Route.NONE),
  /** What is delivered now is ended and nothing is put in its place. */
  STOP(
      "stop",
      "Stop",
      "What is delivered now is ended and nothing is put in its place.",
      Route.NONE);
  private final String code;
  private final String label;
  private final String definition;
  private final Route route;

  DeliveryModel(String code, String label, String definition, Route route) {
    this.code = code;
    this.label = label;
    this.definition = definition;
    this.route = route;
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

  /** What it means, in a sentence or two. */
  public String definition() {
    return definition;
  }

  /** The family of ways that it belongs to. */
  public Route route() {
    return route;
  }

  /** The code, as documents write it. */
  @Override
  public String toString() {
    return code;
  }
}
