package org.commissioning.scoring.option;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * What the order of an appraisal hangs on.
 *
 * @param nearestSwitch the smallest move of one weight that makes another as good as the best; not
 *     calculable if none does
 * @param reversals the first pair of options that each option's absence would turn round
 * @param agreements how other methods order the same options by the same weights
 */
public record Firmness(
    Figure<NearestSwitch> nearestSwitch,
    List<RankReversal> reversals,
    List<MethodAgreement> agreements) {
  public Firmness {
    reversals = List.copyOf(reversals);
    agreements = List.copyOf(agreements);
  }
}
