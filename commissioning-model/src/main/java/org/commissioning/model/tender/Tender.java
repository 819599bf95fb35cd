package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * One bidder's tender for a lot, with everything recorded about it. Nothing here is overwritten: a
 * changed mark is a further revision, and an excluded tender stays with the reason.
 *
 * @param bidder who tendered
 * @param prices the prices; one that is withheld is said to be so, one that is not listed is not
 *     known
 * @param marks what each evaluator gave, before any consensus
 * @param consensusScores what the evaluators agreed
 * @param publishedScores scores as they were published
 * @param gateOutcomes what was found on each pass/fail criterion
 * @param exclusion why the tender is out whatever it scores; null if it is not
 */
@RevisionsKept
public record Tender(
    @Required @Id String bidder,
    @Entries(max = 100) @DistinctBy("element") List<@Required @Valid TenderedPrice> prices,
    @Entries(max = 100_000) @DistinctBy({"criterion", "evaluator", "revision"})
        List<@Required @Valid Mark> marks,
    @Entries(max = 20_000) @DistinctBy({"criterion", "revision"})
        List<@Required @Valid ConsensusScore> consensusScores,
    @Entries(max = 20_000) @DistinctBy("criterion")
        List<@Required @Valid PublishedScore> publishedScores,
    @Entries(max = 1_000) @DistinctBy("criterion") List<@Required @Valid GateOutcome> gateOutcomes,
    @Nullable @Valid Exclusion exclusion) {

  public Tender {
    prices = prices == null ? List.of() : unmodifiableList(new ArrayList<>(prices));
    marks = marks == null ? List.of() : unmodifiableList(new ArrayList<>(marks));
    consensusScores =
        consensusScores == null ? List.of() : unmodifiableList(new ArrayList<>(consensusScores));
    publishedScores =
        publishedScores == null ? List.of() : unmodifiableList(new ArrayList<>(publishedScores));
    gateOutcomes =
        gateOutcomes == null ? List.of() : unmodifiableList(new ArrayList<>(gateOutcomes));
  }
}
