package org.commissioning.scoring.tender.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.ExclusionStage;
import org.commissioning.model.tender.GateOutcome;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.PriceOpening;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The gates that a tender of a lot must pass: exclusions, outcomes, minimums and highest prices.
 */
final class LotGates {

  private static final String POINTS = "points";
  private static final String RESERVE = "the reserve price";

  private final AwardRules rules;
  private final CriteriaTree tree;
  private final Prices prices;
  private final Steps steps;
  private final List<String> notes;

  LotGates(AwardRules rules, CriteriaTree tree, Prices prices, Steps steps, List<String> notes) {
    this.rules = rules;
    this.tree = tree;
    this.prices = prices;
    this.steps = steps;
    this.notes = notes;
  }

  /** What takes a tender out, or leaves open whether it is in, before the field is looked at. */
  void early(Bid bid) {
    Exclusion exclusion = bid.tender.exclusion();
    if (exclusion != null) {
      bid.failures.add(
          (excludedAfterOpening(bid)
                  ? "excluded on "
                      + Days.words(Objects.requireNonNull(exclusion.decidedOn()))
                      + ", after opening: "
                  : "excluded: ")
              + exclusion.reason());
    }
    for (CriteriaTree.Node node : tree.nodes()) {
      if (node.gate()) {
        passFail(bid, node);
      }
      if (!waits(node)) {
        minimum(bid, node);
      }
    }
    opened(bid);
    for (CriteriaTree.Node node : tree.nodes()) {
      if (node.criterion.assessment() instanceof Assessment.Priced priced) {
        ceiling(
            bid, priced.element(), PriceRules.of(priced.formula()).most(priced.formula()), RESERVE);
      }
    }
    if (rules.combination() instanceof Combination.FitToBudget budget) {
      ceiling(bid, budget.element(), Exact.of(budget.budget()), "the budget");
      if (!bid.out() && Prices.of(bid, budget.element()).toOptional().isEmpty()) {
        bid.needs.add(prices.name(budget.element()) + ", which must be within the budget");
      }
    }
    steps.add(() -> Step.fact("In the field of bids", bid.standing()));
  }

  private static boolean excludedAfterOpening(Bid bid) {
    Exclusion exclusion = bid.tender.exclusion();
    return exclusion != null && exclusion.stage() == ExclusionStage.AFTER_OPENING;
  }

  /**
   * With two envelopes, the price of a tender that failed before is not to be opened. One that is
   * excluded after opening may have had it opened by then.
   */
  private void opened(Bid bid) {
    if (rules.prices() == null || rules.prices().opening() != PriceOpening.AFTER_QUALITY) {
      return;
    }
    boolean opened =
        bid.tender.prices().stream().anyMatch(price -> !(price instanceof TenderedPrice.Unopened));
    if (bid.failures.size() > (excludedAfterOpening(bid) ? 1 : 0) && opened) {
      notes.add(
          bid.name
              + " failed before prices were to be opened, but its price is not recorded as"
              + " unopened.");
    }
  }

  /** A known price above a stated one is out; one that is not known is left to what needs it. */
  private void ceiling(Bid bid, String element, @Nullable Exact most, String what) {
    Optional<Exact> price = Prices.of(bid, element).toOptional();
    if (most != null && price.isPresent() && price.get().compareTo(most) > 0) {
      bid.failures.add(
          prices.name(element) + " of " + price.get() + " is above " + what + " of " + most);
    }
  }

  private void passFail(Bid bid, CriteriaTree.Node node) {
    GateOutcome outcome = bid.gate(node.criterion.id());
    if (outcome == null) {
      bid.basis[node.index] = "no outcome recorded";
      bid.needs.add("the outcome of " + node.criterion.name());
    } else if (outcome.passed()) {
      bid.basis[node.index] = "passed";
    } else {
      bid.basis[node.index] = "failed";
      bid.failures.add(
          "failed "
              + node.criterion.name()
              + (outcome.reason() == null ? "" : ": " + outcome.reason()));
    }
  }

  /** True if a minimum must wait for the field; a mark of record never does. */
  static boolean waits(CriteriaTree.Node node) {
    Minimum minimum = node.criterion.minimum();
    return node.late && minimum != null && minimum.unit() == ScoreUnit.POINTS;
  }

  /** True if the bid was in the field and fails this minimum. */
  private boolean minimum(Bid bid, CriteriaTree.Node node) {
    Minimum minimum = node.criterion.minimum();
    if (minimum == null) {
      return false;
    }
    boolean marks = minimum.unit() == ScoreUnit.MARK;
    Optional<Exact> score = (marks ? bid.mark(node) : bid.points(node)).toOptional();
    String unit = marks ? "a mark" : POINTS;
    if (score.isEmpty()) {
      bid.needs.add(unit + " for " + node.criterion.name() + ", which has a minimum");
      return false;
    }
    Exact least = Exact.of(minimum.score());
    if (score.get().compareTo(least) >= 0) {
      return false;
    }
    bid.failures.add(
        node.criterion.name()
            + " has "
            + (marks ? "a mark of " + score.get() : score.get() + " points")
            + ", below the minimum of "
            + least);
    return true;
  }

  /** The minimums that waited for the field. */
  void late(Bid bid) {
    if (!bid.admitted()) {
      return;
    }
    for (CriteriaTree.Node node : tree.nodes()) {
      if (waits(node) && minimum(bid, node)) {
        notes.add(
            bid.name
                + " failed a minimum that waits for prices or for other tenders' marks. The scores"
                + " of the others were worked out with it in the field.");
      }
    }
  }
}
