package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that a provider can do, small enough to be judged by itself. What it does to people is
 * part of what it is, and not measured.
 */
public enum ProviderLever {
  /** One more is done that somebody needs. */
  MEET_NEED("meet-need", "Do one more that is needed", OutcomeMove.BETTER, 1),
  /** One more is done that nobody needs. */
  DO_UNNEEDED("do-unneeded", "Do one more that nobody needs", OutcomeMove.SAME, 1),
  /** One fewer is done. */
  WITHHOLD("withhold", "Do one fewer", OutcomeMove.WORSE, -1),
  /** Nothing more is done once more would not be paid for. */
  STOP_AT_CAP("stop-at-cap", "Stop where payment stops", OutcomeMove.WORSE, -1),
  /** A visit takes longer than it need, into the next band. */
  STRETCH_VISIT("stretch-visit", "Stretch a visit into the next band", OutcomeMove.SAME, 1),
  /** A visit is cut to the shortest of its band; minutes paid beyond the band are given up. */
  CLIP_VISIT("clip-visit", "Cut a visit to the shortest of its band", OutcomeMove.WORSE, -1),
  /** A visit is made in two halves. */
  SPLIT_VISIT("split-visit", "Make two visits of one", OutcomeMove.SAME, 0),
  /** One more person is signed up who costs nothing. */
  CREAM_PEOPLE("cream-people", "Sign up one more who costs nothing", OutcomeMove.SAME, 0),
  /** One more outcome is counted that would have come about anyway. */
  CREAM_OUTCOME("cream-outcome", "Take on one who would succeed anyway", OutcomeMove.SAME, 0),
  /** One person who is unlikely to succeed is left without help. */
  PARK("park", "Leave a hard case without help", OutcomeMove.WORSE, -1),
  /** An outcome just short of the minimum is read as one. */
  BUNCH_AT_MINIMUM(
      "bunch-at-minimum", "Read one more as achieved, at the minimum", OutcomeMove.SAME, 0),
  /** A value is read as just on the better side of a threshold. */
  BUNCH_AT_THRESHOLD(
      "bunch-at-threshold", "Read a value as just past a threshold", OutcomeMove.SAME, 0),
  /** Service falls short by one point more. */
  FALL_FURTHER("fall-further", "Fall short by one point more", OutcomeMove.WORSE, -1),
  /** The same care costs 1% more. */
  PAD_COST("pad-cost", "Spend 1% more on the same", OutcomeMove.SAME, 0),
  /** Care worth 1% of cost is left out. */
  LEAVE_CARE_OUT("leave-care-out", "Leave out care worth 1% of cost", OutcomeMove.WORSE, 0);

  private final String code;
  private final String label;
  private final OutcomeMove outcome;
  private final int effort;

  ProviderLever(String code, String label, OutcomeMove outcome, int effort) {
    this.code = code;
    this.label = label;
    this.outcome = outcome;
    this.effort = effort;
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  /** What is done, in a few words. */
  public String label() {
    return label;
  }

  /** What it does to people. */
  public OutcomeMove outcome() {
    return outcome;
  }

  /** 1 for more work, −1 for less, 0 for neither, or for what is told in money by itself. */
  public int effort() {
    return effort;
  }

  @Override
  public String toString() {
    return code;
  }
}
