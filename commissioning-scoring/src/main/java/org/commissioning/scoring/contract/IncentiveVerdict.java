package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the terms of a payment say to a behaviour. */
public enum IncentiveVerdict {
  /** It leaves the provider better off, and nobody else. */
  REWARDED("rewarded", "rewarded"),
  /** It earns more without a better outcome, and pays if it costs less than it earns. */
  REWARDED_IF_CHEAP("rewarded-if-cheap", "rewarded if it costs less than it earns"),
  /** It does not leave the provider better off, as it should not. */
  NOT_REWARDED("not-rewarded", "not rewarded"),
  /** It makes outcomes better and earns nothing. */
  IMPROVEMENT_UNPAID("improvement-unpaid", "a better outcome that earns nothing"),
  /** It makes outcomes better, earns more, and costs more than it earns. */
  IMPROVEMENT_AT_A_LOSS("improvement-at-a-loss", "a better outcome at a loss"),
  /** It makes outcomes better and is paid for. */
  IMPROVEMENT_PAID("improvement-paid", "a better outcome that is paid for"),
  /** It cannot be told. */
  UNKNOWN("unknown", "not known");

  private final String code;
  private final String label;

  IncentiveVerdict(String code, String label) {
    this.code = code;
    this.label = label;
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

  @Override
  public String toString() {
    return code;
  }
}
