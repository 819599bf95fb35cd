package org.commissioning.scoring.regime;

import static org.commissioning.model.regime.ProviderProcess.COMPETITIVE;
import static org.commissioning.model.regime.ProviderProcess.DIRECT_AWARD_A;
import static org.commissioning.model.regime.ProviderProcess.DIRECT_AWARD_B;
import static org.commissioning.model.regime.ProviderProcess.DIRECT_AWARD_C;
import static org.commissioning.model.regime.ProviderProcess.MOST_SUITABLE_PROVIDER;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.commissioning.model.regime.ProviderProcess;

/** What regulation 6 of the Provider Selection Regime makes of a case. */
public enum ProcessRule {
  /** Direct Award Process A must be followed. */
  MUST_DIRECT_AWARD_A(
      "must-direct-award-a", "Direct Award Process A must be followed", DIRECT_AWARD_A),
  /** Direct Award Process B must be followed. */
  MUST_DIRECT_AWARD_B(
      "must-direct-award-b", "Direct Award Process B must be followed", DIRECT_AWARD_B),
  /** One of three must be followed, at the authority's discretion. */
  CHOICE_OF_THREE(
      "choice-of-three",
      "Direct Award Process C, the Most Suitable Provider Process or the Competitive Process must be"
          + " followed, as the authority chooses",
      DIRECT_AWARD_C,
      MOST_SUITABLE_PROVIDER,
      COMPETITIVE),
  /** One of two must be followed, at the authority's discretion. */
  CHOICE_OF_TWO(
      "choice-of-two",
      "The Most Suitable Provider Process or the Competitive Process must be followed, as the"
          + " authority chooses",
      MOST_SUITABLE_PROVIDER,
      COMPETITIVE),
  /** The Competitive Process must be followed. */
  MUST_COMPETITIVE("must-competitive", "The Competitive Process must be followed", COMPETITIVE),
  /** The contract is awarded in accordance with the framework agreement. */
  BY_FRAMEWORK(
      "by-framework",
      "The contract is awarded in accordance with the framework agreement: without a competition, or"
          + " by the Competitive Process among its providers");

  private final String code;
  private final String label;

  /** Made by {@code List.of}, so that it does not change. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<ProviderProcess> processes;

  ProcessRule(String code, String label, ProviderProcess... processes) {
    this.code = code;
    this.label = label;
    this.processes = List.of(processes);
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  /** What has to be followed, in words. */
  public String label() {
    return label;
  }

  /** The processes of which one must be followed; none where a framework agreement says how. */
  public List<ProviderProcess> processes() {
    return processes;
  }

  @Override
  public String toString() {
    return code;
  }
}
