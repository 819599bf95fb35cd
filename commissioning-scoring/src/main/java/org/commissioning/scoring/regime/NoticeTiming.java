package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the publication of a notice stands to its time limit. */
public enum NoticeTiming {
  /** It was published within its limits. */
  IN_TIME("in-time", "in time"),
  /** It was published on the day before whose event it is due; which came first is not known. */
  SAME_DAY("same-day", "on the same day"),
  /** It was published before it could be. */
  TOO_EARLY("too-early", "too early"),
  /** It was published after its limit. */
  TOO_LATE("too-late", "too late"),
  /** It was published after the event; whether as soon as reasonably practicable is a judgement. */
  PROMPTNESS_TO_JUDGE("promptness-to-judge", "after the event, promptness to be judged"),
  /** No publication is recorded. */
  NOT_PUBLISHED("not-published", "not published"),
  /** The provision was not in force on the day of the event. */
  NOT_IN_FORCE("not-in-force", "not in force"),
  /** The facts do not make it a duty. */
  NOT_REQUIRED("not-required", "not required"),
  /** What is known does not settle whether, or by when, it is due. */
  UNSETTLED("unsettled", "cannot be determined");

  private final String code;
  private final String label;

  NoticeTiming(String code, String label) {
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

  /** The code, as documents write it. */
  @Override
  public String toString() {
    return code;
  }
}
