package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** What follows, by a rule, from the finding that a bid is abnormally low. */
public enum LowBidEffect {
  /**
   * The bidder is asked to explain; whether the bid is then rejected is decided by the law or the
   * guide, not by the limit.
   */
  AUTHORITY_DECIDES(
      "authority-decides",
      "Ask, then the authority decides",
      "The bidder is asked to explain; whether the bid is then rejected is decided by the law or the guide, not by the limit."),
  /**
   * The bidder is asked to explain, and the bid is rejected unless it shows that it can perform for
   * the price.
   */
  REJECT_UNLESS_SHOWN(
      "reject-unless-shown",
      "Ask, then reject unless it is shown",
      "The bidder is asked to explain, and the bid is rejected unless it shows that it can perform for the price."),
  /**
   * The bidder is told and heard; the bid may be rejected unless it shows that it can perform for
   * the price, and then it may not.
   */
  MAY_REJECT_UNLESS_SHOWN(
      "may-reject-unless-shown",
      "Tell and hear, then the bid may be rejected",
      "The bidder is told and heard; the bid may be rejected unless it shows that it can perform for the price, and then it may not."),
  /**
   * The bidder is asked to explain; the bid may be rejected if the evidence does not account for
   * the price, and must be if it is low because duties of law are not kept.
   */
  REJECT_IF_UNLAWFUL(
      "reject-if-unlawful",
      "Ask, then the bid may and in one case must be rejected",
      "The bidder is asked to explain; the bid may be rejected if the evidence does not account for the price, and must be if it is low because duties of law are not kept."),
  /**
   * In the cases that the law states the bid is excluded without a hearing; in others the bidder is
   * asked to explain.
   */
  AUTOMATIC_IN_CASES(
      "automatic-in-cases",
      "Excluded without a hearing in stated cases",
      "In the cases that the law states the bid is excluded without a hearing; in others the bidder is asked to explain.");

  private final String code;
  private final String label;
  private final String definition;

  LowBidEffect(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  /**
   * The effect that a code names.
   *
   * @throws IllegalArgumentException if it names none
   */
  public static LowBidEffect of(String code) {
    for (LowBidEffect effect : values()) {
      if (effect.code.equals(code)) {
        return effect;
      }
    }
    throw new IllegalArgumentException("there is no effect '" + code + "'");
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
}
