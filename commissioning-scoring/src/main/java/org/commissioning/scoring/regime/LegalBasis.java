package org.commissioning.scoring.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.regime.Provisions;

/**
 * What an answer about the law rests on, and where it ends. Every answer of this room carries one.
 *
 * @param provisions the provisions used, each with the date of the text that was read
 * @param judgements the facts among those given that are matters of judgement, in sentences
 * @param notLookedAt what the answer did not look at, in sentences
 */
public record LegalBasis(
    List<ProvisionUsed> provisions, List<String> judgements, List<String> notLookedAt) {

  private static final List<String> NEVER_LOOKED_AT =
      List.of(
          "Changes of the law after the date of the text that each provision was read in.",
          "Whether the facts given are right, and whether any step is lawful: this says what the"
              + " rules make of the facts, and no more.");

  public LegalBasis {
    provisions = List.copyOf(provisions);
    judgements = List.copyOf(judgements);
    notLookedAt = List.copyOf(notLookedAt);
  }

  /**
   * The basis of an answer, with what no answer looks at added at the end.
   *
   * @param table where the provisions stand
   * @param on the day on which they must be in force
   * @param ids the provisions used, each once
   * @param judgements the facts that are matters of judgement
   * @param notLookedAt what the answer did not look at
   * @throws IllegalArgumentException if a provision is not in force on the day
   */
  public static LegalBasis of(
      Provisions table,
      LocalDate on,
      List<String> ids,
      List<String> judgements,
      List<String> notLookedAt) {
    List<ProvisionUsed> used = new ArrayList<>();
    for (String id : ids.stream().distinct().toList()) {
      used.add(
          table
              .find(id, on)
              .map(ProvisionUsed::of)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "provision " + id + " is not in the table as in force on " + on)));
    }
    return new LegalBasis(used, judgements, withTheRest(notLookedAt));
  }

  /**
   * The basis of an answer that looks at many days: each provision as it first came into force.
   *
   * @param table where the provisions stand
   * @param ids the provisions used
   * @param judgements the facts that are matters of judgement
   * @param notLookedAt what the answer did not look at
   * @throws IllegalArgumentException if a provision is not in the table
   */
  public static LegalBasis inAnyForce(
      Provisions table, List<String> ids, List<String> judgements, List<String> notLookedAt) {
    List<ProvisionUsed> used =
        ids.stream().distinct().map(table::first).map(ProvisionUsed::of).toList();
    return new LegalBasis(used, judgements, withTheRest(notLookedAt));
  }

  private static List<String> withTheRest(List<String> notLookedAt) {
    List<String> left = new ArrayList<>(notLookedAt);
    left.addAll(NEVER_LOOKED_AT);
    return left;
  }
}
